import { Option } from 'commander';
import type { Io } from './io.ts';

/** What commands are given, and where they leave how they ended. */
export interface CommandLine {
  readonly io: Io;
  /** The exit code, see `exitCode`. */
  code: number;
}

/** Gathers the values of an option that may be repeated. */
export const collect = (value: string, before: string[]) => [...before, value];

export const json = () => new Option('--json', 'print data for programs instead of text for people');
