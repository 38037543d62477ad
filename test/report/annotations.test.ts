import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { annotations } from '../../src/report/index.ts';
import { exampleResults } from '../verdict/fixtures.ts';
import { judgeSmall, smallSuite } from '../verdict/small.ts';

const results = exampleResults({ outside: true, gate: 'warn' });
const lines = readFileSync('suites/lstm-sequences/suite.yaml', 'utf8').split('\n');

describe('annotations', () => {
  it('stand on the line of the suite that the finding is about, failures first', () => {
    const all = annotations(results, 100);
    expect(all.map(a => a.level).toSorted()).toEqual(all.map(a => a.level));
    const at = (title: string) => lines[(all.find(a => a.title === title)?.line ?? 0) - 1];
    expect(all.every(a => a.file === 'suites/lstm-sequences/suite.yaml')).toBe(true);
    expect(at('one-to-one-2/stacked/55-80: does not fit')).toContain('3705.33');
    expect(at('one-to-one-2/simple/55-80: misses, as printed')).toContain('4400');
    expect(at('many-to-one-2/stacked: incomplete')).toContain('stacked');
    expect(all.find(a => a.title.includes('55-80: does not fit'))?.message).toBe(
      'none of our 519 runs comes near the printed 3705.33: it lies above all of them',
    );
  });

  it('are nine at most, and one that says how many more there are', () => {
    const all = annotations(results, 100);
    const shown = annotations(results);
    expect(all.length).toBeGreaterThan(10);
    expect(shown).toHaveLength(10);
    expect(shown.slice(0, 9)).toEqual(all.slice(0, 9));
    expect(shown[9]?.title).toBe(`+${all.length - 9} more`);
    expect(annotations(results, all.length)).toEqual(all);
  });

  it('of the whole suite stand on its first line', () => {
    const vain = annotations(judgeSmall(smallSuite({ variants: ['a'] }), { a: [1, 2, 3] }));
    expect(vain).toEqual([
      {
        level: 'warning',
        file: 'small.yaml',
        line: 1,
        title: 'nothing can fail',
        message: expect.stringMatching(/^nothing that was found of small can fail the gate/),
      },
    ]);
  });

  it('are none for what is good, told, or outside of the gate', () => {
    const calm = {
      ...results,
      findings: results.findings.filter(f => !['fails', 'warns'].includes(f.effect)),
    };
    expect(annotations(calm)).toEqual([]);
  });
});
