import path from 'node:path';
import { sha256 } from '../base/index.ts';
import { type BindingSources, bindingSources, type Compiler } from './binding.ts';
import { cacheFolder } from './cache.ts';
import type { ExpectedFile } from './entry.ts';
import { type GivenLibraries, givenLibraries } from './given.ts';
import { refuseWindows } from './machine.ts';
import { type Pin, pinFor, tensorflowVersion } from './pins.ts';
import type { Runtime } from './runtime.ts';

/** Raised with any change of what an entry holds or how its binding is linked. */
export const layout = 2;
export const bindingName = 'tfjs_binding.node';

/** What is wanted, before it is looked for. */
export interface Wanted {
  readonly origin: { readonly given: GivenLibraries } | { readonly pin: Pin };
  readonly libraries: readonly { readonly name: string; readonly sha256: string }[];
  readonly sources: BindingSources;
  readonly root: string;
  /** An entry's name up to its compiler: everything else that decides its content. */
  readonly prefix: string;
}

/** What this machine and its environment ask for. @throws RuntimeError on a platform that has none, or for given libraries that are not there */
export function want({ env, pin }: { readonly env: NodeJS.ProcessEnv; readonly pin?: Pin }): Wanted {
  refuseWindows(process.platform);
  const given = givenLibraries(env);
  const sources = bindingSources();
  const origin = given ? { given } : { pin: pin ?? pinFor(process.platform, process.arch) };
  const identity = 'given' in origin ? origin.given.headers : origin.pin.wheel;
  const { libraries } = 'given' in origin ? origin.given : origin.pin;
  const parts = [layout, process.platform, process.arch, identity, ...libraries.map(l => l.sha256)];
  return {
    origin,
    libraries: libraries.map(({ name, sha256 }) => ({ name, sha256 })),
    sources,
    root: path.join(cacheFolder(env), 'runtime'),
    prefix: sha256([...parts, sources.key].join('\n')).slice(0, 24),
  };
}

/** A binding made by one system's compiler need not load on another system that shares the cache. */
export function entryName({ prefix }: Wanted, compiler: Compiler): string {
  return `${prefix}-${sha256(compiler.version).slice(0, 8)}`;
}

export function expectedFiles({ origin, libraries }: Wanted): ExpectedFile[] {
  const given = 'given' in origin ? origin.given.libraries.map(l => ({ ...l, hashed: l.file })) : undefined;
  return [...(given ?? libraries), { name: bindingName }];
}

/** What an entry is once it is known to be whole. */
export function runtimeIn(entry: string, { origin, libraries, sources }: Wanted): Runtime {
  return {
    dir: entry,
    binding: path.join(entry, 'lib', bindingName),
    libraries,
    tensorflow: 'given' in origin ? origin.given.version : tensorflowVersion,
    hash: sha256([...libraries.map(l => l.sha256), sources.identity].join('\n')),
    source: 'given' in origin ? 'SEEDGATE_LIBTENSORFLOW' : 'wheel',
  };
}
