import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type RunEvent, run, runRequest, tryPrograms, validateSuites } from '../../src/run/index.ts';
import { temporaryFolder } from '../temporary.ts';

/** A suite about two shell programs; the seed decides the one's number, and the other's is that of a file. */
const suite = `format: 1
name: shells
version: 1.0.0
title: Shells
source: { title: shells }
seeds: 12
problems:
  p:
    title: P
    metrics:
      accuracy: { better: higher, printed: { values: { a: 0.805 } } }
    variants:
      a: { command: [sh, a.sh, '{seed}'], needs: [a.sh], numbers: { accuracy: { stdout: 'accuracy (.*)' } } }
      b:
        command: [sh, -c, 'cp level "$OUT/level.txt"; echo "{\\"v\\": $(cat level)}" > m.json']
        environment: { OUT: '{out}' }
        needs: [level]
        cores: 2
        numbers: { accuracy: { json: m.json, at: /v } }
claims:
  better: { says: a is better, problem: p, metric: accuracy, better: a, than: b }
`;

function write(text = suite): string {
  const folder = temporaryFolder('programs');
  writeFileSync(path.join(folder, 'suite.yaml'), text);
  writeFileSync(path.join(folder, 'a.sh'), 'printf "accuracy 0.8%02d\\n" $1\n');
  writeFileSync(path.join(folder, 'level'), '0.5\n');
  return folder;
}

async function runSuite(folder: string, more: Parameters<typeof runRequest>[0] = {}) {
  const events: RunEvent[] = [];
  const out = path.join(folder, 'out');
  const request = runRequest({ suites: [folder], jobs: 2, out, allowCommands: true, ...more });
  const result = await run(request, { env: process.env, tell: event => events.push(event) });
  return { ...result, events, trained: events.filter(e => e.kind === 'ended').length };
}

describe('a suite of programs', () => {
  it('is validated without running anything, and not run unless that is allowed', async () => {
    const folder = write(suite.replace('[sh, a.sh,', '[sh, -c, "touch $PWD/ran",'));
    expect((await validateSuites([folder])).issues).toEqual([]);
    await expect(runSuite(folder, { allowCommands: false })).rejects.toThrow(
      /is a program, and programs of a suite are not run unless you say so: look at it \(sh .*\), then add --allow-commands$/,
    );
    expect(existsSync(path.join(folder, 'out', 'programs'))).toBe(false);
  });

  it('leaves records, findings and what was printed, without the native library', async () => {
    const folder = write();
    const { records, results, events } = await runSuite(folder);
    expect(events.some(e => e.kind === 'setup')).toBe(false);
    expect(records).toHaveLength(24);
    const a3 = records.find(r => r.variant === 'a' && r.seed === 3);
    expect(a3).toMatchObject({ engine: 'program', status: 'ok', metrics: { accuracy: 0.803 } });
    const b1 = records.find(r => r.variant === 'b' && r.seed === 1);
    expect(b1).toMatchObject({ metrics: { accuracy: 0.5 }, again: { accuracy: [0.5] } });
    const outcome = (kind: string) => results.findings.find(f => f.kind === kind)?.outcome;
    // The program of b is no Python, and gave one number for all seeds: whether a seed reaches it nobody knows.
    expect([outcome('fits'), outcome('claim'), outcome('seeds')]).toEqual(['fits', 'open', 'one run']);
    const printed = path.join(folder, 'out', 'programs', 'p.a.3', 'output.txt');
    expect(readFileSync(printed, 'utf8')).toBe('accuracy 0.803\n');
  });

  it('is resumed, and trained anew where a file that it needs has changed', async () => {
    const folder = write();
    expect((await runSuite(folder, { seeds: [1, 3] })).trained).toBe(6);
    expect((await runSuite(folder, { seeds: [1, 4] })).trained).toBe(2);
    writeFileSync(path.join(folder, 'level'), '0.9\n');
    const again = await runSuite(folder, { seeds: [1, 4] });
    expect(again.trained).toBe(4);
    expect(again.records.filter(r => r.variant === 'b').map(r => r.metrics?.accuracy)).toContain(0.9);
  });

  it('counts programs that fail, after one more try', async () => {
    const folder = write();
    writeFileSync(path.join(folder, 'a.sh'), 'test $1 = 2 && exit 7; echo accuracy 0.8$1\n');
    const { records, events, ending } = await runSuite(folder, { seeds: [1, 3], only: ['p/a'] });
    expect(events.filter(e => e.kind === 'retried')).toHaveLength(1);
    expect(records.find(r => r.seed === 2)).toMatchObject({
      status: 'failed',
      reason: 'the program ended with exit code 7',
    });
    expect(ending).toBe('failed');
  });

  it('is tried once, with what else could be read', async () => {
    const folder = write();
    writeFileSync(path.join(folder, 'a.sh'), 'echo accuracy 0.8; echo loss: 0.25\n');
    const [a] = await tryPrograms({ suite: folder, allowCommands: true }, { env: process.env });
    expect(a?.numbers).toEqual([{ name: 'accuracy', says: ['0.8, from what the program printed'] }]);
    expect(a?.others.map(o => [o.name, o.value])).toEqual([
      ['accuracy', 0.8],
      ['loss', 0.25],
    ]);
    await expect(tryPrograms({ suite: folder, allowCommands: false }, { env: process.env })).rejects.toThrow(
      'add --allow-commands',
    );
  });
});

