import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderTerminal } from '../../src/report/index.ts';
import { exampleResults } from '../verdict/fixtures.ts';
import { anyText, hostileResults, oneSeed } from './support.ts';

const results = exampleResults({ baseline: true });
/** The tables: what stands before the sentences about the gate, which wrap by themselves. */
const tablesOf = (text: string) => text.split('\n').filter(l => !/^(fails|warns|11 of)/.test(l));

describe('renderTerminal', () => {
  it('paints verdicts where colour is wanted, and says the same without', () => {
    const plain = renderTerminal(results, { color: false, width: 120 });
    const painted = renderTerminal(results, { color: true, width: 120 });
    expect(plain).toBe(stripVTControlCharacters(plain));
    expect(painted).toContain('\u001b[32maccurate, as printed');
    const words = (text: string) => stripVTControlCharacters(text).split(/\s+/);
    expect(words(painted)).toEqual(words(plain));
    expect(plain).toContain('459.85');
    expect(plain.split('\n').at(-1)).toMatch(
      /^11 of the article's 13 printed numbers .* The gate failed: 3 reasons, 1 is worse/,
    );
  });

  it.each([80, 100, 120, 200])('keeps its tables within %i columns', width => {
    const text = renderTerminal(results, { color: false, width });
    const rows = tablesOf(text).filter(l => l.startsWith(' '));
    expect(rows.length).toBeGreaterThan(20);
    expect(Math.max(...rows.map(l => l.length))).toBeLessThanOrEqual(width);
  });

  it('leaves the spread out with one seed', () => {
    const text = renderTerminal(oneSeed(), { color: false, width: 120 });
    expect(text).toContain(' variant  ours  ');
    expect(text).not.toMatch(/over the seeds|NaN|Infinity|undefined/);
  });

  it('moves no cursor and gives a log no command, whatever the suite says (300 reports)', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 40, maxLength: 40 }), texts => {
        const text = renderTerminal(hostileResults(results, texts), { color: false, width: 100 });
        expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
        for (const line of text.split('\n')) expect(line).not.toMatch(/^\s*::|##\[/);
      }),
      { numRuns: 300, seed: 8 },
    );
  }, 60_000);
});
