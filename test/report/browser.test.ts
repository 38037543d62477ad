import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderHtml } from '../../src/report/html/index.ts';
import type { Results } from '../../src/verdict/types.ts';
import { temporaryFolder } from '../temporary.ts';
import { exampleResults } from '../verdict/fixtures.ts';

/** A browser of the system, or the one that is named; none is downloaded. */
const executablePath = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find(file => file !== undefined && existsSync(file));
const results = exampleResults({ baseline: true });

/** All kinds of pictures and tables, but few seeds: axe looks at every element, and at all pairs of some. */
function fewer(): Results {
  const suites = results.suites.map(suite => {
    const problems = [suite.problems[1], suite.problems.at(-1)].filter(p => p !== undefined);
    return {
      ...suite,
      problems: problems.map(p => ({
        ...p,
        experiments: p.experiments.map(e => ({
          ...e,
          probes: e.probes.map(q => ({ ...q, seeds: q.seeds.slice(0, 5) })),
        })),
      })),
    };
  });
  return { ...results, suites };
}
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.skipIf(executablePath === undefined)(
  'report.html in Chromium (skipped where none is installed)',
  () => {
    const folder = temporaryFolder('page');
    let browser: Browser;

    beforeAll(async () => {
      writeFileSync(path.join(folder, 'report.html'), renderHtml(results));
      writeFileSync(path.join(folder, 'fewer.html'), renderHtml(fewer()));
      browser = await chromium.launch({
        executablePath: executablePath as string,
        args: [
          '--no-sandbox',
          '--disable-gpu',
          '--disable-quic',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
        ],
      });
    });

    afterAll(async () => {
      await browser?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    /** Opens the page, hands it over, and asks that it neither complained nor asked for anything but itself. */
    async function open(
      options: { file?: string; colorScheme?: 'light' | 'dark'; width?: number; policy?: false },
      use: (page: Page) => Promise<void>,
    ): Promise<void> {
      const page = await browser.newPage({
        colorScheme: options.colorScheme ?? 'light',
        viewport: { width: options.width ?? 1000, height: 800 },
        // Only axe, which is put into the page, needs this.
        bypassCSP: options.policy === false,
      });
      const url = pathToFileURL(path.join(folder, options.file ?? 'report.html')).href;
      const complaints: string[] = [];
      page.on('console', m => complaints.push(`${m.type()}: ${m.text()}`));
      page.on('pageerror', e => complaints.push(e.message));
      page.on('request', r => {
        if (r.url() !== url) complaints.push(`asks for ${r.url()}`);
      });
      await page.goto(url);
      await use(page);
      expect(complaints).toEqual([]);
      await page.close();
    }

    for (const colorScheme of ['light', 'dark'] as const) {
      it(`has nothing serious for axe in ${colorScheme}`, async () => {
        await open({ file: 'fewer.html', colorScheme, policy: false }, async page => {
          // Unfolded, so that nothing is hidden from it.
          await page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })");
          await page.evaluate(axe);
          const found = (await page.evaluate('axe.run()')) as AxeResults;
          const bad = found.violations
            .filter(v => v.impact === 'serious' || v.impact === 'critical')
            .map(
              v =>
                `${v.id}: ${v.nodes
                  .slice(0, 3)
                  .map(n => n.html)
                  .join(' ')}`,
            );
          expect(bad).toEqual([]);
          expect(found.passes.map(p => p.id)).toContain('color-contrast');
        });
      });
    }

    it('shows every picture with something in it', async () => {
      await open({}, async page => {
        const pictures = (await page.evaluate(`[...document.querySelectorAll('figure svg')].map(svg => {
        const box = svg.getBoundingClientRect();
        const marks = [...svg.querySelectorAll('circle, path, line, rect')].filter(m => {
          const b = m.getBoundingClientRect();
          return b.width + b.height > 0 && b.right <= box.right + 8 && b.left >= box.left - 8;
        });
        return { width: box.width, height: box.height, marks: marks.length };
      })`)) as { width: number; height: number; marks: number }[];
        expect(pictures.length).toBeGreaterThan(10);
        for (const p of pictures) {
          expect(p.width).toBeGreaterThan(200);
          expect(p.height).toBeGreaterThan(80);
          expect(p.marks).toBeGreaterThan(8);
        }
      });
    });

    it.each([1000, 400])('does not scroll sideways as a whole at %i px', async width => {
      await open({ width }, async page => {
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      });
    });

    it('sorts the table of runs from the keyboard, in either direction, what is no number last', async () => {
      await open({}, async page => {
        const head = page.locator('table.sortable thead th', { hasText: /error/ }).first();
        const column = await head.evaluate(e => (e as unknown as { cellIndex: number }).cellIndex);
        const cells = async () =>
          (await page.evaluate(
            `[...document.querySelectorAll('table.sortable tbody tr')].map(r => r.cells[${column}].textContent)`,
          )) as string[];
        const before = await cells();
        const numbers = before.map(Number.parseFloat).filter(n => !Number.isNaN(n));
        for (const [direction, sign] of [
          ['ascending', 1],
          ['descending', -1],
        ] as const) {
          await head.locator('button').focus();
          await page.keyboard.press('Enter');
          expect(await head.getAttribute('aria-sort')).toBe(direction);
          expect(await page.locator('th[aria-sort=ascending], th[aria-sort=descending]').count()).toBe(1);
          const after = await cells();
          expect(after.slice(0, numbers.length).map(Number.parseFloat)).toEqual(
            [...numbers].sort((a, b) => sign * (a - b)),
          );
          expect(after).toHaveLength(before.length);
        }
      });
    });
  },
);
