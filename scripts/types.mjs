import { spawnSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import { packagesIn, root } from './bundle.mjs';

/**
 * Writes the public types: index.d.ts, in which everything is that they need, also of packages, since none of those is
 * installed with seedgate; and vitest.d.ts, which goes by index.d.ts.
 *
 * @param {string} dir
 * @returns the packages of which something went in
 */
export async function rollTypes(dir) {
  const emitted = path.join(root, '.types');
  try {
    const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
    const args = [tsc, '--project', 'tsconfig.types.json', '--outDir', emitted];
    if (spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status !== 0)
      throw new Error('the types cannot be emitted');
    const entry = path.join(emitted, 'entry.d.ts');
    // The methods of a tensor, `a.add(b)`, are declared in a module that nothing else names.
    const methods = '@tensorflow/tfjs-core/dist/public/chained_ops/register_all_chained_ops';
    writeFileSync(entry, `export * from './index.js';\nimport '${methods}';\n`);
    const rolled = await rollup({
      input: entry,
      plugins: [dts({ includeExternal: ['@tensorflow/tfjs-core', '@tensorflow/tfjs-layers', 'zod'] })],
      // All that is said is that modules are augmented, which `merged` sees to.
      onLog: () => {},
    });
    const { output } = await rolled.generate({ format: 'es' });
    await rolled.close();
    writeFileSync(path.join(dir, 'index.d.ts'), withoutForeignComments(merged(output[0].code), emitted));
    copyFileSync(path.join(emitted, 'vitest.d.ts'), path.join(dir, 'vitest.d.ts'));
    return packagesIn(output);
  } finally {
    rmSync(emitted, { recursive: true, force: true });
  }
}

/** In one file with the class that they augment, interfaces stand beside it and not in a module of their own. */
function merged(code) {
  return code
    .replace(/^\/\/\/ <(?:reference|amd-module) .*\n/gm, '')
    .replace(/^declare module '[^']*' \{\n([\s\S]*?)^\}\n/gm, (_, inner) => inner.replace(/^ {4}/gm, ''));
}

/** What is said of types that others wrote is two thirds of the file. */
function withoutForeignComments(code, emitted) {
  const comment = /^[ \t]*\/\*\*[\s\S]*?\*\/[ \t]*\n/gm;
  const plain = text => text.replace(/\s+/g, ' ').trim();
  const own = new Set();
  for (const name of readdirSync(emitted, { recursive: true, encoding: 'utf8' }))
    if (name.endsWith('.ts'))
      for (const [text] of readFileSync(path.join(emitted, name), 'utf8').matchAll(comment))
        own.add(plain(text));
  return code.replace(comment, text => (own.has(plain(text)) ? text : '')).replace(/\n{3,}/g, '\n\n');
}
