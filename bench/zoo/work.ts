import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadSuite, type NdArray, nativeExperiments } from '../../src/suite/index.ts';
import { writeNpy } from './data.ts';
import type { Kind } from './kinds.ts';

/** Where the work of a kind lies: as a suite, and as what peers read. */
export interface Work {
  readonly title: string;
  readonly suite: string;
  readonly json: string;
}

/** Writes a kind's work into a folder: the suite with its data, and the same as JSON and NumPy files for the peers. */
export function writeWork(kind: Kind, folder: string): Work {
  mkdirSync(folder, { recursive: true });
  const samples = kind.data?.();
  let file = kind.suite;
  if (samples !== undefined) {
    file = path.join(folder, 'suite.yaml');
    copyFileSync(kind.suite, file);
    writeNpy(path.join(folder, 'x.npy'), samples.x);
    writeNpy(path.join(folder, 'y.npy'), samples.y);
  }
  const suite = loadSuite(file);
  const models = nativeExperiments(suite).map(({ id, problem, variant }) => {
    const name = (part: string) =>
      samples === undefined ? `${id.replaceAll('/', '-')}-${part}.npy` : `${part}.npy`;
    const write = (part: 'x' | 'y', array: NdArray) => {
      if (samples === undefined) writeNpy(path.join(folder, name(part)), array);
      return name(part);
    };
    const { epochs, batchSize, validationSplit, optimizer, loss } = variant.training;
    if (optimizer.name !== 'adam' || typeof loss !== 'string')
      throw new Error(`${id}: the peers have Adam and one loss`);
    return {
      id,
      inputs: write('x', problem.inputs),
      targets: write('y', problem.targets),
      layers: variant.layers,
      training: { epochs, batchSize, validationSplit, loss, learningRate: optimizer.learningRate },
      seeds: kind.oneByOne?.test(id) === true ? 'map' : 'vmap',
      ...(kind.measured && { measured: kind.measured }),
    };
  });
  const json = path.join(folder, 'work.json');
  writeFileSync(json, `${JSON.stringify({ kind: kind.id, models }, null, 2)}\n`);
  return { title: suite.title, suite: file, json };
}
