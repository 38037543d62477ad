import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { captureCommand } from '../../src/commands/capture.ts';
import { validate } from '../../src/commands/validate.ts';
import { type Draw, draws } from '../draw.ts';
import { folder } from '../made.ts';
import type { Row } from '../part.ts';
import { mutateTree, type Tree, treeMutations } from '../suites/tree.ts';
import { hostile, tell } from './told.ts';

const noted = fileURLToPath(new URL('../../test/capture/events/', import.meta.url));
const signal = new AbortController().signal;

/** What a script of ../../test/capture has done, which another one says that it has done. */
const scripts = ['sums', 'early', 'flowers', 'letters', 'pairs', 'own_layer'];
const forging = `import os, shutil
# What hands a script's doings on is a folder that the script can write to.
shutil.copytree('noted', os.environ['SEEDGATE_CAPTURE'], symlinks=True, dirs_exist_ok=True)
`;

/** A pickle that makes a file when it is loaded. */
const pickle = (mark: string) => Buffer.from(`cposix\nsystem\n(S'touch ${mark}'\ntR.`);
const npyOf = (descr: string, shape: string, data: Buffer) => {
  const head = `${`{'descr': '${descr}', 'fortran_order': False, 'shape': ${shape}, }`.padEnd(117)}\n`;
  const start = Buffer.alloc(10);
  start.write('\x93NUMPY\x01\x00', 'latin1');
  start.writeUInt16LE(head.length, 8);
  return Buffer.concat([start, Buffer.from(head), data]);
};

/** Does something to what was noted. */
type Forgery = (files: { readonly dir: string; readonly mark: string }, draw: Draw) => void;
const change = (file: string, to: (text: string) => string) =>
  writeFileSync(file, to(readFileSync(file, 'utf8')));
const anArray = (dir: string, draw: Draw) =>
  path.join(dir, draw.of(readdirSync(dir).filter(f => f.endsWith('.npy'))));
const kinds = Object.keys(treeMutations) as (keyof typeof treeMutations)[];

const forgeries: readonly Forgery[] = [
  ({ dir }, draw) =>
    change(path.join(dir, 'events.jsonl'), text => {
      const lines = text.trim().split('\n');
      const at = draw.below(lines.length);
      lines[at] = JSON.stringify(mutateTree(JSON.parse(lines[at] as string) as Tree, draw.of(kinds), draw));
      return `${lines.join('\n')}\n`;
    }),
  ({ dir }, draw) =>
    change(path.join(dir, 'events.jsonl'), text => {
      // A name, an id, a metric, a word of the script's, wherever it stands.
      const words = [...text.matchAll(/"([A-Za-z_][\w.-]{2,20})"(?=[,}\]])/g)].map(m => m[1] as string);
      return text.replaceAll(`"${draw.of(words)}"`, () => JSON.stringify(draw.of(hostile)));
    }),
  ({ dir }, draw) => {
    const file = anArray(dir, draw);
    const bytes = readFileSync(file);
    bytes[draw.below(bytes.length)] = draw.below(256);
    writeFileSync(file, draw.chance(0.3) ? bytes.subarray(0, draw.below(bytes.length)) : bytes);
  },
  ({ dir, mark }, draw) =>
    writeFileSync(anArray(dir, draw), draw.chance(0.5) ? npyOf('|O', '(1,)', pickle(mark)) : pickle(mark)),
  ({ dir }, draw) => writeFileSync(anArray(dir, draw), npyOf('<f4', '(100000000000,)', Buffer.alloc(4))),
  ({ dir }, draw) => {
    const file = anArray(dir, draw);
    rmSync(file);
    if (draw.chance(0.5)) symlinkSync(draw.of(['/dev/zero', '/etc/passwd', 'loop']), file);
  },
  ({ dir }, draw) =>
    change(path.join(dir, 'events.jsonl'), text =>
      text.replace(
        /"npy": "[^"]*"/,
        () =>
          `"npy": ${JSON.stringify(draw.of(['../../../../etc/passwd', '/etc/passwd', '../x.npy', '', '.npy', '-x.npy']))}`,
      ),
    ),
  ({ dir }, draw) => change(path.join(dir, 'events.jsonl'), text => text.slice(0, draw.below(text.length))),
  ({ dir }, draw) =>
    change(
      path.join(dir, 'events.jsonl'),
      text =>
        `${text}${JSON.stringify({ n: 9999, event: 'opened', path: draw.of(['../secret', '../../secret', '/etc/passwd', 'linked', '..']) })}\n`,
    ),
];

