import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { validateSuites } from '../../src/run/validate.ts';
import { temporaryFolder } from '../temporary.ts';

/** Two variants; the second has what the test is about on the line that begins with its name. */
function suiteOf(second: string): string {
  const file = path.join(temporaryFolder('validate'), 'suite.yaml');
  writeFileSync(
    file,
    `format: 1
name: two
version: 1.0.0
title: Two
source: { title: Made for a test }
seeds: 1
defaults:
  training: { epochs: 2, batchSize: 2, validationSplit: 0.25, shuffle: false, optimizer: { name: adam }, loss: meanSquaredError }
problems:
  doubles:
    title: Doubles
    data:
      inputs: { reshape: { of: { range: { from: 1, to: 8 } }, shape: [8, 1, 1] } }
      targets: { reshape: { of: { range: { from: 2, to: 16, step: 2 } }, shape: [8, 1] } }
    probes: { five: { input: [[5]] } }
    variants:
      plain: { layers: [{ simpleRnn: 2 }, { dense: 1 }] }
      other: ${second}
`,
  );
  return file;
}

const eager = 'is trained by the eager engine, step by step, which takes longer: ';

it.each([
  [
    '{ layers: [{ simpleRnn: { units: 2, stateful: true } }, { dense: 1 }] }',
    'a stateful layer hands its states from batch to batch',
  ],
  [
    '{ layers: [{ simpleRnn: 2 }, { dense: 1 }], training: { earlyStopping: { monitor: meanAbsoluteError, patience: 1 } } }',
    'earlyStopping watches meanAbsoluteError of what each batch is given in training',
  ],
])('says at its line which model the compiled engine cannot train: %s', async (second, reason) => {
  const { issues, remarks } = await validateSuites([suiteOf(second)]);
  expect(issues).toEqual([]);
  expect(remarks.filter(r => r.message.startsWith(eager))).toEqual([
    expect.objectContaining({ message: eager + reason, line: 18 }),
  ]);
});

it('says nothing of models that it trains', async () => {
  const { issues, remarks } = await validateSuites([
    suiteOf('{ layers: [{ lstm: { units: 2, recurrentActivation: sigmoid } }, { dense: 1 }] }'),
  ]);
  expect(issues).toEqual([]);
  expect(remarks.filter(r => r.message.startsWith(eager))).toEqual([]);
});
