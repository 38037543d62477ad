import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { withTables } from '../../scripts/action-tables.ts';
import { readInputs } from '../../src/action/inputs.ts';
import { runRequest } from '../../src/run/index.ts';
import { temporaryFolder } from '../temporary.ts';

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const action = parse(read('action.yml')) as {
  inputs: Record<string, { default: string }>;
  outputs: Record<string, unknown>;
};
const workspace = temporaryFolder('inputs');
mkdirSync(path.join(workspace, 'suites/mine'), { recursive: true });
mkdirSync(path.join(workspace, 'suites/empty'));
writeFileSync(path.join(workspace, 'suites/mine/suite.yaml'), '');

const variable = (name: string) => `INPUT_${name.toUpperCase()}`;
/** What the runner does: each input as a variable, with its default where the workflow is silent. */
const give = (inputs: Readonly<Record<string, string>>) => {
  for (const [name, { default: value }] of Object.entries(action.inputs))
    process.env[variable(name)] = inputs[name] ?? (name === 'token' ? 'token' : value);
};
const clear = () => {
  for (const name of Object.keys(action.inputs)) delete process.env[variable(name)];
};
beforeEach(clear);
afterEach(clear);

describe('the inputs', () => {
  it('are those of action.yml, and its defaults are taken', () => {
    give({});
    expect(readInputs(workspace)).toEqual({
      command: 'run',
      request: runRequest({}),
      outGiven: false,
      gate: 'fail',
      failOn: [],
      folders: [],
      columns: {},
      comment: false,
      check: false,
      sarif: false,
      token: 'token',
      cache: new Set(['runtime', 'programs']),
    });
  });

  it('make a request', () => {
    give({
      suites: 'suites/mine\n',
      seeds: '3..9',
      only: 'a/*\nb/c',
      baseline: 'suites/baseline.json',
      'baseline-ref': 'main~2',
      gate: 'warn',
      'fail-on': 'worse, open',
      jobs: '2',
      shard: '2/4',
      'time-limit': '10m',
      out: 'out/here',
      comment: 'true',
      cache: 'runtime, records',
    });
    expect(readInputs(workspace)).toEqual({
      command: 'run',
      outGiven: true,
      request: {
        suites: ['suites/mine'],
        seeds: { kind: 'list', seeds: [3, 4, 5, 6, 7, 8, 9] },
        only: ['a/*', 'b/c'],
        engine: 'compiled',
        jobs: 2,
        shard: { index: 2, count: 4 },
        allow: [],
        allowCommands: false,
        topUp: 'auto',
        timeLimit: 600,
        out: 'out/here',
      },
      baseline: 'suites/baseline.json',
      baselineRef: 'main~2',
      gate: 'warn',
      failOn: ['worse', 'open'],
      folders: [],
      columns: {},
      comment: true,
      check: false,
      sarif: false,
      token: 'token',
      cache: new Set(['runtime', 'records']),
    });
  });

  it('name the baseline as the base commit does, also by the path that it has on the runner', () => {
    give({ baseline: path.join(workspace, 'suites', 'baseline.json') });
    expect(readInputs(workspace).baseline).toBe('suites/baseline.json');
  });

  const wrong: [Record<string, string>, string][] = [
    [
      { suites: '../secret' },
      'input suites "../secret": must be a suite file or its folder below the workspace',
    ],
    [
      { suites: 'suites/other' },
      'input suites "suites/other": must be a suite file or its folder; there is none',
    ],
    [
      { suites: 'suites/empty' },
      'input suites "suites/empty": must be a suite file or its folder; there is none',
    ],
    [
      { seeds: 'many' },
      'input seeds "many": write a number (30 means seeds 1 to 30), a range (31..60) or auto',
    ],
    [{ seeds: 'auto', shard: '1/2' }, 'input seeds "auto" cannot be sharded: which seeds'],
    [{ baseline: '/etc/passwd' }, 'input baseline "/etc/passwd": must be a file below the workspace'],
    [{ 'baseline-ref': 'main' }, 'input baseline-ref: says where the file of the input baseline is read'],
    [
      { baseline: 'b.json', 'baseline-ref': '--upload-pack=x' },
      'input baseline-ref "--upload-pack=x": must be a',
    ],
    [{ baseline: 'b.json', 'baseline-ref': 'a..b' }, 'input baseline-ref "a..b": must be a commit'],
    [{ gate: 'maybe' }, 'input gate "maybe": must be fail, warn or off'],
    [{ jobs: '0' }, 'input jobs "0": write a whole number from 1 to 999999'],
    [{ shard: '5/4' }, 'input shard "5/4": write I/N with 1 ≤ I ≤ N, as in 2/4'],
    [{ 'time-limit': 'soon' }, 'input time-limit "soon": write a time such as 90s, 10m or 2h'],
    [{ out: '..' }, 'input out "..": must be a folder below the workspace'],
    [{ out: '.' }, 'input out ".": must be a folder below the workspace'],
    [{ comment: 'yes' }, 'input comment "yes": must be true or false'],
    [{ comment: 'true', token: '' }, 'input token: must not be empty when the input comment is "true"'],
    [{ command: 'dance' }, 'input command "dance": must be run, merge, baseline, validate, judge or import'],
    [{ command: 'merge' }, 'input folders: name the folders that command "merge" joins'],
    [{ command: 'baseline' }, 'input baseline: name the file that command "baseline" writes'],
    [{ command: 'judge' }, 'input file: name the table of results that command "judge" reads'],
    [
      { file: '../table.csv', command: 'judge' },
      'input file "../table.csv": must be a file or a folder below',
    ],
    [{ columns: 'accuracy' }, 'input columns "accuracy": write variant: NAME, seed: NAME or metric: NAME'],
    [{ 'fail-on': 'all' }, 'input fail-on "all": must be one or more of worse, moved, open'],
    [{ allow: 'worze' }, 'input allow "worze": names no difference to a baseline; write one of engine'],
    [{ cache: 'modules' }, 'input cache "modules": must be on, off, or one or more of runtime, programs'],
  ];
  it.each(wrong)('%o is refused by name and rule', (inputs, says) => {
    give(inputs);
    expect(() => readInputs(workspace)).toThrow(says);
  });

  it('and the outputs have a type in action-types.yml', () => {
    const types = parse(read('action-types.yml')) as Record<'inputs' | 'outputs', object>;
    for (const kind of ['inputs', 'outputs'] as const)
      expect(Object.keys(types[kind]).sort()).toEqual(Object.keys(action[kind]).sort());
  });

  it('and the outputs stand in docs/action.md as action.yml has them', () => {
    const page = read('docs/action.md');
    expect(withTables(page, read('action.yml')), 'run npm run docs').toBe(page);
  });
});
