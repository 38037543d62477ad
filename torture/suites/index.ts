import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { seedgate } from '../cli.ts';
import type { Part, Row } from '../part.ts';
import { insides, inspect, place, type Seen } from './inspect.ts';
import { type Base, bases, type Kind, kinds, mutate } from './mutants.ts';
import { sizeRow } from './sizes.ts';

/** Milliseconds that a refusal may take. */
const usual = 50;
/** Of a suite that is nearly as long as the longest real one, or longer, what parsing its YAML takes. */
const limit = (bytes: number) => Math.max(usual, (bytes / 1000) * 4);

/** Malformed suites, generated from valid ones. */
export const suites: Part = {
  name: 'suites',
  async run({ short, seed, say }) {
    const from = bases();
    const before = from.map(b => readdirSync(b.folder).join());
    const refused: Mutant[] = [];
    const rows: Row[] = [];
    for (const kind of kinds) {
      say(`mutations of ${kind}`);
      const count = Math.ceil((short ? 280 : 10_000) / kinds.length);
      rows.push(await kindRow(from, kind, { count, seed, timed: !short }, refused));
    }
    rows.push(await commandRow(refused, short ? 4 : 40));
    say('monsters');
    rows.push(await sizeRow(short));
    const files = (b: Base) =>
      readdirSync(b.folder)
        .filter(f => f !== 'suite.yaml')
        .join();
    rows.push({
      attack: 'the folders of all those suites: nothing was written to them',
      tried: from.length,
      losses: from.filter((b, i) => files(b) !== before[i]).map(b => `${b.name}: ${files(b)}`),
    });
    return rows;
  },
};

interface Mutant {
  readonly base: Base;
  readonly kind: Kind;
  readonly bytes: Buffer;
  readonly byText: boolean;
}

async function kindRow(
  from: readonly Base[],
  kind: Kind,
  { count, seed, timed }: { count: number; seed: string; timed: boolean },
  refused: Mutant[],
): Promise<Row> {
  const losses: string[] = [];
  const times: number[] = [];
  let valid = 0;
  // The first of all pays for what is compiled while it runs.
  for (const base of from) await inspectBytes(base, Buffer.from(base.text));
  for (let number = 0; number < count; number++) {
    const base = from[number % from.length] as Base;
    const bytes = mutate(base, kind, seed, number);
    let seen = await inspectBytes(base, bytes);
    const name = `${kind} ${number} of ${base.name}`;
    losses.push(...seen.lost.slice(0, 3).map(lost => `${name}: ${lost}`));
    if (seen.lost.length === 0 && seen.issues.length === 0) {
      valid++;
      continue;
    }
    let { milliseconds } = seen;
    // A machine with other work to do may be slow for a while.
    for (let again = 0; timed && again < 10 && milliseconds > limit(bytes.length); again++) {
      await pause(20 * again ** 2);
      seen = await inspectBytes(base, bytes);
      milliseconds = Math.min(milliseconds, seen.milliseconds);
    }
    times.push(milliseconds);
    // Beside other tests time says nothing.
    if (timed && milliseconds > limit(bytes.length))
      losses.push(`${name}: ${milliseconds.toFixed(0)} ms for ${bytes.length} bytes`);
    refused.push({ base, kind, bytes, byText: seen.byText });
  }
  times.sort((a, b) => a - b);
  const slow = times.filter(t => t > usual).length;
  const at = (q: number) => (times[Math.floor(q * (times.length - 1))] ?? 0).toFixed(0);
  return {
    attack: `mutations of ${kind}`,
    tried: count,
    losses,
    measured: `${times.length} refused, ${valid} still valid; slowest refusal ${at(1)} ms, 99th percentile ${at(0.99)} ms, ${slow} over ${usual} ms, of longer suites`,
  };
}

function inspectBytes(base: Base, bytes: Buffer): Promise<Seen> {
  const { file, lines } = place(base.folder, bytes);
  return inspect(file, lines);
}

/** Some of them by the real command line. */
async function commandRow(refused: readonly Mutant[], count: number): Promise<Row> {
  const losses: string[] = [];
  const step = Math.max(1, Math.floor(refused.length / count));
  const chosen = refused.filter((_, i) => i % step === 0).slice(0, count);
  for (const { base, kind, bytes, byText } of chosen) {
    place(base.folder, bytes);
    // A run looks at the text; the models are looked at by validate.
    const command = byText ? ['run', 'suite.yaml', '--out', 'out'] : ['validate', 'suite.yaml'];
    const { code, stdout, stderr } = await seedgate(base.folder, ...command);
    const say = (what: string) => losses.push(`${kind} of ${base.name}: ${what}: ${stderr.slice(0, 200)}`);
    if (code !== 2) say(`exit code ${code}`);
    if (stdout !== '') say('prints to standard output');
    if (insides.test(stderr)) say('shows its insides');
    if (!/^suite\.yaml:\d+:\d+ /.test(stderr)) say('names no place');
    if (existsSync(path.join(base.folder, 'out'))) say('left an output folder');
  }
  return {
    attack: 'some of them by the command line: exit code 2, no output folder',
    tried: chosen.length,
    losses,
  };
}
