import type { CheckResult, ExperimentResult, ProbeResult, ProblemResult } from '../../verdict/index.ts';
import { markdownText } from '../escape.ts';
import { formatGiven, formatHeld, formatPercent, formatPrice } from '../numbers.ts';
import {
  describeCount,
  describeError,
  describeLosses,
  describeMedian,
  describeOutside,
  describePlace,
  describeSpread,
  describeTitle,
  describeWanted,
  printedCheck,
  targetWord,
  truthCheck,
} from '../words.ts';
import { type Block, block } from './sections.ts';
import { table } from './table.ts';

/** A sign beside each verdict, so that a column of them can be skimmed. */
const signs: Readonly<Record<string, string>> = {
  reproduced: '✅',
  supported: '✅',
  'not reproduced': '❌',
  contradicted: '❌',
  inconclusive: '❔',
  'not meaningful': '➖',
};

export const withSign = (verdict: string): string => `${signs[verdict] ?? ''} ${verdict}`.trim();

interface Row {
  readonly experiment: ExperimentResult;
  readonly probe: ProbeResult;
}

/** A heading and, for each probe, a table with a row for each variant. */
export function problemBlocks(problem: ProblemResult, common: readonly string[]): Block[] {
  const ids = new Set(problem.experiments.flatMap(e => e.probes.map(p => p.probe)));
  return [
    block('tables of the problems', `### ${markdownText(problem.title)}`),
    ...(problem.note === undefined ? [] : [block('notes and defects', markdownText(problem.note))]),
    ...[...ids].flatMap(id => probeBlocks(rowsOf(problem, id), common)),
  ];
}

function rowsOf(problem: ProblemResult, id: string): Row[] {
  return problem.experiments.flatMap(experiment =>
    experiment.probes.filter(p => p.probe === id).map(probe => ({ experiment, probe })),
  );
}

function probeBlocks(rows: readonly Row[], common: readonly string[]): Block[] {
  const first = rows[0]?.probe;
  if (first === undefined) return [];
  const text = [
    `**${markdownText(describeTitle(first))}** ${markdownText(describeWanted(rows, held))}`,
    table(cells(rows)),
    ...remarks(rows, common).map(markdownText),
  ];
  return [block('tables of the problems', text.join('\n\n'))];
}

const held = (check: CheckResult) => `${formatHeld(check)} for ${formatPercent(check.share)} of the seeds`;

/** Cells of the table; columns that would be empty are left out. */
function cells(rows: readonly Row[]): string[][] {
  const spread = rows.some(r => describeSpread(r.probe) !== '');
  const columns: [string, (row: Row) => string][] = [
    ['variant', r => markdownText(r.experiment.variant)],
    [ours(rows, spread), r => describeMedian(r.probe)],
    ['over the seeds', r => describeSpread(r.probe)],
    [spread ? 'median error' : 'error', r => describeError(r.probe)],
    [rows[0]?.probe.metric ? 'threshold met' : 'truth met', r => verdictCell(truthCheck(r.probe))],
    ['printed', r => (r.probe.printed ? formatGiven(r.probe.printed) : '')],
    ['the printed value is', r => describePlace(r.probe)],
    ['printed met', r => verdictCell(printedCheck(r.probe))],
    ['not ok', r => describeLosses(r.experiment)],
  ];
  const used = columns.filter(([, cell]) => rows.some(r => cell(r) !== ''));
  return [used.map(([name]) => name), ...rows.map(r => used.map(([, cell]) => cell(r)))];
}

const ours = (rows: readonly Row[], spread: boolean) =>
  spread ? 'our median' : rows[0]?.probe.metric ? 'ours' : 'our prediction';

function verdictCell(check: CheckResult | undefined): string {
  return check === undefined ? '' : `${withSign(check.verdict)}, ${describeCount(check)}`;
}

/** What it takes to settle what is not, and what may explain a printed value that no seed comes to. */
function remarks(rows: readonly Row[], common: readonly string[]): string[] {
  const prices = rows.flatMap(({ experiment, probe }) =>
    probe.checks.flatMap(c =>
      c.price ? [`${experiment.variant} against the ${targetWord[c.target]}: ${formatPrice(c.price)}`] : [],
    ),
  );
  const outside = rows.flatMap(({ experiment, probe }) => {
    const says = describeOutside(probe);
    if (says === undefined) return [];
    const own = experiment.assumed.filter(setting => !common.includes(setting));
    const open = own.length > 0 ? `; assumed for this variant: ${own.join(', ')}` : '';
    return [`${experiment.variant}: ${says}${open}.`];
  });
  return [...(prices.length > 0 ? [`Inconclusive: ${prices.join('; ')}.`] : []), ...outside];
}
