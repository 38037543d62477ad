import { closeSync, ftruncateSync, openSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { planRuns, selectExperiments } from '../../src/plan/index.ts';
import { readRecords } from '../../src/records/index.ts';
import { resolveText } from '../../src/suite/index.ts';
import { tinySuite } from '../../torture/made.ts';
import { replaced } from '../replaced.ts';
import { valid } from '../suite/corpus.ts';
import { temporaryFolder } from '../temporary.ts';

it('plans no more runs than can be judged', () => {
  const suite = tinySuite();
  const plan = (seeds: number) =>
    planRuns({
      selection: selectExperiments([suite], []),
      seeds: () => Array.from({ length: seeds }, (_, i) => i + 1),
      engine: 'compiled',
      fingerprint: () => 'f',
    });
  expect(plan(1000)).toHaveLength(2000);
  expect(() => plan(500_001)).toThrow('1000002 runs are planned, and at most 1000000 are judged at once');
});

it('reads no more records than can be held', () => {
  const dir = temporaryFolder('long');
  const file = openSync(path.join(dir, 'records.jsonl'), 'w');
  // A third of what Node.js may take is the most; 64 GiB are more than that on any machine that runs this.
  ftruncateSync(file, 2 ** 36);
  closeSync(file);
  expect(() => readRecords(dir)).toThrow(
    /is 65536 MiB long, all of it is in memory while it is judged, which takes 196608 MiB, and Node\.js may take \d+; set NODE_OPTIONS=--max-old-space-size=196608 /,
  );
});

it('judges no more comparisons than it can', () => {
  const rivals = Array.from({ length: 149 }, (_, i) => `v${i}`);
  const variants = rivals.map(v => `      ${v}:\n        layers: [{ dense: 1 }]\n`).join('');
  const claims = Array.from(
    { length: 68 },
    (_, i) =>
      `  c${i}: { says: It is better., problem: double, probe: twelve, better: deep, than: [${rivals.join(', ')}] }\n`,
  ).join('');
  const text = replaced(valid, [/claims:\n[\s\S]*$/, `${variants}claims:\n${claims}`]);
  expect(() => resolveText('suite.yaml', text, '.')).toThrow(
    'make 10132 comparisons; at most 10000 are judged in one suite',
  );
});
