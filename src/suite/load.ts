import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseSuiteText, readText, type SuiteDocument } from './document.ts';
import { SuiteError, type SuiteIssue, type SuitePath } from './errors.ts';
import { explainIssue } from './explain.ts';
import { resolveSuite } from './resolve.ts';
import { type SuiteSource, suiteSchema } from './schema.ts';
import type { Suite } from './types.ts';

const maxIssues = 100;

/** A folder stands for the suite.yaml in it. */
export function suiteFile(given: string): string {
  if (existsSync(given) && statSync(given).isDirectory()) return path.join(given, 'suite.yaml');
  return given;
}

/**
 * Reads a suite's file into its source, as the schema has it.
 *
 * @throws SuiteError with every issue that the schema finds.
 */
export function readSource(file: string): { source: SuiteSource; document: SuiteDocument } {
  return parseSource(file, readText(file));
}

/** The same for text that is already here. */
export function parseSource(file: string, text: string): { source: SuiteSource; document: SuiteDocument } {
  const document = parseSuiteText(file, text);
  const parsed = suiteSchema.safeParse(document.value);
  if (parsed.success) return { source: parsed.data, document };
  const issues = parsed.error.issues.flatMap(i => explainIssue(i, document.value));
  throw collect(file, document, issues);
}

/**
 * Reads, checks and resolves a suite.
 *
 * @param given the suite's file, or a folder with a suite.yaml
 * @throws SuiteError with all that is wrong, each with line, column and path.
 */
export function loadSuite(given: string): Suite {
  const file = suiteFile(given);
  return resolveText(file, readText(file), path.dirname(file));
}

/** Resolves a suite from text; data files are looked for in `folder`. */
export function resolveText(file: string, text: string, folder: string): Suite {
  const { source, document } = parseSource(file, text);
  const issues: { path: SuitePath; message: string }[] = [];
  const resolved = resolveSuite(source, folder, (where, message) => issues.push({ path: where, message }));
  if (issues.length > 0) throw collect(file, document, issues);
  return { ...resolved, file, locate: document.locate };
}

function collect(
  file: string,
  document: SuiteDocument,
  issues: readonly { path: SuitePath; message: string }[],
): SuiteError {
  const placed: SuiteIssue[] = issues
    .slice(0, maxIssues)
    .map(i => ({ file, ...document.locate(i.path), path: i.path, message: i.message }));
  placed.sort((a, b) => a.line - b.line || a.column - b.column);
  return new SuiteError(placed);
}
