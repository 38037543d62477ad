import os from 'node:os';
import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { isNative, resolveText } from '../../src/suite/index.ts';
import { plainLayerKinds, wrapperKinds } from '../../src/suite/layers/index.ts';
import { optimizerNames } from '../../src/suite/optimizers.ts';
import { bits, whoNames } from '../../torture/bits/index.ts';
import { everything } from '../../torture/bits/suite.ts';
import { lost } from '../../torture/table.ts';

// Who names the CPU to LLVM is heard from the linker, which only that of Linux tells.
it.runIf(process.platform === 'linux' && process.arch === 'x64')(
  'compiles for the CPU that all are taken for, in its short form',
  async () => {
    const rows = await bits.run({ short: true, seed: 'seedgate', say: () => {} });
    expect(rows).toHaveLength(3);
    expect(rows.filter(row => lost(row) > 0)).toEqual([]);
  },
);

it('hears from the linker who names the CPU', () => {
  // Lines of glibc's LD_DEBUG=bindings, on a CPU without AVX-512, on one with it, and on the first without the binding's function.
  const line = (from: string, symbol: string) =>
    `  1085:\tbinding file /l/libtensorflow_cc.so.2 [0] to /l/${from} [0]: normal symbol \`${symbol}'`;
  const asked = '_ZN4llvm3sys14getHostCPUNameEv';
  const held = '_ZN3xla3cpu23CpuTargetFromMaxFeatureEN3tsl4port10CPUFeatureE';
  expect(whoNames(line('tfjs_binding.node', asked))).toBe('tfjs_binding.node');
  expect(whoNames(`${line('libtensorflow_cc.so.2', held)} [tensorflow]`)).toBe('what it is held to');
  expect(whoNames(line('libtensorflow_framework.so.2', asked))).toBe('libtensorflow_framework.so.2');
  expect(whoNames('')).toBe('nobody');
});

it('has a model with every layer and optimizer of the format', () => {
  const text = stringify(everything(), { aliasDuplicateObjects: false });
  const variants = resolveText('suite.yaml', text, os.tmpdir())
    .experiments.filter(isNative)
    .map(e => e.variant);
  const kinds = new Set<string>(variants.flatMap(v => v.layers.map(l => l.kind)));
  expect([...plainLayerKinds, ...wrapperKinds].filter(kind => !kinds.has(kind))).toEqual([]);
  const optimizers = new Set(variants.map(v => v.training.optimizer.name));
  expect(optimizerNames.filter(name => !optimizers.has(name))).toEqual([]);
});
