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
import { createServer } from 'node:net';
import path from 'node:path';
import { baseline } from '../src/commands/baseline.ts';
import { gate } from '../src/commands/gate.ts';
import { init } from '../src/commands/init.ts';
import type { Io } from '../src/commands/io.ts';
import { merge } from '../src/commands/merge.ts';
import { report } from '../src/commands/report.ts';
import { openStore } from '../src/records/index.ts';
import { renderJson } from '../src/report/index.ts';
import { explain } from '../src/run/explain.ts';
import { loadSuite, SuiteError } from '../src/suite/index.ts';
import { replaced } from '../test/replaced.ts';
import { valid } from '../test/suite/corpus.ts';
import { folder, judged, linesOf, recordsOf, write } from './made.ts';
import type { Part, Row } from './part.ts';

/** Files that are read or written where they must not be. */
export const paths: Part = {
  name: 'paths',
  run: async () => [await dataRow(), await outRow(), await readRow()],
};

const secret = 'a\n1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n';

/** Data files that lie outside of the suite's folder, or are no files. */
async function dataRow(): Promise<Row> {
  const base = folder('paths');
  const inside = path.join(base, 'suite');
  const outside = path.join(base, 'suite-of-another');
  mkdirSync(path.join(inside, 'folder'), { recursive: true });
  mkdirSync(outside);
  write(outside, 'data.csv', secret);
  write(inside, 'own.csv', secret);
  symlinkSync(path.join(outside, 'data.csv'), path.join(inside, 'file.csv'));
  symlinkSync(outside, path.join(inside, 'linked'));
  symlinkSync('../suite-of-another', path.join(inside, 'folder/relative'));
  symlinkSync('/dev/zero', path.join(inside, 'zero.csv'));
  symlinkSync('loop.csv', path.join(inside, 'loop.csv'));
  symlinkSync('own.csv', path.join(inside, 'fine.csv'));
  execFileSync('mkfifo', [path.join(inside, 'fifo.csv')]);
  const server = createServer().listen(path.join(inside, 'socket.csv'));
  await new Promise(resolve => server.once('listening', resolve));
  const refused = [
    ...[
      '../suite-of-another/data.csv',
      'folder/../../suite-of-another/data.csv',
      './../suite-of-another/data.csv',
    ],
    ...[path.join(outside, 'data.csv'), path.join(inside, 'own.csv'), '/dev/zero', '/proc/self/environ'],
    ...[
      'file.csv',
      'linked/data.csv',
      'folder/relative/data.csv',
      'zero.csv',
      'loop.csv',
      'fifo.csv',
      'socket.csv',
    ],
    ...[
      'folder',
      '.',
      '..',
      '~/data.csv',
      'file:///etc/passwd',
      'none.csv',
      'own.csv/x',
      'x'.repeat(300),
      '\\0',
    ],
  ];
  const losses: string[] = [];
  const load = (file: string): string => {
    const given = `{ csv: { file: ${JSON.stringify(file).replace('\\\\0', '\\0')}, columns: [a] } }`;
    write(inside, 'suite.yaml', replaced(valid, ['{ range: { from: 1, to: 10 } }', given]));
    try {
      loadSuite(inside);
      return '';
    } catch (error) {
      if (!(error instanceof SuiteError)) losses.push(`${file}: ${(error as Error).stack}`);
      return (error as Error).message;
    }
  };
  for (const file of refused) if (load(file) === '') losses.push(`${file} was read`);
  for (const file of ['own.csv', './own.csv', 'folder/../own.csv', 'fine.csv'])
    if (load(file) !== '') losses.push(`${file} was refused: ${load(file)}`);
  server.close();
  return {
    attack: 'data files: .., absolute, links, devices, FIFO, socket, folders',
    tried: refused.length + 4,
    losses,
  };
}

const silent: Io = {
  stdout: { write: () => {} },
  stderr: { write: () => {} },
  env: {},
};

