import { describe, expect, it } from 'vitest';
import { planRuns, seedRange, selectExperiments } from '../../src/plan/index.ts';
import { loadSuite } from '../../src/suite/index.ts';
import { RunQueue } from '../../src/train/queue.ts';

const suite = loadSuite('suites/lstm-sequences');
const plan = (seeds: number, only: string[]) =>
  planRuns({
    selection: selectExperiments([suite], only),
    seeds: () => seedRange(1, seeds),
    engine: 'compiled',
    fingerprint: () => 'f',
  });

describe('the queue of runs', () => {
  it('starts two workers on different experiments and lets each keep its own', () => {
    const queue = new RunQueue(plan(3, ['one-to-one-1/*']));
    const a = queue.next(undefined);
    const b = queue.next(undefined);
    expect(a?.experiment.id).toBe('one-to-one-1/stacked');
    expect(b?.experiment.id).toBe('one-to-one-1/simple');
    expect(queue.next(a?.experiment.hash)).toMatchObject({
      seed: 2,
      experiment: { id: 'one-to-one-1/stacked' },
    });
    expect(queue.next(b?.experiment.hash)).toMatchObject({
      seed: 2,
      experiment: { id: 'one-to-one-1/simple' },
    });
  });

  it('lets a free worker help with the experiment that is left', () => {
    const queue = new RunQueue(plan(4, ['one-to-one-1/stacked']));
    const a = queue.next(undefined);
    const b = queue.next(undefined);
    expect([a?.seed, b?.seed]).toEqual([1, 2]);
    expect(queue.next(a?.experiment.hash)?.seed).toBe(3);
    expect(queue.next(b?.experiment.hash)?.seed).toBe(4);
    expect(queue.next(a?.experiment.hash)).toBeUndefined();
    expect(queue.size).toBe(0);
  });

  it('gives every run exactly once', () => {
    const runs = plan(5, ['many-to-one-*/*']);
    const queue = new RunQueue(runs);
    const seen: string[] = [];
    const holding: (string | undefined)[] = [undefined, undefined, undefined];
    for (let turn = 0; seen.length < runs.length; turn = (turn + 1) % 3) {
      const run = queue.next(holding[turn]);
      if (run === undefined) break;
      holding[turn] = run.experiment.hash;
      seen.push(run.key);
    }
    expect(seen.sort()).toEqual(runs.map(r => r.key).sort());
  });
});
