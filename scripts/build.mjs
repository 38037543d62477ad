// Bundles the action and the package's exports into dist/. Everything written in JavaScript goes in; tfjs stays out,
// because it is installed on the machine that runs it, beside the native library that it is made to fit, and tsx, which
// brings a program of its own. The types of the exports go into dist/types.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
rmSync(`${root}dist`, { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: {
    action: 'src/action.ts',
    index: 'src/index.ts',
    vitest: 'src/vitest.ts',
    worker: 'src/train/worker.ts',
    'self-test': 'src/train/self-test.ts',
  },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  chunkNames: '[name]-[hash]',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  external: ['@tensorflow/*', 'tsx', 'vitest'],
  // Packages in CommonJS call require, which a module does not have.
  banner: {
    js: "import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);",
  },
  legalComments: 'none',
  logLevel: 'warning',
});

const tsc = spawnSync(
  process.execPath,
  ['node_modules/typescript/bin/tsc', '--project', 'tsconfig.types.json'],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
process.exitCode = tsc.status ?? 1;
