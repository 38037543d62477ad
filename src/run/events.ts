import type { Run } from '../plan/index.ts';
import type { RunOutcome } from '../records/index.ts';
import type { Ahead } from '../runtime/index.ts';
import type { Results } from '../verdict/index.ts';

/** How the training of a run's owed runs ended. */
export type TrainingEnd = 'done' | 'interrupted' | 'time limit';

/** What happens while a request is worked on, in this order; what is said of it is up to who listens. */
export type RunEvent =
  /** A line on how the machine is made fit to train. */
  | { readonly kind: 'setup'; readonly line: string }
  /** The folder's last record was cut short by a crash and is left out. */
  | { readonly kind: 'torn'; readonly dir: string }
  /** What is to be there in the end, and what of it is still to be trained; `open`: more may be added. */
  | {
      readonly kind: 'planned';
      readonly runs: readonly Run[];
      readonly owed: readonly Run[];
      readonly open: boolean;
    }
  /** Workers are about to start; not told when nothing is owed. */
  | { readonly kind: 'training' }
  | { readonly kind: 'started'; readonly run: Run }
  /** A run waits for its experiment's program; with `seconds` when that is there. */
  | { readonly kind: 'compiling'; readonly run: Run; readonly seconds?: number }
  | { readonly kind: 'epoch'; readonly run: Run; readonly epoch: number }
  /** The last line that a run's program printed. */
  | { readonly kind: 'said'; readonly run: Run; readonly line: string }
  /** More runs are owed than was known before. */
  | { readonly kind: 'added'; readonly runs: readonly Run[] }
  /** A run failed and is tried once more. */
  | { readonly kind: 'retried'; readonly run: Run; readonly reason: string }
  /** A run has left its record. */
  | { readonly kind: 'ended'; readonly run: Run; readonly outcome: RunOutcome }
  /** A line that a worker has printed, or on what was done for it. */
  | { readonly kind: 'note'; readonly line: string }
  /** No worker runs any more. */
  | { readonly kind: 'trained'; readonly end: TrainingEnd; readonly timeLimit?: number }
  /** With seeds "auto": how many experiments need no further seed, and what that saved against `seeds` for each. */
  | {
      readonly kind: 'settled';
      readonly experiments: number;
      readonly settled: number;
      readonly saved: { readonly runs: number; readonly seeds: number };
    }
  /** The reports are written. */
  | { readonly kind: 'judged'; readonly results: Results; readonly dir: string };

/** What a request is worked on with. */
export interface RunContext {
  readonly env: NodeJS.ProcessEnv;
  /** A look at the native library that has begun already. */
  readonly ahead?: Ahead | undefined;
  /** Ends the work early. */
  readonly signal?: AbortSignal | undefined;
  readonly tell?: ((event: RunEvent) => void) | undefined;
}
