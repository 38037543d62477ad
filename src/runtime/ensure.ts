import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import {
  type BindingSources,
  bindingIdentity,
  bindingSources,
  compileBinding,
  findCompiler,
} from './binding.ts';
import { cacheFolder } from './cache.ts';
import { RuntimeError } from './errors.ts';
import { type GivenLibraries, givenLibraries } from './given.ts';
import { hashFile, hashText } from './hash.ts';
import { type Pin, pinFor, tensorflowVersion } from './pins.ts';
import { unpackWheel } from './unpack.ts';
import { downloadWheel } from './wheel.ts';

/** Native TensorFlow that is ready to be loaded: every file of it has been checked by its hash. */
export interface Runtime {
  /** Folder in the cache with the libraries and the binding. */
  readonly dir: string;
  readonly binding: string;
  readonly libraries: readonly { readonly name: string; readonly sha256: string }[];
  /** The pinned version; unknown for libraries that were given. */
  readonly tensorflow: string;
  /** SHA-256 over the libraries and the binding's sources: what decides bits. */
  readonly hash: string;
  readonly source: 'wheel' | 'SEEDGATE_LIBTENSORFLOW';
}

export interface EnsureOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly log: (line: string) => void;
  /** For tests: another pin than the platform's. */
  readonly pin?: Pin;
}

const layout = 1;
const bindingName = 'tfjs_binding.node';

interface Manifest {
  readonly layout: number;
  readonly files: Readonly<Record<string, string>>;
  readonly compiler: string;
}

/**
 * The runtime for this machine, made when it is not in the cache yet. Two processes that make it at once
 * both end well, and a set-up that is killed leaves nothing that would be taken for whole.
 *
 * @throws RuntimeError with the remedy
 */
export async function ensureRuntime(options: EnsureOptions): Promise<Runtime> {
  const { env, log } = options;
  const given = givenLibraries(env);
  const pin = options.pin ?? (given === undefined ? pinFor(process.platform, process.arch) : undefined);
  const sources = bindingSources();
  const root = path.join(cacheFolder(env), 'runtime');
  const entry = path.join(root, entryKey(given, pin, sources));
  const found = existsSync(entry) ? verify(entry, given, pin, sources) : undefined;
  if (typeof found === 'object') return found;
  if (found !== undefined) {
    log(`${entry}: ${found}; it is made anew`);
    removeEntry(entry);
  }
  mkdirSync(root, { recursive: true });
  sweep(root);
  const making = path.join(root, `.making-${process.pid}-${Date.now().toString(36)}`);
  try {
    mkdirSync(making);
    await make(making, given, pin, sources, options);
    place(making, entry);
  } catch (error) {
    throw diskError(error);
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
  const made = verify(entry, given, pin, sources);
  if (typeof made === 'object') return made;
  throw new RuntimeError(
    'hash',
    `${entry}: ${made}.`,
    'The disk or the cache folder changes what is written; check it.',
  );
}

function entryKey(given: GivenLibraries | undefined, pin: Pin | undefined, sources: BindingSources): string {
  const libraries = given ? given.libraries.map(l => l.sha256).join(' ') : pin?.wheel;
  return hashText(
    [layout, process.platform, process.arch, libraries, bindingIdentity(sources)].join('\n'),
  ).slice(0, 32);
}

async function make(
  folder: string,
  given: GivenLibraries | undefined,
  pin: Pin | undefined,
  sources: BindingSources,
  { env, log }: EnsureOptions,
): Promise<void> {
  // What is missing is said before 270 MB are downloaded.
  const compiler = await findCompiler(env);
  let names: string[];
  if (given !== undefined) {
    log(`using the TensorFlow libraries in ${given.dir}`);
    mkdirSync(path.join(folder, 'lib'));
    for (const { name, file } of given.libraries) symlinkSync(file, path.join(folder, 'lib', name));
    symlinkSync(given.include, path.join(folder, 'include'));
    names = given.libraries.map(l => l.name);
  } else {
    const needed = pin as Pin;
    requireSpace(folder, needed.space);
    log(`downloading native TensorFlow ${tensorflowVersion} (about 270 MB, once)`);
    const wheel = await downloadWheel(needed, path.join(folder, 'wheel'), env);
    log('unpacking its libraries');
    await unpackWheel(wheel, needed, folder);
    rmSync(path.join(folder, 'wheel'), { recursive: true });
    names = needed.libraries.map(l => l.name);
  }
  log('compiling the binding');
  await compileBinding(folder, names, sources, env);
  rmSync(path.join(folder, 'include'), { recursive: true, force: true });
  const files = Object.fromEntries(
    [...names, bindingName].map(n => [n, hashFile(path.join(folder, 'lib', n))]),
  );
  const manifest: Manifest = { layout, files, compiler: compiler.version };
  writeFileSync(path.join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** Renaming a folder is atomic; when another process was faster, its entry is as good as this one. */
function place(making: string, entry: string): void {
  try {
    renameSync(making, entry);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error;
  }
}

/** Moved aside first, so that no other process sees half of it. */
function removeEntry(entry: string): void {
  const aside = `${entry}.bad-${process.pid}`;
  renameSync(entry, aside);
  rmSync(aside, { recursive: true, force: true });
}

/**
 * Looks at every byte of an entry.
 *
 * @returns the runtime, or what is wrong with the entry
 */
function verify(
  entry: string,
  given: GivenLibraries | undefined,
  pin: Pin | undefined,
  sources: BindingSources,
): Runtime | string {
  let manifest: Manifest;
  try {
    manifest = JSON.parse(readFileSync(path.join(entry, 'manifest.json'), 'utf8')) as Manifest;
  } catch {
    return 'its manifest cannot be read';
  }
  const expected = given?.libraries ?? pin?.libraries ?? [];
  const libraries: { name: string; sha256: string }[] = [];
  for (const { name, sha256 } of [...expected, { name: bindingName, sha256: undefined }]) {
    const file = path.join(entry, 'lib', name);
    const wanted = sha256 ?? manifest.files?.[name];
    let actual: string;
    try {
      actual = hashFile(file);
    } catch {
      return `${name} cannot be read`;
    }
    if (actual !== wanted) return `${name} has been changed`;
    if (name !== bindingName) libraries.push({ name, sha256: actual });
  }
  return {
    dir: entry,
    binding: path.join(entry, 'lib', bindingName),
    libraries,
    tensorflow: given ? `${tensorflowVersion} or as given` : tensorflowVersion,
    hash: hashText([...libraries.map(l => l.sha256), bindingIdentity(sources)].join('\n')),
    source: given ? 'SEEDGATE_LIBTENSORFLOW' : 'wheel',
  };
}

/** Removes what set-ups left that were killed. */
function sweep(root: string): void {
  for (const name of readdirSync(root)) {
    const pid = /^\.making-(\d+)-|\.bad-(\d+)$/.exec(name);
    if (pid !== null && !isAlive(Number(pid[1] ?? pid[2])))
      rmSync(path.join(root, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
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

function diskError(error: unknown): unknown {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC')
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
