// `npm test`: installs what is missing, the native library included, and runs the tests.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { log, prepare, root, run, runTypeScript } from './launch.mjs';

await prepare();
process.chdir(root);
// Before the tests and not in one: setting up may take a minute and says what it does.
const ready = await runTypeScript('src/cli.ts', ['doctor']);
if (ready !== 0) process.exit(ready);

const folder = mkdtempSync(path.join(os.tmpdir(), 'seedgate-test-'));
const output = path.join(folder, 'results.json');
const code = await run(process.execPath, [
  path.join(root, 'node_modules/vitest/vitest.mjs'),
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${output}`,
  ...process.argv.slice(2),
]);

let counts;
try {
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(output, 'utf8'));
  counts = { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
} catch {
  log('the test runner left no result');
  process.exit(code === 0 ? 1 : code);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
process.stdout.write(`${counts.passed} passed, ${counts.failed} failed${skipped}\n`);
process.exit(code !== 0 ? code : counts.failed > 0 || counts.passed === 0 ? 1 : 0);
