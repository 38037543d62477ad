import type { Finding } from '../findings.ts';
import { obstacleNames } from './obstacles.ts';
import type { Allowance, AllowanceLike } from './types.ts';

/** First words of the names that mean something; `worse` is followed by an experiment, or by a probe of it. */
const kinds: readonly string[] = [...obstacleNames, 'worse', 'imported'];

/** @returns what is wrong with a name, as the end of a sentence; undefined for one that can be accepted */
export function faultOfAllowance(name: string): string | undefined {
  const [kind = '', ...rest] = name.split(':');
  if (kinds.includes(kind) && (rest.length === 0 || rest.join(':') !== '')) return undefined;
  return `names no difference to a baseline; write one of ${kinds.join(', ')}, or one alone as KIND:NAME, as the report says it`;
}

/**
 * The narrowest name by which a finding can be accepted: `suite-content:lenet`, `worse:digits/small/top`; undefined for
 * one that cannot be.
 */
export function allowanceFor(
  f: Pick<Finding, 'kind' | 'outcome'> & {
    suite?: string;
    name?: string;
    of?: string;
    experiment?: string;
    probe?: string;
  },
): string | undefined {
  if (f.kind === 'obstacle') return f.of === undefined ? f.name : `${f.name}:${f.of}`;
  // The gate rests on numbers that nobody has trained here.
  if (f.kind === 'note' && f.outcome === 'imported') return `imported:${f.suite}`;
  if (f.kind !== 'change' || f.outcome !== 'worse') return undefined;
  return `worse:${f.experiment}${f.probe === undefined ? '' : `/${f.probe}`}`;
}

/** The first of the allowances that accepts what has this name. `worse:EXPERIMENT` accepts all probes of it. */
export function findAllowance(name: string, all: readonly AllowanceLike[]): Allowance | undefined {
  const accepts = (given: string) =>
    given === name ||
    given === name.split(':')[0] ||
    (given.startsWith('worse:') && name.startsWith(`${given}/`));
  const found = all.find(each => accepts(typeof each === 'string' ? each : each.name));
  return typeof found === 'string' ? { name: found, by: 'the call' } : found;
}
