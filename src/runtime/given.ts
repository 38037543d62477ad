import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { sha256 } from '../base/index.ts';
import { RuntimeError } from './errors.ts';
import { hashFile } from './hash.ts';

/** Libraries that are already on the machine. */
export interface GivenLibraries {
  readonly dir: string;
  readonly include: string;
  /** SHA-256 over the C headers, which the binding is compiled against. */
  readonly headers: string;
  readonly libraries: readonly { readonly name: string; readonly file: string; readonly sha256: string }[];
  /** Of an unpacked or installed wheel its version; libraries alone do not tell theirs. */
  readonly version: string;
}

/**
 * What SEEDGATE_LIBTENSORFLOW points to: a folder as in the wheel (`site-packages/tensorflow`), or one with
 * lib/ and include/. The libraries are hashed here, once per command.
 *
 * @returns undefined when the variable is not set
 * @throws RuntimeError that names what is missing in the folder
 */
export function givenLibraries(env: NodeJS.ProcessEnv): GivenLibraries | undefined {
  if (!env.SEEDGATE_LIBTENSORFLOW) return undefined;
  const dir = path.resolve(env.SEEDGATE_LIBTENSORFLOW);
  const names =
    process.platform === 'darwin'
      ? ['libtensorflow_cc.2.dylib', 'libtensorflow_framework.2.dylib']
      : ['libtensorflow_cc.so.2', 'libtensorflow_framework.so.2'];
  const find = (name: string) => [dir, path.join(dir, 'lib')].map(d => path.join(d, name)).find(existsSync);
  const include = path.join(dir, 'include');
  const missing = names.filter(n => find(n) === undefined);
  if (!existsSync(path.join(include, 'tensorflow', 'c', 'c_api.h')))
    missing.push('include/tensorflow/c/c_api.h');
  if (missing.length > 0) {
    throw new RuntimeError(
      'libraries',
      `SEEDGATE_LIBTENSORFLOW=${dir}: there is no ${missing.join(', ')}.`,
      'Point it to the folder "tensorflow" of an unpacked wheel, or to one with the two libraries (also in lib/) and include/.',
    );
  }
  const libraries = names.map(name => {
    const file = realpathSync(find(name) as string);
    return { name, file, sha256: hashFile(file) };
  });
  return { dir, include, headers: hashHeaders(include), libraries, version: versionOf(dir) };
}

function hashHeaders(include: string): string {
  const folder = path.join(include, 'tensorflow', 'c');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(n => n.endsWith('.h'));
  return sha256(
    names
      .sort()
      .map(name => `${name} ${hashFile(path.join(folder, name))}`)
      .join('\n'),
  );
}

/** A wheel has its metadata beside the folder of the package. */
function versionOf(dir: string): string {
  try {
    for (const name of readdirSync(path.dirname(dir))) {
      if (!/^tensorflow(_cpu)?-.*\.dist-info$/.test(name)) continue;
      const metadata = readFileSync(path.join(path.dirname(dir), name, 'METADATA'), 'utf8');
      const version = /^Version: (\S+)$/m.exec(metadata)?.[1];
      if (version !== undefined) return version;
    }
  } catch {
    // A folder that cannot be listed tells as little as one without metadata.
  }
  return 'of unknown version';
}
