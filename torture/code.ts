import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  lchownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';
import { merge } from '../src/commands/merge.ts';
import { renderJson } from '../src/report/index.ts';
import { explain } from '../src/run/explain.ts';
import { loadSuite } from '../src/suite/index.ts';
import { seedgate, startFromSourceWith } from '../test/commands/support.ts';
import { valid } from '../test/suite/corpus.ts';
import { folder, judged, linesOf, recordsOf, write } from './made.ts';
import type { Part, Row } from './part.ts';

/** Code that must not run, and files that must not be read, because something else names them. */
export const code: Part = {
  name: 'code',
  run: async () => [await namedSuites(), await links(), await around(), await sharedCache()],
};

const silent = { stdout: { write: () => {} }, stderr: { write: () => {} }, env: {} };

/** Code that leaves a file when it runs. */
const canary = (file: string) =>
  `import('node:fs').then(fs => fs.writeFileSync(${JSON.stringify(file)}, ''));`;

/** Results from elsewhere whose suite is said to be in another file. */
async function namedSuites(): Promise<Row> {
  const losses: string[] = [];
  const base = folder('code');
  const ran = path.join(base, 'ran');
  const secret = write(base, 'secret', 'token: hunter2\n');
  mkdirSync(path.join(base, 'suite'));
  mkdirSync(path.join(base, 'part'));
  const own = write(path.join(base, 'suite'), 'suite.yaml', valid);
  const suite = loadSuite(own);
  const records = recordsOf(suite, 30, (_, seed) => 24 + seed / 100);
  write(path.join(base, 'part'), 'records.jsonl', linesOf(records));
  const results = judged(suite, 30, records);
  const fifo = path.join(base, 'fifo');
  execFileSync('mkfifo', [fifo]);
  symlinkSync(secret, path.join(base, 'linked.yaml'));
  const files = [
    ...['mjs', 'js', 'ts', 'mts', 'cjs'].map(e =>
      write(base, `evil.${e}`, e === 'cjs' ? canary(ran) : `export {};${canary(ran)}`),
    ),
    ...[secret, path.join(base, 'linked.yaml'), '/etc/passwd', fifo, '/dev/zero', base, '../evil.mjs', ''],
  ];
  for (const file of files) {
    const named = {
      ...results,
      suites: results.suites.map(s => ({ ...s, file })),
      plan: { experiments: suite.experiments.map(e => `tiny:${e.id}`) },
    };
    write(path.join(base, 'part'), 'results.json', renderJson(named));
    const join = (given: string[]) =>
      merge({ dirs: [path.join(base, 'part')], suite: given, out: path.join(base, 'out') }, silent).then(
        () => '',
        (error: unknown) => explain(error).lines.join('\n'),
      );
    const other = await join([path.join(import.meta.dirname, '../suites/lstm-sequences')]);
    if (!other.includes('--suite')) losses.push(`${file}: ${other || 'it was judged by another suite'}`);
    const said = await join([own]);
    if (said !== '') losses.push(`${file}: refused beside the suite that was meant: ${said}`);
    if (`${other}${said}`.includes('hunter2')) losses.push(`${file}: its text was shown`);
  }
  // An import that was begun would end in a later turn.
  await new Promise(resolve => setTimeout(resolve, 200));
  if (existsSync(ran)) losses.push('a file that the results name was run');
  rmSync(base, { recursive: true, force: true });
  return {
    attack: 'results that name a program, a link, a device as their suite',
    tried: 2 * files.length,
    losses,
  };
}

/** Links of a checkout: where a folder was named, or nothing, they must not show or overwrite what lies elsewhere. */
async function links(): Promise<Row> {
  const losses: string[] = [];
  const base = folder('links');
  const secret = write(base, 'secret', 'token: hunter2\n');
  const elsewhere = path.join(base, 'elsewhere');
  mkdirSync(elsewhere);
  write(elsewhere, 'records.jsonl', 'precious');
  const calls: readonly [what: string, plant: (at: string) => void, args: string[]][] = [
    ...['suite.yaml', 'suite.mjs'].map((name): (typeof calls)[number] => [
      `${name} as a link`,
      at => {
        mkdirSync(path.join(at, 'suites/tiny'), { recursive: true });
        symlinkSync(secret, path.join(at, 'suites/tiny', name));
      },
      ['validate', 'suites/tiny'],
    ]),
    [
      'a link that leads to itself',
      at => {
        mkdirSync(path.join(at, 'suites/tiny'), { recursive: true });
        symlinkSync('suite.yaml', path.join(at, 'suites/tiny/suite.yaml'));
      },
      ['validate', 'suites/tiny'],
    ],
    [
      'seedgate-out as a link',
      at => symlinkSync(elsewhere, path.join(at, 'seedgate-out')),
      ['run', 'suites/tiny'],
    ],
    [
      'seedgate-out as a link to what is not there',
      at => symlinkSync(path.join(base, 'nowhere'), path.join(at, 'seedgate-out')),
      ['run', 'suites/tiny'],
    ],
  ];
  for (const [what, plant, args] of calls) {
    const at = path.join(base, 'checkout');
    mkdirSync(at);
    plant(at);
    if (args[0] === 'run') {
      mkdirSync(path.join(at, 'suites/tiny'), { recursive: true });
      write(path.join(at, 'suites/tiny'), 'suite.yaml', valid);
    }
    const { code, stdout, stderr } = await seedgate(at, ...args);
    if (code !== 2) losses.push(`${what}: exit code ${code}`);
    if (/hunter2|token/.test(stdout + stderr)) losses.push(`${what}: the file's text was shown`);
    if (
      readFileSync(path.join(elsewhere, 'records.jsonl'), 'utf8') !== 'precious' ||
      readdirSync(elsewhere).length > 1
    )
      losses.push(`${what}: it was written through`);
    if (existsSync(path.join(base, 'nowhere'))) losses.push(`${what}: what it leads to was made`);
    rmSync(at, { recursive: true, force: true });
  }
  rmSync(base, { recursive: true, force: true });
  return { attack: 'a suite or seedgate-out that is a link to elsewhere', tried: calls.length, losses };
}

