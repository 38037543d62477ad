import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { init } from '../../src/commands/init.ts';
import type { Output } from '../../src/commands/io.ts';
import { deepIssues } from '../../src/run/validate.ts';
import { loadSuite, nativeExperiments } from '../../src/suite/index.ts';
import { seedgate } from '../commands/support.ts';
import { emptyFolder } from './support.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tutorial = readFileSync(path.join(root, 'docs/write-a-suite.md'), 'utf8');
const fences = [...tutorial.matchAll(/^```([a-z]*)\n(.*?)^```$/gms)];
const blocks = (language: string) => fences.flatMap(([, of, text = '']) => (of === language ? [text] : []));

it('can be followed: its data, its changes, and what every command says', async () => {
  const folder = emptyFolder();
  const data = blocks('').find(block => block.startsWith('(echo speed,dist')) ?? '';
  execFileSync('bash', ['-c', data.replace(/^seedgate .*$/m, '')], { cwd: folder });
  const dir = path.join(folder, 'suites/cars');
  let said = '';
  const stdout: Output = {
    write: text => {
      said += text;
    },
  };
  await init({ dir, data: path.join(folder, 'cars.csv') }, { stdout, stderr: stdout, env: {} });
  const shown = blocks('text').find(block => block.startsWith('wrote suites/cars')) ?? '';
  expect(said.replaceAll(`${folder}/`, '')).toBe(shown);

  // Every number may be another on another machine; the verdicts are not.
  const verdicts = (output: string) =>
    output
      .split('\n')
      .filter(line => /The gate (passed|failed)|^fails:|^suites\/| (holds|no real advantage)$/.test(line))
      .map(line => line.replace(/ [\d.]+/g, ' #').replace(/ +/g, ' '));
  const runs = blocks('text').filter(block => block.includes('The gate '));
  const [first, second, third] = runs.map(verdicts);
  const run = async () => {
    const { code, stdout } = await seedgate(folder, 'run', 'suites/cars');
    return { code, says: verdicts(stdout) };
  };
  expect(await run()).toEqual({ code: 0, says: first });

  const file = path.join(dir, 'suite.yaml');
  let text = readFileSync(file, 'utf8');
  const change = (from: RegExp, to: string) => {
    expect(text).toMatch(from);
    text = text.replace(from, () => to);
  };
  const [source = '', settings = '', optimizer = '', probes = '', marks = ''] = blocks('yaml');
  change(/^source: .*\n/m, source);
  change(/^ {4}epochs: \d+\n {4}batchSize: \d+\n/m, settings);
  change(/^ {4}optimizer: .*\n/m, optimizer);
  for (const line of marks.split('\n').slice(0, -1))
    change(new RegExp(`^ {4}${line.trim().split(':')[0]}: \\{ assumed.*$`, 'm'), line);
  change(/^(?= {4}metrics:)/m, probes);
  writeFileSync(file, text);
  const suite = loadSuite(dir);
  expect(await deepIssues([suite])).toEqual([]);
  const [probe] = suite.problems[0]?.probes ?? [];
  // R's line: −17.579 + 3.932 · 21 = 64.99 feet, in thousands.
  expect(probe?.printed.linear?.printed.value).toEqual([0.065]);
  expect(nativeExperiments(suite).map(e => e.variant.training.epochs)).toEqual([2000, 2000]);
  const validated = await seedgate(folder, 'validate', 'suites/cars');
  expect(validated.stdout).toBe(blocks('text').find(block => block.startsWith('suites/cars/suite.yaml:')));
  expect(await run()).toEqual({ code: 0, says: second });

  const shell = blocks('').find(block => block.startsWith('sed -i')) ?? '';
  execFileSync('bash', ['-c', shell.replace(/^seedgate .*$/m, '')], { cwd: folder });
  expect(await run()).toEqual({ code: 1, says: third });
});

it.each([
  'README.md',
  'CONTRIBUTING.md',
  'examples/README.md',
  'examples/own-tests/README.md',
  ...readdirSync(path.join(root, 'docs')).flatMap(name => (name.endsWith('.md') ? [`docs/${name}`] : [])),
])('has no link in %s to what is not there', file => {
  const text = readFileSync(path.join(root, file), 'utf8');
  const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, link]) => link ?? '');
  expect(links.filter(link => !existsSync(path.join(root, path.dirname(file), link)))).toEqual([]);
});

it('has a README that is read in five minutes', () => {
  const words = readFileSync(path.join(root, 'README.md'), 'utf8').split(/\s+/).filter(Boolean);
  expect(words.length).toBeLessThanOrEqual(900);
});
