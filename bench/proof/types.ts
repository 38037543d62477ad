import type { PoolFile } from '../pools.ts';
import type { ClaimsProof } from './claims.ts';
import type { Coverage } from './coverage.ts';
import type { FitsProof } from './fits.ts';
import type { LuckProof } from './luck.ts';
import type { PairedProof } from './paired.ts';
import type { SummaryProof } from './summaries.ts';

/** What the proof of the verdicts found: verdicts.json. */
export interface Proof {
  readonly format: 1;
  readonly environment: PoolFile['environment'];
  readonly fits: FitsProof;
  readonly summaries: readonly SummaryProof[];
  readonly luck: readonly LuckProof[];
  readonly claims: ClaimsProof;
  readonly coverage: readonly Coverage[];
  /** The intervals of an equivalence. */
  readonly alike: readonly Coverage[];
  readonly paired: PairedProof;
}
