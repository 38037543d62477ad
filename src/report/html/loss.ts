import type { VNode } from 'preact';
import type { Num } from '../../records/index.ts';
import type { CurveBand, ExperimentResult, ProblemResult } from '../../verdict/index.ts';
import { formatNumber } from '../../verdict/index.ts';
import { draw, ink, Plot, short } from './chart.ts';
import { dataTable, el, figure, key } from './element.ts';

interface Point {
  readonly panel: string;
  readonly column: number;
  readonly line: number;
  readonly epoch: number;
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

const perLine = 3;
/** Epochs that the table under the picture shows, at most; results.json has every one that the records kept. */
const tableRows = 12;

/** Loss over the epochs of every variant of a problem, on a logarithmic scale, with the band over the seeds. */
export function lossCurves(problem: ProblemResult, seeds: number): VNode | undefined {
  const drawn = problem.experiments.filter(e => e.curve !== undefined);
  const training = drawn.flatMap((e, i) => points(e, i, c => c.loss));
  const validation = drawn.flatMap((e, i) => points(e, i, c => c.validation));
  if (training.length === 0) return undefined;
  const title = `Loss over the epochs: ${problem.title}`;
  return figure({
    title,
    svg: picture(describe(title, drawn), drawn, training, validation, seeds > 1),
    caption: el(
      'span',
      null,
      key('loss', `loss on the training samples`),
      ...(validation.length > 0 ? [', ', key('validation', 'on the held-out samples')] : []),
      seeds > 1
        ? '; the line is the median of the seeds, the band their middle 80 %. Logarithmic scale.'
        : '. Logarithmic scale.',
      ' Where a line stops, the loss is not finite or not above zero.',
    ),
    table: dataTable(
      title,
      ['variant', 'epoch', 'loss', ...band(seeds), 'held out', ...band(seeds)],
      drawn.flatMap(e => rows(e, seeds)),
    ),
  });
}

const band = (seeds: number) => (seeds > 1 ? ['10 %', '90 %'] : []);

function points(
  e: ExperimentResult,
  index: number,
  of: (curve: CurveBand) => CurveBand['loss'] | undefined,
): Point[] {
  const { curve } = e;
  const own = curve && of(curve);
  if (!curve || !own) return [];
  return curve.epochs.map((epoch, i) => ({
    panel: e.variant,
    column: index % perLine,
    line: Math.floor(index / perLine),
    epoch,
    low: positive(own.low[i]),
    median: positive(own.median[i]),
    high: positive(own.high[i]),
  }));
}

/** What a logarithmic scale cannot show becomes a gap. */
function positive(value: Num | undefined): number {
  return typeof value === 'number' && value > 0 ? value : Number.NaN;
}

function picture(
  description: string,
  drawn: readonly ExperimentResult[],
  training: readonly Point[],
  validation: readonly Point[],
  banded: boolean,
): VNode {
  const columns = Math.min(perLine, drawn.length);
  const lines = Math.ceil(drawn.length / perLine);
  const panel = { fx: 'column', fy: 'line', x: 'epoch' } as const;
  const labels = drawn.map((e, i) => ({
    column: i % perLine,
    line: Math.floor(i / perLine),
    text: short(e.variant, 28),
  }));
  const area = (data: readonly Point[], fill: string) =>
    banded
      ? [Plot.areaY(data, { ...panel, y1: 'low', y2: 'high', z: 'panel', fill, fillOpacity: 0.18 })]
      : [];
  const line = (data: readonly Point[], stroke: string, strokeDasharray?: string) =>
    Plot.line(data, {
      ...panel,
      y: 'median',
      z: 'panel',
      stroke,
      strokeWidth: 1.8,
      ...(strokeDasharray !== undefined && { strokeDasharray }),
    });
  const largest = training.reduce((most, p) => Math.max(most, p.epoch), 0);
  return draw(description, {
    width: columns === 1 ? 420 : 760,
    height: 40 + 190 * lines,
    marginLeft: 56,
    marginBottom: 36,
    marginTop: 26,
    x: {
      label: 'epoch',
      domain: [0, largest],
      ticks: 4,
      // Beside each other, the 0 of a picture would run into the last epoch of the one before.
      tickFormat: (d: number) => (d === 0 && columns > 1 ? '' : String(d)),
    },
    y: {
      type: 'log',
      domain: domainOf([...training, ...validation]),
      clamp: true,
      label: 'loss',
      grid: true,
      ticks: 5,
      tickFormat: lossTick,
    },
    fx: { axis: null, padding: 0.08 },
    fy: { axis: null, padding: 0.16 },
    marks: [
      Plot.text(labels, {
        fx: 'column',
        fy: 'line',
        text: 'text',
        frameAnchor: 'top-left',
        dy: -16,
        fontWeight: 600,
      }),
      Plot.frame({ stroke: ink.quiet, strokeOpacity: 0.4 }),
      ...area(training, ink.seed),
      ...area(validation, ink.printed),
      line(training, ink.seed),
      line(validation, ink.printed, '4 3'),
    ],
  });
}

/** Short enough for the margin: `0.01`, `1000`, `1e+6`. */
const lossTick = (d: number): string => (d >= 1e5 ? d.toExponential() : formatNumber(d));

/** All medians, and of the bands what is not a hundred times beyond them; the rest lies on the edge. */
function domainOf(all: readonly Point[]): [number, number] {
  const finite = (values: readonly number[]) => values.filter(v => v > 0);
  const medians = finite(all.map(p => p.median));
  const edges = finite(all.flatMap(p => [p.low, p.median, p.high]));
  const inner = medians.length > 0 ? medians : edges;
  if (inner.length === 0) return [0.1, 1];
  // A logarithmic axis has no ticks next to the ends of what numbers can be.
  const within = (value: number) => Math.min(1e300, Math.max(1e-300, value));
  const low = within(Math.max(least(edges), least(inner) / 100));
  const high = within(Math.min(greatest(edges), greatest(inner) * 100));
  return low < high ? [low, high] : [low / 2, high * 2];
}

// Not Math.min(...): the arguments of a call are limited, and a suite's points are not.
const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b));
const greatest = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b));

function describe(title: string, drawn: readonly ExperimentResult[]): string {
  const parts = drawn.map(({ variant, curve }) => {
    const [first, last] = [curve?.loss.median[0], curve?.loss.median.at(-1)];
    return `${variant}: median loss from ${Number.isFinite(Number(first)) ? formatNumber(first ?? 0) : 'one that is not finite'} to ${Number.isFinite(Number(last)) ? formatNumber(last ?? 0) : 'one that is not finite'} in ${curve?.epochs.at(-1)} epochs`;
  });
  return `${title}. ${parts.join('; ')}.`;
}

function rows(e: ExperimentResult, seeds: number): string[][] {
  const { curve } = e;
  if (curve === undefined) return [];
  const last = curve.epochs.length - 1;
  const count = Math.min(tableRows, last + 1);
  const kept = Array.from({ length: count }, (_, i) =>
    count === 1 ? 0 : Math.round((i * last) / (count - 1)),
  );
  const cells = (of: CurveBand['loss'] | undefined, i: number) =>
    [of?.median[i], ...(seeds > 1 ? [of?.low[i], of?.high[i]] : [])].map(v =>
      v === undefined ? '' : formatNumber(v),
    );
  return kept.map(i => [
    e.variant,
    String(curve.epochs[i]),
    ...cells(curve.loss, i),
    ...cells(curve.validation, i),
  ]);
}
