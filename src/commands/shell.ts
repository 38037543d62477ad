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

const repeated = (flags: string, about: string) => new Option(flags, about).argParser(collect).default([]);

// Options that several commands have in the same words.
export const seeds = () =>
  new Option('--seeds <N|A..B>', 'seeds 1 to N, or A to B; by default as many as the suite says');
export const only = () =>
  repeated('--only <glob>', 'only experiments whose problem/variant fits; may be repeated');
export const jobs = () => new Option('--jobs <N>', 'worker processes; by default one for each core');
export const strict = () => new Option('--strict', 'what is open, and what would only warn, fails the gate');
export const allowCommands = () =>
  new Option('--allow-commands', 'run the programs that a suite names; look at them first');
export const allow = () =>
  repeated(
    '--allow <name>',
    'accept a difference to the baseline, or imported numbers, as the report names it; may be repeated',
  );
export const json = () => new Option('--json', 'print data for programs instead of text for people');
