import { markdownTable } from 'markdown-table';
import type { Num } from '../src/records/index.ts';
import { noetherSampleSize } from '../src/verdict/stats/index.ts';
import type { GateBench, PlantedResult, Rate } from './gate-result.ts';

/** The result as markdown that a person can read in a terminal, too. */
export function gateMarkdown(r: GateBench): string {
  return [
    '# How good a gate the baseline gate is',
    '',
    intro(r),
    '',
    '## Fails on nothing but other seeds',
    '',
    falseFailTable(r),
    '',
    '## Finds a regression of the whole suite',
    '',
    wholeTable(r),
    '',
    '## Finds a regression of one experiment',
    '',
    plantedText(r),
    '',
    plantedTable(r),
    '',
    '## By the size of the effect',
    '',
    'The same resamples by P(worse) beyond the margin: the share of all resamples of such regressions in which the gate failed.',
    '',
    sizeTable(r),
    '',
  ].join('\n');
}

function intro(r: GateBench): string {
  const { tensorflow, isa, cpu } = r.environment;
  return `Pools of trained runs (TensorFlow ${tensorflow}, ${isa}, ${cpu}): ${r.pools.seeds} seeds of every experiment of lstm-sequences as it is, at least ${r.pools.plantedSeeds} other seeds of every planted regression. From these, baselines and candidates are drawn without replacement, with other seeds on either side, so that nothing can be paired (seed by seed: [verdicts.md](verdicts.md#baselines-seed-by-seed)), and go through the code that \`run --baseline\` uses: the exact one-sided Mann–Whitney test of |error| beyond the margin, Fisher's of the runs on target and of those that died, Holm over all of them, level ${r.alpha}, P(worse) of ${r.relevant} at least. All draws are seeded. Intervals are Wilson's, 95 %. Made by \`npm run bench -- --gate --baselines\`; the pools by \`npm run bench -- --gate --train\`.`;
}

function falseFailTable(r: GateBench): string {
  const rows = r.falseFails.map(f => [
    String(f.seeds),
    String(f.worse.of),
    f.refused.hits === f.refused.of ? 'refused: too few seeds' : percentOf(f.worse),
    f.refused.hits === f.refused.of ? '' : percentOf(f.blocked),
    percentOf(f.drifted),
  ]);
  const head = [
    'seeds a side',
    'suites',
    'a probe is called worse',
    'the gate fails',
    'a drift is warned of',
  ];
  return markdownTable([head, ...rows], { align: ['r', 'r', 'r', 'r', 'r'] });
}

function wholeTable(r: GateBench): string {
  const rows = r.wholeSuite.map(w => [
    w.planted,
    String(w.experiments),
    percentOf(w.failed),
    w.regressions.toFixed(1),
  ]);
  const head = ['planted', 'experiments', 'the gate fails at 30 seeds', 'probes called worse, mean'];
  return markdownTable([head, ...rows], { align: ['l', 'r', 'r', 'r'] });
}

function plantedText(r: GateBench): string {
  const worse = r.planted.filter(isRelevant(r));
  const found = worse.filter(p => at(p, 30).alone.worse.hits >= 0.95 * at(p, 30).alone.worse.of);
  const among = worse.filter(p => at(p, 30).among.worse.hits >= 0.95 * at(p, 30).among.worse.of);
  return [
    `Of ${r.planted.length} planted regressions ${worse.length} make |error| worse beyond the margin (P(worse) ≥ ${r.relevant} over the whole pools). With 30 seeds a side ${found.length} of these are found in at least 95 % of the resamples when the other experiments left the same bits ("alone"), and ${among.length} when all ${r.probes} probes have to be tested ("among").`,
    'In the others of the planted ones |error| at the probe stays or becomes smaller; that they moved is seen nearly always, and warned of ("moved").',
    '',
    '"Needs" is the number of seeds a side with which the gate would find it in 95 % of the cases, alone and among, by Noether\'s formula from the P(worse) of the pools.',
  ].join('\n');
}

function plantedTable(r: GateBench): string {
  const rows = r.planted.map(p => {
    const { effect } = p;
    const d = at(p, 30);
    return [
      p.planted,
      p.experiment,
      `${show(effect.medianBefore)} → ${show(effect.medianAfter)}`,
      `${effect.probabilityBeyondMargin.toFixed(2)} (${effect.interval.low.toFixed(2)} to ${effect.interval.high.toFixed(2)})`,
      ...p.detection.map(x => percent(x.alone.worse)),
      percent(d.among.worse),
      percent(d.alone.moved),
      isRelevant(r)(p)
        ? `${needs(effect.probabilityBeyondMargin, r.alpha)}, ${needs(effect.probabilityBeyondMargin, r.alpha / r.probes)}`
        : 'no worse',
    ];
  });
  const head = [
    'planted',
    'experiment',
    'median \\|error\\|',
    'P(worse)',
    ...r.falseFails.map(f => `alone, ${f.seeds}`),
    'among, 30',
    'moved, 30',
    'needs',
  ];
  return markdownTable([head, ...rows], { align: ['l', 'l', ...Array<string>(9).fill('r')] });
}

/** Classes of P(worse), and the share of all resamples that were found. */
function sizeTable(r: GateBench): string {
  const edges = [0, 0.4, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.0001];
  const rows = edges.slice(0, -1).flatMap((low, i) => {
    const high = edges[i + 1] as number;
    const own = r.planted.filter(p => {
      const worse = p.effect.probabilityBeyondMargin;
      return worse >= low && worse < high;
    });
    if (own.length === 0) return [];
    const share = (scenario: 'alone' | 'among') => (index: number) => {
      const rates = own.map(p => p.detection[index]?.[scenario].worse as Rate);
      return percentOf(sum(rates));
    };
    return [
      [
        `${low.toFixed(2)} to ${Math.min(1, high).toFixed(2)}`,
        String(own.length),
        ...r.falseFails.map((_, k) => share('alone')(k)),
        ...r.falseFails.map((_, k) => share('among')(k)),
      ],
    ];
  });
  const columns = (what: string) => r.falseFails.map(f => `${what}, ${f.seeds}`);
  const head = ['P(worse)', 'regressions', ...columns('alone'), ...columns('among')];
  return markdownTable([head, ...rows], { align: ['l', ...Array<string>(head.length - 1).fill('r')] });
}

function sum(rates: readonly Rate[]): Rate {
  const hits = rates.reduce((s, x) => s + x.hits, 0);
  const of = rates.reduce((s, x) => s + x.of, 0);
  return { hits, of, low: Number.NaN, high: Number.NaN };
}

const isRelevant = (r: GateBench) => (p: PlantedResult) => p.effect.probabilityBeyondMargin >= r.relevant;

const at = (p: PlantedResult, seeds: number) => {
  const found = p.detection.find(d => d.seeds === seeds);
  if (found === undefined) throw new Error(`${p.planted} in ${p.experiment} was not resampled at ${seeds}`);
  return found;
};

const needs = (worse: number, alpha: number) => noetherSampleSize(worse, alpha, 0.05);

const percent = (r: Rate) => `${Number(((100 * r.hits) / r.of).toFixed(1))} %`;

const percentOf = (r: Rate) => {
  const digits = (v: number) => Number((100 * v).toPrecision(2));
  return Number.isNaN(r.low)
    ? percent(r)
    : `${Number(((100 * r.hits) / r.of).toFixed(2))} % (${digits(r.low)} to ${digits(r.high)})`;
};

const show = (value: Num) => (typeof value === 'number' ? String(Number(value.toPrecision(3))) : value);
