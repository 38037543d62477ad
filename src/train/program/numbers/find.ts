import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { idOf, Names, parsePythonJson } from '../../../base/index.ts';
import type { NumberSource } from '../../../suite/index.ts';
import { findPrinted } from './prints.ts';
import { readNumber } from './read.ts';
import { readScalars } from './tensorboard.ts';
import { printedNumber } from './text.ts';
import { asNumber, type Leavings } from './types.ts';

/** A number that a program left, where a suite can read it from, and a name for the metric. */
export interface Candidate {
  readonly name: string;
  readonly source: NumberSource;
  readonly value: number;
  readonly where: string;
}

const mostCandidates = 200;
const mostBytes = 16 * 1024 * 1024;

/**
 * Every number that a finished program left in a form that a suite can name, the most telling first: metrics of Keras and
 * scikit-learn, JSON and CSV files, TensorBoard's scalars, then lines of text.
 */
export function findNumbers(left: Leavings): Candidate[] {
  const sources = [
    ...eventSources(left),
    ...filesOf(left).flatMap(file => fileSources(left.folder, file)),
    ...tensorboardSources(left.folder),
    ...findPrinted(left.stdout),
    ...findPrinted(left.stderr ?? ''),
  ];
  const names = new Names();
  const found = sources.flatMap(({ name, source }): Candidate[] => {
    const number = readNumber(source, left, 'higher');
    return 'missing' in number ? [] : [{ name: names.take(idOf(name, 'number')), source, ...number }];
  });
  return found.slice(0, mostCandidates);
}

interface Named {
  readonly name: string;
  readonly source: NumberSource;
}

function eventSources({ events }: Leavings): Named[] {
  const named: Named[] = [];
  const severalModels = new Set(events.map(e => e.variable).filter(v => typeof v === 'string')).size > 1;
  const modelOf = (variable: unknown) =>
    severalModels && typeof variable === 'string' ? { model: variable } : {};
  const prefix = (variable: unknown) => (severalModels && typeof variable === 'string' ? `${variable} ` : '');
  for (const { event, names, values, history, what, variable } of events) {
    if (event === 'evaluate' && Array.isArray(names)) {
      for (const name of names) {
        named.push({
          name: `${prefix(variable)}${name}`,
          source: { evaluate: String(name), ...modelOf(variable) },
        });
      }
    }
    if (event === 'metric') named.push({ name: String(what), source: { score: String(what) } });
    if (event === 'score')
      named.push({
        name: `${prefix(variable)}${what}`,
        source: { score: String(what), ...modelOf(variable) },
      });
    if (event === 'predict' && Array.isArray(values)) {
      const flat = values.flat(Number.POSITIVE_INFINITY);
      if (flat.length > 4) continue;
      flat.forEach((_, i) => {
        named.push({
          name: `${prefix(variable)}prediction ${i}`,
          source: { predict: i, ...modelOf(variable) },
        });
      });
    }
    if (event === 'fit' && typeof history === 'object' && history !== null) {
      for (const name of Object.keys(history)) {
        if (name === 'learning_rate' || name === 'lr') continue;
        named.push({
          name: `${prefix(variable)}history ${name}`,
          source: { history: name, ...modelOf(variable) },
        });
      }
    }
  }
  return [...new Map(named.map(n => [JSON.stringify(n.source), n])).values()];
}

/** Files below a folder that could hold numbers, no bigger than is sensible to look into. */
function filesOf({ folder, given }: Leavings): string[] {
  const isInput = (name: string) =>
    given?.files.includes(name) === true &&
    readFileSync(path.join(folder, name)).equals(readFileSync(path.join(given.from, name)));
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.(json|csv|tsv)$/.test(name) && !name.split(path.sep).includes('node_modules'))
    .filter(name => {
      const found = statSync(path.join(folder, name));
      return found.isFile() && found.size <= mostBytes;
    })
    .filter(name => !isInput(name))
    .sort();
}

function fileSources(folder: string, file: string): Named[] {
  const text = readFileSync(path.join(folder, file), 'utf8');
  try {
    if (file.endsWith('.json')) {
      const document: unknown = parsePythonJson(text);
      return leaves(document, '').map(at => ({
        name: at.split('/').at(-1) ?? file,
        source: { json: file, at },
      }));
    }
    const rows: Record<string, string>[] = parse(text, {
      columns: true,
      bom: true,
      skip_empty_lines: true,
      trim: true,
    });
    const numeric = (column: string) => {
      const cells = rows.map(row => row[column] ?? '').filter(cell => cell !== '');
      return cells.length > 0 && cells.every(cell => printedNumber(cell) !== undefined);
    };
    // A table of thousands of rows is data that the program was given, and no log of its results.
    if (rows.length === 0 || rows.length > 5000) return [];
    return Object.keys(rows[0] ?? {})
      .filter(column => numeric(column) && !/^(epoch|step|time|index|)$/i.test(column))
      .map(column => ({ name: column, source: { csv: file, column } }));
  } catch {
    // What is neither JSON nor CSV in spite of its name holds no number that could be named.
    return [];
  }
}

function leaves(value: unknown, at: string): string[] {
  if (asNumber(value) !== undefined) return [at];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value)
    .slice(0, 100)
    .flatMap(([key, inner]) => leaves(inner, `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`));
}

function tensorboardSources(folder: string): Named[] {
  const tags = new Set(readScalars(folder).map(s => s.tag));
  return [...tags].map(tag => ({ name: tag, source: { tensorboard: '.', tag } }));
}
