import {
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statfsSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { makeFolders } from '../base/index.ts';
import type { Ahead } from './ahead.ts';
import { type Compiler, compileBinding, findCompiler } from './binding.ts';
import {
  describeFiles,
  faultOf,
  lookAt,
  type Manifest,
  makeTemporary,
  placeEntry,
  removeEntry,
  sweep,
  touch,
} from './entry.ts';
import { RuntimeError } from './errors.ts';
import type { GivenLibraries } from './given.ts';
import { requireMachine, thisMachine } from './machine.ts';
import { type Pin, tensorflowVersion } from './pins.ts';
import type { Runtime } from './runtime.ts';
import { unpackWheel } from './unpack.ts';
import { bindingName, entryName, expectedFiles, layout, runtimeIn, type Wanted, want } from './wanted.ts';
import { downloadWheel } from './wheel.ts';

export interface EnsureOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly log: (line: string) => void;
  /** Ends a set-up early; what it made is removed, and the signal's reason is thrown. */
  readonly signal?: AbortSignal;
  /** For tests: another pin than the platform's. */
  readonly pin?: Pin;
  /** A look at the cache that has begun already. */
  readonly ahead?: Ahead | undefined;
}

/**
 * The runtime for this machine, made when it is not in the cache yet. Two processes that make it at once
 * both end well, and a set-up that is killed leaves nothing that would be taken for whole.
 *
 * @throws RuntimeError with the remedy; the signal's reason
 */
export async function ensureRuntime(options: EnsureOptions): Promise<Runtime> {
  const wanted = want(options);
  try {
    // A second round is for an entry that another process took away as bad while this one relied on it.
    let fault = '';
    for (let round = 0; round < 2; round++) {
      const found = await lookUp(wanted, options);
      if (found !== undefined) {
        sweep(wanted.root, found.dir);
        return found;
      }
      const compiler = await findCompiler(options.env);
      const entry = path.join(wanted.root, entryName(wanted, compiler));
      await make(entry, wanted, compiler, options);
      const wrong = await faultOf(entry, expectedFiles(wanted));
      if (wrong === undefined) return used(entry, wanted);
      fault = `${entry}: ${wrong}.`;
    }
    throw new RuntimeError(
      'hash',
      fault,
      'The disk or another program changes what is written into the cache folder; check it.',
    );
  } catch (error) {
    throw fileError(error);
  }
}

/**
 * The runtime if it is in the cache; nothing is made or mended.
 *
 * @throws RuntimeError on a platform that has none, or for libraries that were given and are not there
 */
export async function findRuntime(options: Omit<EnsureOptions, 'log'>): Promise<Runtime | undefined> {
  const wanted = want(options);
  for (const name of await candidates(wanted, options.env)) {
    const entry = path.join(wanted.root, name);
    if ((await faultOf(entry, expectedFiles(wanted))) === undefined) return used(entry, wanted);
  }
  return undefined;
}

/**
 * The folder in the cache that holds the runtime for this machine or will hold it, for whoever carries it from one
 * machine to the next; undefined for libraries that were given, which are not the cache's.
 *
 * @throws RuntimeError without a compiler, or on a platform that has no runtime
 */
export async function runtimeFolder(options: Omit<EnsureOptions, 'log'>): Promise<string | undefined> {
  const wanted = want(options);
  if ('given' in wanted.origin) return undefined;
  return path.join(wanted.root, entryName(wanted, await findCompiler(options.env)));
}

/** An entry that is whole, as one that somebody relies on. */
function used(entry: string, wanted: Wanted): Runtime {
  touch(entry);
  return runtimeIn(entry, wanted);
}

/** Names of the entries that would do. Without a compiler, which only a set-up needs, any one's does. */
async function candidates(wanted: Wanted, env: NodeJS.ProcessEnv): Promise<string[]> {
  if (!existsSync(wanted.root)) return [];
  try {
    const name = entryName(wanted, await findCompiler(env));
    return existsSync(path.join(wanted.root, name)) ? [name] : [];
  } catch (error) {
    if (!(error instanceof RuntimeError)) throw error;
    return readdirSync(wanted.root).filter(name => name.startsWith(`${wanted.prefix}-`));
  }
}

/** Finds a good entry and takes bad ones away. */
async function lookUp(wanted: Wanted, { env, log, ahead }: EnsureOptions): Promise<Runtime | undefined> {
  for (const name of await candidates(wanted, env)) {
    const entry = path.join(wanted.root, name);
    const inode = statSync(entry, { throwIfNoEntry: false })?.ino;
    if (inode === undefined) continue;
    // Of an entry that another process has put in place of what was looked at nothing is known.
    const begun = ahead?.runtime.dir === entry && ahead.isThere() ? ahead : undefined;
    const fault = await (begun ?? lookAt(entry, expectedFiles(wanted))).fault();
    if (fault === undefined) return used(entry, wanted);
    log(`${entry}: ${fault}; it is made anew`);
    removeEntry(entry, inode);
  }
  return undefined;
}

async function make(
  entry: string,
  wanted: Wanted,
  compiler: Compiler,
  options: EnsureOptions,
): Promise<void> {
  const { env, log, signal } = options;
  makeFolders(wanted.root);
  // First, for the room it makes.
  sweep(wanted.root, entry);
  const folder = makeTemporary(wanted.root);
  try {
    if ('given' in wanted.origin) takeGiven(wanted.origin.given, folder, log);
    else await takeWheel(wanted.origin.pin, folder, options);
    log('compiling the binding');
    const names = wanted.libraries.map(l => l.name);
    await compileBinding(folder, names, wanted.sources, compiler, { env, signal });
    rmSync(path.join(folder, 'include'), { recursive: true, force: true });
    const files = describeFiles(folder, [...names, bindingName]);
    const manifest: Manifest = { layout, compiler: compiler.version, files };
    writeFileSync(path.join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
    placeEntry(folder, entry);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function takeGiven(given: GivenLibraries, folder: string, log: (line: string) => void): void {
  log(`using the TensorFlow libraries in ${given.dir}`);
  mkdirSync(path.join(folder, 'lib'));
  for (const { name, file } of given.libraries) symlinkSync(file, path.join(folder, 'lib', name));
  symlinkSync(given.include, path.join(folder, 'include'));
}

async function takeWheel(pin: Pin, folder: string, { env, log, signal }: EnsureOptions): Promise<void> {
  // What is missing is said before 270 MB are downloaded.
  requireMachine(thisMachine());
  requireSpace(folder, pin.space);
  log(`downloading native TensorFlow ${tensorflowVersion} (about 270 MB, once)`);
  const wheel = await downloadWheel(pin, path.join(folder, 'wheel'), { env, signal });
  log('unpacking its libraries');
  await unpackWheel(wheel, pin, folder, signal);
  rmSync(path.join(folder, 'wheel'), { recursive: true });
}

function requireSpace(folder: string, bytes: number): void {
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  if (free >= bytes) return;
  const gb = (n: number) => `${(n / 1e9).toFixed(1)} GB`;
  throw new RuntimeError(
    'disk',
    `The set-up of native TensorFlow needs ${gb(bytes)} in ${path.dirname(folder)}; ${gb(free)} are free.`,
    'Make room, or set SEEDGATE_CACHE to a folder on another disk.',
  );
}

function fileError(error: unknown): unknown {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new RuntimeError('disk', `The disk is full: ${message}.`, 'Make room or set SEEDGATE_CACHE.');
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM') {
    return new RuntimeError(
      'folder',
      `The cache cannot be written to: ${message}.`,
      'Set SEEDGATE_CACHE to a folder that can be.',
    );
  }
  return error;
}
