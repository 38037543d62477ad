import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { annotations } from '../../src/report/index.ts';
import type { Results } from '../../src/verdict/types.ts';
import { exampleResults } from '../verdict/fixtures.ts';

const results = exampleResults();
const lines = readFileSync('suites/lstm-sequences/suite.yaml', 'utf8').split('\n');

describe('annotations', () => {
  it('stand on the line of the suite that the check is about, failures first', () => {
    const all = annotations(results, 100);
    expect(all.map(a => a.level).toSorted()).toEqual(all.map(a => a.level));
    const printed = all.find(
      a => a.title === 'one-to-one-2/stacked: not reproduced' && a.message.startsWith('printed'),
    );
    expect(printed?.file).toBe('suites/lstm-sequences/suite.yaml');
    expect(lines[(printed?.line ?? 0) - 1]).toContain('3705.33');
    expect(printed?.message).toContain('0 of 30 within 2 %');
    const truth = all.find(a => a.title.startsWith('one-to-one-2/simple') && a.message.startsWith('truth'));
    expect(lines[(truth?.line ?? 0) - 1]).toContain('4400');
  });

  it('are nine at most, and one that says how many more there are', () => {
    const all = annotations(results, 100);
    const shown = annotations(results);
    expect(shown).toHaveLength(10);
    expect(shown.slice(0, 9)).toEqual(all.slice(0, 9));
    expect(shown[9]?.title).toBe(`+${all.length - 9} more`);
    expect(annotations(results, all.length)).toEqual(all);
  });

  it('are none for what is reproduced, inconclusive, or outside of the gate', () => {
    const calm = structuredClone(results) as Results;
    for (const suite of calm.suites) {
      for (const claim of suite.claims) Object.assign(claim, { verdict: 'inconclusive' });
      for (const e of suite.problems.flatMap(p => p.experiments)) {
        Object.assign(e, { counts: { ok: 30, diverged: 0, failed: 0, missing: 0 } });
        for (const c of e.probes.flatMap(p => p.checks))
          if (c.verdict === 'not reproduced') Object.assign(c, { gate: 'off' });
      }
    }
    expect(annotations(calm)).toEqual([]);
  });
});
