import { printable } from '../base/index.ts';

export type SuitePath = readonly (string | number)[];

/** A place in a file, counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** One thing that is wrong in a suite and where it stands. */
export interface SuiteIssue extends Position {
  readonly file: string;
  readonly path: SuitePath;
  readonly message: string;
}

/** `problems.sum.variants.simple.layers[0].lstm.units` */
export function formatPath(path: SuitePath): string {
  let text = '';
  for (const part of path) {
    if (typeof part === 'number') text += `[${part}]`;
    else text += text === '' ? part : `.${part}`;
  }
  return text;
}

/** `file:line:column path: message`, the form that editors and CI logs turn into links. */
export function formatIssue(issue: SuiteIssue): string {
  const where =
    issue.path.length === 0
      ? ''
      : `${formatPath(issue.path.map(p => (typeof p === 'string' ? shorten(p, 100) : p)))}: `;
  return printable(`${issue.file}:${issue.line}:${issue.column} ${where}${shorten(issue.message, 2000)}`);
}

/** The beginning of a text that comes from a suite and may be a megabyte long. */
const shorten = (text: string, most: number) => (text.length > most ? `${text.slice(0, most)}…` : text);

/** `a, b, c`; of many the first twenty. */
export function someOf(names: readonly string[]): string {
  const more = names.length > 20 ? ` and ${names.length - 20} more` : '';
  return `${names
    .slice(0, 20)
    .map(name => shorten(name, 100))
    .join(', ')}${more}`;
}

/** A suite that cannot be used. Carries every issue found, in the order of the file. */
export class SuiteError extends Error {
  override readonly name = 'SuiteError';
  readonly issues: readonly SuiteIssue[];

  constructor(issues: readonly SuiteIssue[]) {
    super(issues.map(formatIssue).join('\n'));
    this.issues = issues;
  }
}
