import { idOf, Names, UsageError } from '../base/index.ts';
import type { ColumnWishes, ImportedRun, ImportedRuns, Row, Table } from './types.ts';

const seedNames = /^(?:.*[._ ])?(?:random[_ -]?)?(?:seed|random[_ -]?state)s?$/i;
const orderNames =
  /^(?:.*[._ ])?(?:run|trial|rep|repeat|repetition|replicate|fold)(?:[_ -]?(?:id|no|number|index))?$/i;
const variantNames =
  /^(?:.*[._ ])?(?:variant|model|method|algorithm|algo|optimizer|architecture|arch|config|experiment|system|condition|group|name)(?:[_ -]?(?:name|type))?$/i;
const lowerIsBetter =
  /(?:^|[^a-z])(?:loss|error|err|mse|rmse|mae|mape|smape|rmsle|msle|perplexity|ppl|wer|cer|fid|nll|logloss|brier|deviance|regret|ter|ece)(?:$|[^a-z])/i;
const higherIsBetter =
  /(?:^|[^a-z])(?:acc|accuracy|top[-_ ]?\d|f1|auc|auroc|auprc|ap|map|precision|recall|sensitivity|specificity|r2|score|bleu|rouge|return|reward|iou|dice|psnr|ssim|kappa|mcc|exact[_ -]?match|em|pass|likelihood)(?:$|[^a-z])/i;
const stepNames = /^(?:.*[._ ])?_?(?:global[_ ]?)?(?:epoch|step|iteration|round)s?$/i;
const stateNames = /^(?:state|status)$/i;
const endedBadly = /fail|crash|kill|abort|error/i;
const neverMetric =
  /(?:^|[^a-z])(?:time|timestamp|date|duration|seconds|runtime|step|steps|epoch|epochs|iteration|created|updated|id|uuid|gpu|cpu|memory|version)(?:$|[^a-z])/i;

/**
 * From rows to runs: finds the columns of variant, seed and metrics, by their names and then by what is in them, and says what it
 * guessed.
 *
 * @throws UsageError when there is no metric, or two rows are the same run
 */
export function readRuns(table: Table, wishes: ColumnWishes = {}): ImportedRuns {
  const columns = [...new Set(table.rows.flatMap(row => Object.keys(row)))];
  const guesses: string[] = [];
  for (const named of [
    ...(wishes.variant ?? []),
    ...(wishes.metrics ?? []),
    ...(wishes.seed === undefined ? [] : [wishes.seed]),
  ]) {
    if (!columns.includes(named))
      throw new UsageError(`there is no column "${named}"; there are ${columns.join(', ')}`);
  }
  // Where variants and metrics are told, so would be the seed.
  const told = wishes.variant !== undefined && wishes.metrics !== undefined;
  const seed = told
    ? wishes.seed
    : (wishes.seed ??
      columns.find(c => seedNames.test(c)) ??
      columns.find(c => orderNames.test(c) && isWhole(table.rows, c)));
  const variant = wishes.variant ?? variantColumns(table, columns, seed);
  const metrics =
    wishes.metrics ?? metricColumns(table, columns, [...variant, ...(seed === undefined ? [] : [seed])]);
  if (metrics.length === 0)
    throw new UsageError(
      `no column looks like a metric; name it with --metric, one of ${columns.join(', ')}`,
    );
  if (wishes.variant === undefined)
    guesses.push(
      variant.length > 0
        ? `variants are told apart by ${variant.join(', ')}`
        : 'all rows are runs of one variant',
    );
  if (wishes.seed === undefined)
    guesses.push(
      seed === undefined
        ? 'no column of seeds: the rows of a variant are counted from 1'
        : `the seed is ${seed}`,
    );
  if (wishes.metrics === undefined) guesses.push(`metrics are ${metrics.join(', ')}`);
  const ids = new Names();
  const named = metrics.map(title => {
    const better = lowerIsBetter.test(title) ? ('lower' as const) : ('higher' as const);
    if (better === 'higher' && !higherIsBetter.test(title))
      guesses.push(`higher is better for ${title}, of which its name says nothing`);
    return { id: ids.take(idOf(title.replace(/^metrics\./, ''), 'unnamed')), title, better };
  });
  const variants = new Map<string, { id: string; title: string }>();
  const variantIds = new Names();
  const counted = new Map<string, number>();
  const state = columns.find(c => stateNames.test(c));
  const rows = lastSteps(table.rows, columns, [...variant, ...(seed === undefined ? [] : [seed])], guesses);
  let left = 0;
  const runs = rows.flatMap((row, i): ImportedRun[] => {
    const title =
      variant
        .map(c => String(row[c] ?? ''))
        .join(' ')
        .trim() || 'runs';
    let known = variants.get(title);
    if (known === undefined) {
      known = { id: variantIds.take(idOf(title, 'unnamed')), title };
      variants.set(title, known);
    }
    const next = (counted.get(known.id) ?? 0) + 1;
    counted.set(known.id, next);
    const values = named.flatMap(m => {
      const value = toNumber(row[m.title]);
      return value === undefined ? [] : [[m.id, value] as const];
    });
    // Rows without any metric are runs that failed, which count, or that somebody's tool lists before they are done.
    if (values.length === 0 && !(state !== undefined && endedBadly.test(String(row[state])))) {
      left++;
      counted.set(known.id, next - 1);
      return [];
    }
    const given = seed === undefined ? next : Number(row[seed]);
    if (!Number.isSafeInteger(given) || given < 0)
      throw new UsageError(
        `row ${i + 1}: the seed "${String(row[seed ?? ''])}" is no whole number from 0 up`,
      );
    return [{ variant: known.id, seed: given, metrics: Object.fromEntries(values) }];
  });
  if (left > 0) guesses.push(`${left} of ${rows.length} rows have no number and are left out`);
  const seen = new Set<string>();
  for (const run of runs) {
    const key = `${run.variant} with seed ${run.seed}`;
    if (seen.has(key))
      throw new UsageError(
        `there are two rows of ${key}; name the columns that tell variants apart with --variant`,
      );
    seen.add(key);
  }
  return { kind: table.kind, metrics: named, variants: [...variants.values()], runs, guesses };
}

