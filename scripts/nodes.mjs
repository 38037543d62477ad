// Tries the package as it is installed, packed anew, on each Node that it is for: `npm run nodes`, or with versions after it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const versions = process.argv.length > 2 ? process.argv.slice(2) : ['20', '22', '24'];
const args = ['node_modules/vitest/vitest.mjs', 'run', 'test/package', 'test/api/example.test.ts'];
const cwd = fileURLToPath(new URL('..', import.meta.url));

/** Runs a program to its end and says whether it ended well. */
const ran = (...[command, options, folder]) =>
  spawnSync(command, options, { cwd: folder, stdio: 'inherit' }).status === 0;

for (const version of versions) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'seedgate-node-'));
  try {
    // npm's package of Node fetches the program by its own install script.
    const install = ['install', '--no-save', '--ignore-scripts=false', `node@${version}`];
    const node = path.join(folder, 'node_modules/node/bin/node');
    if (ran('npm', install, folder) && ran(node, ['--version'], cwd) && ran(node, args, cwd)) continue;
    process.stderr.write(`Node ${version}: not all tests passed\n`);
    process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
