import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { bundle, programs, root } from '../scripts/bundle.mjs';

/**
 * Gives the tests a folder of their own for everything temporary, and bundles what they start. The folder is removed at the
 * end, and the run fails if it holds anything of ours then: where nobody removes it, it would stay for ever.
 */
export default async function setup() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'seedgate-tests-'));
  keepToolCaches(folder);
  process.env.TMPDIR = folder;
  const built = await bundlePrograms();
  return () => {
    rmSync(built, { recursive: true, force: true });
    // What tools leave goes with the folder: a browser is not ours to tidy.
    const left = readdirSync(folder).filter(name => name.includes('seedgate'));
    rmSync(folder, { recursive: true, force: true });
    if (left.length === 0) return;
    const some = left.slice(0, 20).join(', ');
    console.error(
      `the tests left ${left.length} temporary files behind (temporaryFolder removes its own): ${some}`,
    );
    // What is thrown here vitest only prints.
    process.exitCode = 1;
  };
}

/** Folders in which tools keep what makes their next start fast. */
const toolCaches = [`tsx-${os.userInfo().uid}`, 'node-compile-cache'];

/** Lets the tools find their caches, which lie in the system's own folder. */
function keepToolCaches(folder) {
  for (const name of toolCaches) {
    const cache = path.join(os.tmpdir(), name);
    mkdirSync(cache, { recursive: true });
    symlinkSync(cache, path.join(folder, name));
  }
}

/**
 * Bundles what tests start, once for all of them: tsx takes seconds to read the hundreds of files that the command line
 * is, and so it does for each worker. What is bundled is the source as it is now and not dist/, and it stands in a
 * folder like this checkout's, so that it finds the packages and its version. A test that is not told of it starts the source.
 */
async function bundlePrograms() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'seedgate-built-'));
  // A test runs a command as another user.
  for (const each of [process.env.TMPDIR, folder]) chmodSync(each, 0o755);
  for (const name of ['package.json', 'node_modules', 'schema'])
    symlinkSync(path.join(root, name), path.join(folder, name));
  const built = path.join(folder, 'dist');
  mkdirSync(built);
  // Made of npm's packages alone, so that those in dist/ are as good as new ones.
  for (const name of ['tensorflow.cjs', 'native'])
    symlinkSync(path.join(root, 'dist', name), path.join(built, name));
  symlinkSync(path.join(root, 'src/train/python'), path.join(built, 'python'));
  await bundle(
    {
      ...programs,
      'one-eager-run': 'test/train/one-run.ts',
      'one-compiled-run': 'test/train/compiled/one-run.ts',
    },
    built,
  );
  process.env.SEEDGATE_TEST_BUILT = built;
  return folder;
}
