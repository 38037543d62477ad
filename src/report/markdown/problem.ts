import type { ProblemResult, Results, SuiteResult } from '../../verdict/index.ts';
import { markdownText } from '../escape.ts';
import { ofProbe, type ProbeFindings } from '../find.ts';
import { describeRuns } from '../run-words.ts';
import {
  answerColumns,
  describeError,
  describeLosses,
  describeMedian,
  describeOpen,
  describeSpread,
  describeTitle,
  describeWanted,
  type Look,
} from '../words.ts';
import { type Block, block } from './sections.ts';
import { table } from './table.ts';

/** A sign beside each outcome, so that a column of them can be skimmed. */
const signs: Readonly<Record<Look, string>> = { good: '✅', bad: '❌', open: '❔', quiet: '➖' };

export const withSign = (look: Look, outcome: string): string => `${signs[look]} ${outcome}`;

type Experiment = ProblemResult['experiments'][number];
interface Row {
  readonly experiment: Experiment;
  readonly probe: Experiment['probes'][number];
  readonly found: ProbeFindings;
}

/** A heading and, for each probe, a table with a row for each variant. */
export function problemBlocks(
  results: Results,
  suite: SuiteResult,
  problem: ProblemResult,
  common: readonly string[],
): Block[] {
  const ids = new Set(problem.experiments.flatMap(e => e.probes.map(p => p.probe)));
  const rowsOf = (id: string): Row[] =>
    problem.experiments.flatMap(experiment =>
      experiment.probes
        .filter(p => p.probe === id)
        .map(probe => ({ experiment, probe, found: ofProbe(results, suite, experiment.id, id) })),
    );
  return [
    block('tables of the problems', `### ${markdownText(problem.title)}`),
    ...(problem.note === undefined ? [] : [block('notes and defects', markdownText(problem.note))]),
    ...problem.experiments.flatMap(experiment =>
      describeRuns(results, suite, experiment).map(text =>
        block('notes and defects', markdownText(`${experiment.variant}: ${text}.`)),
      ),
    ),
    ...[...ids].flatMap(id => probeBlocks(rowsOf(id), common)),
  ];
}

function probeBlocks(rows: readonly Row[], common: readonly string[]): Block[] {
  const first = rows[0]?.probe;
  if (first === undefined) return [];
  const text = [
    `**${markdownText(describeTitle(first))}** ${markdownText(describeWanted(rows))}`.trim(),
    table(cells(rows)),
    ...describeOpen(rows, common).map(markdownText),
  ];
  return [block('tables of the problems', text.join('\n\n'))];
}

/** Cells of the table; columns that would be empty are left out. */
function cells(rows: readonly Row[]): string[][] {
  const spread = rows.some(r => describeSpread(r.probe) !== '');
  const ours = spread ? 'our median' : rows[0]?.probe.metric ? 'ours' : 'our prediction';
  const columns: [string, (row: Row) => string][] = [
    ['variant', r => markdownText(r.experiment.variant)],
    ['printed', r => r.probe.printed?.text ?? ''],
    [ours, r => describeMedian(r.probe)],
    ['over the seeds', r => describeSpread(r.probe)],
    [spread ? 'median error' : 'error', r => describeError(r.probe)],
    ...answerColumns.map(({ head, cell }): [string, (row: Row) => string] => [
      head(rows.map(r => r.found)),
      r => {
        const own = cell(r.found);
        return own ? `${withSign(own.look, own.outcome)}: ${own.detail}` : '';
      },
    ]),
    ['not ok', r => describeLosses(r.experiment)],
  ];
  const used = columns.filter(([, cell]) => rows.some(r => cell(r) !== ''));
  return [used.map(([name]) => name), ...rows.map(r => used.map(([, cell]) => cell(r)))];
}
