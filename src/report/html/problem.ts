import type { ComponentChild, VNode } from 'preact';
import type { ExperimentResult, ProblemResult, Results, SuiteResult } from '../../verdict/index.ts';
import { formatInterval, formatPrice } from '../../verdict/index.ts';
import { ofProbe, type ProbeFindings } from '../find.ts';
import { describeRuns } from '../run-words.ts';
import {
  answerColumns,
  commonlyAssumed,
  describeError,
  describeLosses,
  describeMedian,
  describeOpen,
  describeSpread,
  describeTitle,
  describeWanted,
} from '../words.ts';
import { distribution, lost } from './distribution.ts';
import type { Side } from './distribution-words.ts';
import { type Child, dataTable, el, scroll } from './element.ts';
import { lossCurves } from './loss.ts';
import { verdictMark } from './verdict.ts';

/** A problem: for each probe the answers and the predictions, then how the loss fell. */
export function problemSection(
  results: Results,
  suite: SuiteResult,
  problem: ProblemResult,
  id: string,
): VNode {
  const probes = new Set(problem.experiments.flatMap(e => e.probes.map(p => p.probe)));
  const sidesOf = (probe: string): Side[] =>
    problem.experiments.flatMap(experiment =>
      experiment.probes
        .filter(p => p.probe === probe)
        .map(p => ({
          experiment,
          probe: p,
          found: ofProbe(results, suite, experiment.id, probe),
          notes: describeRuns(results, suite, experiment),
        })),
    );
  return el(
    'section',
    { 'aria-labelledby': id },
    el('h3', { id }, problem.title),
    problem.note === undefined ? '' : el('p', null, problem.note),
    [...probes].flatMap(probe => probeParts(sidesOf(probe), commonlyAssumed(suite))),
    lossCurves(problem, suite.seeds.length) ?? lossless(problem),
  );
}

/** Programs and imported numbers have no loss that could be missed. */
const lossless = ({ experiments }: ProblemResult): VNode | string =>
  experiments.every(e => e.trainer !== undefined)
    ? ''
    : el('p', null, 'No run left a loss that could be drawn.');

/** Outputs of a probe with a picture of their own: of a predicted image each pixel is one, and nobody looks at hundreds. */
const mostPictures = 24;

function probeParts(sides: readonly Side[], common: readonly string[]): ComponentChild[] {
  const first = sides[0];
  if (first === undefined) return [];
  const { outputs } = first.probe;
  const drawn = Math.min(outputs, mostPictures);
  const pictures = Array.from({ length: drawn }, (_, output) => distribution(sides, output) ?? []).flat();
  const title = describeTitle(first.probe);
  return [
    el('h4', null, title),
    el('p', null, describeWanted(sides)),
    ...(pictures.length > 0
      ? [...pictures, outputs > drawn ? el('p', null, undrawn(drawn, outputs)) : '']
      : [el('p', null, `No run left a prediction that could be drawn: ${lost(sides, 0)}.`)]),
    scroll(`Answers: ${title}`, answers(sides, common)),
    ...describeOpen(sides, common).map(text => el('p', null, text)),
  ];
}

const undrawn = (drawn: number, outputs: number) =>
  `The first ${drawn} of ${outputs} outputs are drawn; results.json has the predictions of all.`;

function answers(sides: readonly Side[], common: readonly string[]): VNode {
  const spread = sides.some(s => describeSpread(s.probe) !== '');
  const metric = sides[0]?.probe.metric !== undefined;
  const columns: [string, (side: Side) => Child][] = [
    [
      'variant',
      s => [
        s.experiment.variant,
        detail(made(s.experiment)),
        ...s.notes.map(detail),
        ...assumed(s.experiment, common),
      ],
    ],
    ['printed', s => s.probe.printed?.text ?? ''],
    [spread ? 'our median' : metric ? 'ours' : 'our prediction', s => describeMedian(s.probe)],
    ['over the seeds', s => ranges(s)],
    [spread ? 'median error' : 'error', s => describeError(s.probe)],
    ...answerColumns.map(({ head, cell, kind }): [string, (side: Side) => Child] => [
      head(sides.map(s => s.found)),
      s => {
        const own = cell(s.found);
        if (own === undefined) return '';
        return [verdictMark(own.look, own.outcome), detail(own.detail), ...more(s.found[kind])];
      },
    ]),
    ['not ok', s => describeLosses(s.experiment)],
  ];
  const empty = (cell: Child) => cell === '' || (Array.isArray(cell) && cell.length === 0);
  const used = columns.filter(([, cell]) => !sides.every(s => empty(cell(s))));
  return dataTable(
    `Answers: ${sides[0] && describeTitle(sides[0].probe)}`,
    used.map(([name]) => name),
    sides.map(s => used.map(([, cell]) => cell(s))),
  );
}

/** What of a finding its cell does not say yet: the interval, and what would settle it, where no sentence below says so. */
function more(f: ProbeFindings[keyof ProbeFindings]): VNode[] {
  if (f === undefined) return [];
  const interval = 'interval' in f ? [detail(formatInterval(f.interval))] : [];
  const below = f.kind === 'fits' || (f.kind !== 'repeats' && f.gate !== 'off');
  const price = 'price' in f && f.price && !below ? [detail(formatPrice(f.price))] : [];
  return [...interval, ...price];
}

/** Small print under a cell; no line begins with a percent sign. */
const detail = (text: string) => el('span', { class: 'detail' }, text.replaceAll(' %', '\u00a0%'));

function assumed(experiment: ExperimentResult, common: readonly string[]): VNode[] {
  const own = experiment.assumed.filter(setting => !common.includes(setting));
  return own.length === 0 ? [] : [detail(`assumed: ${own.join(', ')}`)];
}

/** `LSTM 50, 10451 parameters` */
function made({ title, parameters }: ExperimentResult): string {
  return parameters === undefined ? title : `${title}, ${parameters} parameters`;
}

/** A line for each output. */
function ranges({ probe }: Side): ComponentChild[] {
  const lines = describeSpread(probe).split('; ');
  return lines.filter(l => l !== '').map(line => el('span', { class: 'range' }, line, ' '));
}
