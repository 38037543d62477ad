import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type RunEvent, run, runRequest } from '../../src/run/index.ts';
import { workspace } from '../commands/support.ts';

/** Kinds of events in their order; what comes again and again, and what this machine needs for its set-up, once or not. */
const kindsOf = (events: readonly RunEvent[]) =>
  events
    .map(e => e.kind)
    .filter((kind, i, all) => kind !== 'setup' && kind !== 'epoch' && kind !== all[i - 1]);

describe('a run', () => {
  const folder = workspace();
  const wishes = {
    suites: [path.join(folder, 'suites/tiny')],
    only: ['*/simple'],
    seeds: 2,
    jobs: 1,
    out: path.join(folder, 'out'),
  };

  it('tells of what happens, and gives back what its reports show', async () => {
    const events: RunEvent[] = [];
    const result = await run(runRequest(wishes), { env: process.env, tell: e => events.push(e) });
    expect(kindsOf(events)).toEqual([
      'planned',
      'training',
      'started',
      'compiling',
      'ended',
      'started',
      'ended',
      'trained',
      'judged',
    ]);
    const planned = events.find(e => e.kind === 'planned');
    expect(planned?.runs.map(r => r.seed)).toEqual([1, 2]);
    expect(planned?.owed).toEqual(planned?.runs);
    const ended = events.flatMap(e => (e.kind === 'ended' ? [e.outcome.weights] : []));
    expect(result.records.map(r => r.weights)).toEqual(ended);
    expect(events.at(-1)).toEqual({ kind: 'judged', results: result.results, dir: wishes.out });
    expect(result.ending).toBe(result.results.gate.passed ? 'passed' : 'failed');
  });

  it('starts no worker when nothing is owed, and is interrupted by a signal otherwise', async () => {
    const events: RunEvent[] = [];
    const tell = (e: RunEvent) => events.push(e);
    await run(runRequest(wishes), { env: process.env, tell });
    expect(kindsOf(events)).toEqual(['planned', 'judged']);
    events.length = 0;
    const stop = new AbortController();
    const { ending, results, records } = await run(runRequest({ ...wishes, seeds: 4 }), {
      env: process.env,
      signal: stop.signal,
      tell: e => {
        events.push(e);
        if (e.kind === 'training') stop.abort();
      },
    });
    expect(kindsOf(events)).toEqual(['planned', 'training', 'trained', 'judged']);
    expect(events.find(e => e.kind === 'trained')?.end).toBe('interrupted');
    expect([ending, records.length]).toEqual(['interrupted', 2]);
    expect(results.gate.failures.join('\n')).toContain('2 of 4 runs are missing');
  });
});
