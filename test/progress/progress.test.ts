import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { planRuns, type Run, seedRange } from '../../src/plan/index.ts';
import { showJson, showLines, showLive } from '../../src/progress/index.ts';
import { ProgressState } from '../../src/progress/state.ts';
import type { RunEvent } from '../../src/run/index.ts';
import { loadSuite, nativeExperiments } from '../../src/suite/index.ts';

const suite = loadSuite('suites/lstm-sequences');
const [experiment] = suite.experiments;
const runs = planRuns({
  selection: new Map([[suite, experiment === undefined ? [] : [experiment]]]),
  seeds: () => seedRange(1, 3),
  engine: 'compiled',
  fingerprint: () => 'f',
});
const [first, second, third] = runs as [Run, Run, Run];
const id = first.experiment.id;
const outcome = (value: number) => ({
  status: 'ok' as const,
  predictions: { probe: [value] },
  loss: { epochs: [1], loss: [0], validation: [] },
  parameters: 1,
  weights: 'w',
  seconds: { init: 0, compile: 0, train: 0 },
});

/** A run whose first seed is there already, whose second diverges and whose third fails once. */
const story: readonly RunEvent[] = [
  { kind: 'setup', line: 'the runtime is made' },
  { kind: 'torn', dir: '/out' },
  { kind: 'planned', runs, owed: [second, third], open: false },
  { kind: 'training' },
  { kind: 'started', run: second },
  { kind: 'compiling', run: second },
  { kind: 'compiling', run: second, seconds: 1.5 },
  { kind: 'epoch', run: second, epoch: 3 },
  { kind: 'retried', run: third, reason: 'its worker died' },
  { kind: 'note', line: 'a worker says \u001b[2J' },
  { kind: 'ended', run: second, outcome: { ...outcome(1), status: 'diverged', reason: 'epoch 3' } },
  { kind: 'ended', run: third, outcome: outcome(2) },
  { kind: 'trained', end: 'time limit', timeLimit: 60 },
  { kind: 'settled', experiments: 2, settled: 1, saved: { runs: 1, seeds: 4 } },
];

