import Table from 'cli-table3';
import pc from 'picocolors';
import type { CheckResult, ProbeResult, ProblemResult, Results, SuiteResult } from '../verdict/index.ts';
import { terminalText } from './escape.ts';
import { formatGiven, formatHeld } from './numbers.ts';
import {
  claimHeading,
  describeCount,
  describeLosses,
  describeMedian,
  describeProbability,
  describeSpread,
  describeTitle,
  headline,
  printedCheck,
  truthCheck,
} from './words.ts';

export interface TerminalOptions {
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

type Colors = ReturnType<typeof pc.createColors>;
/** A cell, and the verdict that gives it its colour. */
interface Cell {
  readonly text: string;
  readonly verdict?: string;
}

/** The verdicts as tables for a terminal; ends without a line break. */
export function renderTerminal(results: Results, options: TerminalOptions): string {
  const c = pc.createColors(options.color);
  const lines = results.suites.flatMap(suite => [
    c.bold(terminalText(suite.title)),
    '',
    ...suite.problems.flatMap(problem => problemLines(problem, c, options.width)),
    ...claimLines(suite, c, options.width),
  ]);
  for (const text of results.gate.failures) lines.push(c.red(`fails: ${terminalText(text)}`));
  for (const text of results.gate.warnings) lines.push(c.yellow(`warns: ${terminalText(text)}`));
  lines.push(c.bold((results.gate.passed ? c.green : c.red)(headline(results))));
  return lines.join('\n');
}

/** For each probe a line that names it, and a table with a row for each variant. */
function problemLines(problem: ProblemResult, c: Colors, width: number): string[] {
  const ids = new Set(problem.experiments.flatMap(e => e.probes.map(p => p.probe)));
  return [...ids].flatMap(id => {
    const rows = problem.experiments.flatMap(experiment =>
      experiment.probes
        .filter(p => p.probe === id)
        .map((probe): Cell[] => [
          { text: terminalText(experiment.variant) },
          { text: describeMedian(probe) },
          { text: describeSpread(probe) },
          checkCell(truthCheck(probe)),
          { text: probe.printed ? formatGiven(probe.printed) : '' },
          checkCell(printedCheck(probe)),
          { text: describeLosses(experiment) },
        ]),
    );
    const first = problem.experiments.flatMap(e => e.probes).find(p => p.probe === id);
    const ours = rows.some(row => row[2]?.text !== '') ? 'our median' : 'ours';
    const met = first?.metric ? 'threshold met' : 'truth met';
    const head = ['variant', ours, 'over the seeds', met, 'printed', 'printed met', 'not ok'];
    return [
      terminalText(`${problem.title}: ${first === undefined ? id : measuredLine(first)}`),
      ...draw(head, rows, c, width),
      '',
    ];
  });
}

function measuredLine(probe: ProbeResult): string {
  if (!probe.metric) return `${probe.title}, truth ${formatGiven(probe.truth)}`;
  const threshold = truthCheck(probe);
  return `${describeTitle(probe)}${threshold ? `, wanted ${formatHeld(threshold)}` : ''}`;
}

function checkCell(check: CheckResult | undefined): Cell {
  return check === undefined
    ? { text: '' }
    : { text: `${describeCount(check)}, ${check.verdict}`, verdict: check.verdict };
}

function claimLines(suite: SuiteResult, c: Colors, width: number): string[] {
  if (suite.claims.length === 0) return [];
  const rows = suite.claims.flatMap(claim =>
    claim.comparisons.map((pair, i): Cell[] => [
      { text: i === 0 ? terminalText(claim.says) : '' },
      { text: terminalText(`${claim.better} over ${pair.than}`) },
      { text: describeProbability(pair) },
      { text: i === 0 ? claim.verdict : '', verdict: claim.verdict },
    ]),
  );
  return [...draw(['claim', 'pair', claimHeading(suite), 'verdict'], rows, c, width), ''];
}

/** A table no wider than the terminal: columns without any text are left out, the widest are wrapped. */
function draw(head: readonly string[], rows: readonly Cell[][], c: Colors, width: number): string[] {
  const used = head.flatMap((_, i) => (rows.some(row => row[i]?.text !== '') ? [i] : []));
  const natural = used.map(
    i => 2 + Math.max(head[i]?.length ?? 0, ...rows.map(row => row[i]?.text.length ?? 0)),
  );
  const table = new Table({
    colWidths: narrowed(natural, width),
    wordWrap: true,
    chars: noLines,
    style: { head: [], border: [], compact: true },
  });
  const paint = painter(c);
  table.push(
    used.map(i => c.dim(head[i] ?? '')),
    ...rows.map(row => used.map(i => paint(row[i] ?? { text: '' }))),
  );
  // Trailing blanks would wrap a narrow terminal once more.
  return table
    .toString()
    .split('\n')
    .map(line => line.trimEnd());
}

/** Only blanks between the columns: a table that is copied elsewhere stays readable. */
const noLines = Object.fromEntries(
  [
    ...['top', 'bottom', 'mid', 'left', 'right'].flatMap(side => [side, `${side}-mid`, `${side}-left`]),
    ...['top-right', 'bottom-right', 'right-mid', 'mid-mid', 'middle'],
  ].map(name => [name, '']),
);

/** Takes from the widest column until all fit, but leaves each at least ten. */
function narrowed(natural: readonly number[], width: number): number[] {
  const widths = [...natural];
  let over = widths.reduce((sum, w) => sum + w, 0) - width;
  while (over > 0) {
    const widest = Math.max(...widths);
    if (widest <= 10) break;
    widths[widths.lastIndexOf(widest)] = widest - 1;
    over--;
  }
  return widths;
}

function painter(c: Colors): (cell: Cell) => string {
  const paints: Readonly<Record<string, (text: string) => string>> = {
    reproduced: c.green,
    supported: c.green,
    'not reproduced': c.red,
    contradicted: c.red,
    inconclusive: c.yellow,
    'not meaningful': c.yellow,
  };
  return ({ text, verdict }) => (verdict === undefined ? text : (paints[verdict] ?? c.dim)(text));
}
