import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadSuites } from '../../src/run/suites.ts';
import { deepIssues } from '../../src/run/validate.ts';
import { formatIssue, SuiteError, type SuiteIssue } from '../../src/suite/index.ts';

export interface Seen {
  /** Empty for a suite that is valid after all. */
  readonly issues: readonly SuiteIssue[];
  /** What is wrong with the refusal itself. */
  readonly lost: readonly string[];
  readonly milliseconds: number;
  /** Whether the text alone was refused, and not a model that it describes. */
  readonly byText: boolean;
}

/** What `seedgate validate` finds, in this process. */
export async function inspect(file: string, lines: number): Promise<Seen> {
  const start = performance.now();
  const cpu = process.cpuUsage();
  let issues: readonly SuiteIssue[] = [];
  let byText = true;
  const lost: string[] = [];
  try {
    const suites = loadSuites([file]);
    byText = false;
    issues = await deepIssues(suites);
  } catch (error) {
    if (error instanceof SuiteError) issues = error.issues;
    else lost.push(`not a SuiteError: ${error instanceof Error ? error.stack : String(error)}`);
  }
  // On a machine that does other things too the clock says more than the work.
  const { user, system } = process.cpuUsage(cpu);
  const milliseconds = Math.min(performance.now() - start, (user + system) / 1000);
  lost.push(...issues.flatMap(issue => faults(issue, file, lines)));
  if (printed(issues).length > 200_000) lost.push(`the message is ${printed(issues).length} characters long`);
  return { issues, lost, milliseconds, byText };
}

export const printed = (issues: readonly SuiteIssue[]) => issues.map(i => `${formatIssue(i)}\n`).join('');

/** Traces of a program's insides, and of messages that nobody has written for a person. */
export const insides =
  /\n\s+at |is not a function|is not iterable|Cannot (?:read|convert|destructure)|Cannot set|undefined|\[object |Invalid (?:input|key|array|string length)|Maximum call stack|Unexpected token|node_modules|src\/\w+\//;

/** What a refusal must have: file, line, column, a rule that says what is wrong. */
function faults(issue: SuiteIssue, file: string, lines: number): string[] {
  const line = formatIssue(issue);
  const found: string[] = [];
  if (issue.file !== file) found.push('names another file');
  if (!(issue.line >= 1 && issue.line <= lines + 1)) found.push(`line ${issue.line} of ${lines}`);
  if (!(issue.column >= 1)) found.push(`column ${issue.column}`);
  if (issue.message.trim() === '') found.push('says nothing');
  const own = line.slice(file.length);
  const trace = insides.exec(own);
  // A word of the suite itself may stand in the message.
  if (trace) found.push(`shows its insides ("${trace[0].trim()}")`);
  if (line.includes('\n')) found.push('takes several lines');
  return found.map(f => `${f}: ${line.slice(0, 300)}`);
}

/** Writes a mutant beside the data of the suite that it was made from. */
export function place(folder: string, bytes: Buffer): { file: string; lines: number } {
  const file = path.join(folder, 'suite.yaml');
  writeFileSync(file, bytes);
  return { file, lines: bytes.toString('utf8').split(/\r\n|\r|\n/).length };
}
