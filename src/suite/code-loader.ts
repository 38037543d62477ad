import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire, isBuiltin } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compileFunction } from 'node:vm';
import { parse } from 'es-module-lexer/minimal';
import { transform } from 'sucrase';

interface Module {
  exports: unknown;
}

const typescript = ['.ts', '.mts', '.cts'];
const javascript = ['.js', '.mjs', '.cjs'];
/** Endings of files that are code. */
export const codeExtensions: readonly string[] = [...typescript, ...javascript];

/**
 * Runs TypeScript and JavaScript without anything but the files themselves: no tsconfig.json, no variable of the
 * environment and no cache changes what a file means, and nothing is written. Each loader reads every file anew.
 *
 * Modules become CommonJS, since a suite is loaded by functions that give no promise. Packages, everything in a
 * node_modules folder, are left to Node.
 */
export class CodeLoader {
  /** Text of each file that was loaded, packages left out. */
  readonly sources = new Map<string, string>();
  readonly #modules = new Map<string, Module>();
  readonly #given: Readonly<Record<string, unknown>>;

  /** @param given modules by name that are handed out as they are */
  constructor(given: Readonly<Record<string, unknown>>) {
    this.#given = given;
  }

  /**
   * What a file exports.
   *
   * @param file an absolute path
   * @throws Error when it cannot be read or compiled, and whatever the file itself throws
   */
  load(file: string): unknown {
    const known = this.#modules.get(file);
    // A file that is being loaded has exported some of its names already: two files may import each other.
    if (known !== undefined) return known.exports;
    const source = readFileSync(file, 'utf8');
    this.sources.set(file, source);
    const module: Module = { exports: {} };
    this.#modules.set(file, module);
    if (path.extname(file) === '.json') module.exports = JSON.parse(source);
    else this.#run(file, source, module);
    return module.exports;
  }

  #run(file: string, source: string, module: Module): void {
    const folder = path.dirname(file);
    const meta = { url: pathToFileURL(file).href, filename: file, dirname: folder };
    const require = Object.assign((request: string) => this.#require(request, file), {
      resolve: (request: string) => resolve(request, file),
    });
    const parameters = ['exports', 'require', 'module', '__filename', '__dirname', metaName];
    const run = compileFunction(compile(file, source), parameters, { filename: file });
    run(module.exports, require, module, file, folder, meta);
  }

  #require(request: string, from: string): unknown {
    if (Object.hasOwn(this.#given, request)) return this.#given[request];
    const file = resolve(request, from);
    const ours =
      path.isAbsolute(file) && !isPackage(file) && [...codeExtensions, '.json'].includes(path.extname(file));
    return ours ? this.load(file) : createRequire(from)(file);
  }
}

/** Whether a file belongs to a package, by where it lies. */
const isPackage = (file: string) => file.includes(`${path.sep}node_modules${path.sep}`);

/** Stands for import.meta, which CommonJS does not have. */
const metaName = '__importMeta';

/** JavaScript in CommonJS, line for line where the source has it. */
function compile(file: string, source: string): string {
  const typed = typescript.includes(path.extname(file));
  const plain = typed
    ? transform(source, { transforms: ['typescript'], disableESTransforms: true, filePath: file }).code
    : source;
  const [imports] = parse(plain, file);
  let text = plain;
  // From the end, so that what stands before stays where it is.
  for (const { d, s, e } of imports.toReversed())
    if (d === -2) text = `${text.slice(0, s)}${metaName}${text.slice(e)}`;
  return transform(text, { transforms: ['imports'], disableESTransforms: true, filePath: file }).code;
}

/**
 * The file that an import means. A relative one may leave its ending out, or say .js where there is a .ts, as
 * TypeScript's own resolution has it.
 *
 * @returns an absolute path, or the name of a module that is Node's own
 * @throws Error when there is none
 */
function resolve(request: string, from: string): string {
  if (isBuiltin(request)) return request;
  const relative = /^\.{0,2}\//.test(request) || request === '.' || request === '..';
  if (!relative && !request.startsWith('file:')) return createRequire(from).resolve(request);
  const wanted = relative ? path.resolve(path.dirname(from), request) : fileURLToPath(request);
  const found = candidates(wanted).find(isFile);
  if (found === undefined) throw new Error(`Cannot find module '${request}', imported by ${from}`);
  return found;
}

const isFile = (file: string) => existsSync(file) && statSync(file).isFile();

function candidates(wanted: string): string[] {
  const ending = path.extname(wanted);
  const at = javascript.indexOf(ending);
  const typed = at < 0 ? [] : [`${wanted.slice(0, -ending.length)}${typescript[at]}`];
  const endings = [...codeExtensions, '.json'];
  const within = endings.map(e => path.join(wanted, `index${e}`));
  return [wanted, ...typed, ...endings.map(e => `${wanted}${e}`), ...within];
}