/** The folder of a run with its suite beside it. */
function workspace(): { dir: string; suite: string; run: string; victim: string } {
  const dir = folder('out');
  const suiteDir = path.join(dir, 'suite');
  mkdirSync(suiteDir);
  const file = write(suiteDir, 'suite.yaml', valid);
  const suite = loadSuite(file);
  const records = recordsOf(suite, 30, (_, seed) => 24 + seed / 100);
  const run = path.join(dir, 'run');
  mkdirSync(run);
  write(run, 'records.jsonl', linesOf(records));
  write(
    run,
    'results.json',
    renderJson({
      ...judged(suite, 30, records),
      plan: { experiments: suite.experiments.map(e => `tiny:${e.id}`) },
    }),
  );
  return { dir, suite: file, run, victim: write(dir, 'victim', 'precious') };
}

type Space = ReturnType<typeof workspace>;
const targetNames = ['records.jsonl', 'results.json', 'report.md', 'report.html', 'junit.xml'];

/** Each plants something and calls a command. `refuse` says whether it must be refused, or else do no harm. */
const plants: readonly { name: string; refuse: boolean; act: (s: Space) => unknown }[] = [
  ...targetNames.flatMap(name =>
    [name, `${name}.part`].map(file => ({
      name: `merge --out with ${file} as a link`,
      refuse: file === name,
      act: (s: Space) => {
        mkdirSync(path.join(s.dir, 'out'));
        symlinkSync(s.victim, path.join(s.dir, 'out', file));
        return merge({ dirs: [s.run], suite: [s.suite], out: path.join(s.dir, 'out') }, silent);
      },
    })),
  ),
  ...['report.md', 'report.html', 'junit.xml'].map(file => ({
    name: `report with ${file} as a link`,
    refuse: true,
    act: (s: Space) => {
      symlinkSync(s.victim, path.join(s.run, file));
      return report({ dir: s.run }, silent);
    },
  })),
  ...['', '.part'].map(end => ({
    name: `baseline --write through a link${end}`,
    refuse: end === '',
    act: (s: Space) => {
      symlinkSync(s.victim, path.join(s.dir, `baseline.json${end}`));
      return baseline({ dir: s.run, write: path.join(s.dir, 'baseline.json') }, silent);
    },
  })),
  {
    name: 'merge --out with a lock of this process as a link',
    refuse: false,
    act: s => {
      mkdirSync(path.join(s.dir, 'out'));
      symlinkSync(s.victim, path.join(s.dir, 'out', `.lock.${process.pid}`));
      return merge({ dirs: [s.run], suite: [s.suite], out: path.join(s.dir, 'out') }, silent);
    },
  },
  {
    name: 'a store whose lock is a link',
    refuse: false,
    act: s => {
      symlinkSync(s.victim, path.join(s.run, '.lock'));
      openStore(s.run).close();
    },
  },
  {
    name: '--out is a file',
    refuse: true,
    act: s => merge({ dirs: [s.run], suite: [s.suite], out: s.victim }, silent),
  },
  {
    name: '--out is below a file',
    refuse: true,
    act: s => merge({ dirs: [s.run], suite: [s.suite], out: path.join(s.victim, 'x') }, silent),
  },
  {
    name: '--out is empty',
    refuse: true,
    act: s => merge({ dirs: [s.run], suite: [s.suite], out: '' }, silent),
  },
  {
    name: '--out has a NUL',
    refuse: true,
    act: s => merge({ dirs: [s.run], suite: [s.suite], out: path.join(s.dir, 'a\0b') }, silent),
  },
  {
    name: '--out is too long',
    refuse: true,
    act: s => merge({ dirs: [s.run], suite: [s.suite], out: path.join(s.dir, 'x'.repeat(300)) }, silent),
  },
  {
    name: '--out is a link to a folder that the user has named',
    refuse: false,
    act: s => {
      mkdirSync(path.join(s.dir, 'elsewhere'));
      symlinkSync(path.join(s.dir, 'elsewhere'), path.join(s.dir, 'out'));
      return merge({ dirs: [s.run], suite: [s.suite], out: path.join(s.dir, 'out') }, silent);
    },
  },
  {
    name: '--out with report.md as a folder',
    refuse: true,
    act: s => {
      mkdirSync(path.join(s.dir, 'out/report.md'), { recursive: true });
      return merge({ dirs: [s.run], suite: [s.suite], out: path.join(s.dir, 'out') }, silent);
    },
  },
  ...['--help', 'a b', '$(id)', '-x', 'é', 'a\nb', '..x'].map(name => ({
    name: `--out ${JSON.stringify(name)}`,
    refuse: false,
    act: async (s: Space) => {
      await merge({ dirs: [s.run], suite: [s.suite], out: path.join(s.dir, name) }, silent);
      if (!existsSync(path.join(s.dir, name, 'report.md'))) throw new Error('not written where it was named');
    },
  })),
  {
    name: 'baseline --write to a folder',
    refuse: true,
    act: s => baseline({ dir: s.run, write: s.dir }, silent),
  },
  {
    name: 'baseline --write below nothing',
    refuse: true,
    act: s => baseline({ dir: s.run, write: path.join(s.dir, 'none/b.json') }, silent),
  },
  {
    name: 'init over a link that leads nowhere',
    refuse: false,
    act: s => {
      mkdirSync(path.join(s.dir, 'new'));
      symlinkSync(path.join(s.dir, 'nowhere'), path.join(s.dir, 'new/suite.yaml'));
      return init({ dir: path.join(s.dir, 'new') }, silent);
    },
  },
  {
    name: 'init --force over a link',
    refuse: false,
    act: s => {
      mkdirSync(path.join(s.dir, 'new'));
      symlinkSync(s.victim, path.join(s.dir, 'new/suite.yaml'));
      return init({ dir: path.join(s.dir, 'new'), force: true }, silent);
    },
  },
  { name: 'init into a file', refuse: true, act: s => init({ dir: s.victim }, silent) },
];

