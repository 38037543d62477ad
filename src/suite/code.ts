import { createHash } from 'node:crypto';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { CodeLoader, codeExtensions } from './code-loader.ts';
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

/** Whether a suite's file is code, by its name. */
export const isCode = (file: string): boolean => codeExtensions.includes(path.extname(file));

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
  try {
    accessSync(file, constants.R_OK);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    return refuse(code === 'ENOENT' ? 'there is no such file' : `cannot be read (${code})`);
  }
  const loader = new CodeLoader({ seedgate: ownPackage });
  try {
    const exported = loader.load(file) as { default?: unknown } | undefined;
    const value =
      exported?.default ?? refuse('exports nothing as default; write export default defineSuite({ … })');
    return { file, value, hash: hashFiles(file, loader.sources) };
  } catch (error) {
    if (error instanceof SuiteError) throw error;
    return refuse(`cannot be run: ${describe(error)}`);
  }
}

/**
 * `import { defineSuite } from 'seedgate'` means this very copy, wherever the suite lies: nothing has to be installed
 * beside it, and a worker does not load the whole package a second time.
 */
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

function hashFiles(file: string, sources: ReadonlyMap<string, string>): string {
  const folder = path.dirname(file);
  const texts = [...sources].map(([name, text]) => [path.relative(folder, name), text] as const);
  const hash = createHash('sha256');
  for (const named of texts.sort(([a], [b]) => (a < b ? -1 : 1))) hash.update(`${JSON.stringify(named)}\n`);
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
  return `${error.message.split('\n').slice(0, 3).join(' ')}${at}`;
}
