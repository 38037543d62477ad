import { truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { replaced } from '../../test/replaced.ts';
import { valid } from '../../test/suite/corpus.ts';
import { temporaryFolder } from '../../test/temporary.ts';
import type { Row } from '../part.ts';
import { inspect, printed } from './inspect.ts';

/** A suite, or data beside one, that would take more time or memory than there is. */
interface Monster {
  readonly name: string;
  readonly suite: string | Buffer;
  /** Grown to so many bytes without being written. */
  readonly sparse?: number;
  readonly data?: () => { readonly text: string; readonly sparse?: number };
  /** Words of the refusal, or undefined when it is to be taken as it is. */
  readonly says?: RegExp;
}

const csv = '{ csv: { file: data.csv, columns: [a] } }';
const withData = (columns = '[a]') =>
  replaced(valid, ['{ range: { from: 1, to: 10 } }', csv.replace('[a]', columns)]);
const layers = (list: string) => replaced(valid, ['[{ dense: 4 }, { dense: 1 }]', list]);
const many = (n: number, make: (i: number) => string) =>
  Array.from({ length: n }, (_, i) => make(i)).join('');
const lol = many(9, i => `l${i + 1}: &l${i + 1} [${many(10, () => `*l${i}, `)}]\n`);

const monsters: readonly Monster[] = [
  { name: 'billion laughs', suite: `l0: &l0 [lol]\n${lol}`, says: /aliases/ },
  { name: 'a layer of 1e9 units', suite: layers('[{ dense: 1000000000 }]'), says: /8192|dense/ },
  {
    name: '1e8 weights in two layers',
    suite: layers('[{ dense: 8192 }, { dense: 8192 }, { dense: 8192 }]'),
    says: /parameters/,
  },
  {
    name: '1e9 weights by repetition',
    suite: layers('[{ repeatVector: 100000 }, flatten, { dense: 8192 }]'),
    says: /parameters/,
  },
  {
    name: 'a layer over 100,000 steps',
    suite: layers(
      '[{ repeatVector: 100000 }, { lstm: { units: 9, recurrentActivation: sigmoid } }, { dense: 1 }]',
    ),
  },
  {
    name: '1e12 epochs',
    suite: replaced(valid, ['epochs: 5', 'epochs: 1000000000000']),
    says: /at most 1000000/,
  },
  {
    name: '1e12 batches, by valid epochs of valid data',
    suite: replaced(
      valid,
      ['epochs: 5, batchSize: 4', 'epochs: 1000000, batchSize: 1'],
      ['to: 10 } }, shape: [10, 1]', 'to: 1250000 } }, shape: [1250000, 1]'],
    ),
    says: /1000000000000 batches.*at most 1000000000/,
  },
  { name: '100,000 brackets', suite: `a: ${'['.repeat(100_000)}`, says: /nested deeper/ },
  { name: '100,000 braces on a first line', suite: '{a: '.repeat(100_000), says: /nested deeper/ },
  { name: '100,000 dashes on a first line', suite: '- '.repeat(100_000), says: /nested deeper/ },
  { name: 'brackets that comments hide', suite: '[ # ]\n'.repeat(100_000), says: /nested deeper|YAML/ },
  { name: 'brackets that quotes hide', suite: '["]", '.repeat(50_000), says: /nested deeper|YAML/ },
  { name: '1,900 levels of blocks', suite: many(1900, i => `${' '.repeat(i)}a:\n`), says: /nested deeper/ },
  { name: '200,000 names', suite: `${valid}${many(200_000, i => `k${i}: 1\n`)}`, says: /at most 10000/ },
  { name: '200,000 times a name', suite: `a: 1\n`.repeat(200_000), says: /unique/ },
  {
    name: '1,000,000 problems',
    suite: `problems:\n${many(1_000_000, i => ` p${i}: {}\n`)}`,
    says: /at most/,
  },
  {
    name: '9,999 problems that are wrong',
    suite: `problems:\n${many(9_999, i => ` p${i}: {}\n`)}`,
    says: /missing/,
  },
  {
    name: '100,000 wrong numbers',
    suite: replaced(valid, ['{ scale: { of: inputs, by: 2 } }', `[${'x, '.repeat(100_000)}]`]),
    says: /expected/,
  },
  {
    name: 'a text of a megabyte',
    suite: replaced(valid, ['A tiny suite', 'x'.repeat(1e6)]),
    says: /at most 4000/,
  },
  { name: 'a name of a megabyte', suite: `${valid}${'x'.repeat(1e6)}: 1\n`, says: /not a setting|YAML/ },
  {
    name: '1e9 numbers of a range',
    suite: replaced(valid, ['to: 10 ', 'to: 1000000000 ']),
    says: /at most 20000000/,
  },
  {
    name: '2e10 numbers in 1,000 columns',
    suite: replaced(valid, [
      '{ scale: { of: inputs, by: 2 } }',
      `{ columns: [${'{ range: { from: 1, to: 20000000 } }, '.repeat(1000)}] }`,
    ]),
    says: /that the suite makes together take more than 1 GiB/,
  },
  {
    name: '1e9 numbers one-hot',
    suite: replaced(valid, [
      '{ scale: { of: inputs, by: 2 } }',
      '{ oneHot: { of: { range: { from: 0, to: 9999 } }, classes: 10000 } }',
    ]),
    says: /more than/,
  },
  { name: 'a suite of 1 GB', suite: valid, sparse: 1e9, says: /at most/ },
  { name: 'data of 1 GB', suite: withData(), data: () => ({ text: 'a\n1\n', sparse: 1e9 }), says: /at most/ },
  {
    name: '20,000,000 lines of data',
    suite: withData(),
    data: () => ({ text: `a\n${'1\n'.repeat(20_000_001)}` }),
    says: /more than 20000000/,
  },
  {
    name: 'a million columns',
    suite: withData(),
    data: () => ({ text: `${many(1e6, i => `c${i},`)}\n${'1,'.repeat(1e6)}\n` }),
    says: /CSV|column/,
  },
  {
    name: 'a quote that is never closed',
    suite: withData(),
    data: () => ({ text: `a\n"${'1\n'.repeat(5_000_000)}` }),
    says: /not CSV/,
  },
  { name: 'NUL', suite: `${valid}\u0000`, says: /NUL/ },
  { name: 'UTF-16', suite: Buffer.from(`\ufeff${valid}`, 'utf16le'), says: /UTF-16/ },
  {
    name: '__proto__ as a name',
    suite: replaced(valid, ['problems:\n', 'problems:\n  __proto__: {}\n']),
    says: /__proto__/,
  },
  { name: 'constructor as a problem', suite: valid.replaceAll('double', 'constructor'), says: /another one/ },
  {
    name: 'a claim about the constructor',
    suite: replaced(valid, ['problem: double', 'problem: constructor']),
    says: /another one/,
  },
  { name: 'a BOM, which editors write', suite: `\ufeff${valid}` },
  { name: 'CRLF, which Windows writes', suite: valid.replaceAll('\n', '\r\n') },
];

/** Seconds and megabytes that none of them may take; the process itself has about 150 MB. */
const limits = { seconds: 120, megabytes: 2000 };

/** Each is refused with its reason, or taken where there is nothing wrong with it, within bounded time and memory. */
export async function sizeRow(short: boolean): Promise<Row> {
  const losses: string[] = [];
  let [slowest, most] = [
    { seconds: 0, name: '' },
    { megabytes: 0, name: '' },
  ];
  const slow = /20,000,000 lines|2e10|million columns|never closed/;
  const chosen = monsters.filter(m => !short || !slow.test(m.name));
  for (const monster of chosen) {
    const folder = temporaryFolder('torture-size');
    const file = path.join(folder, 'suite.yaml');
    writeFileSync(file, monster.suite);
    if (monster.sparse) truncateSync(file, monster.sparse);
    const data = monster.data?.();
    if (data) {
      writeFileSync(path.join(folder, 'data.csv'), data.text);
      if (data.sparse) truncateSync(path.join(folder, 'data.csv'), data.sparse);
    }
    const before = process.memoryUsage.rss();
    const seen = await inspect(file, 3_000_000);
    const seconds = seen.milliseconds / 1000;
    const megabytes = (process.memoryUsage.rss() - before) / 1e6;
    if (seconds > slowest.seconds) slowest = { seconds, name: monster.name };
    if (megabytes > most.megabytes) most = { megabytes, name: monster.name };
    const say = (what: string) => losses.push(`${monster.name}: ${what}`);
    for (const lost of seen.lost) say(lost);
    const told = printed(seen.issues);
    if (monster.says ? !monster.says.test(told) : told !== '') say(`says "${told.slice(0, 200)}"`);
    if (seconds > limits.seconds) say(`took ${seconds.toFixed(1)} s`);
    if (megabytes > limits.megabytes) say(`took ${megabytes.toFixed(0)} MB`);
    truncateSync(file, 0);
  }
  return {
    attack: `monsters: size, depth, aliases, data; bounded by ${limits.seconds} s and ${limits.megabytes} MB each`,
    tried: chosen.length,
    losses,
    measured: `slowest ${slowest.seconds.toFixed(1)} s (${slowest.name}), most memory ${most.megabytes.toFixed(0)} MB (${most.name})`,
  };
}
