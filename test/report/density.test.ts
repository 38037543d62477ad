import { describe, expect, it } from 'vitest';
import { barsOf, mostDots } from '../../src/report/html/density.ts';
import { renderHtml } from '../../src/report/html/index.ts';
import { judge } from '../../src/verdict/index.ts';
import { articleSuite, madeUpRecords } from '../verdict/records.ts';

describe('bars in place of very many dots', () => {
  it('count every value of the axis once, its ends included, and none beyond', () => {
    const bars = barsOf(3, [0, 0, 0.001, 0.5, 1, -1, 7], [0, 1]);
    expect(bars.map(b => [b.row, b.count, b.share])).toEqual([
      [3, 3, 1],
      [3, 1, 1 / 3],
      [3, 1, 1 / 3],
    ]);
    expect([bars[0]?.x1, bars.at(-1)?.x2]).toEqual([0, 1]);
    expect(bars[1]?.x1).toBeLessThanOrEqual(0.5);
    expect(bars[1]?.x2).toBeGreaterThan(0.5);
  });

  it('are drawn from the first seed on that is one too many, and the page does not grow with the seeds', () => {
    const page = (count: number) => {
      const suite = articleSuite();
      const seeds = Array.from({ length: count }, (_, i) => i + 1);
      const html = renderHtml(
        judge({
          suites: [{ suite, seeds }],
          records: madeUpRecords(suite, seeds),
          engine: 'compiled',
          seedgate: '0.1.0',
          cost: { wallSeconds: 12, cores: 2 },
        }),
      );
      return {
        bars: html.match(/<title>[\d,]+ seeds? from /g)?.length ?? 0,
        // That of the runs is the table that sorts.
        rows: /<table class="sortable">.*?<tbody>(.*?)<.tbody>/s.exec(html)?.[1]?.match(/<tr/g)?.length,
        size: html.length,
      };
    };
    const few = page(mostDots / 2);
    expect(few.bars).toBe(0);
    const many = page(mostDots * 2);
    expect(many.bars).toBeGreaterThan(0);
    // 16 probes of 300 seeds are all listed, and of 1,200 seeds the first 10,000 rows.
    expect([few.rows, many.rows]).toEqual([4_800, 10_000]);
    expect(many.size).toBeLessThan(1.5 * few.size);
  }, 120_000);
});
