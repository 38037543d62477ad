import { loadTfjsNode, runtimeFromEnvironment } from '../src/runtime/index.ts';
import { loadSuite, nativeExperiments } from '../src/suite/index.ts';
import { compileExperiment } from '../src/train/compiled/index.ts';
import { patchTf } from '../src/train/patches.ts';
import { fitSecondsPerEpoch } from './fit.ts';
import { measureMachine } from './machine.ts';
import type { MeasureMessage } from './result.ts';

/**
 * Measures in a process of its own, since the native library reads its settings once.
 *
 * Arguments: the suite, and what to do: `all` or `quick` trains in both engines, `warm` compiles only.
 */
const [file, mode] = process.argv.slice(2) as [string, 'all' | 'quick' | 'warm'];
const send = (message: MeasureMessage) => process.send?.(message);

const tf = patchTf(loadTfjsNode(runtimeFromEnvironment(process.env)));
const suite = await loadSuite(file);
if (mode !== 'warm') send({ kind: 'machine', machine: measureMachine(tf) });
for (const experiment of nativeExperiments(suite)) {
  const compiled = await compileExperiment(tf, suite.name, experiment);
  const { compileSeconds, work } = compiled;
  if (mode === 'warm') {
    send({ kind: 'warm', id: experiment.id, compileSeconds });
    compiled.dispose();
    continue;
  }
  // The fastest of two: the first also pays for whatever else the machine was doing.
  const first = await compiled.train(1);
  const second = await compiled.train(1);
  compiled.dispose();
  if (first.weightsHash !== second.weightsHash)
    throw new Error(`${experiment.id}: one seed gave two results`);
  const [epochs, seconds] = mode === 'quick' ? [3, 1] : [15, 60];
  send({
    kind: 'experiment',
    id: experiment.id,
    epochs: experiment.variant.training.epochs,
    eagerSecondsPerEpoch: await fitSecondsPerEpoch(tf, suite.name, experiment, epochs, seconds),
    compiledSeconds: Math.min(first.seconds.train, second.seconds.train),
    compileSeconds,
    initSeconds: second.seconds.init,
    work,
  });
}
process.disconnect?.();
