import { readFileSync } from 'node:fs';
import { loadTfjsNode, runtimeFromEnvironment } from '../../src/runtime/index.ts';
import type { NativeExperiment } from '../../src/suite/index.ts';
import { trainCompiled } from '../../src/train/compiled/index.ts';
import { trainEager } from '../../src/train/eager.ts';
import { patchTf } from '../../src/train/patches.ts';

/**
 * A program of its own, so that it can be started on another CPU: trains the experiments of the JSON on its standard
 * input, and writes a line for each, its id, the engine and the hash of its final weights.
 */

const experiments = JSON.parse(readFileSync(0, 'utf8')) as readonly NativeExperiment[];
const engines = process.argv.slice(2);
const tf = patchTf(loadTfjsNode(runtimeFromEnvironment(process.env)));
for (const experiment of experiments) {
  const task = { suite: 'bits', experiment, seed: 1 };
  for (const engine of engines) {
    let found: string;
    try {
      const { weightsHash, losses } = await (engine === 'eager' ? trainEager : trainCompiled)(tf, task);
      found = `${weightsHash} ${losses.at(-1)}`;
    } catch (error) {
      found = `failed: ${(error as Error).message.split('\n')[0]}`;
    }
    process.stdout.write(`${engine} ${experiment.id} ${found}\n`);
  }
}
