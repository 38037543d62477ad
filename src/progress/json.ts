import type { Run } from '../plan/index.ts';
import type { RunEvent } from '../run/index.ts';
import { ProgressState } from './state.ts';
import { remark } from './words.ts';

/**
 * Shows events as data, one JSON object a line.
 *
 * @param write takes the training's events
 * @param aside takes what is said to people before and after the training
 */
export function showJson(
  write: (json: string) => void,
  aside: (line: string) => void,
): (event: RunEvent) => void {
  const state = new ProgressState(() => performance.now());
  const emit = (event: Record<string, unknown>) => write(JSON.stringify(event));
  return event => {
    state.take(event);
    switch (event.kind) {
      case 'training':
        return emit({ event: 'plan', runs: state.runsPlanned, owed: state.runsOwed });
      case 'started':
        return emit({ event: 'start', ...named(event.run) });
      case 'compiling': {
        const { run, seconds } = event;
        if (seconds === undefined) return emit({ event: 'compiling', ...named(run) });
        return emit({ event: 'compiled', ...named(run), seconds: Number(seconds.toFixed(3)) });
      }
      case 'epoch':
        return emit({ event: 'progress', ...named(event.run), epoch: event.epoch });
      case 'ended':
        return emit(ended(event, state.secondsLeft()));
      case 'trained':
        emit({ event: 'end', seconds: Number(state.elapsedSeconds().toFixed(3)) });
    }
    const line = remark(event);
    if (line === undefined) return;
    if (event.kind === 'note' || event.kind === 'retried' || event.kind === 'trained')
      emit({ event: 'note', line });
    else aside(line);
  };
}

const named = ({ suite, experiment, seed }: Run) => ({ suite: suite.name, experiment: experiment.id, seed });

function ended({ run, outcome }: Extract<RunEvent, { kind: 'ended' }>, secondsLeft: number | undefined) {
  return {
    event: 'done',
    ...named(run),
    status: outcome.status,
    ...(outcome.reason !== undefined && { reason: outcome.reason }),
    predictions: outcome.predictions,
    ...(secondsLeft !== undefined && { secondsLeft: Math.round(secondsLeft) }),
  };
}
