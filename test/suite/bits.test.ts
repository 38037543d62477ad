import { expect, test } from 'vitest';
import { resolveText } from '../../src/suite/index.ts';
import { bitsOfLayers } from '../../src/suite/layers/index.ts';
import { replaced } from '../replaced.ts';
import { valid } from './corpus.ts';

const of = (kind: string, options = {}, layer?: Parameters<typeof bitsOfLayers>[0][number]) => ({
  kind,
  options,
  ...(layer && { layer }),
});

test('of what computes the bits that it always did nothing is noted', () => {
  expect(bitsOfLayers([of('dense'), of('embedding', { maskZero: false }), of('ofCodeAlone')])).toEqual({});
});

test.each([
  ['a layer', [of('layerNormalization')], { layerNormalization: 2 }],
  ['a layer with an option', [of('embedding', { maskZero: true })], { embedding: 2 }],
  ['an activation', [of('dense', { activation: 'selu' })], { selu: 2 }],
  [
    'an activation of a recurrent layer',
    [of('gru', { activation: 'gelu', recurrentActivation: 'sigmoid' })],
    { gelu: 2 },
  ],
  ['in a wrapper', [of('timeDistributed', {}, of('layerNormalization'))], { layerNormalization: 2 }],
  ['of code', [of('masking', { maskValue: 0 })], { masking: 2 }],
  [
    'in a model of code that is a layer',
    [of('sequential', { layers: [{ className: 'BatchNormalization', config: {} }] })],
    { batchNormalization: 2 },
  ],
])('%s that computes other bits than before is noted', (_, layers, bits) => {
  expect(bitsOfLayers(layers)).toEqual(bits);
});

test('such an option changes the hash of its own experiment, and of no other', () => {
  const text = replaced(valid, ['[{ dense: 4 }, { dense: 1 }]', '[layerNormalization, { dense: 1 }]']);
  const [with_, other] = resolveText('s.yaml', text, '.').experiments.map(e => e.hash);
  const [, before] = resolveText('s.yaml', valid, '.').experiments.map(e => e.hash);
  expect(other).toBe(before);
  expect(with_).not.toBe(other);
});
