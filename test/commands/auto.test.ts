import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { AutoPlan, mostAutoSeeds } from '../../src/commands/auto.ts';
import type { Run } from '../../src/plan/index.ts';
import { loadSuite } from '../../src/suite/index.ts';
import { valid } from '../suite/corpus.ts';
import { environment, madeUpRecord, normalStream } from '../verdict/records.ts';
import { read, seedgate, workspace } from './support.ts';

const suite = (() => {
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'seedgate-auto-')), 'suite.yaml');
  writeFileSync(file, valid);
  return loadSuite(file);
})();

/** Plays the trainer: takes run after run in the order asked for, until nothing is asked for any more. */
function play(predict: (run: Run) => number) {
  const plan = new AutoPlan(
    {
      selection: new Map([[suite, suite.experiments]]),
      engine: 'compiled',
      fingerprint: environment.fingerprint,
    },
    [],
  );
  const waiting = plan.start();
  const order: string[] = [];
  for (let run = waiting.shift(); run !== undefined; run = waiting.shift()) {
    order.push(`${run.experiment.variant.id} ${run.seed}`);
    const made = madeUpRecord(suite, run.experiment, run.seed, { prediction: [predict(run)] });
    waiting.push(...plan.next(run, { ...made, key: run.key }));
  }
  const trained = (variant: string) => order.filter(o => o.startsWith(`${variant} `)).length;
  return { plan, order, simple: trained('simple'), deep: trained('deep') };
}

describe('--seeds auto', () => {
  it('stops at an experiment that is settled and goes on with one that is not', () => {
    // simple is always at its truth and printed value; 80 % of deep's seeds are, which is just what is asked for.
    const { plan, simple, deep } = play(run =>
      run.experiment.variant.id === 'simple' ? 23.6 : run.seed % 5 === 0 ? 30 : 24,
    );
    expect(deep).toBe(mostAutoSeeds);
    expect(simple).toBeLessThan(60);
    expect(plan.settled()).toBe(1);
    expect(plan.saved()).toBe(deep - simple);
    expect(plan.runs()).toHaveLength(simple + deep);
  });

  it('asks for each seed once, in order, in rounds that double', () => {
    const normal = normalStream('auto');
    const { order, simple, deep } = play(() => 24 + normal());
    expect(new Set(order).size).toBe(order.length);
    for (const variant of ['simple', 'deep'])
      expect(order.filter(o => o.startsWith(variant))).toEqual(
        Array.from({ length: variant === 'simple' ? simple : deep }, (_, i) => `${variant} ${i + 1}`),
      );
    // Neither gets a seed of the next round while the other still owes one of this round.
    const at = (run: string) => order.indexOf(run);
    expect(at('deep 4')).toBeLessThan(at('simple 5'));
    expect(at('deep 8')).toBeLessThan(at('simple 9'));
  });

  it('settles what no seed reaches after few seeds', () => {
    const { plan, simple, deep } = play(() => 100);
    expect(plan.settled()).toBe(2);
    expect(Math.max(simple, deep)).toBeLessThan(12);
  });

  it('ends a real run when all checks are settled, and says what it saved', async () => {
    const folder = workspace(
      valid
        .replace('absolute: 1 }', 'absolute: 1000 }')
        .replace('printed: { values: { simple: 23.5 }, tolerance: { relative: 0.01 } }', ''),
    );
    const { code, stdout, stderr } = await seedgate(folder, 'run', '--seeds', 'auto');
    expect(code, stderr).toBe(0);
    expect(stdout).toContain('The gate passed');
    expect(stderr + stdout).toMatch(/2 of 2 experiments are settled; \d+ runs saved/);
    const seeds = read(folder, 'seedgate-out/records.jsonl').trim().split('\n').length / 2;
    // 0.8 must lie below the whole sequence, which takes more seeds than Wilson's interval for a fixed number (16).
    expect(seeds).toBeGreaterThan(16);
    expect(seeds).toBeLessThan(mostAutoSeeds);
    const { gate } = JSON.parse(read(folder, 'seedgate-out/results.json'));
    expect(gate.counts).toEqual({ reproduced: 2, 'not reproduced': 0, inconclusive: 0 });
  });
});
