import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { auditText } from '../../src/commands/audit-text.ts';
import { audit, mergeFolders, type RunEvent, run, runRequest } from '../../src/run/index.ts';
import { temporaryFolder } from '../temporary.ts';

/** A shell program whose number its seed decides, and a table of four runs with seeds of their own. */
const suite = `format: 1
name: plans
version: 1.0.0
title: Plans
source: { title: plans }
seeds: 12
problems:
  p:
    title: P
    metrics:
      accuracy: { better: higher, threshold: { atLeast: 0.8, share: 0.5 }, printed: { values: { sh: 0.8130 } } }
    variants:
      sh:
        command: [sh, train.sh, --bonus, "0", '{seed}']
        needs: [train.sh]
        numbers: { accuracy: { stdout: 'accuracy (.*)' } }
        marks: { command.--bonus: { assumed: The source is silent., alternatives: ["1"] } }
      table: { imported: { file: runs.csv, seed: seed, numbers: { accuracy: acc } } }
claims:
  better: { says: sh is better, problem: p, metric: accuracy, better: sh, than: table }
`;

function write(): string {
  const folder = temporaryFolder('plans with blanks');
  writeFileSync(path.join(folder, 'suite.yaml'), suite);
  writeFileSync(path.join(folder, 'runs.csv'), 'seed,acc\n101,0.7\n102,0.71\n103,0.72\n104,0.73\n');
  // From 0.801 on, a thousandth more for each seed: seed 13 is the first that comes to what is printed.
  writeFileSync(path.join(folder, 'train.sh'), 'printf "accuracy 0.%d%02d\\n" $((8 - 3 * $2)) "$3"\n');
  return folder;
}

async function runIn(folder: string, out: string, more: Parameters<typeof runRequest>[0] = {}) {
  const events: RunEvent[] = [];
  const request = runRequest({
    suites: [folder],
    jobs: 2,
    out: path.join(folder, out),
    allowCommands: true,
    ...more,
  });
  const result = await run(request, { env: process.env, tell: event => events.push(event) });
  return { ...result, events, trained: events.filter(e => e.kind === 'ended').length };
}

it('joins the shards of programs and tables to the whole', async () => {
  const folder = write();
  const whole = await runIn(folder, 'whole', { topUp: 'off' });
  const parts = [];
  for (const index of [1, 2])
    parts.push((await runIn(folder, `part-${index}`, { shard: { index, count: 2 } })).dir);
  const { results } = await mergeFolders({ dirs: parts, suites: [folder], out: path.join(folder, 'merged') });
  const counts = (r: typeof results) =>
    r.suites[0]?.problems[0]?.experiments.map(e => [e.id, e.counts.ok, e.counts.missing]);
  expect(counts(results)).toEqual([
    ['p/sh', 12, 0],
    ['p/table', 4, 0],
  ]);
  expect(counts(whole.results)).toEqual(counts(results));
  const told = (r: typeof results) =>
    r.findings.filter(f => f.kind !== 'note').map(f => [f.id, f.outcome, f.says]);
  expect(told(results)).toEqual(told(whole.results));
  expect(results.gate.passed).toBe(true);
});

it('adds seeds to a program until one comes to what is printed, and goes on where it was stopped', async () => {
  const folder = write();
  const first = await runIn(folder, 'out', { only: ['p/sh'], topUp: 'off' });
  expect(first.results.findings.find(f => f.kind === 'fits')?.outcome).toBe('open');
  // One job at a time: with two, how many more begin before the answer is known depends on the machine.
  const second = await runIn(folder, 'out', { only: ['p/sh'], topUp: 'full', jobs: 1 });
  expect(second.trained).toBe(1);
  expect(second.results.findings.find(f => f.kind === 'fits')).toMatchObject({
    outcome: 'fits',
    added: 1,
    runs: 13,
  });
});

it('takes as many seeds of a program as a threshold needs', async () => {
  const folder = write();
  const { results, trained } = await runIn(folder, 'out', { only: ['p/sh'], seeds: 'auto' });
  expect(trained).toBeLessThan(60);
  expect(results.findings.find(f => f.kind === 'threshold')?.outcome).toBe('reached');
});

it('tries the arguments that are assumed, in an audit', async () => {
  const folder = write();
  const request = { suite: folder, seeds: 8, allowCommands: true };
  await expect(audit({ ...request, allowCommands: false }, { env: process.env })).rejects.toThrow(
    '--allow-commands',
  );
  const result = await audit(request, { env: process.env });
  const [tried] = result.found.dependences;
  expect([tried?.setting, tried?.value, tried?.experiments]).toEqual(['command.--bonus', '1', ['p/sh']]);
  const claim = tried?.changed.find(c => c.kind === 'claim');
  // 0.5 and not 0.8: the table is better then.
  expect([claim?.from, claim?.to]).toEqual(['holds', 'does not hold, the other way round']);
  const text = auditText(result);
  expect(text).toContain('No model is trained here.');
  expect(text).not.toContain('TensorFlow');
});
