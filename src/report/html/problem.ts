import type { ComponentChild, VNode } from 'preact';
import type { CheckResult, ExperimentResult, ProblemResult, SuiteResult } from '../../verdict/index.ts';
import { formatGiven, formatHeld, formatInterval, formatPercent, formatPrice } from '../numbers.ts';
import {
  commonlyAssumed,
  describeCount,
  describeError,
  describeLosses,
  describeMedian,
  describePlace,
  describeSpread,
  describeTitle,
  describeWanted,
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
  const outputs = first.probe.metric ? 1 : first.probe.truth.length;
  const pictures = Array.from({ length: outputs }, (_, output) => distribution(sides, output) ?? []).flat();
  const title = describeTitle(first.probe);
  return [
    el('h4', null, title),
    el('p', null, describeWanted(sides, wanted)),
    scroll(`Verdicts: ${title}`, verdicts(sides, common)),
    ...(pictures.length > 0
      ? pictures
      : [el('p', null, `No run left a prediction that could be drawn: ${lost(sides, 0)}.`)]),
  ];
}

function verdicts(sides: readonly Side[], common: readonly string[]): VNode {
  const spread = sides.some(s => describeSpread(s.probe) !== '');
  const metric = sides[0]?.probe.metric !== undefined;
  const columns: [string, (side: Side) => Child][] = [
    ['variant', s => [s.experiment.variant, detail(made(s.experiment)), ...assumed(s.experiment, common)]],
    [spread ? 'our median' : metric ? 'ours' : 'our prediction', s => describeMedian(s.probe)],
    ['over the seeds', s => ranges(s)],
    [spread ? 'median error' : 'error', s => describeError(s.probe)],
    [metric ? 'threshold met' : 'truth met', s => held(truthCheck(s.probe))],
    ['printed', s => (s.probe.printed ? formatGiven(s.probe.printed) : '')],
    ['the printed value is', s => describePlace(s.probe)],
    ['printed met', s => held(printedCheck(s.probe))],
    ['not ok', s => describeLosses(s.experiment)],
  ];
  const empty = (cell: Child) => cell === '' || (Array.isArray(cell) && cell.length === 0);
  const used = columns.filter(([, cell]) => !sides.every(s => empty(cell(s))));
  return dataTable(
    `Verdicts: ${sides[0] && describeTitle(sides[0].probe)}`,
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
    detail(`${describeCount(check)} ${formatHeld(check)}`),
    detail(formatInterval(check.interval)),
    ...(check.price ? [detail(formatPrice(check.price))] : []),
  ];
}

const wanted = (check: CheckResult) => `${formatHeld(check)} by ${formatPercent(check.share)} of the seeds`;
