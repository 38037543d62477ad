import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '../temporary.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What npm itself set for the script that these tests are started by, which is no setting of the user's. */
const inherited = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) =>
      !/^(npm_(lifecycle|package|config_(local|global)_prefix|command|execpath|node_execpath)|INIT_CWD)/.test(
        name,
      ),
  ),
);

/** The environment of somebody who uses this Node, and npm as it came. */
export const env: NodeJS.ProcessEnv = {
  ...inherited,
  PATH: `${path.dirname(process.execPath)}${path.delimiter}${process.env.PATH}`,
  NO_COLOR: '1',
};

/**
 * Packs this checkout and installs it as a user does, `npm init -y` and `npm i ./seedgate-*.tgz` without a flag, in an empty
 * folder.
 *
 * @returns the folder
 */
export function installPacked(name: string): string {
  const folder = temporaryFolder(name);
  const packed = path.join(folder, 'packed');
  const user = path.join(folder, 'user');
  for (const each of [packed, user]) mkdirSync(each);
  const npm = (cwd: string, ...args: string[]) => execFileSync('npm', args, { cwd, env, stdio: 'pipe' });
  npm(root, 'pack', '--pack-destination', packed);
  npm(user, 'init', '-y');
  npm(user, 'install', path.join(packed, readdirSync(packed)[0] as string));
  return user;
}
