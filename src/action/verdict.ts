import type { RunResult } from '../run/index.ts';
import type { Results } from '../verdict/index.ts';
import type { GateMode } from './inputs.ts';

/** What becomes of the step, and why. */
export interface StepEnding {
  readonly how: 'passed' | 'told' | 'warned' | 'failed';
  readonly says: string;
}

/**
 * The end of the step. What did not run fails it whatever the gate is set to, and so does what the input `fail-on` names.
 *
 * @param wished sentences of what `fail-on` names and was found
 */
export function stepEnding(
  word: RunResult['ending'],
  { gate: { failures } }: { readonly gate: Pick<Results['gate'], 'failures'> },
  gate: GateMode,
  signal: string | undefined,
  wished: readonly string[] = [],
): StepEnding {
  const own = wished.length === 0 ? '' : ['fails by the input fail-on:', ...wished].join('\n');
  if (word === 'failed' && gate === 'fail')
    return {
      how: 'failed',
      says: [failures.join('\n') || 'the gate failed', ...(own === '' ? [] : [own])].join('\n'),
    };
  if (word !== 'interrupted' && own !== '') return { how: 'failed', says: own };
  if (word === 'passed') return { how: 'passed', says: '' };
  if (word === 'interrupted') {
    const by = signal ? ` by ${signal}` : '';
    return { how: 'failed', says: `seedgate was stopped${by} before it was done; its records are kept` };
  }
  if (gate === 'off') return { how: 'told', says: 'the gate failed; the input gate is off' };
  return { how: 'warned', says: failures.join('\n') || 'the gate failed' };
}
