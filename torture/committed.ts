import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parts } from './parts.ts';
import { type Outcome, tortureTable } from './table.ts';

/** What the last full form of each part gave. */
interface Committed {
  readonly format: 1;
  /** In the order of the parts; `date` is the day on which it was run. */
  readonly parts: readonly (Outcome & { readonly date: string })[];
}

const inDocs = (name: string) => fileURLToPath(new URL(`../docs/${name}`, import.meta.url));
const marked = /(<!-- table -->\n)[\s\S]*(\n<!-- end of table -->)/;

/**
 * Puts what was run into docs/torture.json in place of what stands there of the same parts, and the table of all parts into
 * docs/torture.md. A part that was never run in full is named there.
 */
export function commitOutcomes(outcomes: readonly Outcome[], date: string): void {
  const json = inDocs('torture.json');
  const before = existsSync(json) ? (JSON.parse(readFileSync(json, 'utf8')) as Committed).parts : [];
  const now = outcomes.map(({ part, rows }) => ({ part, date, rows }));
  const found = parts.map(({ name }) => ({
    name,
    of: [...now, ...before].find(o => o.part === name),
  }));
  const all = found.flatMap(({ of }) => of ?? []);
  const never = found.filter(({ of }) => of === undefined).map(({ name }) => name);
  const file = inDocs('torture.md');
  const text = readFileSync(file, 'utf8');
  if (!marked.test(text)) throw new Error(`${file} has no <!-- table --> to fill`);
  const days = [...new Set(all.map(o => o.date))];
  const when = days.map(
    day =>
      `${all
        .filter(o => o.date === day)
        .map(o => o.part)
        .join(', ')} on ${day}`,
  );
  const missing = never.length === 0 ? '' : ` Never run in full: ${never.join(', ')}.`;
  const table = `Run: ${when.join('; ')}.${missing}\n\n${tortureTable(all)}`;
  writeFileSync(json, `${JSON.stringify({ format: 1, parts: all } satisfies Committed, undefined, 2)}\n`);
  writeFileSync(
    file,
    text.replace(marked, (_, from, to) => `${from}\n${table}\n${to}`),
  );
}
