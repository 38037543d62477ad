import type { Gate } from '../verdict/index.ts';
import type { TrainingEnd } from './events.ts';

/** How a run ends: as the gate says, or `interrupted` when it was asked to end before all was trained. */
export type Ending = 'passed' | 'failed' | 'interrupted';

/** Who asked for an end gets no verdict: the gate of what is there fails for what is missing, which says nothing. */
export function endingOf(gate: Pick<Gate, 'passed'>, end: TrainingEnd): Ending {
  if (end === 'interrupted') return 'interrupted';
  return gate.passed ? 'passed' : 'failed';
}
