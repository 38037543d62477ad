import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { benchSuite, poolFile, readPools, twinFile } from '../pools.ts';
import { proveAlike } from './alike.ts';
import { proveClaims } from './claims.ts';
import { proveCoverage } from './coverage.ts';
import { proveFits } from './fits.ts';
import { proveLuck } from './luck.ts';
import { provePaired } from './paired.ts';
import { proveSummaries } from './summaries.ts';
import { proofMarkdown } from './table.ts';
import type { Proof } from './types.ts';

/**
 * Whether the rules of src/verdict do what they promise, on runs that were really trained; writes bench/verdicts.json and .md.
 *
 * @param suites simulated, a part of them where one takes long
 * @param only the parts that are proved anew; what the file has of the others stays
 */
export function benchVerdicts(suites: number, only: readonly string[]): void {
  const suite = benchSuite();
  const { pools, environment } = readPools(poolFile);
  const twins = readPools(twinFile).pools;
  const file = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));
  const before = JSON.parse(readFileSync(file('verdicts.json'), 'utf8')) as Proof;
  const step = <P extends Part>(part: P, make: () => Proof[P]): Proof[P] => {
    if (only.length > 0 && !only.includes(part)) return before[part];
    process.stderr.write(`${part}\n`);
    return make();
  };
  const proof: Proof = {
    format: 1,
    environment,
    luck: step('luck', () => proveLuck(suite, pools, suites)),
    claims: step('claims', () => proveClaims(suite, pools, suites)),
    coverage: step('coverage', () => proveCoverage(suite, pools, twins, Math.ceil(suites / 3))),
    alike: step('alike', () => proveAlike(suite, pools, suites)),
    summaries: step('summaries', () => proveSummaries(suite, pools, suites)),
    paired: step('paired', () => provePaired(suite, pools, twins, Math.ceil(suites / 3))),
    fits: step('fits', () => proveFits(suite, pools, 20 * suites)),
  };
  const text = proofMarkdown(proof);
  process.stdout.write(text);
  writeFileSync(file('verdicts.json'), `${JSON.stringify(proof, null, 1)}\n`);
  writeFileSync(file('verdicts.md'), text);
}

type Part = Exclude<keyof Proof, 'format' | 'environment'>;
