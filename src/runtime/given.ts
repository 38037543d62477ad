import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { RuntimeError } from './errors.ts';
import { hashFile } from './hash.ts';

/** Libraries that are already on the machine. */
export interface GivenLibraries {
  readonly dir: string;
  readonly include: string;
  readonly libraries: readonly { readonly name: string; readonly file: string; readonly sha256: string }[];
}

/**
 * What SEEDGATE_LIBTENSORFLOW points to: a folder as in the wheel (`site-packages/tensorflow`), or one with
 * lib/ and include/.
 *
 * @returns undefined when the variable is not set
 * @throws RuntimeError that names what is missing in the folder
 */
export function givenLibraries(env: NodeJS.ProcessEnv): GivenLibraries | undefined {
  const dir = env.SEEDGATE_LIBTENSORFLOW;
  if (!dir) return undefined;
  const names =
    process.platform === 'darwin'
      ? ['libtensorflow_cc.2.dylib', 'libtensorflow_framework.2.dylib']
      : ['libtensorflow_cc.so.2', 'libtensorflow_framework.so.2'];
  const find = (name: string) => [dir, path.join(dir, 'lib')].map(d => path.join(d, name)).find(existsSync);
  const include = path.resolve(dir, 'include');
  const missing = [...names.filter(n => find(n) === undefined)];
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
  return { dir, include, libraries };
}
