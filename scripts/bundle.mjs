import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Bundles programs of this checkout. Everything written in JavaScript goes in; tfjs stays out, because it is installed on
 * the machine that runs it, beside the native library that it is made to fit, and tsx, which brings a program of its own.
 *
 * @param {Readonly<Record<string, string>>} entryPoints names of the bundles and what they are made from
 * @param {string} outdir
 */
export function bundle(entryPoints, outdir) {
  return build({
    absWorkingDir: root,
    entryPoints,
    outdir,
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
}
