import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { benchSuite, type PoolFile, poolFile, readPools, twinFile } from '../pools.ts';
import { type ClaimsProof, proveClaims } from './claims.ts';
import { type Coverage, proveCoverage } from './coverage.ts';
import { type FitsProof, proveFits } from './fits.ts';
import { type LuckProof, proveLuck } from './luck.ts';
import { type PairedProof, provePaired } from './paired.ts';
import { proveSummaries, type SummaryProof } from './summaries.ts';
import { proofMarkdown } from './table.ts';

export interface Proof {
  readonly format: 1;
  readonly environment: PoolFile['environment'];
  /** Simulated suites. */
  readonly suites: number;
  readonly fits: FitsProof;
  readonly summaries: readonly SummaryProof[];
  readonly luck: readonly LuckProof[];
  readonly claims: ClaimsProof;
  readonly coverage: readonly Coverage[];
  readonly paired: PairedProof;
}

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
    fits: step('printed values', () => proveFits(suite, pools, 4 * suites)),
  };
  const file = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));
  const text = proofMarkdown(proof);
  process.stdout.write(text);
  writeFileSync(file('verdicts.json'), `${JSON.stringify(proof, null, 1)}\n`);
  writeFileSync(file('verdicts.md'), text);
}
