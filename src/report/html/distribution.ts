import type { VNode } from 'preact';
import { plural } from '../../base/index.ts';
import type { ProbeResult } from '../../verdict/index.ts';
import { formatNumber } from '../../verdict/index.ts';
import { describeTitle, type Look, lookOf } from '../words.ts';
import { draw, ink, Plot, short } from './chart.ts';
import { type Bar, barsOf, mostDots } from './density.ts';
import { aimOf, describe, legend, printedOf, type Side, table } from './distribution-words.ts';
import { figure } from './element.ts';
import { robustRange } from './range.ts';

interface Dot {
  readonly row: number;
  readonly variant: string;
  readonly seed: number;
  readonly value: number;
  readonly diverged: boolean;
  /** On top of the planned ones, to see whether the printed value fits. */
  readonly added: boolean;
}

const rowHeight = 64;

/**
 * Every seed of every variant as a dot, for one output of a probe, and where they are very many, bars in their place; undefined
 * without any prediction.
 */
export function distribution(sides: readonly Side[], output: number): VNode | undefined {
  const dots = sides.flatMap((side, row) => dotsOf(side, row, output));
  const first = sides[0];
  if (dots.length === 0 || first === undefined) return undefined;
  const { outputs } = first.probe;
  const of = outputs > 1 ? `, output ${output + 1} of ${outputs}` : '';
  const title = `${first.probe.metric ? '' : 'Predictions for '}${describeTitle(first.probe)}${of}`;
  const domain = domainOf(sides, output, dots);
  const beyond = dots.filter(d => d.value < domain[0] || d.value > domain[1]);
  return figure({
    title,
    svg: picture(sides, output, domain, dots, describe(title, sides, output)),
    caption: [
      ...(of === '' ? [] : [`Output ${output + 1} of ${outputs}: `]),
      ...legend(sides, output, crowdedRows(sides, dots).length),
      lost(sides, output) === '' ? '' : ` Without a prediction: ${lost(sides, output)}.`,
      beyond.length > 0
        ? ` Far outside the picture, drawn as arrows at its edge: ${list(beyond.map(d => `${d.variant}, seed ${d.seed}: ${formatNumber(d.value)}`))}.`
        : '',
    ],
    table: table(title, sides, output),
  });
}

/** Seeds that have no dot, by variant and why: `stacked: 1 diverged`. */
export function lost(sides: readonly Side[], output: number): string {
  return sides
    .flatMap(({ experiment, probe }) => {
      const without = probe.seeds.filter(s => typeof s.prediction[output] !== 'number');
      const counts = (['ok', 'diverged', 'failed', 'missing'] as const).flatMap(status => {
        const n = without.filter(s => s.status === status).length;
        return n > 0 ? [`${n} ${status}`] : [];
      });
      return counts.length > 0 ? [`${experiment.variant}: ${counts.join(', ')}`] : [];
    })
    .join('; ');
}

function dotsOf({ experiment, probe }: Side, row: number, output: number): Dot[] {
  const of = (runs: ProbeResult['seeds'], added: boolean) =>
    runs.flatMap(s => {
      const value = s.prediction[output];
      if (typeof value !== 'number') return [];
      return [{ row, variant: experiment.variant, seed: s.seed, value, diverged: s.status !== 'ok', added }];
    });
  return [...of(probe.added ?? [], true), ...of(probe.seeds, false)];
}

/** Truth, printed values and the predictions, but for those that would press all others into a line. */
function domainOf(sides: readonly Side[], output: number, dots: readonly Dot[]): [number, number] {
  const marks = sides.flatMap(({ probe }) => [aimOf(probe, output), printedOf(probe, output)]);
  return robustRange(
    sides.map((_, row) => dots.filter(d => d.row === row).map(d => d.value)),
    marks.filter(v => v !== undefined),
  );
}

/** Height within a row: evenly spread by the golden ratio, so that neighbours do not hide each other. */
const spread = (index: number) => 0.5 + 0.62 * (((index * 0.6180339887498949) % 1) - 0.5);

