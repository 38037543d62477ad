import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderHistory, renderHtml, renderSite } from '../../src/report/html/index.ts';
import { badgeJson, badgeOf, badgeSvg } from '../../src/report/index.ts';
import type { History } from '../../src/verdict/index.ts';
import { temporaryFolder } from '../temporary.ts';
import { exampleResults } from '../verdict/fixtures.ts';

const results = exampleResults({ baseline: true });
const point = (at: number, median: number, outcome: 'first' | 'worse' | 'unchanged') => ({
  at,
  seeds: 20,
  dead: 0,
  band: { low: median - 1, median, high: median + 1 },
  outcome,
  says: `${outcome} & "so"`,
  changed: at === 2,
});
const history: History = {
  file: 'suites/baseline.json',
  commits: ['a', 'b', 'c'].map((c, i) => ({
    commit: c.repeat(40),
    date: `2026-0${i + 1}-01T00:00:00Z`,
    subject: `subject <${c}>`,
  })),
  unread: [{ commit: 'd'.repeat(40), date: '2026-01-15T00:00:00Z', subject: 'damaged', why: 'is damaged' }],
  traces: [
    {
      suite: 's',
      experiment: 'p/v',
      probe: 'q',
      shows: '|error|',
      points: [point(0, 10, 'first'), point(1, 10, 'unchanged'), point(2, 30, 'worse')],
      worseSince: 2,
    },
  ],
};

describe('a badge', () => {
  it('says in numbers what the whole comes to, as a picture and as shields has it', () => {
    const badge = badgeOf(results);
    expect(badge.message).toMatch(/^\d+ of \d+ fit · \d+ of \d+ claims hold$/);
    expect(JSON.parse(badgeJson(badge))).toMatchObject({
      schemaVersion: 1,
      label: 'seedgate',
      message: badge.message,
      color: expect.stringMatching(/^[0-9a-f]{6}$/),
    });
    const svg = badgeSvg({ ...badge, message: '<script>"&' });
    expect(svg).not.toContain('<script>');
    expect(svg).toContain('&#60;script&#62;');
  });
});

const executablePath = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find(file => file !== undefined && existsSync(file));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.skipIf(executablePath === undefined)('a site in Chromium (skipped where none is installed)', () => {
  const folder = temporaryFolder('site');
  let browser: Browser;
  const address = (name: string) => pathToFileURL(path.join(folder, name)).href;

  beforeAll(async () => {
    const other = { ...results, suites: results.suites.map(s => ({ ...s, title: 'Another article' })) };
    const entries = [
      { slug: 'first', results },
      { slug: 'second', results: other },
    ];
    writeFileSync(path.join(folder, 'index.html'), renderSite(entries, history));
    writeFileSync(path.join(folder, 'history.html'), renderHistory(history));
    for (const { slug, results: own } of entries) {
      mkdirSync(path.join(folder, slug));
      writeFileSync(path.join(folder, slug, 'report.html'), renderHtml(own));
    }
    browser = await chromium.launch({
      executablePath: executablePath as string,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
  });
  afterAll(() => browser?.close());

  it.each([
    ['index.html', 'light'],
    ['index.html', 'dark'],
    ['history.html', 'light'],
  ] as const)('%s has nothing serious for axe in %s', async (name, colorScheme) => {
    const page = await browser.newPage({ colorScheme, bypassCSP: true });
    await page.goto(address(name));
    await page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })");
    await page.evaluate(axe);
    const found = (await page.evaluate('axe.run()')) as AxeResults;
    const bad = found.violations.filter(v => v.impact === 'serious' || v.impact === 'critical');
    expect(bad.map(v => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await page.close();
  });

  it('is searched and followed from the keyboard, and asks for nothing but its own pages', async () => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', m => complaints.push(m.text()));
    page.on('request', r => {
      if (!r.url().startsWith('file:')) complaints.push(r.url());
    });
    await page.goto(address('index.html'));
    await page.locator('#search').focus();
    await page.keyboard.type('another ARTICLE');
    expect(await page.locator('section.entry:visible').count()).toBe(1);
    expect(await page.locator('#found').textContent()).toBe('1 of 2');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(address('second/report.html'));
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('draws each value with a mark for every state', async () => {
    const page = await browser.newPage();
    await page.goto(address('history.html'));
    expect(await page.locator('figure svg title').count()).toBe(3);
    expect(await page.locator('main').textContent()).toContain(
      'worse since cccccccccccc of 2026-03-01 (subject <c>)',
    );
    await page.close();
  });
});
