import { printable } from '../base/index.ts';
import type { Run } from '../plan/index.ts';
import type { Num } from '../records/index.ts';
import { LiveView } from './live.ts';
import { formatSeconds, median, ProgressState } from './state.ts';

export { formatSeconds, median } from './state.ts';

export type ProgressMode = 'live' | 'lines' | 'events';

/** Takes the events of a training, to show them. */
export interface Progress {
  start(run: Run): void;
  progress(run: Run, epoch: number): void;
  /** More runs are owed than was known before. */
  more(runs: readonly Run[]): void;
  done(
    run: Run,
    outcome: { status: string; reason?: string; predictions: Readonly<Record<string, readonly Num[]>> },
  ): void;
  note(line: string): void;
  end(): void;
}

const lineEvery = 5000;

/**
 * Shows progress: `live` draws a table in a terminal, `lines` prints a line every few seconds without
 * control characters, `events` prints one JSON object a line.
 */
export function showProgress(
  runs: readonly Run[],
  owed: readonly Run[],
  mode: ProgressMode,
  stream: NodeJS.WriteStream,
  color: boolean,
): Progress {
  const state = new ProgressState(runs, owed, () => performance.now());
  if (mode === 'events') return events(state, runs.length, owed.length, stream);
  const view = mode === 'live' ? new LiveView(state, stream, color) : undefined;
  const say = (line: string) => (view ? view.note(line) : stream.write(`${line}\n`));
  let last = 0;
  const tick = () => {
    if (view !== undefined || performance.now() - last < lineEvery) return;
    last = performance.now();
    say(summaryLine(state));
  };
  const timer = setInterval(tick, 1000);
  return {
    start: run => {
      state.progress(run, 0);
      tick();
    },
    progress: (run, epoch) => {
      state.progress(run, epoch);
      tick();
    },
    more: runs => state.add(runs),
    done: (run, outcome) => {
      state.done(run, outcome.status, Object.values(outcome.predictions)[0]?.[0]);
      if (outcome.status !== 'ok') {
        say(printable(`${run.experiment.id} seed ${run.seed}: ${outcome.status}, ${outcome.reason ?? ''}`));
      }
      const e = state.experiments.get(run.experiment.id);
      if (view === undefined && e !== undefined && e.done === e.planned) say(finishedLine(e));
      tick();
    },
    note: line => say(printable(line)),
    end: () => {
      clearInterval(timer);
      view?.end();
    },
  };
}

function summaryLine(state: ProgressState): string {
  const underWay = [...state.experiments.values()].flatMap(e =>
    [...e.underWay].map(([seed, share]) => `${e.id} seed ${seed} at ${Math.round(share * 100)} %`),
  );
  const left = state.secondsLeft();
  const rest = left === undefined ? '' : `, about ${formatSeconds(left)} left`;
  return `${state.runsDone}/${state.runsPlanned} runs after ${formatSeconds(state.elapsedSeconds())}${rest}${underWay.length > 0 ? `: ${underWay.slice(0, 4).join(', ')}` : ''}`;
}

function finishedLine(e: { id: string; planned: number; predictions: readonly number[] }): string {
  const runs = `${e.planned} ${e.planned === 1 ? 'run' : 'runs'}`;
  if (e.predictions.length === 0) return `${e.id}: ${runs} done`;
  const spread =
    e.predictions.length > 1
      ? `, from ${Math.min(...e.predictions).toPrecision(5)} to ${Math.max(...e.predictions).toPrecision(5)}`
      : '';
  return `${e.id}: ${runs} done, prediction ${median(e.predictions).toPrecision(5)}${spread}`;
}

function events(state: ProgressState, planned: number, owed: number, stream: NodeJS.WriteStream): Progress {
  const emit = (event: Record<string, unknown>) => stream.write(`${JSON.stringify(event)}\n`);
  emit({ event: 'plan', runs: planned, owed });
  const run = (r: Run) => ({ suite: r.suite.name, experiment: r.experiment.id, seed: r.seed });
  return {
    start: r => emit({ event: 'start', ...run(r) }),
    progress: (r, epoch) => emit({ event: 'progress', ...run(r), epoch }),
    more: runs => state.add(runs),
    done: (r, outcome) => {
      state.done(r, outcome.status, undefined);
      const left = state.secondsLeft();
      emit({
        event: 'done',
        ...run(r),
        status: outcome.status,
        ...(outcome.reason !== undefined && { reason: outcome.reason }),
        predictions: outcome.predictions,
        ...(left !== undefined && { secondsLeft: Math.round(left) }),
      });
    },
    note: line => emit({ event: 'note', line }),
    end: () => emit({ event: 'end', seconds: Number(state.elapsedSeconds().toFixed(3)) }),
  };
}
