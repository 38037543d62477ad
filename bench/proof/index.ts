import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { benchSuite, poolFile, readPools, twinFile } from '../pools.ts';
import { proveClaims } from './claims.ts';
import { proveCoverage } from './coverage.ts';
import { proveFits } from './fits.ts';
import { proveLuck } from './luck.ts';
import { provePaired } from './paired.ts';
import { proveSummaries } from './summaries.ts';
import { proofMarkdown } from './table.ts';
import type { Proof } from './types.ts';

/** Whether the rules of src/verdict do what they promise, on runs that were really trained; writes bench/verdicts.json and .md. */
export function benchVerdicts(suites: number): void {
  const suite = benchSuite();
  const { pools, environment } = readPools(poolFile);
  const step = <T>(what: string, make: () => T): T => {
    process.stderr.write(`${what}\n`);
    return make();
  };
  const proof: Proof = {
    format: 1,
    environment,
    suites,
    luck: step('luck', () => proveLuck(suite, pools, suites)),
    claims: step('claims', () => proveClaims(suite, pools, suites)),
    coverage: step('coverage of intervals', () => proveCoverage(suite, pools, Math.ceil(suites / 3))),
    summaries: step('printed means and bests', () => proveSummaries(suite, pools, Math.ceil(suites / 2))),
    paired: step('baselines seed by seed', () =>
      provePaired(suite, pools, readPools(twinFile).pools, Math.ceil(suites / 3)),
    ),
    fits: step('printed values', () => proveFits(suite, pools, 20 * suites)),
  };
  const file = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));
  const text = proofMarkdown(proof);
  process.stdout.write(text);
  writeFileSync(file('verdicts.json'), `${JSON.stringify(proof, null, 1)}\n`);
  writeFileSync(file('verdicts.md'), text);
}
