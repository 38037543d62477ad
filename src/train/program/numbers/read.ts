import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { parsePythonJson } from '../../../base/index.ts';
import type { NumberSource, Take } from '../../../suite/index.ts';
import { readScalars } from './tensorboard.ts';
import { matchNumbers, printedNumber } from './text.ts';
import { asNumber, choose, type Found, type Leavings, type ProgramEvent } from './types.ts';

/**
 * The number that a source names, in what a program left.
 *
 * @param better which way the metric is better: what `take: best` goes by
 * @returns NaN and the infinities are found numbers; a file, a column or a match that is not there is missing
 */
export function readNumber(source: NumberSource, left: Leavings, better: 'higher' | 'lower'): Found {
  if ('json' in source) return fromJson(left.folder, source.json, source.at);
  if ('csv' in source)
    return pick(
      csvColumn(left.folder, source.csv, source.column),
      source,
      better,
      `${source.csv}, column ${source.column}`,
    );
  if ('tensorboard' in source) {
    const folder = path.join(left.folder, source.tensorboard);
    if (!existsSync(folder)) return { missing: `there is no folder ${source.tensorboard}` };
    const scalars = readScalars(folder).filter(s => s.tag === source.tag);
    return pick(
      scalars.length > 0
        ? scalars.map(s => s.value)
        : { missing: `${source.tensorboard} has no scalar with the tag ${source.tag}` },
      source,
      better,
      `TensorBoard's ${source.tag}`,
    );
  }
  if ('stdout' in source) {
    const printed = matchNumbers(left.stdout, source.stdout);
    const values = printed.length > 0 ? printed : matchNumbers(left.stderr ?? '', source.stdout);
    const none = { missing: `nothing that the program printed matches ${source.stdout}` };
    return pick(values.length > 0 ? values : none, source, better, 'what the program printed');
  }
  return pick(fromEvents(source, left.events), source, better, 'what was noted in the program');
}

type Values = readonly number[] | { readonly missing: string };

function pick(
  values: Values,
  source: { readonly take?: Take | undefined },
  better: 'higher' | 'lower',
  where: string,
): Found {
  if ('missing' in values) return values;
  const take = source.take ?? 'last';
  const value = choose(values, take, better);
  return value === undefined
    ? { missing: `${where} is empty` }
    : { value, where: values.length === 1 ? where : `${where}, the ${take} of ${values.length}` };
}

function fromJson(folder: string, file: string, pointer: string): Found {
  const whole = path.join(folder, file);
  if (!existsSync(whole)) return { missing: `there is no file ${file}` };
  let document: unknown;
  try {
    document = parsePythonJson(readFileSync(whole, 'utf8'));
  } catch (error) {
    return { missing: `${file} is not JSON: ${(error as Error).message}` };
  }
  const value = asNumber(atPointer(document, pointer));
  return value === undefined
    ? { missing: `${file} has no number at ${pointer}` }
    : { value, where: `${file} at ${pointer}` };
}

/** What an RFC 6901 pointer points at; undefined where there is nothing. */
function atPointer(document: unknown, pointer: string): unknown {
  const steps = pointer === '' ? [] : pointer.replace(/^\//, '').split('/');
  return steps
    .map(step => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((value, step) => {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
      return (value as Record<string, unknown>)[step];
    }, document);
}

/** The numbers of one column; cells that are empty are passed over, as loggers that write several kinds of rows leave them. */
function csvColumn(folder: string, file: string, column: string): Values {
  const whole = path.join(folder, file);
  if (!existsSync(whole)) return { missing: `there is no file ${file}` };
  let rows: Record<string, string>[];
  try {
    rows = parse(readFileSync(whole), { columns: true, bom: true, skip_empty_lines: true, trim: true });
  } catch (error) {
    return { missing: `${file} is not CSV: ${(error as Error).message}` };
  }
  const first = rows[0];
  if (first === undefined) return { missing: `${file} has no rows` };
  if (!Object.hasOwn(first, column))
    return { missing: `${file} has no column ${column}; it has ${Object.keys(first).join(', ')}` };
  const cells = rows.map(row => row[column] ?? '').filter(cell => cell !== '');
  const values = cells.map(printedNumber);
  const bad = values.indexOf(undefined);
  if (bad !== -1) return { missing: `${file}: ${column} holds "${cells[bad]}", which is no number` };
  return values.length > 0 ? values.map(Number) : { missing: `${file}: ${column} is empty` };
}

type EventSource = Exclude<
  NumberSource,
  { json: string } | { csv: string } | { tensorboard: string } | { stdout: string }
>;

function fromEvents(source: EventSource, events: readonly ProgramEvent[]): Values {
  const ofModel = (event: ProgramEvent) =>
    !('model' in source) || source.model === undefined || event.variable === source.model;
  if ('evaluate' in source) {
    const calls = events.filter(e => e.event === 'evaluate' && ofModel(e));
    const values = calls.flatMap(({ names, values }) => {
      const place = Array.isArray(names) ? names.indexOf(source.evaluate) : -1;
      return Array.isArray(values) && place >= 0 ? numbersOf([values[place]]) : [];
    });
    return orMissing(values, calls.length, `no call of evaluate gave ${source.evaluate}`);
  }
  if ('history' in source) {
    const calls = events.filter(e => e.event === 'fit' && ofModel(e));
    const values = calls.flatMap(({ history }) => {
      const series = (history as Record<string, unknown> | undefined)?.[source.history];
      return Array.isArray(series) ? numbersOf(series) : [];
    });
    return orMissing(values, calls.length, `no history of fit has ${source.history}`);
  }
  if ('predict' in source) {
    const calls = events.filter(e => e.event === 'predict' && ofModel(e));
    const values = calls.flatMap(({ values }) => {
      const flat = Array.isArray(values) ? numbersOf(values.flat(Number.POSITIVE_INFINITY)) : [];
      return flat.slice(source.predict, source.predict + 1);
    });
    return orMissing(
      values,
      calls.length,
      `no call of predict on few samples has an element ${source.predict}`,
    );
  }
  const calls = events.filter(
    e => (e.event === 'metric' || e.event === 'score') && e.what === source.score && ofModel(e),
  );
  return orMissing(numbersOf(calls.map(e => e.value)), calls.length, `${source.score} was not called`);
}

const numbersOf = (values: readonly unknown[]): number[] =>
  values.map(asNumber).filter((v): v is number => v !== undefined);

const orMissing = (values: readonly number[], calls: number, missing: string): Values =>
  values.length > 0 ? values : { missing: calls === 0 ? `${missing}; there was no such call` : missing };
