import { UsageError } from '../base/index.ts';
import { type AllowanceLike, faultOfAllowance } from '../verdict/index.ts';

/** A slip in a name would accept nothing, and nobody would hear of it. @throws UsageError for a name that means nothing */
export function checkAllowances(allow: readonly AllowanceLike[]): readonly AllowanceLike[] {
  for (const each of allow) {
    const name = typeof each === 'string' ? each : each.name;
    const fault = faultOfAllowance(name);
    if (fault !== undefined) throw new UsageError(`allow "${name}": ${fault}`);
  }
  return allow;
}
