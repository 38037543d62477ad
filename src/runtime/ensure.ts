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
import {
  type BindingSources,
  bindingSources,
  type Compiler,
  compileBinding,
  findCompiler,
} from './binding.ts';
import { cacheFolder } from './cache.ts';
import {
  describeFiles,
  type ExpectedFile,
  faultOf,
  type Manifest,
  makeTemporary,
  placeEntry,
  removeEntry,
  sweep,
  touch,
} from './entry.ts';
import { RuntimeError } from './errors.ts';
import { type GivenLibraries, givenLibraries } from './given.ts';
import { hashText } from './hash.ts';
import { refuseWindows, requireMachine, thisMachine } from './machine.ts';
import { type Pin, pinFor, tensorflowVersion } from './pins.ts';
import type { Runtime } from './runtime.ts';
import { unpackWheel } from './unpack.ts';
import { downloadWheel } from './wheel.ts';

export interface EnsureOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly log: (line: string) => void;
  /** Ends a set-up early; what it made is removed, and the signal's reason is thrown. */
  readonly signal?: AbortSignal;
  /** For tests: another pin than the platform's. */
  readonly pin?: Pin;
}

/** Raised with any change of what an entry holds or how its binding is linked. */
const layout = 2;
const bindingName = 'tfjs_binding.node';

/** What is wanted, before it is looked for. */
interface Wanted {
  readonly origin: { readonly given: GivenLibraries } | { readonly pin: Pin };
  readonly libraries: readonly { readonly name: string; readonly sha256: string }[];
  readonly sources: BindingSources;
  readonly root: string;
  /** An entry's name up to its compiler: everything else that decides its content. */
  readonly prefix: string;
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
      if (wrong === undefined) return runtimeIn(entry, wanted);
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
    if ((await faultOf(entry, expectedFiles(wanted))) === undefined) return runtimeIn(entry, wanted);
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

function want({ env, pin }: Omit<EnsureOptions, 'log'>): Wanted {
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
    prefix: hashText([...parts, sources.key].join('\n')).slice(0, 24),
  };
}

/** A binding made by one system's compiler need not load on another system that shares the cache. */
function entryName({ prefix }: Wanted, compiler: Compiler): string {
  return `${prefix}-${hashText(compiler.version).slice(0, 8)}`;
}

function expectedFiles({ origin, libraries }: Wanted): ExpectedFile[] {
  const given = 'given' in origin ? origin.given.libraries.map(l => ({ ...l, hashed: l.file })) : undefined;
  return [...(given ?? libraries), { name: bindingName }];
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
async function lookUp(wanted: Wanted, { env, log }: EnsureOptions): Promise<Runtime | undefined> {
  for (const name of await candidates(wanted, env)) {
    const entry = path.join(wanted.root, name);
    const inode = statSync(entry, { throwIfNoEntry: false })?.ino;
    if (inode === undefined) continue;
    const fault = await faultOf(entry, expectedFiles(wanted));
    if (fault === undefined) return runtimeIn(entry, wanted);
    log(`${entry}: ${fault}; it is made anew`);
    removeEntry(entry, inode);
  }
  return undefined;
}

function runtimeIn(entry: string, { origin, libraries, sources }: Wanted): Runtime {
  touch(entry);
  return {
    dir: entry,
    binding: path.join(entry, 'lib', bindingName),
    libraries,
    tensorflow: 'given' in origin ? origin.given.version : tensorflowVersion,
    hash: hashText([...libraries.map(l => l.sha256), sources.identity].join('\n')),
    source: 'given' in origin ? 'SEEDGATE_LIBTENSORFLOW' : 'wheel',
  };
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
