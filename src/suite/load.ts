import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { liesBelow, messageOf, systemCode } from '../base/index.ts';
import { isCode, loadCode } from './code.ts';
import { parseSuiteText, readText } from './document.ts';
import { SuiteError, type SuiteIssue, type SuitePath, someOf } from './errors.ts';
import { explainIssue, parseWith } from './explain.ts';
import { lowerSuite } from './lower.ts';
import { resolveSuite } from './resolve.ts';
import type { CodeFile, InspectModel } from './resolve-model.ts';
import { type Difference, findDifference } from './same-value.ts';
import { codeSuiteSchema, type SuiteSource, suiteSchema } from './schema.ts';
import type { Position, Suite } from './types.ts';

const maxIssues = 100;
/** The names that a suite's file may have. A folder may hold one such file. */
export const suiteNames = ['suite.yaml', 'suite.ts', 'suite.mts', 'suite.js', 'suite.mjs'];

/** Whether a suite's file may have this name. */
export const isSuiteName = (name: string): boolean => suiteNames.includes(name);

/** Names of the suite's files that lie in a folder; a folder that is one suite has one. */
export const suitesIn = (folder: string): string[] =>
  suiteNames.filter(n => existsSync(path.join(folder, n)));

/**
 * A folder stands for the one of these files that is in it; for a suite.yaml when there is none, so that this is what
 * is
 * missing.
 *
 * @throws SuiteError when there are two: which one is meant cannot be told
 */
export function suiteFile(given: string): string {
  if (!existsSync(given) || !statSync(given).isDirectory()) return given;
  const [name = 'suite.yaml', second] = suitesIn(given);
  const file = path.join(given, name);
  if (second !== undefined) {
    const message = `lies beside ${second}, and a folder holds one suite; name the file that is meant, or remove one`;
    throw new SuiteError([{ file, line: 1, column: 1, path: [], message }]);
  }
  requireWithin(given, file);
  return file;
}

/**
 * The folder was named and not the file: a link in it must not show what lies elsewhere on the machine. Its text would
 * stand in messages.
 *
 * @throws SuiteError
 */
function requireWithin(folder: string, file: string): void {
  const refuse = (message: string): never => {
    throw new SuiteError([{ file, line: 1, column: 1, path: [], message }]);
  };
  let within = true;
  try {
    within = liesBelow(folder, file);
  } catch (error) {
    refuse(`cannot be opened (${systemCode(error) ?? messageOf(error)})`);
  }
  if (!within) refuse("is a link that leads out of the suite's folder; name the file itself, or put it here");
}

export interface LoadOptions {
  /** Builds and describes the models of a suite that is code; `inspectModel` of src/train. */
  readonly inspect: InspectModel;
}

/** A suite as it is written, in the form of the schema. */
export interface ReadSuite {
  readonly source: SuiteSource;
  readonly locate: (path: SuitePath) => Position;
  /** A number as it is written in the file; a program's numbers have no text. */
  readonly textOf?: (path: SuitePath) => string | undefined;
  /** Set when the suite is code. */
  readonly code?: Pick<CodeFile, 'file' | 'hash'>;
}

/**
 * Reads a suite's file into its source, as the schema has it. A file that is code is run.
 *
 * @throws SuiteError with every issue that the schema finds.
 */
export function readSource(file: string): ReadSuite {
  if (!isCode(file)) return parseSource(file, readText(file));
  const { value, hash, file: absolute } = loadCode(file);
  // The values of a suite in code come from running it, so no line of the file is known for them. The path in the
  // suite says where they are.
  const locate = () => ({ line: 1, column: 1 });
  const found: Found[] = [];
  const lowered = lowerSuite(value, (at, message) => found.push({ path: at, message }));
  if (found.length > 0) throw collect(file, locate, found);
  const parsed = parseWith(codeSuiteSchema, lowered);
  if (!parsed.success) {
    const issues = parsed.error.issues.slice(0, maxIssues).flatMap(i => explainIssue(i, lowered));
    throw collect(file, locate, issues);
  }
  // What is read a second time is complete already, so that nothing can be reported of it.
  const changed = findDifference(
    lowered,
    lowerSuite(loadCode(file).value, () => {}),
  );
  if (changed !== undefined)
    throw collect(file, locate, [{ path: changed.path, message: unstable(changed) }]);
  return { source: parsed.data, locate, code: { file: absolute, hash } };
}

function unstable({ first, second }: Difference): string {
  const shown = [first, second].map(value =>
    typeof value === 'object' ? 'another form' : someOf([String(value)]),
  );
  return `is ${shown.join(' in one reading of the file and ')} in the next; data must not change from reading to reading, so draw them by seeded('a name') from seedgate in place of Math.random(), or keep them in a file beside the suite`;
}

/** The same for the text of a YAML suite. */
function parseSource(file: string, text: string): ReadSuite {
  const { value, locate, textOf } = parseSuiteText(file, text);
  const parsed = parseWith(suiteSchema, value);
  if (parsed.success) return { source: parsed.data, locate, textOf };
  throw collect(
    file,
    locate,
    parsed.error.issues.slice(0, maxIssues).flatMap(i => explainIssue(i, value)),
  );
}

/**
 * Reads, checks and resolves a suite.
 *
 * @param given the suite's file, or its folder
 * @param options needed for a suite with models that are built by code
 * @throws SuiteError with all that is wrong, each with line, column and path.
 */
export function loadSuite(given: string, options?: LoadOptions): Suite {
  const file = suiteFile(given);
  return resolveRead(file, readSource(file), path.dirname(file), options);
}

/** Resolves a YAML suite from text; data files are looked for in `folder`. */
export function resolveText(file: string, text: string, folder: string): Suite {
  return resolveRead(file, parseSource(file, text), folder);
}

/** Resolves what was read; see `loadSuite`. */
export function resolveRead(file: string, read: ReadSuite, folder: string, options?: LoadOptions): Suite {
  const issues: Found[] = [];
  const inspect: InspectModel =
    options?.inspect ??
    (() => {
      throw new Error('cannot be built here: this call reads suites without loading TensorFlow');
    });
  const resolved = resolveSuite(
    read.source,
    folder,
    (where, message) => issues.push({ path: where, message }),
    { ...(read.textOf && { textOf: read.textOf }), ...(read.code && { code: { ...read.code, inspect } }) },
  );
  if (issues.length > 0) throw collect(file, read.locate, issues);
  return { ...resolved, file, locate: read.locate };
}

interface Found {
  readonly path: SuitePath;
  readonly message: string;
}

function collect(file: string, locate: ReadSuite['locate'], issues: readonly Found[]): SuiteError {
  const placed: SuiteIssue[] = issues
    .slice(0, maxIssues)
    .map(i => ({ file, ...locate(i.path), path: i.path, message: i.message }));
  placed.sort((a, b) => a.line - b.line || a.column - b.column);
  return new SuiteError(placed);
}