function picture(
  sides: readonly Side[],
  output: number,
  domain: [number, number],
  dots: readonly Dot[],
  description: string,
): VNode {
  const names = sides.map(({ experiment }, row) => ({ row, name: short(experiment.variant, 22) }));
  // A letter of the style sheet's 12 px is about 7 wide.
  const margin = 24 + 7 * Math.max(6, ...names.map(n => n.name.length));
  // Far outside of the picture a length in pixels would be infinite.
  const span = domain[1] - domain[0];
  const drawable = (value = 0) => Math.min(domain[1] + span, Math.max(domain[0] - span, value));
  const halves = sides.flatMap(({ probe: { summary } }, row) => {
    const [q1, median, q3] = [summary?.q1, summary?.median, summary?.q3].map(q => drawable(q?.[output]));
    return summary !== undefined && summary.n > 1 ? [{ row, q1, median, q3 }] : [];
  });
  const printed = sides.flatMap(({ probe }, row) => {
    const value = printedOf(probe, output);
    return value === undefined ? [] : [{ row, value }];
  });
  const answers = sides.flatMap(({ found: { fits } }, row) =>
    fits ? [{ row, says: fits.outcome, ink: inks[lookOf(fits)] }] : [],
  );
  const within = dots.filter(d => d.value >= domain[0] && d.value <= domain[1]);
  const crowded = new Set(crowdedRows(sides, dots));
  const inside = within.filter(d => !crowded.has(d.row));
  const bars = [...crowded].flatMap(row =>
    barsOf(
      row,
      within.filter(d => d.row === row).map(d => d.value),
      domain,
    ),
  );
  const arrows = (side: readonly Dot[], x: number, rotate: number) =>
    // Of very many it is enough to see that there are some.
    Plot.dot(side.length > mostDots ? side.slice(0, 1) : side, {
      fy: 'row',
      x: () => x,
      y: (d: Dot) => spread(d.seed),
      symbol: 'triangle',
      r: 4,
      rotate,
      fill: ink.bad,
      title: name,
    });
  const aim = sides[0] && aimOf(sides[0].probe, output);
  return draw(description, {
    width: 760,
    height: 46 + rowHeight * sides.length,
    marginLeft: margin,
    marginBottom: 32,
    marginTop: 14,
    marginRight: answers.length > 0 ? 92 : 14,
    x: { domain, label: null, grid: true, ticks: 7, tickFormat: (d: number) => formatNumber(d) },
    y: { domain: [0, 1], axis: null },
    fy: { domain: names.map(n => n.row), axis: null, padding: 0.08 },
    marks: [
      Plot.rect(near(sides, aim, domain), { x1: 'x1', x2: 'x2', y1: 0, y2: 1, fill: ink.near }),
      Plot.text(names, { fy: 'row', text: 'name', frameAnchor: 'left', dx: 8 - margin, textAnchor: 'start' }),
      Plot.frame({ stroke: ink.quiet, strokeOpacity: 0.4 }),
      Plot.rect(halves, { fy: 'row', x1: 'q1', x2: 'q3', y1: 0.04, y2: 0.96, fill: ink.band }),
      Plot.ruleX(aim === undefined ? [] : [aim], { stroke: ink.truth, strokeWidth: 2 }),
      Plot.ruleX(printed, {
        fy: 'row',
        x: 'value',
        stroke: ink.printed,
        strokeWidth: 2,
        strokeDasharray: '5 3',
      }),
      Plot.ruleX(halves, {
        fy: 'row',
        x: 'median',
        y1: 0.04,
        y2: 0.96,
        stroke: 'currentColor',
        strokeWidth: 2,
      }),
      Plot.rect(bars, {
        fy: 'row',
        x1: 'x1',
        x2: 'x2',
        y1: 0.06,
        y2: (b: Bar) => 0.06 + 0.88 * b.share,
        fill: ink.seed,
        fillOpacity: 0.75,
        title: (b: Bar) => `${plural(b.count, 'seed')} from ${formatNumber(b.x1)} to ${formatNumber(b.x2)}`,
      }),
      Plot.dot(inside, {
        fy: 'row',
        x: 'value',
        y: (d: Dot) => spread(d.seed),
        r: (d: Dot) => (d.added ? 1.6 : 3),
        fill: (d: Dot) => (d.diverged ? 'none' : ink.seed),
        fillOpacity: 0.75,
        stroke: (d: Dot) => (d.diverged ? ink.bad : 'none'),
        title: name,
      }),
      arrows(
        dots.filter(d => d.value < domain[0]),
        domain[0],
        -90,
      ),
      arrows(
        dots.filter(d => d.value > domain[1]),
        domain[1],
        90,
      ),
      Plot.dot(printed, { fy: 'row', x: 'value', y: 1, symbol: 'diamond', r: 5, fill: ink.printed }),
      Plot.text(answers, {
        fy: 'row',
        text: 'says',
        frameAnchor: 'right',
        textAnchor: 'start',
        dx: 8,
        fontWeight: 600,
        fill: 'ink',
      }),
    ],
  });
}

/** Rows that have too many dots to be told apart. */
const crowdedRows = (sides: readonly Side[], dots: readonly Dot[]): number[] =>
  sides.flatMap((_, row) => (dots.filter(d => d.row === row).length > mostDots ? [row] : []));

/** Colours of outcomes. */
const inks: Readonly<Record<Look, string>> = {
  good: ink.good,
  bad: ink.bad,
  open: ink.open,
  quiet: ink.quiet,
};

const name = (d: Dot) =>
  `seed ${d.seed}: ${formatNumber(d.value)}${d.diverged ? ', diverged' : ''}${d.added ? ', added' : ''}`;

/** The part of the picture that is within the tolerance of the truth, or on the right side of the threshold. */
function near(sides: readonly Side[], aim: number | undefined, domain: readonly [number, number]) {
  const target = sides[0]?.probe.target;
  if (target === undefined || aim === undefined) return [];
  if (target.kind !== 'near')
    return target.kind === 'at least'
      ? [{ x1: Math.min(aim, domain[1]), x2: domain[1] }]
      : [{ x1: domain[0], x2: Math.max(aim, domain[0]) }];
  const { tolerance } = target;
  const reach = tolerance.absolute ?? (tolerance.relative ?? 0) * Math.abs(aim);
  return [{ x1: Math.max(domain[0], aim - reach), x2: Math.min(domain[1], aim + reach) }];
}

const list = (parts: readonly string[]) =>
  parts.slice(0, 5).join('; ') + (parts.length > 5 ? `; and ${parts.length - 5} more` : '');
