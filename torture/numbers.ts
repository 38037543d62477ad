import { readRegular } from '../src/base/index.ts';
import type { RunRecord } from '../src/records/index.ts';
import { toNum } from '../src/records/index.ts';
import { parseResults, renderTerminal, writeReports } from '../src/report/index.ts';
import type { Suite } from '../src/suite/index.ts';
import type { Results } from '../src/verdict/index.ts';
import { makeBaseline, parseBaseline, serializeBaseline, withBaseline } from '../src/verdict/index.ts';
import { wilson } from '../src/verdict/stats/index.ts';
import { replaced } from '../test/replaced.ts';
import { valid } from '../test/suite/corpus.ts';
import { seedgate } from './cli.ts';
import { type Draw, draws } from './draw.ts';
import { folder, judged, recordOf, tinySuite, write } from './made.ts';
import type { Part, Row } from './part.ts';

/** Numbers that break formulas: what was predicted, what is true, how many seeds there are. */
export const numbers: Part = {
  name: 'numbers',
  async run({ short, seed, say }) {
    const rows: Row[] = [];
    for (const kind of Object.keys(predictions) as (keyof typeof predictions)[]) {
      say(kind);
      rows.push(await recordSets(kind, short ? 12 : 400, seed));
    }
    rows.push(intervals());
    if (!short) rows.push(await trainings());
    return rows;
  },
};

const big = [1e38, -1e38, 3.4e38, 1e308, -1e308, Number.MAX_VALUE];
const tiny = [5e-324, 1.4e-45, -5e-324, 1e-38, 0, -0];
const dead = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];

/** What a run of each kind predicts, drawn for each seed. */
const predictions = {
  'NaN and infinities among others': (d: Draw) => d.of([...dead, 24, 23.5, 25]),
  'nothing but NaN and infinities': (d: Draw) => d.of(dead),
  'numbers at the end of the range': (d: Draw) => d.of(big),
  'numbers next to zero': (d: Draw) => d.of(tiny),
  'all of these': (d: Draw) => d.of([...big, ...tiny, ...dead, 24]),
  'all seeds equal': () => 24,
  'all seeds equal and wrong': () => 7,
  'two values': (d: Draw) => d.of([24, 25]),
  'ordinary numbers': (d: Draw) => 20 + 8 * d.share(),
} as const;

/** Suites and seeds for each set of records: a tolerance or a truth of 0, one seed, many, some that did not run. */
async function recordSets(kind: keyof typeof predictions, count: number, seed: string): Promise<Row> {
  const losses: string[] = [];
  for (let i = 0; i < count; i++) {
    const d = draws(seed, 'numbers', kind, i);
    const truth = d.of(['24', '24', '0', '1.0e+38', '-1.0e+308', '5.0e-324']);
    const drawn = d.of([
      'absolute: 1',
      'absolute: 0',
      'relative: 0',
      'relative: 1.0e+300',
      'absolute: 1.0e+308',
      'relative: 0.05',
    ]);
    // A relative tolerance of a truth of 0 is refused when the suite is read.
    const tolerance = truth === '0' ? drawn.replace('relative', 'absolute') : drawn;
    const printed = d.of(['23.5', '0', '1.0e+38', '24']);
    const suite = tinySuite(
      replaced(
        valid,
        [
          '{ value: 24, tolerance: { absolute: 1 } }',
          `{ value: ${truth}, tolerance: { ${tolerance} }, gate: fail }`,
        ],
        ['{ simple: 23.5 }', `{ simple: ${printed} }`],
        [
          'than: simple',
          `than: simple\n    gate: ${d.of(['fail', 'warn', 'off'])}\nbaseline: { margin: { relative: ${d.of(['0', '0.1', '1.0e+300'])} } }`,
        ],
      ),
    );
    const seeds = d.of([1, 1, 2, 3, 16, 30]);
    const absent = d.of([0, 0, 0, 0.3, 1]);
    const records = suite.experiments.flatMap(e =>
      Array.from({ length: seeds }, (_, s) => s + 1).flatMap(s => {
        if (d.chance(absent)) return [];
        const value = predictions[kind](d);
        const status = Number.isFinite(value) ? 'ok' : d.of(['ok', 'diverged'] as const);
        return [recordOf(suite, e, s, value, { status })];
      }),
    );
    const name = `${kind} ${i}: ${seeds} seeds, ${records.length} records, truth ${truth}, ${tolerance}`;
    try {
      losses.push(...(await faults(suite, seeds, records)).map(f => `${name}: ${f}`));
    } catch (error) {
      losses.push(`${name}: ${(error as Error).stack?.split('\n').slice(0, 4).join(' ')}`);
    }
  }
  return { attack: `records: ${kind}`, tried: count, losses };
}

