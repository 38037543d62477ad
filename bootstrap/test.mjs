// `npm test`: installs what is missing, the native library included, and runs the tests.
import './require-node.mjs';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const { log, prepare, root, run, runTypeScript } = await import('./launch.mjs');
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

let results;
try {
  results = JSON.parse(readFileSync(output, 'utf8'));
} catch {
  log('the test runner left no result');
  process.exit(code === 0 ? 1 : code);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
// A file that cannot be loaded has no tests that could fail; it counts as one that did.
const broken = results.testResults.filter(
  f => f.status === 'failed' && f.assertionResults.length === 0,
).length;
const passed = results.numPassedTests;
const failed = results.numFailedTests + broken;
if (results.numPendingTests > 0) process.stdout.write(`${results.numPendingTests} skipped\n`);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exit(code !== 0 ? code : failed > 0 || passed === 0 ? 1 : 0);
