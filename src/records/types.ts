/** Which engine trained: tf.layers step by step, or the whole loop compiled. */
export type EngineName = 'compiled' | 'eager';

/** What a record is from: one of our engines, a program that trains by itself, or a table of somebody else's runs. */
export type Trainer = EngineName | 'program' | 'imported';

/** A number as JSON can hold it: what JSON has no number for is written as its name. */
export type Num = number | 'NaN' | 'Infinity' | '-Infinity';

/** What decides the bits of a run beside the suite and the seed. */
export interface Environment {
  readonly platform: string;
  readonly arch: string;
  /** CPU model as the system names it; not part of the fingerprint. */
  readonly cpu: string;
  readonly node: string;
  readonly seedgate: string;
  readonly tensorflow: string;
  /** SHA-256 over the native libraries and the binding. */
  readonly runtime: string;
  /** Instruction set that compiled code is held to, for instance AVX2. */
  readonly isa: string;
  /** Of a program: what it ran in, for instance `Python 3.11.7 with 84 packages`; tensorflow and isa are empty then. */
  readonly program?: string;
  /** SHA-256 over those of the above that decide bits (not cpu, not node). */
  readonly fingerprint: string;
}

/** Loss over the epochs, thinned: the first and last epoch are always there. Epochs count from 1 and ascend. */
export interface LossCurve {
  readonly epochs: readonly number[];
  readonly loss: readonly Num[];
  /** Empty without held-out samples. */
  readonly validation: readonly Num[];
}

/** How a training went that decides by itself. */
export interface Course {
  /** Epochs trained. */
  readonly epochs: number;
  /** The epoch, from 1, whose weights are the final ones, where it was told to go back to the best. */
  readonly best?: number;
  /** Why it ended before all its epochs were trained. */
  readonly stopped?: 'earlyStopping' | 'not finite';
}

/** A seed that stands in a program's own text. */
export interface OwnSeed {
  /** As `torch.manual_seed(42), train.py line 7`. */
  readonly what: string;
  /** Whether one of ours took its place. */
  readonly replaced: boolean;
  /** The library that it seeds; `split` for the split of the data. */
  readonly library?: string;
}

export type RunStatus = 'ok' | 'diverged' | 'failed';

/** What training a run gave, whoever trained it and where. */
export interface RunOutcome {
  readonly status: RunStatus;
  /** Why the run is not ok; for `diverged` the epoch of the first loss that is not finite. */
  readonly reason?: string;
  readonly epoch?: number;
  /** By probe, one number per output. Empty unless ok or diverged. */
  readonly predictions: Readonly<Record<string, readonly Num[]>>;
  /** By metric, on the held-out samples. Absent when the problem has no metrics, or the run failed. */
  readonly metrics?: Readonly<Record<string, Num>>;
  readonly loss: LossCurve;
  /** Of a training that decides by itself when it ends, or which of its weights are the final ones. */
  readonly course?: Course;
  /** Number of trainable parameters. */
  readonly parameters: number;
  /** SHA-256 of the final weights in order, as little-endian float32. */
  readonly weights: string;
  readonly seconds: { readonly init: number; readonly compile: number; readonly train: number };
  /** Of a program's first run: what the same seed gave when it was run again, by metric and probe. */
  readonly again?: Readonly<Record<string, readonly Num[]>>;
  /** Of a program: what its own text seeds. */
  readonly ownSeeds?: readonly OwnSeed[];
  /** Of a Python program: the libraries whose randomness had no seed of the program's own and got one of ours, sorted. */
  readonly seeded?: readonly string[];
}

/** One line of records.jsonl: which run it was, where it was trained, and what came out. */
export interface RunRecord extends RunOutcome {
  readonly format: 1;
  /** SHA-256 of what decides the run: experiment hash, seed, engine, environment fingerprint. */
  readonly key: string;
  readonly suite: string;
  readonly version: string;
  readonly suiteHash: string;
  readonly problem: string;
  readonly variant: string;
  readonly experimentHash: string;
  readonly seed: number;
  readonly engine: Trainer;
  readonly environment: Environment;
  /** SHA-256 of all the other fields: guards against accident, it is not a signature. */
  readonly digest: string;
}
