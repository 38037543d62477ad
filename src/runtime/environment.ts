import { readFileSync } from 'node:fs';
import os from 'node:os';
import { version } from '../base/index.ts';
import type { Environment } from '../records/index.ts';
import { cacheDependence } from './cache-sizes.ts';
import type { Runtime } from './ensure.ts';
import { hashText } from './hash.ts';

/** Vector extensions that matter to the speed or the bits of training. */
const interesting = [
  'sse4_2',
  'avx',
  'avx2',
  'fma',
  'avx512f',
  'avx512_bf16',
  'amx_bf16',
  'neon',
  'asimd',
  'sve',
];

/** Vector features that the system reports for its first CPU; empty where it does not. */
export function vectorFeatures(): string[] {
  try {
    const line = /^(?:flags|Features)\s*:(.*)$/m.exec(readFileSync('/proc/cpuinfo', 'utf8'))?.[1] ?? '';
    const flags = new Set(line.trim().split(/\s+/));
    return interesting.filter(f => flags.has(f));
  } catch {
    return process.arch === 'arm64' ? ['neon'] : [];
  }
}

/**
 * Instruction set that compiled code is held to. On x64 it is AVX2 whatever the CPU has beyond it, so that
 * two machines give the same bits.
 */
export function instructionSet(): string {
  if (process.arch !== 'x64') return process.arch;
  const features = vectorFeatures();
  if (features.length === 0 || features.includes('avx2')) return 'AVX2';
  return features.includes('avx') ? 'AVX' : 'SSE4_2';
}

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
    fingerprint: hashText(JSON.stringify([bitsVersion, decides, ...(caches === undefined ? [] : [caches])])),
  };
}
