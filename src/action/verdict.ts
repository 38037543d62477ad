import type { RunResult } from '../run/index.ts';
import type { Results } from '../verdict/index.ts';
import type { GateMode } from './inputs.ts';

/** What becomes of the step, and why. */
export interface StepEnding {
  readonly how: 'passed' | 'told' | 'warned' | 'failed';
  readonly says: string;
}

/** The end of the step. What did not run fails it whatever the gate is set to. */
export function stepEnding(
  word: RunResult['ending'],
  { gate: { failures } }: { readonly gate: Pick<Results['gate'], 'failures'> },
  gate: GateMode,
  signal: string | undefined,
): StepEnding {
  if (word === 'passed') return { how: 'passed', says: '' };
  if (word === 'interrupted') {
    const by = signal ? ` by ${signal}` : '';
    return { how: 'failed', says: `seedgate was stopped${by} before it was done; its records are kept` };
  }
  if (gate === 'off') return { how: 'told', says: 'the gate failed; the input gate is off' };
  return { how: gate === 'fail' ? 'failed' : 'warned', says: failures.join('\n') || 'the gate failed' };
}
