import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { importCommand } from '../../src/commands/import.ts';
import { type Draw, draws } from '../draw.ts';
import { folder } from '../made.ts';
import type { Row } from '../part.ts';
import { mutateTree, type Tree, treeMutations } from '../suites/tree.ts';
import { hostile, runsIn, tell } from './told.ts';

const numbers = [
  '1e308',
  '-1e308',
  '1e-320',
  '1e999',
  '-inf',
  'NaN',
  '12345678901234567890',
  '0x10',
  '1_000',
  '99%',
  '٣',
  '1,5',
  '',
  ' ',
  '+',
  '1e',
  '--1',
];
const runs = (draw: Draw) =>
  Array.from({ length: 6 }, (_, i) => ({
    model: i % 2 === 0 ? 'MLP' : 'CNN',
    seed: Math.floor(i / 2) + 1,
    test_acc: draw.share(),
    loss: draw.share(),
  }));

const quoted = (cell: unknown) =>
  /[",\n\r]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : String(cell);

/** A table with something in it that nobody expects, in each kind of file. */
function table(draw: Draw): { name: string; content: string | Buffer } {
  const rows = runs(draw) as unknown as Record<string, unknown>[];
  for (let i = draw.below(4); i > 0; i--) {
    const row = draw.of(rows);
    const key = draw.of(Object.keys(row));
    row[key] = draw.chance(0.5) ? draw.of(hostile) : draw.of(numbers);
  }
  if (draw.chance(0.4)) {
    const [old, name] = [draw.of(Object.keys(rows[0] ?? {})), draw.of(hostile)];
    for (const row of rows) {
      Object.defineProperty(row, name, {
        value: row[old],
        enumerable: true,
        configurable: true,
        writable: true,
      });
      if (name !== old) delete row[old];
    }
  }
  const kind = draw.below(4);
  if (kind === 0) {
    const columns = [...new Set(rows.flatMap(row => Object.keys(row)))];
    const text = [columns, ...rows.map(row => columns.map(c => (Object.hasOwn(row, c) ? row[c] : '')))]
      .map(line => `${line.map(quoted).join(',')}\n`)
      .join('');
    const bytes = Buffer.from(text);
    if (draw.chance(0.3)) bytes[draw.below(bytes.length)] = draw.below(256);
    return {
      name: 'results.csv',
      content: draw.chance(0.1) ? bytes.subarray(0, draw.below(bytes.length)) : bytes,
    };
  }
  if (kind === 1)
    return { name: 'results.jsonl', content: rows.map(row => `${JSON.stringify(row)}\n`).join('') };
  const byVariant = { MLP: { acc: [0.1, 0.2] }, CNN: { acc: [0.3, 0.4] } };
  const harness = {
    results: { arc: { 'acc,none': 0.5, 'acc_stderr,none': 0.1 } },
    config: { model: 'm', random_seed: 1 },
  };
  const tree = draw.of<unknown>([rows, rows, byVariant, harness]) as Tree;
  const kinds = Object.keys(treeMutations) as (keyof typeof treeMutations)[];
  return {
    name: 'results.json',
    content: JSON.stringify(draw.chance(0.7) ? mutateTree(tree, draw.of(kinds), draw) : tree),
  };
}

/** Tables as they come from anybody: what is read of them is judged or refused, and nothing in them becomes more than a name. */
export async function tableRow(count: number, seed: string): Promise<Row> {
  const losses: string[] = [];
  let taken = 0;
  for (let number = 0; number < count; number++) {
    const draw = draws(seed, 'tables', number);
    const dir = folder('table');
    const { name, content } = table(draw);
    writeFileSync(path.join(dir, name), content);
    const out = path.join(dir, 'out');
    const { code, lost } = await tell(io =>
      importCommand({ file: path.join(dir, name), out, json: draw.chance(0.2) }, io),
    );
    const say = (what: string) => losses.push(`table ${number}: ${what}`);
    for (const what of lost) say(what);
    if (code !== undefined) {
      taken++;
      const suite = parse(readFileSync(path.join(out, 'suite.yaml'), 'utf8'), { maxAliasCount: 0 }) as object;
      if (Object.keys(suite).join() !== 'format,name,version,title,source,seeds,problems')
        say(`wrote a suite with ${Object.keys(suite).join()}`);
      for (const what of runsIn(readFileSync(path.join(out, 'report.html'), 'utf8')))
        say(`report.html ${what}`);
      const formula = /(?:^|,)[=+@]/m.exec(readFileSync(path.join(out, 'runs.csv'), 'utf8'));
      if (formula !== null) say('runs.csv has a formula');
    }
    if (readdirSync(dir).sort().join() !== (existsSync(out) ? `out,${name}` : name))
      say(`left ${readdirSync(dir).join()}`);
    rmSync(dir, { recursive: true, force: true });
  }
  return {
    attack: 'import and judge: tables with hostile names, numbers, structure and bytes',
    tried: count,
    losses,
    measured: `${taken} judged`,
  };
}

interface Trick {
  readonly name: string;
  readonly refused: boolean;
  /** @returns what is imported, and where to */
  readonly lay: (dir: string) => { file: string; out: string };
}

const good = 'model,seed,test_acc\nMLP,1,0.91\nMLP,2,0.93\nCNN,7,0.95\n';
const inFolder = (dir: string, name: string, lay: (file: string) => void) => {
  mkdirSync(path.join(dir, 'runs/mlp/seed=1'), { recursive: true });
  mkdirSync(path.join(dir, 'runs/mlp/seed=2'), { recursive: true });
  writeFileSync(path.join(dir, 'runs/mlp/seed=1/metrics.json'), '{"acc": 0.5}');
  lay(path.join(dir, 'runs/mlp/seed=2', name));
  return { file: path.join(dir, 'runs'), out: path.join(dir, 'out') };
};
const named = (dir: string, name: string) => {
  writeFileSync(path.join(dir, name), good);
  return { file: path.join(dir, name), out: path.join(dir, 'out') };
};
const planted = (dir: string, name: string) => {
  mkdirSync(path.join(dir, 'out'));
  symlinkSync(path.join(dir, 'victim'), path.join(dir, 'out', name));
  return named(dir, 'results.csv');
};

const tricks: readonly Trick[] = [
  {
    name: 'a folder with a FIFO',
    refused: true,
    lay: d => inFolder(d, 'metrics.json', f => execFileSync('mkfifo', [f])),
  },
  {
    name: 'a folder with a device',
    refused: true,
    lay: d => inFolder(d, 'metrics.json', f => symlinkSync('/dev/zero', f)),
  },
  {
    name: 'a folder with a link out of it',
    refused: true,
    lay: d => inFolder(d, 'metrics.json', f => symlinkSync(path.join(d, 'victim'), f)),
  },
  {
    name: 'a FIFO',
    refused: true,
    lay: d => {
      execFileSync('mkfifo', [path.join(d, 'r.csv')]);
      return { file: path.join(d, 'r.csv'), out: path.join(d, 'out') };
    },
  },
  {
    name: 'a device',
    refused: true,
    lay: d => {
      symlinkSync('/dev/zero', path.join(d, 'r.csv'));
      return { file: path.join(d, 'r.csv'), out: path.join(d, 'out') };
    },
  },
  {
    name: 'lists 100,000 deep',
    refused: true,
    lay: d => {
      writeFileSync(path.join(d, 'r.json'), `[{"a":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}]`);
      return { file: path.join(d, 'r.json'), out: path.join(d, 'out') };
    },
  },
  {
    name: '100,000 columns',
    refused: true,
    lay: d => {
      const n = Array.from({ length: 100_000 }, (_, i) => `c${i}`);
      writeFileSync(path.join(d, 'r.csv'), `${n.join()}\n${n.map(() => 'x').join()}\n`);
      return { file: path.join(d, 'r.csv'), out: path.join(d, 'out') };
    },
  },
  ...['suite.yaml', 'runs.csv', 'records.jsonl', 'results.json', 'report.html'].map(name => ({
    name: `${name} as a link`,
    refused: true,
    lay: (d: string) => planted(d, name),
  })),
  ...[
    'a\nproblems: {}\n.csv',
    'a\rproblems: {}.csv',
    '\u001b[2J.csv',
    '<script>alert(1)<',
    '=1+1.csv',
    "'.csv",
    '".csv',
    '-x.csv',
    'a: b.csv',
    '#.csv',
    '[x.csv',
    '$(id).csv',
    'é🙂.csv',
    `${'x'.repeat(200)}.csv`,
    'constructor.csv',
    '__proto__.csv',
  ].map(name => ({
    name: `a file called ${JSON.stringify(name)}`,
    refused: false,
    lay: (d: string) => named(d, name.endsWith('.csv') ? name : `${name}.csv`),
  })),
  { name: '--out a file', refused: true, lay: d => ({ ...named(d, 'r.csv'), out: path.join(d, 'victim') }) },
  {
    name: '--out below a file',
    refused: true,
    lay: d => ({ ...named(d, 'r.csv'), out: path.join(d, 'victim/x') }),
  },
  {
    name: '--out with a NUL',
    refused: true,
    lay: d => ({ ...named(d, 'r.csv'), out: path.join(d, 'a\0b') }),
  },
  { name: '--out in /proc', refused: true, lay: d => ({ ...named(d, 'r.csv'), out: '/proc/seedgate' }) },
  {
    name: '--out too long',
    refused: true,
    lay: d => ({ ...named(d, 'r.csv'), out: path.join(d, 'x'.repeat(300)) }),
  },
  { name: '--out empty', refused: true, lay: d => ({ ...named(d, 'r.csv'), out: '' }) },
];

/** Files and folders that a table is read from, or written to, and that are something else. */
export async function trickRow(): Promise<Row> {
  const losses: string[] = [];
  for (const { name, refused, lay } of tricks) {
    const dir = folder('trick');
    writeFileSync(path.join(dir, 'victim'), '{"acc": 0.75}');
    const { file, out } = lay(dir);
    const { code, stderr, lost } = await tell(io => importCommand({ file, out }, io));
    for (const what of lost) losses.push(`${name}: ${what}`);
    if (refused && code !== undefined) losses.push(`${name}: was taken`);
    if (!refused && code === undefined) losses.push(`${name}: ${stderr.slice(0, 300)}`);
    if (readFileSync(path.join(dir, 'victim'), 'utf8') !== '{"acc": 0.75}')
      losses.push(`${name}: wrote through the link`);
    if (!refused && code !== undefined) {
      const suite = parse(readFileSync(path.join(out, 'suite.yaml'), 'utf8')) as object;
      if (Object.keys(suite).length !== 7)
        losses.push(`${name}: wrote a suite with ${Object.keys(suite).join()}`);
    }
    rmSync(dir, { recursive: true, force: true });
  }
  return {
    attack: 'import and judge: files, folders and --out that are links, pipes, devices, odd names',
    tried: tricks.length,
    losses,
  };
}
