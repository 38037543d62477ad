import type { Position } from './types.ts';

export type SuitePath = readonly (string | number)[];

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
  const where = issue.path.length === 0 ? '' : `${formatPath(issue.path)}: `;
  return printable(`${issue.file}:${issue.line}:${issue.column} ${where}${issue.message}`);
}

/** Control characters would let a suite write to the terminal or issue a workflow command. */
export function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\u2028\u2029]/gu,
    c => `\\u${(c.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
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