/** Scripts that write what they like where it is noted what they do. */
export async function forgedRow(count: number, seed: string): Promise<Row> {
  const losses: string[] = [];
  let taken = 0;
  for (let number = 0; number < count; number++) {
    const draw = draws(seed, 'capture', number);
    const dir = folder('captured');
    const work = path.join(dir, 'work');
    const mark = path.join(dir, 'mark');
    mkdirSync(work);
    cpSync(path.join(noted, draw.of(scripts)), path.join(work, 'noted'), { recursive: true });
    writeFileSync(path.join(dir, 'secret'), 'precious');
    symlinkSync(path.join(dir, 'secret'), path.join(work, 'linked'));
    writeFileSync(path.join(work, 'train.py'), `${forging}name = 'linked'\n`);
    draw.of(forgeries)({ dir: path.join(work, 'noted'), mark }, draw);
    const out = path.join(dir, 'out');
    const { code, lost } = await tell(io =>
      captureCommand({ script: path.join(work, 'train.py'), args: [], out }, io, signal),
    );
    const say = (what: string) => losses.push(`capture ${number}: ${what}`);
    for (const what of lost) say(what);
    if (code !== undefined) {
      taken++;
      const again = await tell(io => validate({ suites: [out] }, io));
      if (again.code !== 0) say(`wrote a suite that is refused: ${again.stderr.slice(0, 300)}`);
      const keys = Object.keys(parse(readFileSync(path.join(out, 'suite.yaml'), 'utf8')) as object);
      if (
        keys.some(k => !/^(format|name|version|title|source|seeds|defaults|problems|claims|marks)$/.test(k))
      )
        say(`wrote a suite with ${keys.join()}`);
    }
    if (existsSync(mark)) say('loaded a pickle');
    if (
      existsSync(out) &&
      readdirSync(out, { recursive: true, encoding: 'utf8' }).some(f => isSecret(path.join(out, f)))
    )
      say('took over what a link leads to');
    const left = readdirSync(dir).filter(f => !['work', 'secret', 'out'].includes(f));
    if (left.length > 0) say(`left ${left.join()}`);
    rmSync(dir, { recursive: true, force: true });
  }
  return {
    attack: 'capture: a script that forges what is noted of it',
    tried: count,
    losses,
    measured: `${taken} captured`,
  };
}

function isSecret(file: string): boolean {
  try {
    return readFileSync(file, 'utf8') === 'precious';
  } catch {
    return false;
  }
}

interface Trick {
  readonly name: string;
  readonly refused: boolean;
  readonly script?: string;
  readonly called?: string;
  readonly lay?: (dir: string) => void;
}

const planted = (name: string): Trick => ({
  name: `${name} of the suite's folder as a link`,
  refused: true,
  lay: dir => {
    mkdirSync(path.dirname(path.join(dir, 'out', name)), { recursive: true });
    const to = /\.\w+$/.test(name) ? 'secret' : 'elsewhere';
    symlinkSync(path.join(dir, to), path.join(dir, 'out', name));
  },
});

const tricks: readonly Trick[] = [
  ...['suite.yaml', 'captured.json', 'script', 'script/train.py', 'proof'].map(planted),
  { name: 'a script that prints without an end', refused: true, script: 'while True: print("x" * 100000)\n' },
  {
    name: 'a script that ends with control characters',
    refused: true,
    script: 'raise RuntimeError("\\x1b[2J\\r::error::x\\u202e")\n',
  },
  {
    name: 'a script that notes control characters',
    refused: false,
    script: `${forging}print("\\x1b[2J\\r::error::x")\nraise RuntimeError("a\\rproblems: {}")\n`,
  },
  { name: 'a script that ends by a signal', refused: true, script: 'import os; os.kill(os.getpid(), 11)\n' },
  { name: 'a script of bytes', refused: true, script: '\u0000\u0001' },
  ...[
    'a b.py',
    '-x.py',
    '$(id).py',
    'é🙂.py',
    "'.py",
    '".py',
    'a\nb.py',
    '\u001b[2J.py',
    '#.py',
    'constructor.py',
    `${'x'.repeat(200)}.py`,
  ].map(called => ({
    name: `a script called ${JSON.stringify(called)}`,
    refused: false,
    called,
  })),
];

/** Scripts, names and folders that are not what they seem. */
export async function captureTrickRow(short: boolean): Promise<Row> {
  const losses: string[] = [];
  const chosen = tricks.filter((_, i) => !short || i % 3 === 0);
  for (const { name, refused, script = forging, called = 'train.py', lay } of chosen) {
    const dir = folder('capture-trick');
    const work = path.join(dir, 'work');
    mkdirSync(work);
    mkdirSync(path.join(dir, 'elsewhere'));
    writeFileSync(path.join(dir, 'secret'), 'precious');
    // A model and a training that is a program: the script itself has to be copied.
    cpSync(path.join(noted, name.includes('script') ? 'own_layer' : 'sums'), path.join(work, 'noted'), {
      recursive: true,
    });
    writeFileSync(path.join(work, called), script);
    lay?.(dir);
    const out = path.join(dir, 'out');
    const { code, stderr, lost } = await tell(io =>
      captureCommand({ script: path.join(work, called), args: [], out }, io, signal),
    );
    for (const what of lost) losses.push(`${name}: ${what}`);
    // A link in place of a folder that is made anew is removed, which is as good as refused.
    if (refused && code !== undefined && !name.startsWith('proof')) losses.push(`${name}: was taken`);
    if (!refused && code === undefined) losses.push(`${name}: ${stderr.slice(0, 300)}`);
    if (readFileSync(path.join(dir, 'secret'), 'utf8') !== 'precious')
      losses.push(`${name}: wrote through the link`);
    if (readdirSync(path.join(dir, 'elsewhere')).length > 0)
      losses.push(`${name}: wrote into the folder that the link leads to`);
    rmSync(dir, { recursive: true, force: true });
  }
  return {
    attack: 'capture: links in its folder, output without an end, odd names, signals',
    tried: chosen.length,
    losses,
  };
}