/** Of a log with a row for each epoch of a run, the last row of each run. */
function lastSteps(
  rows: readonly Row[],
  columns: readonly string[],
  run: readonly string[],
  guesses: string[],
): readonly Row[] {
  const step = columns.find(c => stepNames.test(c) && isWhole(rows, c));
  if (step === undefined || run.length === 0) return rows;
  const last = new Map<string, Row>();
  for (const row of rows) {
    const key = JSON.stringify(run.map(c => row[c] ?? null));
    const before = last.get(key);
    if (before === undefined || Number(row[step]) >= Number(before[step])) last.set(key, row);
  }
  if (last.size === rows.length) return rows;
  guesses.push(`of the rows of a run the one with the greatest ${step} counts`);
  return [...last.values()];
}

function variantColumns(table: Table, columns: readonly string[], seed: string | undefined): string[] {
  const usable = columns.filter(
    c =>
      c !== seed &&
      !neverMetric.test(c) &&
      !stateNames.test(c) &&
      (variety(table.rows, c) > 1 || c === 'variant'),
  );
  const byName = usable.filter(c => variantNames.test(c) && !isUnique(table.rows, c, seed));
  const settings = (table.settings ?? []).filter(c => usable.includes(c) && c !== seed);
  if (byName.length > 0) return byName.slice(0, 1);
  if (settings.length > 0) return settings;
  // Words that come again and again are names of variants.
  return usable.filter(c => isWords(table.rows, c) && !isUnique(table.rows, c, seed)).slice(0, 1);
}

function metricColumns(table: Table, columns: readonly string[], taken: readonly string[]): string[] {
  if (table.metrics !== undefined) return [...table.metrics];
  const numeric = columns.filter(
    c =>
      !taken.includes(c) &&
      !neverMetric.test(c) &&
      table.rows.some(r => toNumber(r[c]) !== undefined) &&
      !isWords(table.rows, c),
  );
  const byName = numeric.filter(c => lowerIsBetter.test(c) || higherIsBetter.test(c));
  if (byName.length > 0) return byName;
  // A setting has few values; a measured number is another one almost every time.
  return numeric.filter(c => variety(table.rows, c) > Math.max(1, table.rows.length / 2));
}

const cells = (rows: readonly Row[], column: string) =>
  rows.map(r => r[column] ?? null).filter(v => v !== null && v !== '');
const variety = (rows: readonly Row[], column: string) => new Set(cells(rows, column).map(String)).size;
const isWhole = (rows: readonly Row[], column: string) =>
  cells(rows, column).every(v => /^\d+$/.test(String(v)));
const isWords = (rows: readonly Row[], column: string) =>
  cells(rows, column).some(v => toNumber(v) === undefined);
/** Whether a column has another value in each row: a name of the run, and not of what was run. */
const isUnique = (rows: readonly Row[], column: string, seed: string | undefined) =>
  seed !== undefined && rows.length > 2 && variety(rows, column) === rows.length;

function toNumber(value: Row[string] | undefined): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  const text = value.trim();
  if (/^nan$/i.test(text)) return Number.NaN;
  if (/^[-+]?inf(?:inity)?$/i.test(text))
    return text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const percent = /^([-+\d.eE]+)\s*%$/.exec(text);
  const number = percent ? (percent[1] ?? '') : text;
  return /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(number) ? Number(number) : undefined;
}
