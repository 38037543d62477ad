// Tries the package as it is installed, packed anew, on each Node that it is for: `npm run nodes`, or with versions after it.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const versions = process.argv.length > 2 ? process.argv.slice(2) : ['20', '22', '24'];
const tests = ['test/package', 'test/api/example.test.ts'];
for (const version of versions) {
  const { status } = spawnSync(
    'npx',
    [
      '--yes',
      '--package',
      `node@${version}`,
      '--',
      'node',
      'node_modules/vitest/vitest.mjs',
      'run',
      ...tests,
    ],
    { cwd: fileURLToPath(new URL('..', import.meta.url)), stdio: 'inherit' },
  );
  if (status !== 0) {
    process.stderr.write(`Node ${version}: not all tests passed\n`);
    process.exit(1);
  }
}
