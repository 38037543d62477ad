import type { ComponentChild, VNode } from 'preact';
import type { CheckResult, ExperimentResult, ProblemResult, SuiteResult } from '../../verdict/types.ts';
import { formatGiven, formatInterval, formatPercent, formatPrice, formatTolerance } from '../numbers.ts';
import {
  commonlyAssumed,
  describeCount,
  describeError,
  describeLosses,
  describeMedian,
  describePlace,
  describeSpread,
  printedCheck,
  truthCheck,
} from '../words.ts';
import { distribution, lost, type Side } from './distribution.ts';
import { type Child, dataTable, el, scroll } from './element.ts';
import { lossCurves } from './loss.ts';
import { verdictMark } from './verdict.ts';

/** A problem: for each probe the verdicts and the predictions, then how the loss fell. */
export function problemSection(suite: SuiteResult, problem: ProblemResult, id: string): VNode {
  const probes = new Set(problem.experiments.flatMap(e => e.probes.map(p => p.probe)));
  return el(
    'section',
    { 'aria-labelledby': id },
    el('h3', { id }, problem.title),
    problem.note === undefined ? '' : el('p', null, problem.note),
    [...probes].flatMap(probe => probeParts(problem, probe, commonlyAssumed(suite))),
    lossCurves(problem, suite.seeds.length) ?? el('p', null, 'No run left a loss that could be drawn.'),
  );
}

function probeParts(problem: ProblemResult, id: string, common: readonly string[]): ComponentChild[] {
  const sides = problem.experiments.flatMap(experiment =>
    experiment.probes.filter(p => p.probe === id).map(probe => ({ experiment, probe })),
  );
  const first = sides[0];
  if (first === undefined) return [];
  const pictures = first.probe.truth.flatMap((_, output) => distribution(sides, output) ?? []);
  return [
    el('h4', null, first.probe.title),
    el('p', null, wanted(sides)),
    scroll(`Verdicts: ${first.probe.title}`, verdicts(sides, common)),
    ...(pictures.length > 0
      ? pictures
      : [el('p', null, `No run left a prediction that could be drawn: ${lost(sides, 0)}.`)]),
  ];
}

function verdicts(sides: readonly Side[], common: readonly string[]): VNode {
  const spread = sides.some(s => describeSpread(s.probe) !== '');
  const columns: [string, (side: Side) => Child][] = [
    ['variant', s => [s.experiment.variant, detail(made(s.experiment)), ...assumed(s.experiment, common)]],
    [spread ? 'our median' : 'our prediction', s => describeMedian(s.probe)],
    ['over the seeds', s => ranges(s)],
    [spread ? 'median error' : 'error', s => describeError(s.probe)],
    ['truth met', s => held(truthCheck(s.probe))],
    ['printed', s => (s.probe.printed ? formatGiven(s.probe.printed) : '')],
    ['the printed value is', s => describePlace(s.probe)],
    ['printed met', s => held(printedCheck(s.probe))],
    ['not ok', s => describeLosses(s.experiment)],
  ];
  const empty = (cell: Child) => cell === '' || (Array.isArray(cell) && cell.length === 0);
  const used = columns.filter(([, cell]) => !sides.every(s => empty(cell(s))));
  return dataTable(
    `Verdicts: ${sides[0]?.probe.title}`,
    used.map(([name]) => name),
    sides.map(s => used.map(([, cell]) => cell(s))),
  );
}

/** `LSTM 50, 10451 parameters` */
/** Small print under a cell; no line begins with a percent sign. */
const detail = (text: string) => el('span', { class: 'detail' }, text.replaceAll(' %', '\u00a0%'));

function assumed(experiment: ExperimentResult, common: readonly string[]): VNode[] {
  const own = experiment.assumed.filter(setting => !common.includes(setting));
  return own.length === 0 ? [] : [detail(`assumed: ${own.join(', ')}`)];
}

function made({ title, parameters }: ExperimentResult): string {
  return parameters === undefined ? title : `${title}, ${parameters} parameters`;
}

/** A line for each output. */
function ranges({ probe }: Side): ComponentChild[] {
  const lines = describeSpread(probe).split('; ');
  return lines.filter(l => l !== '').map(line => el('span', { class: 'range' }, line, ' '));
}

function held(check: CheckResult | undefined): ComponentChild[] | string {
  if (check === undefined) return '';
  return [
    verdictMark(check.verdict),
    detail(`${describeCount(check)} ${formatTolerance(check.tolerance)}`),
    detail(formatInterval(check.interval)),
    ...(check.price ? [detail(formatPrice(check.price))] : []),
  ];
}

/** What is wanted: `Truth 450, to be met by 80 % of the seeds; the printed value by 80 %.` */
function wanted(sides: readonly Side[]): string {
  const [truth, printed] = [truthCheck, printedCheck].map(of => sides.map(s => of(s.probe)).find(c => c));
  const given = formatGiven(sides[0]?.probe.truth ?? []);
  return [
    `Truth ${given}${truth ? `, to be met ${formatTolerance(truth.tolerance)} by ${formatPercent(truth.share)} of the seeds` : ''}`,
    printed
      ? `the printed value ${formatTolerance(printed.tolerance)} by ${formatPercent(printed.share)} of them.`
      : 'nothing printed to compare with.',
  ].join('; ');
}
