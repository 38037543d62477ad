import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import {
  FileError,
  isObject,
  liesBelow,
  messageOf,
  parsePythonJson,
  readRegular,
  systemCode,
  UsageError,
} from '../base/index.ts';
import type { Row, Table } from './types.ts';

const mostBytes = 256 * 1024 * 1024;

/**
 * Reads a file or a folder of results into rows: CSV, JSON, JSON lines, what MLflow, Weights & Biases and
 * lm-evaluation-harness export, or a folder with a metrics.json for each run.
 *
 * @throws UsageError that says what was expected
 */
export function readTable(given: string): Table {
  let found: ReturnType<typeof statSync>;
  try {
    found = statSync(given);
  } catch {
    throw new UsageError(`${given}: there is no such file or folder`);
  }
  if (found.isDirectory()) return readFolder(given);
  if (found.size > mostBytes)
    throw new UsageError(`${given} has ${found.size} bytes; ${mostBytes} is the most that is read`);
  return tableOf(given, textOf(given));
}

/** The same for the text of a file. */
export function tableOf(given: string, content: string): Table {
  const text = content.replace(/^\uFEFF/, '');
  const name = given.toLowerCase();
  if (/\.(csv|tsv|txt)$/.test(name)) return readCsv(given, text);
  if (/\.(jsonl|ndjson)$/.test(name)) return { kind: 'JSON lines', rows: readLines(given, text) };
  if (name.endsWith('.json')) return readJson(given, text);
  throw new UsageError(
    `${given}: give a .csv, .tsv, .json or .jsonl file, or a folder with a metrics.json for each run`,
  );
}

function readCsv(file: string, text: string): Table {
  const header = text.split('\n').find(line => line.trim() !== '' && !line.startsWith('#')) ?? '';
  const delimiter = header.includes('\t') ? '\t' : header.includes(';') && !header.includes(',') ? ';' : ',';
  let cells: string[][];
  try {
    cells = parse(text, {
      delimiter,
      skip_empty_lines: true,
      trim: true,
      comment: '#',
      comment_no_infix: true,
    });
  } catch (error) {
    throw new UsageError(`${file} is not CSV: ${(error as Error).message}`);
  }
  const [names, ...lines] = cells;
  if (names === undefined || lines.length === 0)
    throw new UsageError(`${file} has no rows below a header line`);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined)
    throw new UsageError(`${file} has the column "${twice}" twice; give each a name of its own`);
  const rows = lines.map(line =>
    Object.fromEntries(names.map((name, i) => [name, line[i] ?? null] as const)),
  );
  // mlflow.search_runs() names its columns by what they hold.
  if (names.some(n => n.startsWith('metrics.')) && names.includes('run_id')) {
    return {
      kind: "MLflow's table of runs",
      rows,
      metrics: names.filter(n => n.startsWith('metrics.') && !/^metrics\.(?:epoch|step|time)s?$/i.test(n)),
      settings: names.filter(n => n.startsWith('params.')),
    };
  }
  const chart = chartRows(names, rows);
  return chart === undefined ? { kind: 'CSV', rows } : { kind: 'a chart of Weights & Biases', ...chart };
}

/**
 * The export of a chart of Weights & Biases: a row for each step, and for each run the columns "run - metric", "run - metric__MIN"
 * and "…__MAX". A run counts by its last value.
 */
function chartRows(
  names: readonly string[],
  rows: readonly Row[],
): Pick<Table, 'rows' | 'metrics'> | undefined {
  const series = names.filter(
    n => n.includes(' - ') && names.includes(`${n}__MIN`) && names.includes(`${n}__MAX`),
  );
  if (series.length === 0) return undefined;
  const runs = new Map<string, Record<string, Row[string]>>();
  for (const name of series) {
    const at = name.lastIndexOf(' - ');
    const [run, metric] = [name.slice(0, at), name.slice(at + 3)];
    const last = rows.map(row => row[name] ?? '').findLast(value => value !== '');
    runs.set(run, { ...(runs.get(run) ?? { name: run }), [metric]: last ?? null });
  }
  const metrics = [...new Set(series.map(name => name.slice(name.lastIndexOf(' - ') + 3)))];
  return { rows: [...runs.values()], metrics };
}

function readLines(file: string, text: string): Row[] {
  return text.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return [];
    const value = parseJson(`${file}, line ${i + 1}`, line);
    if (!isObject(value))
      throw new UsageError(
        `${file}, line ${i + 1}: each line must be an object, as in {"seed": 1, "accuracy": 0.9}`,
      );
    return [flatten(value)];
  });
}

function readJson(file: string, text: string): Table {
  const value = parseJson(file, text);
  if (Array.isArray(value) && value.length > 0 && value.every(isObject))
    return { kind: 'a JSON list of runs', rows: value.map(v => flatten(v)) };
  if (isObject(value) && isObject(value.results) && ('config' in value || 'configs' in value))
    return { kind: 'results of lm-evaluation-harness', ...harness(value) };
  if (isObject(value)) {
    const rows = byVariant(value);
    if (rows !== undefined) return { kind: 'JSON with lists of values by variant', rows };
  }
  throw new UsageError(
    `${file}: expected a list of runs, [{"variant": "a", "seed": 1, "accuracy": 0.9}, …], or lists by variant, {"a": {"accuracy": [0.9, …]}}`,
  );
}

