import { createHash, type Hash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headline } from '../../src/report/index.ts';
import { importTable, makeSite } from '../../src/run/index.ts';
import type { Results } from '../../src/verdict/index.ts';
import { temporaryFolder } from '../temporary.ts';

it("hashes on the page as Node does, whatever a text's length is to the blocks of 64 bytes", async () => {
  const { createHash: pageHash } = (await import('../../src/page/node.mjs' as string)) as {
    createHash: () => Hash;
  };
  for (let length = 0; length < 200; length++) {
    const text = 'ä→z\n0'.repeat(40).slice(0, length);
    const digests = [pageHash(), createHash('sha256')].map(h => h.update(text).update('end').digest('hex'));
    expect(digests[0]).toBe(digests[1]);
  }
  const bytes = Uint8Array.from({ length: 1000 }, (_, i) => (i * 151) % 256);
  const nodes = createHash('sha256').update(bytes).digest();
  expect(pageHash().update(bytes).digest('base64')).toBe(nodes.toString('base64'));
  expect(pageHash().update(bytes).digest().readUInt32LE(8)).toBe(nodes.readUInt32LE(8));
});

/** Scores of two models over eight seeds, one of which diverged. */
const scores = Array.from({ length: 8 }, (_, i) => ({
  model: ['MLP & co', 'CNN <small>'],
  seed: i + 1,
  accuracy: [0.9 + i / 100, i === 6 ? 'nan' : 0.93 + i / 200],
  loss: [0.5 - i / 50, 0.4 - i / 60],
}));
const rows = scores.flatMap(s =>
  [0, 1].map(m => ({ model: s.model[m], seed: s.seed, accuracy: s.accuracy[m], loss: s.loss[m] })),
);
const lines = (separator: string) =>
  [['model', 'seed', 'accuracy', 'loss'], ...rows.map(r => Object.values(r))]
    .map(line => `${line.join(separator)}\n`)
    .join('');
const tables = {
  'scores.csv': lines(','),
  'Scores of May.tsv': lines('\t'),
  'runs.json': JSON.stringify(rows),
  'runs.jsonl': rows.map(r => `${JSON.stringify(r)}\n`).join(''),
  'by-variant.json': JSON.stringify({ a: { f1: [0.8, 0.81, 0.82] }, b: { f1: [0.9, null, 0.92] } }),
};
const badTables = {
  'words.csv': 'a,b\nx,y\n',
  'empty.csv': 'seed,accuracy\n',
  'twice.csv': 'model,seed,accuracy\na,1,0.5\na,1,0.6\n',
  'cut.json': '[{"seed": 1, "accuracy": 0.9}',
  'notes.md': '# Scores\n',
};

