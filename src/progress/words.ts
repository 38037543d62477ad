import { plural, printable } from '../base/index.ts';
import type { RunEvent } from '../run/index.ts';
import type { ExperimentProgress, ProgressState } from './state.ts';

/** What is said of an event in one line; undefined for those that are only counted. */
export function remark(event: RunEvent): string | undefined {
  switch (event.kind) {
    case 'setup':
      return event.line;
    case 'torn':
      return `${event.dir}: the last record was cut short; its run is trained again`;
    case 'planned':
      return thereAlready(event);
    case 'retried':
      return `${event.run.experiment.id} seed ${event.run.seed}: ${event.reason}; trying once more`;
    case 'note':
      return event.line;
    case 'ended': {
      const { run, outcome } = event;
      if (outcome.status === 'ok') return undefined;
      return `${run.experiment.id} seed ${run.seed}: ${outcome.status}, ${outcome.reason ?? ''}`;
    }
    case 'trained':
      if (event.end !== 'time limit') return undefined;
      return `the time limit of ${event.timeLimit} s is over; what is missing counts as missing`;
    case 'settled': {
      const { experiments, settled, saved } = event;
      const of = `${settled} of ${plural(experiments, 'experiment')} ${settled === 1 ? 'is' : 'are'} settled`;
      return `${of}; ${plural(saved.runs, 'run')} saved against ${plural(saved.seeds, 'seed')} for each`;
    }
    default:
      return undefined;
  }
}

/** The same, fit for a terminal: what a worker or a suite says could else write to it. */
export function shownRemark(event: RunEvent): string | undefined {
  const line = remark(event);
  return line === undefined || event.kind === 'setup' ? line : printable(line);
}

function thereAlready({ runs, owed, open }: Extract<RunEvent, { kind: 'planned' }>): string | undefined {
  const there = runs.length - owed.length;
  if (there === 0) return undefined;
  return open
    ? `${plural(there, 'run')} ${there === 1 ? 'is' : 'are'} there already`
    : `${there} of ${runs.length} runs are there already`;
}

/** How far everything is, in one line. */
export function summaryLine(state: ProgressState): string {
  const underWay = [...state.experiments.values()].flatMap(e =>
    [...e.underWay].map(([seed, share]) => {
      const said = e.said.get(seed);
      const compiling = state.compilingSeconds(e, seed);
      const where =
        said !== undefined
          ? `says ${printable(said.slice(0, 60))}`
          : compiling !== undefined
            ? `is compiling for ${formatSeconds(compiling)}`
            : share === 0
              ? 'has begun'
              : `at ${Math.round(share * 100)} %`;
      return `${e.id} seed ${seed} ${where}`;
    }),
  );
  const left = state.secondsLeft();
  const rest = left === undefined ? '' : `, about ${formatSeconds(left)} left`;
  return `${state.runsDone}/${state.runsPlanned} runs after ${formatSeconds(state.elapsedSeconds())}${rest}${underWay.length > 0 ? `: ${underWay.slice(0, 4).join(', ')}` : ''}`;
}

/** What an experiment gave whose runs are all done. */
export function finishedLine(e: ExperimentProgress): string {
  const runs = plural(e.planned, 'run');
  if (e.predictions.length === 0) return `${e.id}: ${runs} done`;
  const [low, high] = extremes(e.predictions);
  const spread = e.predictions.length > 1 ? `, from ${low.toPrecision(5)} to ${high.toPrecision(5)}` : '';
  return `${e.id}: ${runs} done, prediction ${median(e.predictions).toPrecision(5)}${spread}`;
}

/** `1 min 05 s` */
export function formatSeconds(seconds: number): string {
  if (seconds < 60) return `${seconds.toFixed(seconds < 10 ? 1 : 0)} s`;
  const whole = Math.round(seconds);
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`;
  return `${Math.floor(whole / 3600)} h ${String(Math.floor((whole % 3600) / 60)).padStart(2, '0')} min`;
}

/** The least and the greatest: of a hundred thousand seeds they are too many for the arguments of a call. */
export function extremes(values: readonly number[]): [number, number] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return [low, high];
}

/** Median by halves: the mean of the middle two when their number is even. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1
    ? (sorted[Math.floor(middle)] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}
