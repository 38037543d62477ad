import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { bundle, programs, root } from '../scripts/bundle.mjs';

/**
 * Bundles what tests start, once for all of them: tsx takes seconds to read the hundreds of files that the command line
 * is, and so it does for each worker. What is bundled is the source as it is now and not dist/, and it stands in a
 * folder like this checkout's, so that it finds the packages and its version. A test that is not told of it starts the source.
 */
export default async function setup() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'seedgate-built-'));
  for (const name of ['package.json', 'node_modules', 'schema'])
    symlinkSync(path.join(root, name), path.join(folder, name));
  const built = path.join(folder, 'dist');
  mkdirSync(built);
  // Made of npm's packages alone, so that those in dist/ are as good as new ones.
  for (const name of ['tensorflow.cjs', 'native'])
    symlinkSync(path.join(root, 'dist', name), path.join(built, name));
  await bundle(
    {
      ...programs,
      'one-eager-run': 'test/train/one-run.ts',
      'one-compiled-run': 'test/train/compiled/one-run.ts',
    },
    built,
  );
  process.env.SEEDGATE_TEST_BUILT = built;
  return () => rmSync(folder, { recursive: true, force: true });
}