async function faults(suite: Suite, seeds: number, records: readonly RunRecord[]): Promise<string[]> {
  const found: string[] = [];
  for (const sequential of [false, true]) {
    const results = judged(suite, seeds, records, { sequential });
    found.push(...faultsOf(results, seeds, records));
    found.push(...(await shownFaults(results)));
    const whole = results.suites.every(s =>
      s.problems.every(p => p.experiments.every(e => e.counts.ok > 0 && e.counts.missing === 0)),
    );
    if (!whole || sequential) continue;
    const text = serializeBaseline(makeBaseline(results));
    const against = withBaseline(results, { file: 'b.json', baseline: parseBaseline(text) });
    found.push(...(await shownFaults(against)));
    if (against.findings.some(f => f.kind === 'change' && f.outcome !== 'unchanged'))
      found.push('differs from itself');
    const other = judged(
      suite,
      seeds,
      records.map(r => changed(r)),
    );
    found.push(
      ...(await shownFaults(withBaseline(other, { file: 'b.json', baseline: parseBaseline(text) }))),
    );
  }
  return found;
}

const changed = (r: RunRecord): RunRecord => ({
  ...r,
  weights: 'f'.repeat(64),
  predictions: { twelve: [toNum(Number(r.predictions.twelve?.[0]) / 2)] },
});

/** What a verdict must not be. */
function faultsOf(results: Results, seeds: number, records: readonly RunRecord[]): string[] {
  const found: string[] = [];
  for (const e of results.suites.flatMap(s => s.problems.flatMap(p => p.experiments))) {
    const own = records.filter(r => `${r.problem}/${r.variant}` === e.id);
    if (own.length < seeds && results.gate.passed) found.push('passed without all runs');
    const shares = results.findings.filter(
      f => (f.kind === 'hits' || f.kind === 'near' || f.kind === 'threshold') && f.experiment === e.id,
    );
    for (const check of shares) {
      if (!('interval' in check && 'within' in check)) continue;
      const { low, high } = check.interval;
      if (!(low >= 0 && high <= 1 && low <= high)) found.push(`${check.id}: the interval ${low} to ${high}`);
      // At n seeds not even n equal ones can say more than Wilson's interval of n of n does.
      if (high - low < width(seeds) - 1e-9)
        found.push(`${check.id}: ${low} to ${high} is narrower than ${seeds} seeds allow`);
      const finite = own.filter(
        r => r.status === 'ok' && Number.isFinite(Number(r.predictions.twelve?.[0])),
      ).length;
      if (check.within > finite)
        found.push(`${check.id}: ${check.within} within of ${finite} that are finite`);
      if (check.grade === 'good' && (seeds < 16 || own.length < seeds))
        found.push(`${check.id}: good by ${own.length} of ${seeds}`);
    }
    if (own.length > 0 && own.length === seeds && e.counts.ok === 0 && results.gate.passed)
      found.push(`${e.id}: passed with all seeds dead`);
  }
  for (const c of results.findings.flatMap(f => (f.kind === 'claim' ? f.comparisons : []))) {
    const { low, high } = c.interval;
    if (!(low >= 0 && high <= 1 && low <= high)) found.push(`claim: the interval ${low} to ${high}`);
    if (c.runs.better > 0 && c.runs.than > 0 && high - low < 0.05)
      found.push(`claim: ${low} to ${high} claims certainty`);
    // Three against three are apart by luck in one of 20 orders, which is the level itself.
    if (c.outcome === 'holds' && Math.min(c.runs.better, c.runs.than) < 3)
      found.push('claim: holds by fewer than three seeds');
  }
  return found;
}

const width = (n: number) => {
  const { low, high } = wilson(n, n);
  return high - low;
};

