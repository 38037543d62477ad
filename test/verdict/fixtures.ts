import { judge, makeBaseline } from '../../src/verdict/index.ts';
import type { Results } from '../../src/verdict/types.ts';
import { articleSuite, environment, madeUpRecords } from './records.ts';

const suite = articleSuite();
const seeds = Array.from({ length: 30 }, (_, i) => i + 1);

/** Runs of the article's suite with made-up numbers: one seed diverged, one failed, one is missing. */
const records = madeUpRecords(suite, seeds, (id, seed) => {
  if (id === 'many-to-one-2-to-2/stacked' && seed === 17) return { prediction: [3.1, 5.2] };
  if (id === 'one-to-one-2/stacked' && seed === 4)
    return { status: 'diverged', prediction: [Number.NaN], reason: 'the loss is not finite in epoch 20' };
  if (id === 'many-to-one-2/stacked' && seed === 9)
    return { status: 'failed', reason: 'the worker ended with signal SIGKILL' };
  if (id === 'many-to-one-2/bidirectional' && seed === 30) return undefined;
  return {};
});

/** Runs from before: all there, some experiments better, some as they are, from another environment. */
const before = madeUpRecords(suite, seeds, id => ({
  environment: { ...environment, fingerprint: 'e'.repeat(64), tensorflow: '2.18.1' },
  ...(id === 'one-to-one-1/simple' ? { shift: 0.02 } : {}),
  ...(id === 'one-to-one-1/stacked' ? { shift: -0.001 } : {}),
  ...(id === 'many-to-one-1/simple' ? { shift: 0.2 } : {}),
}));

const cost = { wallSeconds: 61.2, cores: 2 };
const judged = (of: typeof records) =>
  judge({
    suites: [{ suite, seeds }],
    records: of,
    engine: 'compiled',
    seedgate: '0.1.0',
    cost,
  });

export interface ExampleOptions {
  readonly baseline?: boolean;
  /** With 500 runs more of what lies outside, so that it is decided. */
  readonly outside?: boolean;
  /** What every finding of a truth is to do. */
  readonly gate?: 'fail' | 'warn';
}

const more = () =>
  madeUpRecords(
    { ...suite, experiments: suite.experiments.filter(e => e.id === 'one-to-one-2/stacked') },
    Array.from({ length: 500 }, (_, i) => 31 + i),
    () => ({ shift: -0.1 }),
  );

/** The suite with another gate for its truths. */
const gated = (gate: 'fail' | 'warn') => {
  const problems = suite.problems.map(p => ({
    ...p,
    probes: p.probes.map(q => (q.truth ? { ...q, truth: { ...q.truth, gate } } : q)),
  }));
  const problemOf = (id: string) => problems.find(p => p.id === id);
  const experiments = suite.experiments.map(e => ({ ...e, problem: problemOf(e.problem.id) ?? e.problem }));
  return { ...suite, problems, experiments };
};

/** Results as a real run leaves them. */
export function exampleResults(options: ExampleOptions = {}): Results {
  return judge({
    suites: [{ suite: options.gate ? gated(options.gate) : suite, seeds }],
    records: options.outside ? [...records, ...more()] : records,
    engine: 'compiled',
    seedgate: '0.1.0',
    cost,
    ...(options.baseline && {
      baseline: { file: 'baseline.json', baseline: makeBaseline(judged(before)), allow: ['runtime'] },
    }),
  });
}
