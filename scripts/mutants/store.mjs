import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** One file a line, so that what two people measured of different files merges by itself (`merge=union` in .gitattributes). */
const store = 'docs/mutants.jsonl';

/** Not a mutant that a test could have noticed or not. */
const notCounted = ['Ignored', 'CompileError', 'RuntimeError', 'Pending'];

/**
 * What was found of every file that is still there, by its name; `current` says whether the file is the one that was tried.
 *
 * @returns {{ file: string, source: string, mutants: number, missed: Missed[], current: boolean }[]}
 */
export function measured() {
  // Of a file that stands there twice after a merge, what was found of today's text counts.
  const found = new Map();
  for (const one of linesOf()) {
    const current = existsSync(one.file) && one.source === digestOf(readFileSync(one.file, 'utf8'));
    if (existsSync(one.file) && (current || !found.get(one.file)?.current))
      found.set(one.file, { ...one, current });
  }
  return [...found.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** Keeps what Stryker's report says of its files. */
export function keep(report) {
  const others = linesOf().filter(one => report.files[one.file] === undefined);
  const own = Object.entries(report.files).map(([file, { mutants, source }]) => {
    const lines = source.split('\n');
    const counted = mutants.filter(m => !notCounted.includes(m.status));
    const missed = counted.filter(m => m.status === 'Survived' || m.status === 'NoCoverage');
    return {
      file,
      source: digestOf(source),
      mutants: counted.length,
      missed: missed.map(m => missedOf(m, lines)),
    };
  });
  const all = [...others, ...own].sort((a, b) => (a.file < b.file ? -1 : 1));
  writeFileSync(store, all.map(one => `${JSON.stringify(one)}\n`).join(''));
}

const linesOf = () =>
  existsSync(store)
    ? readFileSync(store, 'utf8')
        .split('\n')
        .filter(line => line !== '')
        .map(line => JSON.parse(line))
    : [];

const digestOf = text => createHash('sha256').update(text).digest('hex').slice(0, 12);

/**
 * A mutant that no test noticed, with the text of its line: a reason stays with its place when lines move.
 *
 * @typedef {{ at: number, line: string, from: string, to: string }} Missed
 * @returns {Missed}
 */
function missedOf({ location, replacement }, lines) {
  const { start, end } = location;
  const line = lines[start.line - 1] ?? '';
  const from =
    start.line === end.line
      ? line.slice(start.column - 1, end.column - 1)
      : `${line.slice(start.column - 1)} …`;
  return { at: start.line, line: line.trim(), from: from.trim(), to: (replacement ?? '').split('\n')[0] };
}
