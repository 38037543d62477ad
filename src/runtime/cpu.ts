import { readFileSync } from 'node:fs';

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
