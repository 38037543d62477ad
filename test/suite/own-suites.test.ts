import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { withFindings } from '../../scripts/example-tables.ts';
import { parseResults, reportNames, writeReports } from '../../src/report/index.ts';
import { defaultSuites } from '../../src/run/suites.ts';
import { isNative, loadSuite } from '../../src/suite/index.ts';
import { checkModels } from '../../src/train/index.ts';
import { temporaryFolder } from '../temporary.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const own = readdirSync(path.join(root, 'suites')).map(name => path.join(root, 'suites', name));
const seedsOf: Readonly<Record<string, number>> = { 'r-kmeans': 60, 'published-seeds': 3 };
const emptyFolder = () => temporaryFolder('own');

describe("this repository's suites", () => {
  it.each(own)('%s is valid, also its models and parameter counts', async folder => {
    const suite = loadSuite(folder);
    expect(suite.name).toBe(path.basename(folder));
    expect(await checkModels(suite)).toEqual([]);
  });

  it.each(own)('%s has a report of all its seeds, made from the suite as it is', async folder => {
    const suite = loadSuite(folder);
    const dir = folder.endsWith('lstm-sequences')
      ? path.join(root, 'docs/example')
      : path.join(folder, 'report');
    const results = parseResults(readFileSync(path.join(dir, 'results.json'), 'utf8'));
    expect(results.suites).toEqual([expect.objectContaining({ name: suite.name, hash: suite.hash })]);
    // Programs take their time: theirs are 20 seeds. A published table has those that it has.
    expect(suite.seeds).toBe(suite.experiments.every(isNative) ? 30 : (seedsOf[suite.name] ?? 20));
    // `seedgate report` draws them again after a change of the reports.
    const drawn = await writeReports(results);
    for (const name of reportNames.filter(name => existsSync(path.join(dir, name))))
      expect(readFileSync(path.join(dir, name), 'utf8') === drawn[name], name).toBe(true);
    expect(drawn['report.md']).toContain(`Suite ${suite.name} ${suite.version}`);
    expect(drawn['report.md']).toContain(`${suite.seeds} seeds, 1 to ${suite.seeds}`);
  });

  it('are counted in the README, and each has its line in docs/suites.md', () => {
    const page = readFileSync(path.join(root, 'docs/suites.md'), 'utf8');
    for (const folder of own) expect(page).toContain(`[${path.basename(folder)}](../suites/`);

    expect(readFileSync(path.join(root, 'README.md'), 'utf8')).toContain('[Twelve suites](docs/suites.md)');
  });

  it('has in docs/suites.md what the example found', () => {
    const results = parseResults(readFileSync(path.join(root, 'docs/example/results.json'), 'utf8'));
    const page = readFileSync(path.join(root, 'docs/suites.md'), 'utf8');
    expect(withFindings(page, results), 'run npm run docs').toBe(page);
  });

  it('has the data of the adding problem as its script makes them', () => {
    const folder = path.join(root, 'suites/adding-problem');
    const made = emptyFolder();
    execFileSync(process.execPath, [path.join(folder, 'make-data.mjs'), made]);
    for (const file of ['train.csv', 'test.csv'])
      expect(readFileSync(path.join(made, file)).equals(readFileSync(path.join(folder, file)))).toBe(true);
    const { problems } = loadSuite(folder);
    const sample = Array.from(problems[0]?.inputs.values.slice(0, 60) ?? []);
    const marked = sample.flatMap((mark, i) => (i % 2 === 1 && mark === 1 ? [sample[i - 1] ?? 0] : []));
    expect(marked).toHaveLength(2);
    expect(problems[0]?.targets.values[0]).toBeCloseTo(
      marked.reduce((a, b) => a + b),
      12,
    );
  });

  it('has the digits that scikit-learn has', () => {
    const [problem] = loadSuite(path.join(root, 'suites/digits')).problems;
    // load_digits(): its first image's row from the top, over each pixel's largest value, and the number of each digit.
    expect(problem?.inputs.values.slice(0, 8)).toEqual([0, 0, 0.3125, 0.8125, 0.5625, 0.0625, 0, 0]);
    const counts = new Array<number>(10).fill(0);
    problem?.targets.values.forEach((v, i) => {
      counts[i % 10] = (counts[i % 10] ?? 0) + v;
    });
    expect(counts).toEqual([178, 182, 177, 183, 181, 182, 181, 179, 174, 180]);
  });
});

describe('the suites that are meant when none is named', () => {
  it('are the article alone in this repository', () => {
    expect(defaultSuites(root)).toEqual(['suites/lstm-sequences']);
  });

  it('are all in suites/*, those in code too, or those that package.json lists', () => {
    const folder = emptyFolder();
    for (const name of ['b', 'a']) {
      mkdirSync(path.join(folder, 'suites', name), { recursive: true });
      writeFileSync(path.join(folder, 'suites', name, 'suite.yaml'), 'format: 1');
    }
    mkdirSync(path.join(folder, 'suites/notes'));
    writeFileSync(path.join(folder, 'suites/README.md'), '');
    expect(defaultSuites(folder)).toEqual(['suites/a', 'suites/b']);
    writeFileSync(path.join(folder, 'suites/notes/suite.ts'), '');
    expect(defaultSuites(folder)).toEqual(['suites/a', 'suites/b', 'suites/notes']);
    rmSync(path.join(folder, 'suites/notes'), { recursive: true });
    const manifest = (content: string) => writeFileSync(path.join(folder, 'package.json'), content);
    manifest('{"name": "mine"}');
    expect(defaultSuites(folder)).toEqual(['suites/a', 'suites/b']);
    manifest('{"seedgate": {"suites": ["suites/b"]}}');
    expect(defaultSuites(folder)).toEqual(['suites/b']);
    for (const wrong of [
      '{"seedgate": {}}',
      '{"seedgate": {"suites": []}}',
      '{"seedgate": {"suites": "a"}}',
    ]) {
      manifest(wrong);
      expect(() => defaultSuites(folder)).toThrow(/"seedgate": { "suites": \["suites\/NAME"\] }/);
    }
    manifest('{');
    expect(() => defaultSuites(folder)).toThrow(/package\.json is not valid JSON/);
  });
});
