import type { Finding } from './findings.ts';
import { isHeld, sayWhole } from './gate.ts';
import type { Results } from './types.ts';

/**
 * What keeps a suite from being called reproduced, one sentence each: all that fails the gate, and every answer that it is
 * held to (`isHeld`) and that is bad.
 *
 * @param open what an answer that is left open is to count as
 */
export function shortfalls(results: Pick<Results, 'findings'>, open: 'fail' | 'pass'): string[] {
  const short = (f: Finding) =>
    f.effect === 'fails' || (isHeld(f) && (f.grade === 'bad' || (f.grade === 'open' && open === 'fail')));
  const found = results.findings.filter(short).map(sayWhole);
  if (!results.findings.some(isHeld))
    found.push(
      'there is nothing to hold it to: no truth, threshold, printed value or conclusion that is not off',
    );
  return found;
}
