import type { RunEvent } from '../run/index.ts';
import { ProgressState } from './state.ts';
import { finishedLine, shownRemark, summaryLine } from './words.ts';

/** Milliseconds between two lines on how far everything is. */
const lineEvery = 5000;

/** Shows events line by line, without control characters: a line every few seconds, and one when an experiment is done. */
export function showLines(say: (line: string) => void): (event: RunEvent) => void {
  const state = new ProgressState(() => performance.now());
  let timer: NodeJS.Timeout | undefined;
  // The first run that begins is told at once.
  let last = Number.NEGATIVE_INFINITY;
  const tick = () => {
    if (performance.now() - last < lineEvery) return;
    last = performance.now();
    say(summaryLine(state));
  };
  return event => {
    state.take(event);
    if (event.kind === 'training') timer = setInterval(tick, 1000);
    if (event.kind === 'trained') clearInterval(timer);
    const line = shownRemark(event);
    if (line !== undefined) say(line);
    if (event.kind === 'ended') {
      const experiment = state.experiments.get(event.run.experiment.id);
      if (experiment !== undefined && experiment.done === experiment.planned) say(finishedLine(experiment));
    }
    if (['started', 'compiling', 'epoch', 'ended'].includes(event.kind)) tick();
  };
}
