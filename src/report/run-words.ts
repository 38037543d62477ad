import { plural } from '../base/index.ts';
import {
  type ExperimentResult,
  formatDuration,
  formatNumber,
  type Results,
  type SuiteResult,
} from '../verdict/index.ts';
import { shellWord } from './escape.ts';
import { ofKind } from './find.ts';

/** The environments of runs as the rows of a table, below a line of heads. */
export function environmentTable({ environments }: Results): [string[], ...string[][]] {
  const ranIn = environments.some(e => e.program !== undefined)
    ? 'TensorFlow, or what a program ran in'
    : 'TensorFlow';
  return [
    ['CPU', 'platform', 'Node', 'seedgate', ranIn, 'code for', 'fingerprint'],
    ...environments.map(e => [
      e.cpu,
      `${e.platform} ${e.arch}`,
      e.node,
      e.seedgate,
      e.program ?? e.tensorflow,
      e.isa,
      e.fingerprint.slice(0, 12),
    ]),
  ];
}

/** What was run, and what it cost; runs that were added to see whether a printed value fits are named. */
export function describeCost(results: Results): string {
  const { runs, trainSeconds, wallSeconds, cores } = results.cost;
  const added = results.suites.flatMap(s =>
    s.problems.flatMap(p => p.experiments.map(e => Math.max(0, ...e.probes.map(q => q.added?.length ?? 0)))),
  );
  const more = added.reduce((a, b) => a + b, 0);
  const extra = more > 0 ? `, ${more} of them added to see whether a printed value fits` : '';
  const spent = `${formatDuration(trainSeconds)} of training, ${formatDuration(wallSeconds)} in all on ${plural(cores, 'core')}`;
  const { program, imported } = runsByTrainer(results);
  const own = runs - program - imported;
  const made = [
    ...(own > 0 || program + imported === 0
      ? [[own, `by the ${results.engine} engine${byTheOther(results)}`] as const]
      : []),
    ...(program > 0 ? [[program, 'by programs'] as const] : []),
    ...(imported > 0 ? [[imported, 'imported, which nobody has trained here'] as const] : []),
  ];
  const by = made.length === 1 ? made[0]?.[1] : `(${made.map(([n, who]) => `${n} ${who}`).join(', ')})`;
  return `${plural(runs, 'run')} ${by}${extra}: ${spent}.`;
}

/** How many runs programs made, and how many were there already. */
function runsByTrainer({ suites }: Results): { program: number; imported: number } {
  const sum = { program: 0, imported: 0 };
  for (const { trainer, counts, probes } of suites.flatMap(s => s.problems.flatMap(p => p.experiments))) {
    const added = Math.max(0, ...probes.map(p => p.added?.length ?? 0));
    if (trainer !== undefined) sum[trainer] += counts.ok + counts.diverged + counts.failed + added;
  }
  return sum;
}

/** The experiments that the eager engine trains although another was asked for, and why. */
function byTheOther(results: Results): string {
  if (results.engine === 'eager') return '';
  const others = results.suites.flatMap(s =>
    s.problems.flatMap(p => p.experiments.flatMap(({ id, eager }) => (eager ? [`${id}: ${eager.why}`] : []))),
  );
  return others.length === 0 ? '' : `, but by the eager one for ${others.join('; ')}`;
}

/** The command that makes one run of a suite again. */
function reproduceCommand(suite: SuiteResult, { id, trainer }: ExperimentResult, seed: number): string {
  const allowed = trainer === 'program' ? ' --allow-commands' : '';
  return `seedgate run ${shellWord(suite.file)} --only ${shellWord(id)} --seeds ${seed}..${seed}${allowed}`;
}

/** A command for the first run of a suite, as an example; undefined when nothing was planned. */
export function exampleCommand(suite: SuiteResult): string | undefined {
  const experiment = suite.problems.flatMap(p => p.experiments).find(e => e.trainer !== 'imported');
  const seed = suite.seeds.at(-1);
  return experiment && seed !== undefined ? reproduceCommand(suite, experiment, seed) : undefined;
}

/** What is to be said of an experiment beside its numbers: how its trainings went, and what seeds do in its program. */
export function describeRuns(results: Results, suite: SuiteResult, experiment: ExperimentResult): string[] {
  const course = describeCourse(experiment);
  const own = [...ofKind(results, 'determinism', suite), ...ofKind(results, 'seeds', suite)];
  return [
    ...(course === '' ? [] : [course]),
    ...own.filter(f => f.experiment === experiment.id).map(f => f.says),
  ];
}

/** `trained 12 to 40 epochs, 20 in the median; 9 of 10 runs ended early; final weights of epoch 8 to 31` */
function describeCourse({ course }: ExperimentResult): string {
  if (course === undefined) return '';
  const { epochs, best, stopped, runs } = course;
  const range = ({ low, high }: typeof epochs) =>
    low === high ? formatNumber(low) : `${formatNumber(low)} to ${formatNumber(high)}`;
  const median = epochs.low === epochs.high ? '' : `, ${formatNumber(epochs.median)} in the median`;
  return [
    `trained ${range(epochs)} epochs${median}`,
    ...(stopped > 0 ? [`${stopped} of ${plural(runs, 'run')} ended early`] : []),
    ...(best === undefined ? [] : [`final weights of epoch ${range(best)}`]),
  ].join('; ');
}