/** What the tools of others would take from the folder that a command is called in. */
const lures: Readonly<Record<string, (evil: string) => string>> = {
  'tsconfig.json': () => '{ "compilerOptions": { "paths": { "*": ["./evil.mjs"] }, "baseUrl": "." } }',
  'jsconfig.json': () => '{ "compilerOptions": { "paths": { "*": ["./evil.mjs"] } } }',
  'package.json': () => '{ "type": "module", "imports": { "#*": "./evil.mjs" }, "main": "./evil.mjs" }',
  '.env': evil => `NODE_OPTIONS=--import ${evil}\n`,
  'node_modules/zod/index.js': evil => `require(${JSON.stringify(evil)})`,
  'node_modules/yaml/index.js': evil => `require(${JSON.stringify(evil)})`,
  'node_modules/seedgate/index.js': evil => `require(${JSON.stringify(evil)})`,
  'node_modules/@tensorflow/tfjs/index.js': evil => `require(${JSON.stringify(evil)})`,
};

/** A suite in YAML beside files that other tools obey. */
async function around(): Promise<Row> {
  const losses: string[] = [];
  for (const [name, text] of Object.entries(lures)) {
    const base = folder('lure');
    const ran = path.join(base, 'ran');
    const evil = write(base, 'evil.mjs', canary(ran));
    mkdirSync(path.join(base, path.dirname(name)), { recursive: true });
    write(base, name, text(evil));
    mkdirSync(path.join(base, 'suites/tiny'), { recursive: true });
    write(path.join(base, 'suites/tiny'), 'suite.yaml', valid);
    const { code, stderr } = await seedgate(base, 'validate', 'suites/tiny');
    if (code !== 0) losses.push(`${name}: exit code ${code}: ${stderr.slice(0, 300)}`);
    if (existsSync(ran)) losses.push(`${name}: what it names was run`);
    rmSync(base, { recursive: true, force: true });
  }
  return {
    attack: 'validate beside tsconfig.json, packages and settings from elsewhere',
    tried: Object.keys(lures).length,
    losses,
  };
}

/** The folder that tsx shares among all users, made by somebody else before: a checkout must not take code from it. */
async function sharedCache(): Promise<Row> {
  const losses: string[] = [];
  const base = folder('shared');
  mkdirSync(path.join(base, 'suites/tiny'), { recursive: true });
  write(path.join(base, 'suites/tiny'), 'suite.yaml', valid);
  const user = process.geteuid?.() ?? 0;
  const plants: Record<string, (shared: string) => string> = {
    'that all may write to': shared => {
      mkdirSync(shared);
      chmodSync(shared, 0o777);
      return shared;
    },
    // Only root can make what belongs to somebody else.
    ...(user === 0 && {
      'of another user': (shared: string) => {
        mkdirSync(shared);
        chownSync(shared, 12345, 12345);
        return shared;
      },
      "that is another user's link": (shared: string) => {
        const other = path.join(base, 'other');
        mkdirSync(other);
        symlinkSync(other, shared);
        lchownSync(shared, 12345, 12345);
        return other;
      },
    }),
  };
  for (const [what, plant] of Object.entries(plants)) {
    const temporary = path.join(base, `tmp ${what}`);
    mkdirSync(temporary);
    const shared = plant(path.join(temporary, `tsx-${user}`));
    const env = { TMPDIR: temporary };
    const { code, stderr } = await startFromSourceWith(env, base, 'validate', 'suites/tiny').ended;
    if (code !== 0) losses.push(`a folder ${what}: exit code ${code}: ${stderr.slice(0, 300)}`);
    if (readdirSync(shared).length > 0) losses.push(`a folder ${what} is used as a cache of code`);
  }
  rmSync(base, { recursive: true, force: true });
  return {
    attack: "tsx's shared cache folder made by somebody else",
    tried: Object.keys(plants).length,
    losses,
  };
}