async function outRow(): Promise<Row> {
  const losses: string[] = [];
  for (const { name, refuse, act } of plants) {
    const space = workspace();
    const { said, stack } = await call(() => act(space));
    if (stack) losses.push(`${name}: ${said}`);
    else if (refuse && said === '') losses.push(`${name}: was not refused`);
    else if (!refuse && said !== '') losses.push(`${name}: ${said}`);
    if (readFileSync(space.victim, 'utf8') !== 'precious') losses.push(`${name}: wrote through the link`);
    if (existsSync(path.join(space.dir, 'nowhere'))) losses.push(`${name}: made what the link leads to`);
    const left = readdirSync(space.run).filter(f => f.endsWith('.part'));
    if (left.length > 0) losses.push(`${name}: left ${left.join()}`);
    rmSync(space.dir, { recursive: true, force: true });
  }
  return {
    attack: '--out, baseline --write, init: links, files, folders, odd names',
    tried: plants.length,
    losses,
  };
}

/** What a command says when it refuses, and whether that is a fault of its own. */
async function call(act: () => unknown): Promise<{ said: string; stack: boolean }> {
  try {
    await act();
    return { said: '', stack: false };
  } catch (error) {
    const said = explain(error).lines.join('\n');
    return { said, stack: /fault of its own|\n\s+at /.test(said) };
  }
}

/** Files that a command reads and that would never end; this would hang if one were waited for. */
async function readRow(): Promise<Row> {
  const losses: string[] = [];
  const files = ['records.jsonl', 'results.json'] as const;
  const put: Record<string, (file: string) => void> = {
    'a FIFO': file => execFileSync('mkfifo', [file]),
    'a device': file => symlinkSync('/dev/zero', file),
    'a folder': file => mkdirSync(file),
    binary: file => writeFileSync(file, Buffer.from([0, 255, 254, 10, 0])),
  };
  let tried = 0;
  for (const [what, make] of Object.entries(put)) {
    const look = async (name: string, act: (s: Space) => unknown) => {
      tried++;
      const space = workspace();
      const { said, stack } = await call(() => act(space));
      if (said === '' || stack) losses.push(`${name} as ${what}: ${said === '' ? 'was taken' : said}`);
    };
    for (const file of files) {
      await look(file, s => {
        rmSync(path.join(s.run, file));
        make(path.join(s.run, file));
        return merge({ dirs: [s.run], suite: [s.suite], out: path.join(s.dir, 'out') }, silent);
      });
    }
    await look('a baseline', s => {
      make(path.join(s.dir, 'b.json'));
      return gate({ dir: s.run, baseline: path.join(s.dir, 'b.json') }, silent);
    });
    await look('a suite', s => {
      rmSync(s.suite);
      make(s.suite);
      return merge({ dirs: [s.run], suite: [s.suite], out: path.join(s.dir, 'out') }, silent);
    });
  }
  return {
    attack: 'records, results, baseline, suite that are a FIFO, a device, a folder, binary',
    tried,
    losses,
  };
}
