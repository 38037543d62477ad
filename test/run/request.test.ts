import os from 'node:os';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readInputs } from '../../src/action/inputs.ts';
import { type RunSuiteOptions, runSuite } from '../../src/api/run-suite.ts';
import { main } from '../../src/commands/main.ts';
import { parseRun, type RunContext, type RunRequest, runRequest } from '../../src/run/index.ts';

/** What the shells ask for; nothing is trained. */
const asked: RunRequest[] = [];
vi.mock('../../src/run/run.ts', () => ({
  run: async (request: RunRequest, _: RunContext) => {
    asked.push(request);
    return { ending: 'passed', results: {}, records: [], dir: request.out };
  },
}));

const root = process.cwd();
const suite = 'suites/lstm-sequences';

async function fromCommandLine(...args: string[]): Promise<RunRequest | undefined> {
  expect(await main(['run', suite, '--json', ...args])).toBe(0);
  return asked.pop();
}

async function fromLibrary(options: RunSuiteOptions): Promise<RunRequest | undefined> {
  await runSuite(suite, options);
  return asked.pop();
}

const inputNames = ['suites', 'seeds', 'only', 'jobs', 'shard', 'time-limit', 'strict', 'out'];
const variable = (name: string) => `INPUT_${name.toUpperCase()}`;
const clear = () => {
  asked.length = 0;
  for (const name of inputNames) delete process.env[variable(name)];
};
function fromAction(inputs: Readonly<Record<string, string>>): RunRequest {
  for (const [name, text] of Object.entries({ suites: suite, ...inputs })) process.env[variable(name)] = text;
  return readInputs(root).request;
}
beforeEach(clear);
afterEach(clear);

describe('the same wishes make the same request', () => {
  it('when they are none, on the command line, in a workflow and in a program', async () => {
    const wanted: RunRequest = {
      suites: [suite],
      seeds: { kind: 'own' },
      only: [],
      engine: 'compiled',
      jobs: os.availableParallelism(),
      allow: [],
      topUp: 'auto',
      allowCommands: false,
      out: 'seedgate-out',
    };
    expect(await fromCommandLine()).toEqual(wanted);
    expect(fromAction({})).toEqual(wanted);
    expect(await fromLibrary({ out: 'seedgate-out' })).toEqual(wanted);
  });

  it('when they are all that each of them can say', async () => {
    const wanted: RunRequest = {
      suites: [suite],
      seeds: { kind: 'list', seeds: [3, 4, 5] },
      only: ['one-to-one-1/*', '*/simple'],
      engine: 'compiled',
      jobs: 3,
      allow: [],
      topUp: 'auto',
      allowCommands: false,
      timeLimit: 600,
      out: 'here',
    };
    const line = ['--seeds', '3..5', '--only', 'one-to-one-1/*', '--only', '*/simple', '--jobs', '3'];
    expect(await fromCommandLine(...line, '--time-limit', '10m', '--out', 'here')).toEqual(wanted);
    expect(
      fromAction({
        seeds: '3..5',
        only: 'one-to-one-1/*\n*/simple',
        jobs: '3',
        'time-limit': '10m',
        out: 'here',
      }),
    ).toEqual(wanted);
    expect(
      await fromLibrary({
        seeds: [3, 5],
        only: ['one-to-one-1/*', '*/simple'],
        jobs: 3,
        timeLimit: 600,
        out: 'here',
      }),
    ).toEqual(wanted);
  });

  it('with a number of seeds, seeds as many as it takes, a part of them, an engine and a baseline', async () => {
    const seeds = { kind: 'list', seeds: [1, 2] };
    expect((await fromCommandLine('--seeds', '2'))?.seeds).toEqual(seeds);
    expect(fromAction({ seeds: '2' }).seeds).toEqual(seeds);
    expect((await fromLibrary({ seeds: 2 }))?.seeds).toEqual(seeds);

    expect((await fromCommandLine('--seeds', 'auto'))?.seeds).toEqual({ kind: 'auto' });
    expect(fromAction({ seeds: 'auto' }).seeds).toEqual({ kind: 'auto' });
    expect((await fromLibrary({ seeds: 'auto' }))?.seeds).toEqual({ kind: 'auto' });

    const shard = { index: 2, count: 4 };
    expect((await fromCommandLine('--shard', '2/4'))?.shard).toEqual(shard);
    expect(fromAction({ seeds: '', shard: '2/4' }).shard).toEqual(shard);

    const compared = (allow: unknown) => ({ engine: 'eager', baseline: 'b.json', allow: [allow] });
    // On a command line what is accepted says by what.
    expect(
      await fromCommandLine('--engine', 'eager', '--baseline', 'b.json', '--allow', 'engine'),
    ).toMatchObject(compared({ name: 'engine', by: '--allow' }));
    expect(await fromLibrary({ engine: 'eager', baseline: 'b.json', allow: ['engine'] })).toMatchObject(
      compared('engine'),
    );
  });
});

describe('a request that cannot be', () => {
  it.each([
    [{ seeds: 'many' }, 'seeds "many": write a number'],
    [{ seeds: 'auto', shard: '1/2' }, 'seeds "auto" cannot be sharded'],
    [{ engine: 'fast' }, 'engine "fast": write compiled or eager'],
    [{ jobs: '0' }, 'jobs "0": write a whole number from 1 to 999999'],
    [{ jobs: '1e3' }, 'jobs "1e3": write a whole number'],
    [{ shard: '5/4' }, 'shard "5/4": write I/N'],
    [{ timeLimit: '0s' }, 'time-limit "0s": write a time such as 90s, 10m or 2h'],
    [{ timeLimit: 'soon' }, 'time-limit "soon": write a time'],
    [{ out: ' ' }, 'out " ": name a folder'],
  ])('in text is refused: %j', (written, says) => {
    expect(() => parseRun(written)).toThrow(says);
  });

  it.each([
    [{ seeds: 0 }, 'seeds "0": write a number'],
    [{ seeds: 'auto', shard: { index: 1, count: 2 } }, 'seeds "auto" cannot be sharded'],
    [{ jobs: 1.5 }, 'jobs "1.5": write a whole number'],
    [{ shard: { index: 0, count: 2 } }, 'shard "0/2": write I/N'],
    [{ timeLimit: -1 }, 'time-limit "-1": write a time'],
    [{ timeLimit: Number.POSITIVE_INFINITY }, 'time-limit "Infinity": write a time'],
    [{ out: '' }, 'out "": name a folder'],
  ] as const)('in values is refused: %j', (wishes, says) => {
    expect(() => runRequest(wishes)).toThrow(says);
  });

  it('ends the command line with code 2 and a workflow with the name of the input', async () => {
    const said: string[] = [];
    const write = vi.spyOn(process.stderr, 'write').mockImplementation(text => said.push(String(text)) > 0);
    expect(await main(['run', suite, '--seeds', 'auto', '--shard', '1/2'])).toBe(2);
    write.mockRestore();
    expect(said.join('')).toMatch(/^seeds "auto" cannot be sharded: .*\n$/);
    expect(() => fromAction({ seeds: 'auto', shard: '1/2' })).toThrow(/^input seeds "auto" cannot/);
    await expect(runSuite(suite, { jobs: 0 })).rejects.toThrow(/^jobs "0"/);
    expect(asked).toEqual([]);
  });
});