const executablePath = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find(file => file !== undefined && existsSync(file));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.skipIf(executablePath === undefined)(
  'the page that judges, in Chromium (skipped without one)',
  () => {
    const folder = temporaryFolder('judge-page');
    const place = (name: string) => path.join(folder, name);
    const fromDisk = pathToFileURL(place('site/judge.html')).href;
    let browser: Browser;

    /** What the command line makes of a file, in a folder of its own. */
    const byCommand = (name: string, out = `${name}-out`, strict = false, columns = {}) =>
      importTable({ file: place(name), columns, strict, out: place(out) }, { env: process.env });

    beforeAll(async () => {
      for (const [name, text] of Object.entries({ ...tables, ...badTables }))
        writeFileSync(place(name), text);
      await byCommand('scores.csv');
      await makeSite(
        { dirs: [place('scores.csv-out')], out: place('site'), bundles: process.env.SEEDGATE_TEST_BUILT },
        process.env,
      );
      browser = await chromium.launch({
        executablePath: executablePath as string,
        args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
      });
    });
    afterAll(() => browser?.close());

    /** Opens the page, hands it over, and asks that it neither complained nor asked for anything but what it holds. */
    async function open(use: (page: Page) => Promise<void>, options: Parameters<Browser['newPage']>[0] = {}) {
      const page = await browser.newPage(options);
      // As a server gives it out where axe looks into its frame; nothing is asked of the network.
      const url = options.bypassCSP ? 'http://papers.example/judge.html' : fromDisk;
      await page.route('http://papers.example/**', route =>
        route.fulfill({ path: place('site/judge.html') }),
      );
      const complaints: string[] = [];
      page.on('console', m => complaints.push(m.text()));
      page.on('pageerror', e => complaints.push(e.message));
      page.on('request', r => {
        if (r.url() !== url && !/^(?:data|blob|about):/.test(r.url())) complaints.push(`asks for ${r.url()}`);
      });
      await page.goto(url);
      await use(page);
      expect(complaints).toEqual([]);
      await page.close();
    }

    const says = async (page: Page) => {
      await page.locator('#says.headline').waitFor();
      return page.locator('#says').textContent();
    };

    const kept = async (page: Page, name: string): Promise<string> => {
      const download = page.waitForEvent('download');
      await page.locator('#files a', { hasText: name }).click();
      const file = await (await download).path();
      return readFileSync(file, 'utf8');
    };

    it.each(Object.keys(tables))('finds in %s what the command line finds', async name => {
      const { results, imported } = await byCommand(name);
      await open(async page => {
        await page.locator('#file').setInputFiles(place(name));
        expect(await says(page)).toBe(headline(results));
        const guesses = await page.locator('#guesses li').allTextContents();
        expect(guesses).toEqual([
          `taken for ${imported.kind}, ${imported.runs.length} runs`,
          ...imported.guesses,
        ]);
        const found = JSON.parse(await kept(page, 'results.json')) as Results;
        const { findings, gate, suites } = found;
        expect(findings).toEqual(results.findings);
        expect(gate).toEqual(results.gate);
        expect(suites).toEqual(results.suites.map(s => ({ ...s, file: 'suite.yaml' })));
        for (const own of ['runs.csv', 'suite.yaml'])
          expect(await kept(page, own)).toBe(readFileSync(path.join(place(`${name}-out`), own), 'utf8'));
      });
    });

    it.each(Object.keys(badTables))('says of %s what the command line says', async name => {
      const message = await byCommand(name).then(
        () => 'was judged',
        (error: Error) => error.message.replaceAll(`${folder}${path.sep}`, ''),
      );
      await open(async page => {
        await page.locator('#file').setInputFiles(place(name));
        // Newer engines say beside the position of a slip in JSON which line that is.
        const said = (await says(page))?.replace(/ \(line \d+ column \d+\)$/, '');
        expect(said).toBe(message.replace(/ \(line \d+ column \d+\)$/, ''));
        expect(await page.locator('#report').isVisible()).toBe(false);
      });
    });

    it('takes a file that is dropped, and shows the report of it with its own script', async () => {
      await open(async page => {
        await page.evaluate(
          `((name, text) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([text], name));
          document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
        })('scores.csv', ${JSON.stringify(tables['scores.csv'])})`,
        );
        expect(await says(page)).toMatch(/^The gate passed/);
        const report = page.frameLocator('#report');
        expect(await report.locator('h1').textContent()).toBe('seedgate report');
        expect(await report.locator('svg.chart circle').count()).toBeGreaterThan(8);
        const head = report.locator('table.sortable th', { hasText: 'seed' }).first();
        await head.locator('button').focus();
        await page.keyboard.press('Enter');
        expect(await head.getAttribute('aria-sort')).toBe('ascending');
      });
    });

    it('is used from the keyboard, and judges again when it is told which column is what', async () => {
      const { results } = await byCommand('scores.csv', 'strict', true, { metrics: ['loss'] });
      await open(async page => {
        await page.locator('#file').setInputFiles(place('scores.csv'));
        await says(page);
        await page.locator('#file').focus();
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        for (let i = 0; i < 3; i++) await page.keyboard.press('Tab');
        await page.keyboard.type('loss');
        await page.keyboard.press('Tab');
        await page.keyboard.press('Space');
        await page.locator('#guesses li').nth(2).waitFor();
        await expect.poll(() => page.locator('#says').textContent()).toBe(headline(results));
        const found = JSON.parse(await kept(page, 'results.json')) as Results;
        expect(found.findings).toEqual(results.findings);
      });
    });

    it('can send nothing', async () => {
      const page = await browser.newPage();
      await page.goto(fromDisk);
      const refused = await page.evaluate(`new Promise(resolve => {
      addEventListener('securitypolicyviolation', e => resolve(e.effectiveDirective));
      fetch('http://127.0.0.1:9/').catch(() => {});
    })`);
      expect(refused).toBe('connect-src');
      await page.close();
    });

    it.each(['light', 'dark'] as const)('has nothing for axe in %s', async colorScheme => {
      await open(
        async page => {
          await page.locator('#file').setInputFiles(place('scores.csv'));
          await says(page);
          await page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })");
          await page.evaluate(axe);
          const found = (await page.evaluate('axe.run()')) as AxeResults;
          expect(found.violations.map(v => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
          expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
        },
        { colorScheme, bypassCSP: true, viewport: { width: 420, height: 800 } },
      );
    });

    it('is found from the index of the site', async () => {
      const index = readFileSync(place('site/index.html'), 'utf8');
      expect(index).toContain('<a href="judge.html">Judge a table of your own</a>');
    });
  },
);
