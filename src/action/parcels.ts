import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { suiteFile } from '../suite/index.ts';
import type { Parcel } from './store.ts';

/** Raised with any change of what a parcel holds. */
const format = 1;

/** The operating system that a parcel is made for. A parcel of another system is not used. */
const place = (env: NodeJS.ProcessEnv) =>
  `${env.RUNNER_OS ?? process.platform}-${env.RUNNER_ARCH ?? process.arch}`;

const keyOf = (name: string, env: NodeJS.ProcessEnv, ...parts: readonly string[]) =>
  ['seedgate', name, format, place(env), ...parts].join('-');

const digest = (...parts: readonly (string | Buffer)[]) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(createHash('sha256').update(part).digest());
  return hash.digest('hex').slice(0, 32);
};

/** @param folder of the runtime; its name says libraries, headers, flags and compiler by their hash */
export function runtimeParcel(folder: string, env: NodeJS.ProcessEnv): Parcel {
  return { name: 'runtime', paths: [folder], key: keyOf('runtime', env, path.basename(folder)) };
}

/** What decides which programs and records a job makes. */
export interface Scope {
  /** Suites' files or folders. */
  readonly suites: readonly string[];
  readonly only: readonly string[];
  readonly shard?: string;
  /** Version of what makes the programs. */
  readonly version: string;
}

/** @param folder of the programs; its name says library, flags, instruction set and the CPU's features by their hash */
export function programsParcel(folder: string, scope: Scope, env: NodeJS.ProcessEnv): Parcel {
  const prefix = keyOf('programs', env, path.basename(folder), '');
  const key = `${prefix}${digest(scope.version, suitesDigest(scope), scope.only.join('\n'), scope.shard ?? '')}`;
  // XLA names each program by its graph. A folder from another suite may lack programs, but holds no wrong ones.
  return { name: 'programs', paths: [folder], key, prefixes: [prefix] };
}

/**
 * Records grow from attempt to attempt and an entry of the cache never changes, so each attempt saves its own and takes
 * the newest one. Each record names all that it was made with: those of another suite or machine are not counted.
 */
export function recordsParcel(file: string, scope: Scope, attempt: string, env: NodeJS.ProcessEnv): Parcel {
  const { only, shard = '' } = scope;
  const prefix = `${keyOf('records', env, digest(suitesDigest(scope), only.join('\n'), shard))}-`;
  return { name: 'records', paths: [file], key: `${prefix}${attempt}`, prefixes: [prefix] };
}

function suitesDigest({ suites }: Scope): string {
  return digest(...suites.map(suiteFile).flatMap(file => [file, readFileSync(file)]));
}
