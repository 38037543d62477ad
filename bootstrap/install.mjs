// Plain JavaScript without dependencies: what runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Installs the npm packages when they are missing or not those of the lockfile; else does nothing and asks
 * no network.
 *
 * @param {{ root: string, dev: boolean, log: (line: string) => void }} options dev: with what the tests need
 */
export async function ensureDependencies({ root, dev, log }) {
  if (process.platform === 'win32') {
    throw new Error('seedgate does not run on Windows; use WSL: https://learn.microsoft.com/windows/wsl');
  }
  if (isInstalled(root, dev)) return;
  await withLock(path.join(root, '.install-lock'), log, () => {
    if (isInstalled(root, dev)) return;
    log('installing npm packages');
    // Asked for less than is there, npm would take the tests' packages out of a checkout that is worked in.
    const all = dev || existsSync(path.join(root, 'node_modules', 'vitest'));
    const stamp = stampOf(root, all);
    // What is half installed must not pass for what was there before, should the lockfile be put back.
    rmSync(stampFile(root), { force: true });
    install(root, all);
    writeFileSync(stampFile(root), stamp);
  });
}

const ownSetting =
  /^npm_config_(registry|@.*|.*proxy|ca|cafile|cert|key|strict_ssl|cache|userconfig|globalconfig|offline|prefer_offline|fetch_.*)$/;

function install(root, all) {
  // Not npm ci: it refuses a lockfile made on a registry that does not serve the optional packages of
  // other platforms. What the lockfile names is checked by its hash all the same, and nothing is saved.
  const args = ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund'];
  const ended = spawnSync('npm', all ? args : [...args, '--omit=dev'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    // What npm itself set for the script that called this one must not reach the inner npm, but a user's way
    // to the registry must.
    env: Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !/^npm_/.test(name) || ownSetting.test(name)),
    ),
  });
  if (ended.error?.code === 'ENOENT') {
    throw new Error(
      'npm is missing; it installs what seedgate needs. It comes with Node: https://nodejs.org',
    );
  }
  if (ended.status === 0) return;
  const lines = `${ended.stderr ?? ''}${ended.stdout ?? ''}`
    .split('\n')
    .filter(line => /^npm (error|ERR!) \S/.test(line));
  const why = ended.error?.message ?? (lines.slice(0, 8).join('\n') || `it was ended by ${ended.signal}`);
  throw new Error(
    `npm install failed:\n${why}\nCheck the network and npm's registry setting, then run the command again.`,
  );
}

const stampFile = root => path.join(root, 'node_modules', '.seedgate-installed');

function stampOf(root, dev) {
  const lockfile = readFileSync(path.join(root, 'package-lock.json'));
  const hash = createHash('sha256').update(lockfile).digest('hex');
  return `${hash} ${dev ? 'all' : 'production'} ${process.platform} ${process.arch}\n`;
}

function readStamp(root) {
  try {
    return readFileSync(stampFile(root), 'utf8');
  } catch {
    return '';
  }
}

/**
 * Whether the npm packages are those of the lockfile. What was installed with the development packages serves
 * without them too.
 *
 * @param {string} root
 * @param {boolean} dev
 */
export function isInstalled(root, dev) {
  const stamp = readStamp(root);
  return stamp === stampOf(root, true) || (!dev && stamp === stampOf(root, false));
}

/** Runs `work` while no other process does; a lock whose process is dead is taken over. */
async function withLock(file, log, work) {
  for (let told = false; !take(file); ) {
    const holder = readPid(file);
    if (holder !== undefined && !isAlive(holder)) takeAway(file, holder);
    else {
      if (!told) log(`waiting for the installation by process ${holder}; if there is none, remove ${file}`);
      told = true;
      await sleep(300);
    }
  }
  try {
    return work();
  } finally {
    rmSync(file, { force: true });
  }
}

/** A hard link appears whole, with the pid in it, or not at all. */
function take(file) {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(own, { force: true });
  }
}

/** Moves a dead process's lock aside; if another process took the lock meanwhile, gives it back. */
function takeAway(file, dead) {
  const aside = `${file}.${process.pid}.dead`;
  try {
    renameSync(file, aside);
    if (readPid(aside) !== dead) linkSync(aside, file);
  } catch (error) {
    if (error.code !== 'ENOENT' && error.code !== 'EEXIST') throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function readPid(file) {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
