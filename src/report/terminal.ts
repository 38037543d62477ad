import Table from 'cli-table3';
import pc from 'picocolors';
import type { ProbeResult, ProblemResult, Results, SuiteResult } from '../verdict/index.ts';
import { sayComparison, sayLikeness } from '../verdict/index.ts';
import { shortAnswers } from './answers.ts';
import { terminalText } from './escape.ts';
import { ofKind, ofProbe } from './find.ts';
import { gateSentence, headline } from './headline.ts';
import { describeVaried, variedHead, variedRows } from './varied.ts';
import {
  answerColumns,
  describeLosses,
  describeMedian,
  describeSpread,
  describeTitle,
  describeWanted,
  type Look,
  lookOf,
} from './words.ts';

export interface TerminalOptions {
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

type Colors = ReturnType<typeof pc.createColors>;
/** A cell, and how it looks. */
interface Cell {
  readonly text: string;
  readonly look?: Look;
}

/** The answers as tables for a terminal; ends without a line break. */
export function renderTerminal(results: Results, options: TerminalOptions): string {
  const c = pc.createColors(options.color);
  const lines = results.suites.flatMap(suite => [
    c.bold(terminalText(suite.title)),
    '',
    ...suite.problems.flatMap(problem => problemLines(results, suite, problem, c, options.width)),
    ...claimLines(results, suite, c, options.width),
    ...answerLines(results, suite, c, options.width),
  ]);
  for (const text of results.gate.failures) lines.push(c.red(`fails: ${terminalText(text)}`));
  for (const text of results.gate.warnings) lines.push(c.yellow(`warns: ${terminalText(text)}`));
  const whole = headline(results);
  const gate = gateSentence(results);
  const paint = results.gate.passed ? c.green : c.red;
  lines.push(c.bold(`${terminalText(whole.slice(0, whole.length - gate.length))}${paint(gate)}`));
  return lines.join('\n');
}

/** For each probe a line that names it, and a table with a row for each variant. */
function problemLines(
  results: Results,
  suite: SuiteResult,
  problem: ProblemResult,
  c: Colors,
  width: number,
): string[] {
  const ids = new Set(problem.experiments.flatMap(e => e.probes.map(p => p.probe)));
  return [...ids].flatMap(id => {
    const sides = problem.experiments.flatMap(experiment =>
      experiment.probes
        .filter(p => p.probe === id)
        .map(probe => ({ experiment, probe, found: ofProbe(results, suite, experiment.id, id) })),
    );
    const rows = sides.map(({ experiment, probe, found }): Cell[] => [
      { text: terminalText(experiment.variant) },
      { text: describeMedian(probe) },
      { text: describeSpread(probe) },
      { text: probe.printed?.text ?? '' },
      ...answerColumns.map(({ cell }): Cell => {
        const own = cell(found);
        return own ? { text: `${own.outcome}: ${own.detail}`, look: own.look } : { text: '' };
      }),
      { text: describeLosses(experiment) },
    ]);
    const ours = rows.some(row => row[2]?.text !== '') ? 'our median' : 'ours';
    const asked = answerColumns.map(a => a.head(sides.map(s => s.found)));
    const head = ['variant', ours, 'over the seeds', 'printed', ...asked, 'not ok'];
    return [terminalText(`${problem.title}: ${measuredLine(sides)}`), ...draw(head, rows, c, width), ''];
  });
}

function measuredLine(sides: Parameters<typeof describeWanted>[0]): string {
  const probe = sides[0]?.probe as ProbeResult;
  const wanted = describeWanted(sides);
  return `${describeTitle(probe)}${wanted === '' ? '' : `. ${wanted}`}`;
}

function claimLines(results: Results, suite: SuiteResult, c: Colors, width: number): string[] {
  const claims = ofKind(results, 'claim', suite);
  const equivalences = ofKind(results, 'equivalence', suite);
  const row = (
    claim: (typeof claims)[number] | (typeof equivalences)[number],
    says: string,
    i: number,
  ): Cell[] => [
    { text: i === 0 ? terminalText(claim.claims) : '' },
    { text: terminalText(says) },
    { text: i === 0 ? claim.outcome : '', look: lookOf(claim) },
  ];
  const rows = claims.flatMap(claim =>
    claim.comparisons.map((pair, i) => row(claim, sayComparison(claim, pair), i)),
  );
  const alike = equivalences.flatMap(claim =>
    claim.comparisons.map((pair, i) => row(claim, sayLikeness(claim, pair), i)),
  );
  const varied = variedRows(results, suite).map((row): Cell[] => [
    { text: terminalText(row.claim) },
    { text: terminalText(row.says) },
    { text: row.here },
    { text: row.outcome, look: row.look },
  ]);
  return [
    ...(rows.length > 0
      ? [...draw(['claim', 'over all pairs of runs on these data', 'so it'], rows, c, width), '']
      : []),
    ...(varied.length > 0 ? [...draw(variedHead, varied, c, width), describeVaried(results, suite), ''] : []),
    ...(alike.length > 0 ? [...draw(['claim', 'the same experiment?', 'so they'], alike, c, width), ''] : []),
  ];
}

function answerLines(results: Results, suite: SuiteResult, c: Colors, width: number): string[] {
  const answers = shortAnswers(results, suite);
  if (answers.length === 0) return [];
  const rows = answers.map(({ question, answer }): Cell[] => [
    { text: question },
    { text: terminalText(answer) },
  ]);
  return [...draw(['question', 'answer'], rows, c, width), ''];
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
  const paints: Readonly<Record<Look, (text: string) => string>> = {
    good: c.green,
    bad: c.red,
    open: c.yellow,
    quiet: text => text,
  };
  return ({ text, look }) => (look === undefined ? text : paints[look](text));
}
