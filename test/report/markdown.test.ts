import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../src/report/index.ts';
import { block, dropOrder, joinBlocks, summaryLimit } from '../../src/report/markdown/sections.ts';
import type { Results } from '../../src/verdict/types.ts';
import { exampleResults } from '../verdict/fixtures.ts';
import { anyText, hostileResults, oneSeed, seen, shown } from './support.ts';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}
const parse = (text: string): Node =>
  fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)];
const textOf = (node: Node): string =>
  all(node)
    .map(n => n.value ?? '')
    .join('');
const tables = (text: string): string[][][] =>
  all(parse(text))
    .filter(n => n.type === 'table')
    .map(t => (t.children ?? []).map(row => (row.children ?? []).map(c => seen(textOf(c)))));

const results = exampleResults({ baseline: true });
const text = renderMarkdown(results);

describe('renderMarkdown', () => {
  it('says the verdict in one sentence on its first line', () => {
    expect(text.split('\n')[0]).toBe(
      '**The gate failed: 13 of 29 checks reproduced, 15 not, 1 inconclusive; 2 of 8 claims supported; 3 worse than the baseline.**',
    );
  });

  it('has a row for each variant with the numbers of the results', () => {
    // Oracle: the fixture's numbers, with five significant digits.
    const probe = results.suites[0]?.problems[0]?.experiments[1]?.probes[0];
    const five = (v: number | undefined) => String(Number(v?.toPrecision(5)));
    const [table] = tables(text);
    expect(table?.[0]).toEqual([
      'variant',
      'our median',
      'over the seeds',
      'median error',
      'truth met',
      'printed',
      'the printed value is',
      'printed met',
    ]);
    expect(table?.[2]?.slice(0, 3)).toEqual([
      'stacked',
      five(probe?.summary?.median[0]),
      `${five(probe?.summary?.min[0])} to ${five(probe?.summary?.max[0])}`,
    ]);
    expect(table?.[2]?.slice(4)).toEqual([
      '✅ reproduced, 30 of 30',
      '459.85',
      'typical, percentile 97',
      '❌ not reproduced, 8 of 30',
    ]);
  });

  it('names lost seeds, prices, printed values that no seed comes to, and how to have a number again', () => {
    expect(text).toContain('1 diverged');
    expect(text).toContain('about 40 more seeds would tell, 9.5 s');
    expect(text).toContain('the printed 3705.33 lies above all of our 29 predictions');
    expect(text).toContain(
      '`seedgate run suites/lstm-sequences/suite.yaml --only one-to-one-1/simple --seeds 30..30`',
    );
  });

  it('puts what got worse before what did not change', () => {
    const changes = tables(text).find(t => t[0]?.includes('change'));
    expect(changes?.slice(1).map(row => row[1])).toEqual([
      ...['❌ worse', '❌ worse', '❌ worse'],
      ...['❔ cannot tell', '❔ cannot tell', '❔ cannot tell'],
      ...['↔️ drift', '↔️ drift', '↔️ drift'],
    ]);
  });

  it('reads well with one seed: no spread, no percentile, no "0 to 0"', () => {
    const one = renderMarkdown(oneSeed());
    const [table] = tables(one);
    expect(table?.[0]).toEqual(['variant', 'our prediction', 'error', 'truth met', 'printed', 'printed met']);
    expect(table?.[1]?.[3]).toBe('❔ inconclusive, 1 of 1');
    expect(one).toContain('seed 7.');
    expect(one).not.toMatch(/NaN|Infinity|undefined|percentile|median/);
  });

  it('says of a probe without any prediction that there is none', () => {
    const empty = structuredClone(oneSeed()) as Results;
    const probe = empty.suites[0]?.problems[0]?.experiments[0]?.probes[0] as {
      summary?: unknown;
      seeds: unknown;
    };
    delete probe.summary;
    probe.seeds = [{ seed: 7, status: 'failed', prediction: [], error: 'Infinity', seconds: 0 }];
    expect(tables(renderMarkdown(empty))[0]?.[1]?.slice(0, 3)).toEqual(['simple', 'none', 'none']);
  });

  it('keeps its rows, cells and elements whatever the suite says (500 reports of 40 strings)', () => {
    const shape = (report: string) => {
      const nodes = all(parse(report));
      const counted = nodes.map(n => n.type).filter(t => t !== 'text' && t !== 'link' && t !== 'html');
      const html = nodes.filter(n => n.type === 'html').map(n => n.value);
      return { counted, html };
    };
    // An address that is one of the web's makes the title a link, and long cells are not lined up: neither is shape.
    const plain = shape(renderMarkdown(hostileResults(results, ['word'])));
    fc.assert(
      fc.property(
        fc.array(
          anyText.filter(t => shown(t) !== ''),
          { minLength: 40, maxLength: 40 },
        ),
        texts => {
          expect(shape(renderMarkdown(hostileResults(results, texts)))).toEqual(plain);
        },
      ),
      { numRuns: 500, seed: 6 },
    );
  }, 240_000);
});

describe('the size of a summary', () => {
  it('is under 900 kB with 200 experiments of 30 seeds', () => {
    const suite = results.suites[0] as Results['suites'][number];
    const many = { ...results, suites: Array.from({ length: 16 }, (_, i) => ({ ...suite, name: `s${i}` })) };
    expect(many.suites.flatMap(s => s.problems.flatMap(p => p.experiments)).length).toBeGreaterThan(200);
    const long = renderMarkdown(many);
    expect(Buffer.byteLength(long)).toBeLessThan(summaryLimit);
    expect(long).not.toContain('Left out');
  });

  it('leaves sections out in the stated order, says so, and never its first line', () => {
    const blocks = dropOrder.map(name => block(name, name.repeat(10)));
    const whole = joinBlocks('first', blocks, 10_000);
    expect(whole).not.toContain('Left out');
    for (let limit = Buffer.byteLength(whole) - 1; limit > 400; limit -= 50) {
      const cut = joinBlocks('first', blocks, limit);
      expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(limit);
      const n = dropOrder.findIndex(name => cut.includes(name.repeat(10)));
      const dropped = dropOrder.slice(0, n === -1 ? dropOrder.length : n);
      expect(cut.split('\n\n').slice(0, 2)).toEqual([
        'first',
        expect.stringContaining(
          `Left out, because a job summary may hold no more than ${limit / 1000} kB: ${dropped.join(', ')}.`,
        ),
      ]);
    }
  });

  it('is kept when a single text is enormous', () => {
    const suite = results.suites[0] as Results['suites'][number];
    const huge = renderMarkdown({ ...results, suites: [{ ...suite, defects: ['<'.repeat(400_000)] }] });
    expect(Buffer.byteLength(huge)).toBeLessThan(summaryLimit);
    expect(huge).toContain('Left out');
    expect(tables(huge)).toHaveLength(tables(text).length - 1);
  });
});
