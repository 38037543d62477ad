// Plain JavaScript without dependencies: what runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const oldestNode = 20;

/** Ends with exit code 3 when Node is too old to run the rest. */
export function requireNode() {
  if (Number(process.versions.node.split('.')[0]) >= oldestNode) return;
  process.stderr.write(`seedgate needs Node ${oldestNode} or later; this is ${process.version}\n`);
  process.exit(3);
}

/**
 * Installs the npm packages when they are missing or not those of the lockfile; else does nothing and asks
 * no network.
 *
 * @param {{ root: string, dev: boolean, log: (line: string) => void }} options
 */
export async function ensureDependencies({ root, dev: wantsDev, log }) {
  // A checkout that has the development packages keeps them.
  const dev = wantsDev || readStamp(root).includes(' all ');
  const wanted = stampOf(root, dev);
  if (isInstalled(root, wanted, dev)) return;
  await withLock(path.join(root, '.install-lock'), log, () => {
    if (isInstalled(root, wanted, dev)) return;
    log('installing npm packages');
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    // Not npm ci: it refuses a lockfile made on a registry that does not serve the optional packages of
    // other platforms. What the lockfile names is checked by its hash all the same, and nothing is saved.
    const args = [
      'install',
      '--no-save',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      ...(dev ? [] : ['--omit=dev']),
    ];
    const ended = spawnSync(npm, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      encoding: 'utf8',
      // What npm itself set for the script that called this one must not reach the inner npm.
      env: Object.fromEntries(
        Object.entries(process.env).filter(([name]) => !/^npm_(config_|lifecycle|package)/.test(name)),
      ),
    });
    if (ended.status !== 0) {
      const lines = `${ended.stderr ?? ''}${ended.stdout ?? ''}`
        .split('\n')
        .filter(line => /^npm error \S/.test(line));
      const why = ended.error?.message ?? lines.slice(0, 8).join('\n');
      throw new Error(
        `npm install failed:\n${why}\nCheck the network and npm's registry setting, then run the command again.`,
      );
    }
    writeFileSync(stampFile(root), wanted);
  });
}

const stampFile = root => path.join(root, 'node_modules', '.seedgate-installed');

function stampOf(root, dev) {
  const lockfile = readFileSync(path.join(root, 'package-lock.json'));
  const hash = createHash('sha256').update(lockfile).digest('hex');
  return `${hash} ${dev ? 'all' : 'production'} ${process.platform} ${process.arch}\n`;
}

function readStamp(root) {
  return existsSync(stampFile(root)) ? readFileSync(stampFile(root), 'utf8') : '';
}

/** What was installed with the development packages serves without them too. */
function isInstalled(root, wanted, dev) {
  const stamp = readStamp(root);
  return stamp === wanted || (!dev && stamp === wanted.replace(' production ', ' all '));
}

/** Runs `work` while no other process does; a lock whose process is dead is taken over. */
async function withLock(file, log, work) {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    for (let told = false; ; told = true) {
      try {
        linkSync(own, file);
        break;
      } catch (error) {
        if (error.code !== 'EEXIST') throw error;
      }
      const holder = readPid(file);
      if (holder !== undefined && !isAlive(holder)) rmSync(file, { force: true });
      else {
        if (!told) log('waiting for another installation in this folder');
        await sleep(300);
      }
    }
    try {
      return work();
    } finally {
      rmSync(file, { force: true });
    }
  } finally {
    rmSync(own, { force: true });
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
