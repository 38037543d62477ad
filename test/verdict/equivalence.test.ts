import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { renderHtml } from '../../src/report/html/index.ts';
import { parseResults, renderJson } from '../../src/report/json.ts';
import { renderJunit } from '../../src/report/junit.ts';
import { renderMarkdown } from '../../src/report/markdown/index.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { run, runRequest, validateSuites } from '../../src/run/index.ts';
import { temporaryFolder } from '../temporary.ts';
import { normalStream } from './records.ts';

const suite = (claim: string) => `format: 1
name: same
version: 1.0.0
title: Same
source: { title: same }
seeds: 20
problems:
  p:
    title: P
    metrics: { accuracy: { better: higher } }
    variants:
      keras: { imported: { file: runs.csv, where: { v: keras }, seed: seed, numbers: { accuracy: acc } } }
      native: { imported: { file: runs.csv, where: { v: native }, seed: seed, numbers: { accuracy: acc } } }
claims:
  translation: { says: The translation is the same experiment, problem: p, metric: accuracy, ${claim} }
conclusions: [{ says: It is the same, claims: [translation] }]
`;

const usual = 'same: native, as: keras, within: 0.01, gate: fail';

function write(
  claim: string,
  native: (seed: number, normal: () => number) => number | string,
  runs = 20,
): string {
  const folder = temporaryFolder('same');
  const [a, b] = [normalStream('same', 'keras'), normalStream('same', 'native')];
  const lines = Array.from({ length: runs }, (_, i) => [
    `keras,${i + 1},${0.95 + 0.005 * a()}`,
    `native,${i + 1},${native(i + 1, b)}`,
  ]);
  writeFileSync(path.join(folder, 'runs.csv'), `v,seed,acc\n${lines.flat().join('\n')}\n`);
  writeFileSync(path.join(folder, 'suite.yaml'), suite(claim));
  return folder;
}

async function judged(...of: Parameters<typeof write>) {
  const folder = write(...of);
  const request = runRequest({
    suites: [folder],
    out: path.join(folder, 'out'),
    jobs: 1,
    allow: ['imported'],
  });
  const { results, ending } = await run(request, { env: process.env });
  const [found] = results.findings.filter(f => f.kind === 'equivalence');
  const conclusion = results.findings.find(f => f.kind === 'conclusion')?.outcome;
  return { results, ending, found, conclusion };
}

it.each([
  ['alike', (_: number, z: () => number) => 0.9505 + 0.005 * z(), 20, 'equivalent', 'holds', 'passed'],
  ['moved', (_: number, z: () => number) => 0.97 + 0.005 * z(), 20, 'differ', 'does not hold', 'failed'],
  ['wider', (_: number, z: () => number) => 0.95 + 0.06 * z(), 20, 'differ', 'does not hold', 'failed'],
  ['near the margin', (_: number, z: () => number) => 0.959 + 0.005 * z(), 20, 'open', 'open', 'passed'],
  ['too few', (_: number, z: () => number) => 0.95 + 0.005 * z(), 4, 'open', 'open', 'passed'],
  [
    'partly dead',
    (seed: number, z: () => number) => (seed < 3 ? 'nan' : 0.95 + 0.005 * z()),
    20,
    'open',
    'open',
    'passed',
  ],
  [
    'mostly dead',
    (seed: number, z: () => number) => (seed < 12 ? 'nan' : 0.95 + 0.005 * z()),
    20,
    'differ',
    'does not hold',
    'failed',
  ],
] as const)('judges what is %s', async (_, native, runs, outcome, concluded, ending) => {
  const found = await judged(usual, native, runs);
  expect([found.found?.outcome, found.conclusion, found.ending]).toEqual([outcome, concluded, ending]);
});

it('says its numbers in every report, and comes back from results.json', async () => {
  const { results, found } = await judged(usual, (_, z) => 0.9505 + 0.005 * z());
  expect(found?.says).toMatch(
    /^native and keras: means 0\.9\d+ and 0\.9\d+, difference -?[\d.e-]+ \(-?[\d.e-]+ to -?[\d.e-]+\); spreads .* difference .* \(.*\); 0\.01 is allowed: equivalent$/,
  );
  const markdown = renderMarkdown(results);
  expect(markdown).toContain('native is the same experiment as keras, within 0.01 of accuracy.');
  expect(markdown).toContain('### The same experiment?');
  expect(markdown).toContain('✅ equivalent');
  expect(renderHtml(results)).toContain('Claims of equivalence');
  expect(renderTerminal(results, { color: false, width: 200 })).toContain('equivalent');
  expect(renderJunit(results)).toMatch(/classname="same\.claims" name="translation"/);
  expect(parseResults(renderJson(results)).findings).toEqual(results.findings);
});

it.each([
  ['same: native, as: keras, gate: fail', /needs "within", too/],
  ['same: native, as: keras, within: 0.01, better: native', /"better" and "same" are of two kinds of claims/],
  ['gate: warn', /give "better" and "than", or "same", "as" and "within"/],
  ['better: native', /needs "than", too/],
  ['same: native, as: native, within: 1', /a variant cannot be compared with itself/],
  ['same: native, as: torch, within: 1', /no variant "torch"; there are keras, native/],
  ['same: native, as: [keras, keras], within: 1', /"keras" is listed twice/],
  ['same: native, as: keras, within: 0', /within/],
])('refuses %s', async (claim, message) => {
  const { issues } = await validateSuites([write(claim, () => 0.9)]);
  expect(issues.map(i => `${i.path.join('.')} ${i.message}`).join('\n')).toMatch(message);
});

it('has too few seeds for a gate told before the run', async () => {
  const folder = write(usual, () => 0.9);
  writeFileSync(path.join(folder, 'suite.yaml'), suite(usual).replace('seeds: 20', 'seeds: 4'));
  const { issues } = await validateSuites([folder]);
  expect(issues.map(i => i.message).join()).toMatch(/can be decided neither way with 4 seeds/);
});
