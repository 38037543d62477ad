import { type Draw, draws } from '../draw.ts';
import type { Part, Row } from '../part.ts';
import { foreignRecords, type Target, targets } from './targets.ts';

/** Records, results and baselines that are not as they were written. */
export const records: Part = {
  name: 'records',
  async run({ short, seed, say }) {
    const rows: Row[] = [];
    for (const target of targets()) {
      say(target.name);
      if (target.end(target.content) !== 'failed') throw new Error(`the gate of ${target.name} should fail`);
      rows.push(attack(target, 'every bit flipped', flips(target.content, short ? 211 : 1)));
      rows.push(attack(target, 'cut short at every byte', cuts(target.content, short ? 37 : 1)));
      rows.push(
        attack(target, 'values changed, swapped, named twice', edits(target, short ? 100 : 5000, seed)),
      );
    }
    const foreign = foreignRecords();
    rows.push({
      attack: 'records of other versions, engines, settings; duplicate and missing runs',
      tried: foreign.length,
      losses: foreign.filter(f => f.end === 'passed').map(f => `${f.name}: the gate passed`),
    });
    return rows;
  },
};

/** What only a program's own fault would say. */
const traces = /\n\s+at |is not a function|is not iterable|Cannot (?:read|convert|set)|Maximum call stack/;

function attack(target: Target, how: string, damaged: Iterable<Buffer>): Row {
  const losses: string[] = [];
  const counts = { refused: 0, failed: 0 };
  let tried = 0;
  for (const content of damaged) {
    tried++;
    try {
      const end = target.end(content);
      if (end === 'passed') losses.push(`try ${tried}: the gate passed`);
      else if (end === 'failed') counts.failed++;
      else {
        counts.refused++;
        if (traces.test(end.refused)) losses.push(`try ${tried}: ${end.refused.slice(0, 200)}`);
      }
    } catch (error) {
      losses.push(`try ${tried}: ${error instanceof Error ? error.stack?.slice(0, 300) : String(error)}`);
    }
  }
  const measured = `${counts.refused.toLocaleString('en')} refused, ${counts.failed.toLocaleString('en')} read, and the gate failed as before`;
  return { attack: `${target.name}: ${how}`, tried, losses, measured };
}

function* flips(content: Buffer, step: number): Iterable<Buffer> {
  for (let bit = 0; bit < content.length * 8; bit += step) {
    const copy = Buffer.from(content);
    copy[bit >> 3] = (copy[bit >> 3] as number) ^ (1 << (bit & 7));
    yield copy;
  }
}

function* cuts(content: Buffer, step: number): Iterable<Buffer> {
  for (let end = 0; end < content.length; end += step) yield content.subarray(0, end);
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Edits of somebody who keeps the file's form and leaves the digest as it is. */
function* edits({ name, content }: Target, count: number, seed: string): Iterable<Buffer> {
  const draw = draws(seed, 'records', name);
  const lines = name.endsWith('.jsonl');
  for (let i = 0; i < count; i++) {
    const text = content.toString();
    if (draw.chance(0.2)) {
      yield Buffer.from(twice(text, draw));
      continue;
    }
    const parsed = (lines ? text.trim().split('\n') : [text]).map(l => JSON.parse(l) as Json);
    for (let n = 1 + draw.below(3); n > 0; n--) edit(parsed, draw);
    // As the file is laid out, so that only the digest can tell.
    yield Buffer.from(
      lines ? parsed.map(p => `${JSON.stringify(p)}\n`).join('') : layOut(name, parsed[0] ?? null),
    );
  }
}

const layOut = (name: string, value: Json) =>
  name === 'results.json' ? `${JSON.stringify(value, null, 1)}\n` : JSON.stringify(value);

function places(value: Json): { holder: Record<string, Json>; key: string }[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, child]) => [
    { holder: value as Record<string, Json>, key },
    ...places(child as Json),
  ]);
}

function edit(parsed: Json[], draw: Draw): void {
  const all = places(parsed);
  if (all.length === 0) return;
  const [a, b] = [draw.of(all), draw.of(all)];
  const value = a.holder[a.key];
  if (draw.chance(0.3)) a.holder[a.key] = structuredClone(b.holder[b.key]) as Json;
  else if (typeof value === 'number')
    a.holder[a.key] = draw.of<Json>([24, 0, 1, -1, value + 1, value / 2, 'NaN', 'Infinity']);
  else if (typeof value === 'boolean') a.holder[a.key] = !value;
  else if (typeof value === 'string')
    a.holder[a.key] = draw.of<Json>([
      'ok',
      'reproduced',
      'supported',
      'off',
      'warn',
      'eager',
      '',
      value.slice(1),
    ]);
  else if (Array.isArray(value)) a.holder[a.key] = draw.of<Json>([[], value.slice(1), value.toReversed()]);
  else delete a.holder[a.key];
}

/** A name again, with a better value: JSON takes the last one. */
function twice(text: string, draw: Draw): string {
  const better = draw.of([
    '"passed":true',
    '"failures":[]',
    '"gate":{"passed":true,"failures":[],"warnings":[],"counts":{"reproduced":1,"not reproduced":0,"inconclusive":0},"regressions":0}',
    '"series":[{"suite":"tiny","experiment":"double/simple","probe":"twelve","hash":"x","weights":"x","fingerprints":["x"],"seeds":[1],"values":[[100]]}]',
    '"predictions":{"twelve":[24]}',
    '"seed":1',
  ]);
  const ends = [...text.matchAll(/\}/g)].map(m => m.index);
  const at = draw.chance(0.5) ? (ends.at(-1) as number) : draw.of(ends);
  return `${text.slice(0, at)},${better}${text.slice(at)}`;
}
