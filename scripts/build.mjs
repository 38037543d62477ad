// Bundles the action into dist/. Everything written in JavaScript goes in; tfjs stays out, because it is
// installed on the machine that runs the action, beside the native library that it is made to fit.
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
rmSync(`${root}dist`, { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: {
    action: 'src/action.ts',
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
  external: ['@tensorflow/*'],
  // Packages in CommonJS call require, which a module does not have.
  banner: {
    js: "import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);",
  },
  legalComments: 'none',
  logLevel: 'warning',
});
