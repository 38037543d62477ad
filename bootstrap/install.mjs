// Plain JavaScript without dependencies: what runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Installs the npm packages of a checkout when they are missing or not those of the lockfile; else does nothing and asks
 * no network. What npm installs for others needs none of them: it is bundled.
 *
 * @param {{ root: string, log: (line: string) => void }} options
 */
export async function ensureDependencies({ root, log }) {
  if (process.platform === 'win32') {
    throw new Error('seedgate does not run on Windows; use WSL: https://learn.microsoft.com/windows/wsl');
  }
  if (isInstalled(root)) return;
  await withLock(path.join(root, '.install-lock'), log, () => {
    if (isInstalled(root)) return;
    log('installing npm packages');
    const stamp = stampOf(root);
    // What is half installed must not pass for what was there before, should the lockfile be put back.
    rmSync(stampFile(root), { force: true });
    install(root);
    writeFileSync(stampFile(root), stamp);
  });
}

const ownSetting =
  /^npm_config_(registry|@.*|.*proxy|ca|cafile|cert|key|strict_ssl|cache|userconfig|globalconfig|offline|prefer_offline|fetch_.*)$/;

function install(root) {
  // Not npm ci: it refuses a lockfile made on a registry that does not serve the optional packages of
  // other platforms. What the lockfile names is checked by its hash all the same, and nothing is saved.
  const args = ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund'];
  const ended = spawnSync('npm', args, {
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

function stampOf(root) {
  const lockfile = readFileSync(path.join(root, 'package-lock.json'));
  const hash = createHash('sha256').update(lockfile).digest('hex');
  return `${hash} all ${process.platform} ${process.arch}\n`;
}

function isInstalled(root) {
  try {
    return readFileSync(stampFile(root), 'utf8') === stampOf(root);
  } catch (error) {
    if (error.code === 'ENOENT') return false;
    throw error;
  }
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
    if (error.code === 'EEXIST') return false;
    if (!noLinks.includes(error.code)) throw error;
    return takeWithoutLink(file);
  } finally {
    rmSync(own, { force: true });
  }
}

/** What a file system says that has no hard links. */
const noLinks = ['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK', 'EINVAL', 'EACCES'];

/** The same but for a moment in which the lock is empty, which others take for one that is held. */
function takeWithoutLink(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
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