/** `{variant: [values]}` or `{variant: {metric: [values]}}`; the place in a list stands for the seed. */
function byVariant(value: Record<string, unknown>): Row[] | undefined {
  const rows: Row[] = [];
  for (const [variant, inner] of Object.entries(value)) {
    const lists = Array.isArray(inner) ? { value: inner } : isObject(inner) ? inner : undefined;
    if (lists === undefined) return undefined;
    const series = Object.entries(lists);
    const length = Math.max(...series.map(([, list]) => (Array.isArray(list) ? list.length : -1)));
    if (series.length === 0 || length < 1 || series.some(([, list]) => !isNumbers(list))) return undefined;
    for (let i = 0; i < length; i++) {
      const metrics = series.map(([name, list]) => [name, (list as Row[string][])[i] ?? null] as const);
      rows.push({ variant, seed: i + 1, ...Object.fromEntries(metrics) });
    }
  }
  return rows.length > 0 ? rows : undefined;
}

/** One file of lm-evaluation-harness is one run: every task and metric is a column. */
function harness(value: Record<string, unknown>): Pick<Table, 'rows' | 'metrics'> {
  const config = isObject(value.config) ? value.config : {};
  const metrics: Record<string, number> = {};
  for (const [task, found] of Object.entries(value.results as Record<string, unknown>)) {
    if (!isObject(found)) continue;
    for (const [name, number] of Object.entries(found)) {
      // "acc,none" is the metric and its filter; "acc_stderr,none" is the spread over samples, not over seeds.
      if (typeof number === 'number' && !name.includes('_stderr'))
        metrics[`${task}.${name.replace(/,none$/, '')}`] = number;
    }
  }
  const variant = value.model_name ?? config.model ?? 'model';
  const row: Row = { variant: String(variant), seed: scalar(config.random_seed) ?? 1, ...metrics };
  return { rows: [row], metrics: Object.keys(metrics) };
}

/**
 * A folder with one file of metrics for each run. Variant and seed are read from the folders' names between: `mlp/seed=3`,
 * `mlp/seed_3`, `mlp/3`.
 */
function readFolder(folder: string): Table {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => /^(metrics|results|scores|eval|results_.*)\.json$/.test(path.basename(name)))
    .sort();
  if (files.length === 0)
    throw new UsageError(
      `${folder} holds no metrics.json; it should have one for each run, as in ${folder}/VARIANT/seed=1/metrics.json`,
    );
  const tables = files.map(file => {
    const whole = path.join(folder, file);
    // Who names a folder means what is in it: a link in it may lead to any file of the machine.
    if (!isWithin(folder, whole))
      throw new UsageError(`${whole} is a link that leads out of ${folder}; put the file itself there`);
    const value = parseJson(whole, textOf(whole));
    if (!isObject(value)) throw new UsageError(`${whole} is no object of metrics`);
    const isHarness = isObject(value.results) && ('config' in value || 'configs' in value);
    const own = isHarness ? (harness(value).rows[0] ?? {}) : flatten(value);
    return { ...placeOf(path.dirname(file)), ...own };
  });
  return { kind: `a folder of ${files.length} ${path.basename(files[0] ?? '')}`, rows: tables };
}

/** What a regular file holds. @throws UsageError or FileError for what is none, or cannot be read */
function textOf(file: string): string {
  try {
    return readRegular(file).toString('utf8');
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new UsageError(`${file} cannot be read (${systemCode(error) ?? messageOf(error)})`);
  }
}

/** Not for links that lead nowhere, or in a circle. */
function isWithin(folder: string, file: string): boolean {
  try {
    return liesBelow(folder, file);
  } catch {
    return false;
  }
}

function placeOf(folder: string): Row {
  const parts = folder.split(path.sep).filter(p => p !== '.');
  const place = parts.findLastIndex(p => /^(?:(?:seed|run|trial|fold|rep)[-_=]?)?\d+$/i.test(p));
  const seed = place === -1 ? undefined : Number(/\d+$/.exec(parts[place] ?? '')?.[0]);
  const variant = parts.filter((_, i) => i !== place).join('/');
  return { ...(variant !== '' && { variant }), ...(seed !== undefined && { seed }) };
}

/** What a text holds. @throws UsageError that says where it is no JSON */
function parseJson(where: string, text: string): unknown {
  try {
    const value = parsePythonJson(text);
    if (isDeeper(value, maxDepth)) throw new Error(`it is nested more than ${maxDepth} deep`);
    return value;
  } catch (error) {
    throw new UsageError(`${where} is not JSON: ${(error as Error).message}`);
  }
}

/** Results stand some five deep. */
const maxDepth = 100;

/** Looks level by level and does not call itself, so that no depth overflows the stack. */
function isDeeper(value: unknown, most: number): boolean {
  let level = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > most) return true;
    level = level.flatMap(v => (typeof v === 'object' && v !== null ? Object.values(v) : []));
  }
  return false;
}

const isNumbers = (value: unknown) =>
  Array.isArray(value) &&
  value.every(v => v === null || typeof v === 'number' || v === 'NaN' || v === 'Infinity');
const scalar = (value: unknown): Row[string] | undefined =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value)
    ? (value as Row[string])
    : undefined;

function flatten(value: Record<string, unknown>, before = ''): Row {
  const entries = Object.entries(value).flatMap(([name, inner]): [string, Row[string]][] => {
    const key = `${before}${name}`;
    if (isObject(inner)) return Object.entries(flatten(inner, `${key}.`));
    const single = scalar(inner);
    return single === undefined ? [] : [[key, single]];
  });
  return Object.fromEntries(entries);
}
