import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { layerNames, type NativeExperiment, resolveText } from '../../src/suite/index.ts';
import { readModelFile } from '../../src/suite/keras/index.ts';
import { temporaryFolder } from '../temporary.ts';

type Version = 'keras2' | 'keras3';

// Written by hdf5-oracle.py beside it: files as Keras saves them, and what get_weights() gives.
const folder = fileURLToPath(new URL('../reference/hdf5/', import.meta.url));
const reference = JSON.parse(
  readFileSync(new URL('../reference/hdf5.json', import.meta.url), 'utf8'),
) as Record<Version, { files: string[]; layers: Record<string, number[][]> }>;

const cases = (['keras2', 'keras3'] as const).flatMap(version =>
  reference[version].files.map(file => [file, version] as const),
);

const suiteOf = (model: string, weights: string) => `format: 1
name: saved
version: 1.0.0
title: Saved
source: { title: Keras }
seeds: 1
problems:
  one:
    title: One
    data: { inputs: { uniform: { shape: [6, 4, 3], randomState: 1 } }, targets: { uniform: { shape: [6, 1], randomState: 2 } } }
    probes: { p: { input: { slice: { of: inputs, from: 0, to: 1 } } } }
    variants:
      v:
        ${model}
        weights: ${weights}
        training: { epochs: 1, batchSize: 2, validationSplit: 0, shuffle: false, optimizer: { name: sgd }, loss: meanSquaredError }
`;

function load(model: string, weights: string, ...files: string[]): NativeExperiment {
  const own = temporaryFolder('hdf5');
  for (const file of files) copyFileSync(path.join(folder, file), path.join(own, file));
  return resolveText('suite.yaml', suiteOf(model, weights), own).experiments[0] as NativeExperiment;
}

/** The model of the oracle with other names, so that they are found by class, number and the name that somebody gave. */
const layers = `layers:
          - bidirectional: { layer: { lstm: { units: 2, returnSequences: true, recurrentActivation: sigmoid } } }
          - timeDistributed: { layer: { dense: 3 } }
          - gru: { units: 4, returnSequences: true, recurrentActivation: sigmoid, resetAfter: true }
            name: mine
          - batchNormalization
          - multiHeadAttention: { numHeads: 2, keyDim: 3 }
            from: [batch, batch]
          - prelu
          - dense: { units: 2, activation: tanh }
          - flatten
          - dense: 1
            name: last`.replace('- batchNormalization', '- batchNormalization: {}\n            name: batch');

/** The start weights of each layer in the order that it has them, as Keras' get_weights() gives them. */
function startOf({ variant }: NativeExperiment): number[][][] {
  const byLayer = new Map<number, number[][]>();
  for (const { layer, value } of variant.start ?? [])
    byLayer.set(layer, [...(byLayer.get(layer) ?? []), Array.from(value.values)]);
  return [...byLayer].toSorted(([a], [b]) => a - b).map(([, weights]) => weights);
}

describe('weights in HDF5 files of Keras', () => {
  it.each(cases)('%s gives what get_weights() does, for the model that is in it', (file, version) => {
    const whole = reference[version].files.find(name => !name.includes('weights')) as string;
    const experiment = load(`model: ${whole}`, file, ...new Set([whole, file]));
    const expected = Object.values(reference[version].layers);
    expect(startOf(experiment)).toEqual(expected);
    const kinds = experiment.variant.layers.map(({ kind }) => kind);
    expect(layerNames(kinds)).toContain('multiHeadAttention-1');
  });

  it.each(['keras3.weights.h5', 'keras3.keras'])('%s is found by classes and numbers', file => {
    expect(startOf(load(layers, file, file))).toEqual(Object.values(reference.keras3.layers));
  });

  it('is told of names that are in no layer', () => {
    const renamed = layers.replace('name: mine', 'name: other');
    expect(() => load(renamed, 'keras3.keras', 'keras3.keras')).toThrow(/mine\/0.* no layer is called so/);
  });

  it('says what is wrong in a file that is cut short', () => {
    const own = temporaryFolder('hdf5');
    const bytes = readFileSync(path.join(folder, 'keras3.weights.h5'));
    for (const length of [20, 600, Math.floor(bytes.length / 2)]) {
      writeFileSync(path.join(own, 'cut.h5'), bytes.subarray(0, length));
      expect(() => resolveText('suite.yaml', suiteOf(layers, 'cut.h5'), own)).toThrow(
        /"cut\.h5" (cannot be read as HDF5|holds no weights|has no)/,
      );
    }
  });
});

it.each(['keras2-model.h5', 'keras3-model.h5'])('%s is a model, too', file => {
  const { origin, model } = readModelFile(path.join(folder, file));
  expect(origin).toBe(file.startsWith('keras2') ? 'Keras 2' : 'Keras 3');
  expect(model.class_name).toBe('Functional');
});

it('a file of weights alone is no model', () => {
  expect(() => readModelFile(path.join(folder, 'keras3.weights.h5'))).toThrow(
    /is an HDF5 file with weights and without a model/,
  );
});