describe('what happens in a run', () => {
  beforeEach(
    () => void vi.useFakeTimers({ now: 0, toFake: ['performance', 'setInterval', 'clearInterval'] }),
  );
  afterEach(() => void vi.useRealTimers());

  it('is told in lines, without control characters', () => {
    const lines: string[] = [];
    const show = showLines(line => lines.push(line));
    for (const event of story) show(event);
    expect(lines).toEqual([
      'the runtime is made',
      '/out: the last record was cut short; its run is trained again',
      '1 of 3 runs are there already',
      `1/3 runs after 0.0 s: ${id} seed 2 has begun`,
      `${id} seed 3: its worker died; trying once more`,
      'a worker says \\u001b[2J',
      `${id} seed 2: diverged, epoch 3`,
      `${id}: 3 runs done, prediction 1.5000, from 1.0000 to 2.0000`,
      'the time limit of 60 s is over; what is missing counts as missing',
      '1 of 2 experiments is settled; 1 run saved against 4 seeds for each',
    ]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is summed up every five seconds while nothing else is said', () => {
    const lines: string[] = [];
    const show = showLines(line => lines.push(line));
    for (const event of story.slice(2, 8)) show(event);
    vi.advanceTimersByTime(11_000);
    const epochs = nativeExperiments(suite)[0]?.variant.training.epochs ?? 0;
    const share = Math.round((100 * 3) / epochs);
    expect(lines.slice(1)).toEqual([
      `1/3 runs after 0.0 s: ${id} seed 2 has begun`,
      expect.stringMatching(new RegExp(`^1/3 runs after 5\\.0 s.*: ${id} seed 2 at ${share} %$`)),
      expect.stringMatching(/^1\/3 runs after 10 s/),
    ]);
    show({ kind: 'trained', end: 'done' });
    vi.advanceTimersByTime(11_000);
    expect(lines).toHaveLength(4);
  });

  it('says that a program is compiled, and for how long', () => {
    const lines: string[] = [];
    const show = showLines(line => lines.push(line));
    for (const event of story.slice(2, 6)) show(event);
    vi.advanceTimersByTime(5500);
    expect(lines.at(-1)).toBe(`1/3 runs after 5.0 s: ${id} seed 2 is compiling for 5.0 s`);
    show({ kind: 'trained', end: 'done' });
  });

  it('knows what is left from the speed of training, and what programs take to compile', () => {
    const state = new ProgressState(() => performance.now());
    const [slow, quick] = nativeExperiments(suite);
    const planned = planRuns({
      selection: new Map([[suite, [slow, quick].filter(e => e !== undefined)]]),
      seeds: () => seedRange(1, 10),
      engine: 'compiled',
      fingerprint: () => 'f',
    });
    const [a, b] = planned as [Run, Run];
    state.take({ kind: 'planned', runs: planned, owed: planned, open: false });
    state.take({ kind: 'training' });
    for (const run of [a, b]) state.take({ kind: 'started', run });
    for (const run of [a, b]) state.take({ kind: 'compiling', run });
    vi.advanceTimersByTime(20_000);
    expect(state.secondsLeft()).toBeUndefined();
    for (const run of [a, b]) state.take({ kind: 'compiling', run, seconds: 20 });
    for (const run of [a, b])
      state.take({
        kind: 'ended',
        run,
        outcome: { ...outcome(1), seconds: { init: 0.5, compile: 20, train: 1.5 } },
      });
    // Two workers: 8 runs of 2 s are left of the one, and of the other a program and 10 runs, as long as its work is to the first's.
    const other = planned.find(run => run.experiment !== a.experiment) as Run;
    const expected = (8 * 2 + 20 + (10 * 2 * other.cost) / a.cost) / 2;
    expect(state.secondsLeft()).toBeCloseTo(expected, 6);
  });

  it('does not take a first step, and the silence after it, for the speed of a run', () => {
    const state = new ProgressState(() => performance.now());
    const { epochs } = (nativeExperiments(suite)[0] as { variant: { training: { epochs: number } } }).variant
      .training;
    state.take({ kind: 'planned', runs, owed: runs, open: false });
    state.take({ kind: 'training' });
    state.take({ kind: 'started', run: first });
    vi.advanceTimersByTime(1);
    state.take({ kind: 'epoch', run: first, epoch: 1 });
    vi.advanceTimersByTime(3000);
    expect(state.secondsLeft()).toBeUndefined();
    // A quarter is done after 6 s, which nobody tells for 2 s more: three quarters and two runs of 24 s are left.
    vi.advanceTimersByTime(2999);
    state.take({ kind: 'epoch', run: first, epoch: epochs / 4 });
    vi.advanceTimersByTime(2000);
    expect(state.secondsLeft()).toBeCloseTo(18 + 2 * 24, 6);
  });

  it('is a table with the last line of a program, no row wider than the window', () => {
    const columns = 100;
    const stream = Object.assign(new PassThrough(), { columns, rows: 24, isTTY: true });
    const show = showLive(stream as unknown as NodeJS.WriteStream, false);
    for (const event of story.slice(2, 5)) show(event);
    show({ kind: 'said', run: second, line: `\u001b[2Jepoch 7: loss 0.25 ${'and more '.repeat(30)}` });
    vi.advanceTimersByTime(400);
    const drawn = String(stream.read());
    expect(drawn).toContain('seed 2: \\u001b[2Jepoch 7: loss 0.25');
    const rows = drawn.split('\n').filter(line => line.includes('loss 0.25'));
    for (const line of rows) expect(line.slice(line.indexOf(id)).length).toBeLessThan(columns);
    expect(rows.length).toBeGreaterThan(0);
    show({ kind: 'trained', end: 'done' });
  });

  it('is told as data, and what is said around the training aside', () => {
    const data: unknown[] = [];
    const aside: string[] = [];
    const show = showJson(
      json => data.push(JSON.parse(json)),
      line => aside.push(line),
    );
    for (const event of story) show(event);
    const named = (seed: number) => ({ suite: suite.name, experiment: id, seed });
    expect(data).toEqual([
      { event: 'plan', runs: 3, owed: 2 },
      { event: 'start', ...named(2) },
      { event: 'compiling', ...named(2) },
      { event: 'compiled', ...named(2), seconds: 1.5 },
      { event: 'progress', ...named(2), epoch: 3 },
      { event: 'note', line: `${id} seed 3: its worker died; trying once more` },
      { event: 'note', line: 'a worker says \u001b[2J' },
      { event: 'done', ...named(2), status: 'diverged', reason: 'epoch 3', predictions: { probe: [1] } },
      { event: 'done', ...named(3), status: 'ok', predictions: { probe: [2] } },
      { event: 'end', seconds: 0 },
      { event: 'note', line: 'the time limit of 60 s is over; what is missing counts as missing' },
    ]);
    expect(aside).toEqual([
      'the runtime is made',
      '/out: the last record was cut short; its run is trained again',
      '1 of 3 runs are there already',
      '1 of 2 experiments is settled; 1 run saved against 4 seeds for each',
    ]);
  });
});
