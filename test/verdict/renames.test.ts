import { describe, expect, it } from 'vitest';
import { resolveText } from '../../src/suite/index.ts';
import {
  judge,
  makeBaseline,
  parseBaseline,
  type Results,
  serializeBaseline,
  withBaseline,
} from '../../src/verdict/index.ts';
import { replaced } from '../replaced.ts';
import { valid } from '../suite/corpus.ts';
import { madeUpRecords } from './records.ts';

const seeds = Array.from({ length: 30 }, (_, i) => i + 1);

/** The tiny suite's results; a run's numbers are the same whatever its experiment is called. */
function judged(text: string, by = 0): Results {
  const suite = resolveText('s.yaml', text, '.');
  const records = madeUpRecords(suite, seeds, (_, seed) => ({ prediction: [24 + by + Math.sin(seed)] }));
  return judge({
    suites: [{ suite, seeds }],
    records,
    engine: 'compiled',
    seedgate: 'test',
    cost: { wallSeconds: 1, cores: 2 },
  });
}

const baseline = parseBaseline(serializeBaseline(makeBaseline(judged(valid))));
const against = (text: string, by = 0, of = baseline) =>
  withBaseline(judged(text, by), { file: 'b.json', baseline: of });
type Found = Results['findings'][number];
const ofKind = <K extends Found['kind']>(r: Results, kind: K) =>
  r.findings.filter((f): f is Extract<Found, { readonly kind: K }> => f.kind === kind);

const variant = replaced(valid, [/simple/g, 'plain']);
const problem = replaced(valid, [/double/g, 'twice']);
const withIds = {
  variant: replaced(variant, ['      plain:\n', '      plain:\n        id: simple\n']),
  problem: replaced(problem, ['    title: Twice', '    id: double\n    title: Twice']),
};

describe.each([
  ['variant', variant, [['double/simple', 'double/plain']], { variant: 'simple' }] as const,
  [
    'problem',
    problem,
    [
      ['double/simple', 'twice/simple'],
      ['double/deep', 'twice/deep'],
    ],
    { problem: 'double' },
  ] as const,
])('a renamed %s', (what, text, names, keep) => {
  it('is compared as the same, and said to have other random numbers', () => {
    const results = against(text);
    expect(ofKind(results, 'rename')).toEqual(
      names.map(([from, to]) =>
        expect.objectContaining({ from, to, outcome: 'other random numbers', keep, effect: 'warns' }),
      ),
    );
    expect(ofKind(results, 'rename')[0]?.says).toContain(
      `write id: ${Object.values(keep)[0]} at the ${what} to keep its results`,
    );
    // Neither is it gone, nor new, nor other data, nor is anything demanded less than before.
    expect(ofKind(results, 'obstacle')).toEqual([]);
    expect(new Set(ofKind(results, 'change').map(c => c.outcome))).toEqual(new Set(['unchanged']));
    expect(results.gate.passed).toBe(true);
  });

  it('with the old name as id has the same runs', () => {
    const results = against(withIds[what]);
    expect(ofKind(results, 'rename')).toEqual(
      names.map(([from, to]) => expect.objectContaining({ from, to, outcome: 'same runs', effect: 'told' })),
    );
    expect(ofKind(results, 'obstacle')).toEqual([]);
    expect(results.gate.passed).toBe(true);
  });

  it('that became worse fails the gate as under its old name', () => {
    const results = against(text, 5);
    const worse = ofKind(results, 'change').filter(c => c.outcome === 'worse');
    expect(worse.map(c => c.experiment)).toEqual(expect.arrayContaining(names.map(([, to]) => to)));
    expect(results.gate.passed).toBe(false);
  });
});

it('two renamed variants of a problem keep what is demanded of each', () => {
  const both = replaced(variant, [/deep(?=[:\n,\] ])/g, 'low']);
  const results = against(both);
  expect(ofKind(results, 'rename').map(r => [r.from, r.to])).toEqual([
    ['double/simple', 'double/plain'],
    ['double/deep', 'double/low'],
  ]);
  expect(ofKind(results, 'obstacle')).toEqual([]);
});

it('a claim of another problem with a variant of the old name is compared as it was', () => {
  const problem = valid.slice(valid.indexOf('  double:'), valid.indexOf('claims:'));
  const twin = replaced(problem, [/double/, 'thrice'], [/by: 2/, 'by: 3']);
  const claim = replaced(valid.slice(valid.indexOf('  deeper:')), [/deeper/, 'again'], [/double/, 'thrice']);
  const both = replaced(valid, ['claims:\n', `${twin}claims:\n${claim}`]);
  const renamed = replaced(variant, ['claims:\n', `${twin}claims:\n${claim}`]);
  const of = parseBaseline(serializeBaseline(makeBaseline(judged(both))));
  const results = against(renamed, 0, of);
  expect(ofKind(results, 'rename').map(r => [r.from, r.to])).toEqual([['double/simple', 'double/plain']]);
  expect(ofKind(results, 'obstacle')).toEqual([]);
});

describe('another experiment of another name', () => {
  it('is new, and the old one has vanished', () => {
    const other = replaced(variant, [
      'layers: [{ dense: 4 }, { dense: 1 }]',
      'layers: [{ dense: 7 }, { dense: 1 }]',
    ]);
    const results = against(other);
    expect(ofKind(results, 'rename')).toEqual([]);
    const names = ofKind(results, 'obstacle').map(o => o.name);
    expect(names).toEqual(expect.arrayContaining(['vanished-experiment', 'new-experiment']));
  });

  it('is not taken for one of two that are alike', () => {
    const twins = replaced(valid, [
      /layers: \[\{ dense: \{ units: 4, activation: relu \} \}, \{ dense: 4 \}, \{ dense: 1 \}\]/,
      'layers: [{ dense: 4 }, { dense: 1 }]',
    ]);
    const of = parseBaseline(serializeBaseline(makeBaseline(judged(twins))));
    const renamed = replaced(replaced(twins, [/simple/g, 'plain']), [/deep(?=[:\n])/g, 'low']);
    expect(ofKind(against(renamed, 0, of), 'rename')).toEqual([]);
  });
});

it('a baseline of an older version knows a renamed experiment by its id alone', () => {
  const old = { ...baseline, series: baseline.series.map(({ content: _, ...s }) => s) };
  expect(ofKind(against(variant, 0, old), 'rename')).toEqual([]);
  expect(ofKind(against(withIds.variant, 0, old), 'rename')).toHaveLength(1);
});
