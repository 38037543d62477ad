import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import path from 'node:path';
import { defineSuite } from './define.ts';
import { SuiteError } from './errors.ts';
import { seeded } from './seeded.ts';

/** What a file that is code exports, before anything of it is checked. */
export interface LoadedCode {
  readonly file: string;
  readonly value: unknown;
  /** SHA-256 over the file and every file that it imports, but for packages. */
  readonly hash: string;
}

const extensions = ['.ts', '.mts', '.cts', '.js', '.mjs', '.cjs'];

/** Whether a suite's file is code, by its name. */
export const isCode = (file: string): boolean => extensions.includes(path.extname(file));

let loads = 0;

/**
 * Runs a suite's file, TypeScript or JavaScript, and takes its default export. It is code: it runs with the rights of
 * this process. Every call runs it anew.
 *
 * @throws SuiteError when it cannot be read, compiled or run, or exports nothing
 */
export function loadCode(given: string): LoadedCode {
  const file = path.resolve(given);
  const refuse = (message: string): never => {
    throw new SuiteError([{ file: given, line: 1, column: 1, path: [], message }]);
  };
  let source: string;
  try {
    source = readFileSync(file, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    return refuse(code === 'ENOENT' ? 'there is no such file' : `cannot be read (${code})`);
  }
  // tsx is loaded here and not at the top, since a suite in YAML needs no compiler. It is found beside this package
  // and is not bundled.
  const { register } = createRequire(import.meta.url)('tsx/cjs/api') as typeof import('tsx/cjs/api');
  // With a new namespace tsx loads the file anew, which may have changed since it was loaded before.
  const tsx = register({ namespace: `seedgate-${process.pid}-${++loads}` });
  const loaded = new Set<string>();
  try {
    const exported = withOwnPackage(() => tsx.require(file, import.meta.url), loaded) as {
      default?: unknown;
    };
    const value =
      exported?.default ?? refuse('exports nothing as default; write export default defineSuite({ … })');
    return { file, value, hash: hashFiles(file, source, loaded) };
  } catch (error) {
    if (error instanceof SuiteError) throw error;
    return refuse(`cannot be run: ${describe(error)}`);
  } finally {
    tsx.unregister();
  }
}

/** The part of Node's own module loader that is used here. */
interface Loader {
  _load(request: string, parent: unknown, isMain: boolean): unknown;
  _resolveFilename(request: string, parent: unknown, ...rest: unknown[]): string;
}

/**
 * `import { defineSuite } from 'seedgate'` means this very copy, wherever the suite lies: nothing has to be installed
 * beside it, and a worker does not load the whole package a second time.
 */
function withOwnPackage<T>(load: () => T, loaded: Set<string>): T {
  const loader = Module as unknown as Loader;
  const { _load, _resolveFilename } = loader;
  loader._load = function (request, ...rest) {
    return request === 'seedgate' ? ownPackage : _load.call(this, request, ...rest);
  };
  loader._resolveFilename = function (request, ...rest) {
    const resolved = _resolveFilename.call(this, request, ...rest);
    loaded.add(resolved);
    return resolved;
  };
  try {
    return load();
  } finally {
    loader._load = _load;
    loader._resolveFilename = _resolveFilename;
    // Node's cache ignores the namespace: without this, the next load would be given the imported files as they were.
    const { cache } = createRequire(import.meta.url);
    for (const name of loaded) if (!inPackage(name)) delete cache[name];
  }
}

const ownPackage = new Proxy(
  { defineSuite, seeded, __esModule: true },
  {
    get(target, key) {
      if (key in target) return target[key as keyof typeof target];
      if (typeof key === 'symbol' || key === 'default') return undefined;
      throw new Error(`a suite can import defineSuite, seeded and types from seedgate, not ${key}`);
    },
  },
);

const inPackage = (name: string) => name.includes(`${path.sep}node_modules${path.sep}`);

function hashFiles(file: string, source: string, loaded: ReadonlySet<string>): string {
  const folder = path.dirname(file);
  const files = new Map([[path.basename(file), source]]);
  for (const name of loaded) {
    const real = (name.startsWith('file:') ? new URL(name).pathname : name).replace(/\?.*$/, '');
    if (!path.isAbsolute(real) || real === file || real.includes(`${path.sep}node_modules${path.sep}`))
      continue;
    files.set(path.relative(folder, real), readFileSync(real, 'utf8'));
  }
  const hash = createHash('sha256');
  for (const [name, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(`${JSON.stringify([name, text])}\n`);
  return hash.digest('hex');
}

/**
 * An error in a suite's code as its author needs it: the message and the place in the file, without the calls that
 * led there.
 */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const place = /\(?((?:file:\/\/)?\/[^\s()]+:\d+:\d+)\)?/.exec(
    error.stack?.split('\n').slice(1).join('\n') ?? '',
  );
  const at = place?.[1] === undefined || place[1].includes('node_modules') ? '' : ` (at ${place[1]})`;
  return `${error.message.split('\n').slice(0, 3).join(' ')}${at}`.replace(/\?namespace=[^:)\s]*/g, '');
}
