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
      `**11 of the article's 13 printed numbers are what one run of these settings gives; 2 are open, outside all of our runs so far. But only 5 of the 13 come out nearly the same when trained again. Of its 8 comparisons 3 hold, 2 are open, and its main conclusion, "The bidirectional model is the best", is open: 2 of the 3 claims that it rests on hold. The gate failed: 3 reasons, 1 is worse than the baseline, 1 difference accepted.**`,
    );
  });

  it('says what the eager engine trained, and why', () => {
    const copy = structuredClone(results);
    const first = copy.suites[0]?.problems[0]?.experiments[0];
    Object.assign(first ?? {}, { eager: { why: 'a stateful layer' } });
    expect(seen(textOf(parse(renderMarkdown(copy))))).toContain(
      `runs by the compiled engine, but by the eager one for ${first?.id}: a stateful layer`,
    );
    expect(seen(textOf(parse(text)))).not.toContain('but by the eager one');
  });

  it('has a row for each variant with the numbers of the results', () => {
    // Oracle: the fixture's numbers, with five significant digits.
    const probe = results.suites[0]?.problems[0]?.experiments[1]?.probes[0];
    const five = (v: number | undefined) => String(Number(v?.toPrecision(5)));
    const table = tables(text).find(t => t[0]?.[0] === 'variant');
    expect(table?.[0]).toEqual([
      'variant',
      'printed',
      'our median',
      'over the seeds',
      'median error',
      'could one run print it?',
      'does it come out again?',
      'near the truth?',
    ]);
    expect(table?.[2]?.slice(0, 4)).toEqual([
      'stacked',
      '459.85',
      five(probe?.summary?.median[0]),
      `${five(probe?.summary?.min[0])} to ${five(probe?.summary?.max[0])}`,
    ]);
    expect(table?.[2]?.slice(5)).toEqual([
      '✅ fits: of 30 runs 29 lower, 1 higher',
      '➖ varies by seed: 64 % of pairs agree within 1 %',
      '✅ accurate, as printed: 30 of 30 within 5 %',
    ]);
  });

  it('names lost seeds, prices, printed values that no seed comes to, and how to have a number again', () => {
    expect(text).toContain('1 diverged');
    expect(text).toContain(
      'stacked: the printed 3705.33 lies above all of our 29 runs, and of 13 printed values about 1 would be so by chance; 519 runs decide, 490 more at most',
    );
    expect(text).toContain(
      '`seedgate run suites/lstm-sequences/suite.yaml --only one-to-one-1/simple --seeds 30..30`',
    );
  });

  it('puts what got worse before what did not change', () => {
    const changes = tables(text).find(t => t[0]?.includes('change'));
    expect(changes?.slice(1).map(row => row[1])).toEqual([
      '❌ worse',
      '❔ not shown worse',
      '❔ not shown worse',
    ]);
  });

  it('reads well with one seed: no spread, no percentile, no "0 to 0"', () => {
    const one = renderMarkdown(oneSeed());
    const table = tables(one).find(t => t[0]?.[0] === 'variant');
    expect(table?.[0]?.slice(0, 4)).toEqual(['variant', 'printed', 'our prediction', 'error']);
    expect(table?.[1]?.at(-1)).toBe('❔ open: 1 of 1 within 5 %');
    expect(one).toContain('seed 7.');
    expect(one).not.toMatch(/NaN|Infinity|undefined|median/);
  });

  it('says of a probe without any prediction that there is none', () => {
    const empty = structuredClone(oneSeed()) as Results;
    const probe = empty.suites[0]?.problems[0]?.experiments[0]?.probes[0] as {
      summary?: unknown;
      seeds: unknown;
    };
    delete probe.summary;
    probe.seeds = [{ seed: 7, status: 'failed', prediction: [], error: 'Infinity', seconds: 0 }];
    const table = tables(renderMarkdown(empty)).find(t => t[0]?.[0] === 'variant');
    expect(table?.[1]?.slice(0, 4)).toEqual(['simple', '437.86', 'none', 'none']);
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
