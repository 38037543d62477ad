// Bundles the action and the package's exports into dist/. The types of the exports go into dist/types.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { bundle, root } from './bundle.mjs';

rmSync(`${root}dist`, { recursive: true, force: true });
await bundle(
  {
    action: 'src/action.ts',
    index: 'src/index.ts',
    vitest: 'src/vitest.ts',
    worker: 'src/train/worker.ts',
    'parent-watch': 'src/train/parent-watch.mjs',
    'hash-thread': 'src/runtime/hash-thread.mjs',
    'self-test': 'src/train/self-test.ts',
  },
  'dist',
);

const tsc = spawnSync(
  process.execPath,
  ['node_modules/typescript/bin/tsc', '--project', 'tsconfig.types.json'],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
process.exitCode = tsc.status ?? 1;
