import type { NumberSource, SuiteSource } from '../suite/index.ts';
import type { Events } from './events.ts';
import type { Obstacle } from './trained.ts';

export type ProblemSource = SuiteSource['problems'][string];
export type VariantSource = ProblemSource['variants'][string];

/** How a script is started again. */
export interface Started {
  readonly command: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** Folder below the suite's that the script's files are copied to, and those that it needs. */
  readonly folder: string;
  readonly needs: readonly string[];
}

/** A script that was run once, with what was seen. */
export interface Watched {
  /** Name of the suite. */
  readonly name: string;
  /** The script's file without its folder, and its lines. */
  readonly script: string;
  /** The notebook that the script was made of. */
  readonly notebook?: string | undefined;
  readonly lines: readonly string[];
  readonly events: Events;
  readonly stdout: string;
  /** Version of Keras asked for by --keras. */
  readonly keras: string | undefined;
  /** Whether the training was cut short, so that what was printed is not what the script prints. */
  readonly quick: boolean;
  readonly started: Started;
}

/** What became of one training of the script. */
export interface Fate {
  readonly problem: string;
  readonly variant: string;
  /** Number of its call of fit among the events; undefined for a script that never calls it. */
  readonly fit: number | undefined;
  readonly obstacle: Obstacle | undefined;
}

/** The script as a program beside a model that is not proven. */
export interface Beside {
  readonly variant: string;
  readonly program: string;
  readonly fit: number;
  readonly why: string;
  /** What the script gave of the first metric. */
  readonly value: number;
}

/** Where a run of the script leaves a number that a model of the suite is held to: one source for each output. */
export interface Origin {
  readonly problem: string;
  readonly variant: string;
  /** Of the metric or probe. */
  readonly id: string;
  readonly sources: readonly NumberSource[];
  /** Whether it leaves a percentage there, where the suite has a share. */
  readonly percent?: boolean;
}

/** A model whose first steps are not those of Keras. */
export interface NotProven {
  readonly problem: string;
  readonly variant: string;
  readonly why: string;
}

export interface Draft {
  readonly suite: SuiteSource;
  readonly files: readonly { readonly name: string; readonly content: Buffer }[];
  readonly fates: readonly Fate[];
  readonly origins: readonly Origin[];
  /** By fit, the samples that the first of several folds held out, where a seed decides which. */
  readonly firstHeld: ReadonlyMap<number, readonly number[]>;
  /** The models that the script itself stands beside. */
  readonly beside: readonly NotProven[];
  /** What the script did and the suite does not have, a sentence each. */
  readonly left: readonly string[];
}

/** A problem of models and programs, and problems of programs alone for those that do not give all its numbers. */
export interface MadeProblem {
  readonly problem: ProblemSource | undefined;
  readonly own: readonly ProblemSource[];
  readonly beside?: readonly Beside[];
  readonly origins?: readonly Omit<Origin, 'problem'>[];
  /** `apart` stands in one of `own`. */
  readonly fates: readonly (Omit<Fate, 'problem'> & { readonly apart?: boolean })[];
  readonly left: readonly string[];
}