/** NaN, Infinity and -0 that are shown as if they were results; a prediction is shown as what it was. */
async function shownFaults(results: Results): Promise<string[]> {
  const found: string[] = [];
  const reports = await writeReports(results);
  parseResults(reports['results.json']);
  const walk = (value: unknown, at: string): void => {
    if (typeof value === 'number' && (!Number.isFinite(value) || (Object.is(value, -0) && !own.test(at))))
      found.push(`${at} is ${Object.is(value, -0) ? '-0' : value}`);
    if (typeof value === 'string' && /^(NaN|-?Infinity|undefined|null)$/.test(value) && !own.test(at))
      found.push(`${at} is "${value}"`);
    if (value !== null && typeof value === 'object')
      for (const [k, v] of Object.entries(value)) walk(v, `${at}.${k}`);
  };
  walk(results, 'results');
  for (const [name, text] of [
    ...Object.entries(reports),
    ['terminal', renderTerminal(results, { color: false, width: 120 })] as const,
  ]) {
    if (name === 'results.json') continue;
    if (
      name === 'report.html' &&
      /\s(?:d|x|y|x1|x2|y1|y2|cx|cy|r|width|height|points|transform)="[^"]*(?:NaN|Infinity)[^"]*"/.test(text)
    )
      found.push(`${name} draws NaN: ${text.match(/.{150}="[^"]*(?:NaN|Infinity)[^"]*"/)?.[0]}`);
    // A loss or a prediction that was not finite is named so in a cell of its own.
    const prose = text.replace(
      /<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>|<t[dh][^>]*>-?(?:NaN|Infinity)<\/t[dh]>/g,
      '',
    );
    const shown = /NaN|undefined|\[object|Infinity %|(?<![\w.-])-0(?![.\d\w])/.exec(prose);
    if (shown)
      found.push(
        `${name} shows ${shown[0]}: …${prose.slice(Math.max(0, shown.index - 60), shown.index + 40).replace(/\s+/g, ' ')}…`,
      );
  }
  return found;
}

/** Where what a run left stands as it was, by its name. */
const own =
  /\.(prediction|error|median|low|high|loss|validation|medianError|min|max|q1|q3|truth|value|printed)\b/;

/** Wilson's interval and the share of improvements at the ends, for every number of seeds to 100. */
function intervals(): Row {
  const losses: string[] = [];
  let tried = 0;
  for (let n = 1; n <= 100; n++) {
    for (let k = 0; k <= n; k++) {
      tried++;
      const { low, high } = wilson(k, n);
      if (!(low >= 0 && high <= 1 && low <= k / n && high >= k / n && high - low > 1 / (n + 4)))
        losses.push(`${k} of ${n}: ${low} to ${high}`);
    }
  }
  return { attack: "Wilson's interval of every count up to 100 seeds", tried, losses };
}

/** Real runs of two epochs over data that break a loss, by both engines. */
async function trainings(): Promise<Row> {
  const losses: string[] = [];
  const data: Record<string, string> = {
    'data of 1e38': '{ scale: { of: { range: { from: 1, to: 3 } }, by: 5.0e+37 } }',
    'subnormal data': '{ scale: { of: { range: { from: 1, to: 3 } }, by: 1.0e-44 } }',
    'constant data': '{ scale: { of: { range: { from: 1, to: 3 } }, by: 0 } }',
  };
  let tried = 0;
  for (const [name, inputs] of Object.entries(data)) {
    for (const engine of ['compiled', 'eager']) {
      tried++;
      const dir = folder('numbers');
      write(
        dir,
        'suite.yaml',
        replaced(
          valid,
          [
            '{ reshape: { of: { range: { from: 1, to: 10 } }, shape: [10, 1] } }',
            `{ reshape: { of: ${inputs}, shape: [3, 1] } }`,
          ],
          ['epochs: 5', 'epochs: 2'],
          ['value: 24,', 'value: 24, gate: fail,'],
          ['validationSplit: 0.2', 'validationSplit: 0'],
        ),
      );
      const { code, stderr } = await seedgate(
        dir,
        'run',
        'suite.yaml',
        '--seeds',
        '20',
        '--engine',
        engine,
        '--out',
        'out',
      );
      if (code !== 1) losses.push(`${name} (${engine}): exit code ${code}: ${stderr.slice(-300)}`);
      else
        losses.push(
          ...(await shownFaults(parseResults(readRegular(`${dir}/out/results.json`).toString()))).map(
            f => `${name} (${engine}): ${f}`,
          ),
        );
    }
  }
  return {
    attack: 'real runs over data of 1e38, subnormal and constant data, both engines: the gate fails',
    tried,
    losses,
  };
}
