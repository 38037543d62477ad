import type { NumberSource } from './number-source.ts';
import type { Mark } from './schema.ts';

/** A program that trains, as a suite describes it. */
export interface Program {
  /** Program and arguments; `{seed}` and `{out}` in them are put in for each run. */
  readonly command: readonly [string, ...string[]];
  /** Folder that the program's files are taken from. Absolute. */
  readonly folder: string;
  /** Files that a run needs, relative to `folder`, in order. */
  readonly needs: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** Seconds. */
  readonly timeLimit: number;
  readonly cores: number;
  /** Bytes. */
  readonly memory?: number;
  /** Libraries whose seeds in the program's text are replaced; `all` of them, or none. */
  readonly override: readonly string[];
  readonly splitVaries: boolean;
  /** By metric or probe, where its numbers are found: one source for each output. */
  readonly numbers: Readonly<Record<string, readonly NumberSource[]>>;
  /** SHA-256 over the files, their names and contents. */
  readonly files: string;
}

/** A variant that is a program: what it trains is its own affair, and it gives numbers. */
export interface ProgramVariant {
  readonly id: string;
  readonly title: string;
  readonly program: Program;
  readonly marks: Readonly<Record<string, Mark>>;
  readonly note?: string;
}

/** What somebody else's trainings gave. */
export interface Imported {
  /** As the suite names it. */
  readonly file: string;
  /** What kind of file it is, for people. */
  readonly kind: string;
  /** By seed, in order; numbers by metric. */
  readonly runs: readonly { readonly seed: number; readonly numbers: Readonly<Record<string, number>> }[];
}

/** A variant whose runs are there already. */
export interface ImportedVariant {
  readonly id: string;
  readonly title: string;
  readonly imported: Imported;
  readonly marks: Readonly<Record<string, Mark>>;
  readonly note?: string;
}
