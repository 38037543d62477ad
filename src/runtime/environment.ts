import os from 'node:os';
import { sha256, version } from '../base/index.ts';
import type { Environment } from '../records/index.ts';
import { cacheDependence } from './cache-sizes.ts';
import { instructionSet } from './cpu.ts';
import type { Runtime } from './runtime.ts';

/** Raised with any change of seedgate that changes the bits of a run: streams, order of sums, compiled graph. */
const bitsVersion = 5;

/** What decides the bits of a run beside suite and seed, and what is good to know of the machine. */
export function describeEnvironment(runtime: Runtime): Environment {
  const decides = {
    platform: process.platform,
    arch: process.arch,
    tensorflow: runtime.tensorflow,
    runtime: runtime.hash,
    isa: instructionSet(),
  };
  const caches = cacheDependence(runtime);
  return {
    ...decides,
    seedgate: version,
    cpu: os.cpus()[0]?.model.trim() || 'unknown',
    node: process.version,
    fingerprint: sha256(JSON.stringify([bitsVersion, decides, ...(caches === undefined ? [] : [caches])])),
  };
}