it.each([
  [
    'layers beside a command',
    suite.replace('command: [sh, a.sh', 'layers: [{ dense: 1 }], command: [sh, a.sh'),
    /give one of "layers" and "command"/,
  ],
  [
    'settings of a training',
    suite.replace('needs: [a.sh],', 'needs: [a.sh], training: { epochs: 1 },'),
    /"training" is nothing for a program/,
  ],
  ['no numbers', suite.replace(/, numbers: \{ accuracy: \{ stdout.*/, ' }'), /needs "numbers"/],
  [
    'a number of no metric',
    suite.replace('numbers: { accuracy: { stdout', 'numbers: { acc: { stdout'),
    /no metric or probe of the problem has this name; there are accuracy/,
  ],
  ['a bad expression', suite.replace("'accuracy (.*)'", "'accuracy'"), /0 groups in round brackets/],
  ['files that are not there', suite.replace('needs: [a.sh]', 'needs: [b.sh]'), /"b\.sh" fits no file/],
  ['a folder elsewhere', suite.replace('needs: [a.sh]', 'folder: ..'), /lies outside the suite's folder/],
  ['no direction', suite.replace('better: higher, ', ''), /needs "better"/],
])('refuses %s', async (_, text, message) => {
  const { issues } = await validateSuites([write(text)]);
  expect(issues.map(i => i.message).join('\n')).toMatch(message);
});

describe('numbers that are there already', () => {
  const imported = `format: 1
name: table
version: 1.0.0
title: A table
source: { title: a table }
seeds: 3
problems:
  p:
    title: P
    metrics:
      accuracy: { better: higher, printed: { values: { mlp: { mean: 0.91, sd: 0.01, runs: 3 } } } }
    variants:
      mlp: { imported: { file: runs.csv, where: { model: MLP }, seed: seed, numbers: { accuracy: acc } } }
      cnn: { imported: { file: runs.csv, where: { model: CNN }, seed: seed, numbers: { accuracy: acc } } }
`;
  const table = 'model,seed,acc\nMLP,7,0.90\nMLP,8,0.91\nMLP,9,0.92\nCNN,1,0.95\nCNN,2,nan\n';

  it('are judged by their own seeds, and nothing is run', async () => {
    const folder = temporaryFolder('imported');
    writeFileSync(path.join(folder, 'suite.yaml'), imported);
    writeFileSync(path.join(folder, 'runs.csv'), table);
    const { records, results } = await runSuite(folder, { allowCommands: false });
    expect(
      records
        .toSorted((a, b) => a.variant.localeCompare(b.variant) || a.seed - b.seed)
        .map(r => [r.variant, r.seed, r.engine, r.status, r.metrics?.accuracy]),
    ).toEqual([
      ['cnn', 1, 'imported', 'ok', 0.95],
      ['cnn', 2, 'imported', 'diverged', 'NaN'],
      ['mlp', 7, 'imported', 'ok', 0.9],
      ['mlp', 8, 'imported', 'ok', 0.91],
      ['mlp', 9, 'imported', 'ok', 0.92],
    ]);
    expect(results.suites[0]?.problems[0]?.experiments.map(e => e.counts)).toMatchObject([
      { ok: 3, missing: 0 },
      { ok: 1, diverged: 1, missing: 0 },
    ]);
    await expect(runSuite(folder, { seeds: 'auto' })).rejects.toThrow(/its runs are there already/);
  });

  it('are refused where a column or a row is not there', async () => {
    const folder = temporaryFolder('imported');
    writeFileSync(path.join(folder, 'runs.csv'), table);
    const issuesOf = async (text: string) => {
      writeFileSync(path.join(folder, 'suite.yaml'), text);
      return (await validateSuites([folder])).issues.map(i => i.message).join('\n');
    };
    expect(await issuesOf(imported.replaceAll('accuracy: acc', 'accuracy: f1'))).toMatch(
      /there is no column "f1"; there are model, seed, acc/,
    );
    expect(await issuesOf(imported.replace('model: MLP', 'model: SVM'))).toMatch(/fits no row of runs\.csv/);
  });
});
