// Plain JavaScript without dependencies: what runs before anything is installed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
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
  await withLock(path.join(root, '.install-lock'), log, async () => {
    if (isInstalled(root)) return;
    log('installing npm packages');
    const stamp = stampOf(root);
    // What is half installed must not pass for what was there before, should the lockfile be put back.
    rmSync(stampFile(root), { force: true });
    await install(root);
    writeFileSync(stampFile(root), stamp);
  });
}

const ownSetting =
  /^npm_config_(registry|@.*|.*proxy|ca|cafile|cert|key|strict_ssl|cache|userconfig|globalconfig|offline|prefer_offline|fetch_.*)$/;

/** A credential may have any name; npm's way to a registry is in `ownSetting` and in its configuration. */
const secret =
  /TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIAL|API_?KEY|PRIVATE_?KEY|ACCESS_?KEY|^(INPUT|STATE|ACTIONS)_/i;

/** Of a configuration that names a variable for a token, as .npmrc files of private registries do. */
const ofRegistry = /^(NPM|NODE_AUTH)_TOKEN$/;

async function install(root) {
  // Not npm ci: it refuses a lockfile made on a registry that does not serve the optional packages of
  // other platforms. What the lockfile names is checked by its hash all the same, and nothing is saved.
  const args = ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund'];
  // What npm itself set for the script that called this one must not reach the inner npm, but a user's way
  // to the registry must. Other credentials are none of its business.
  const passes = name =>
    ownSetting.test(name) || ofRegistry.test(name) || (!/^npm_/.test(name) && !secret.test(name));
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => passes(name)));
  const { status, signal, error, output } = await runGroup('npm', args, { cwd: root, env });
  if (error?.code === 'ENOENT') {
    throw new Error(
      'npm is missing; it installs what seedgate needs. It comes with Node: https://nodejs.org',
    );
  }
  if (status === 0) return;
  const lines = output.split('\n').filter(line => /^npm (error|ERR!) \S/.test(line));
  const why = error?.message ?? (lines.slice(0, 8).join('\n') || `it was ended by ${signal}`);
  throw new Error(
    `npm install failed:\n${why}\nCheck the network and npm's registry setting, then run the command again.`,
  );
}

/** Milliseconds from the request to end to its enforcement. */
const grace = 3000;

/**
 * Runs a program in a process group of its own and keeps what it prints. A signal that reaches this process ends the whole
 * group: npm starts processes that would go on without it.
 *
 * @throws Error with an `exitCode`, when it was ended by such a signal
 */
function runGroup(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', text => {
        output += text;
      });
    let heard;
    let killer;
    const end = signal => {
      try {
        process.kill(-child.pid, signal);
      } catch {
        // The group is gone already.
      }
    };
    const hear = signal => {
      heard ??= signal;
      end('SIGTERM');
      killer ??= setTimeout(() => end('SIGKILL'), grace);
    };
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, hear);
    const done = ended => {
      clearTimeout(killer);
      for (const signal of signals) process.off(signal, hear);
      if (heard === undefined) resolve({ ...ended, output });
      else {
        const stopped = new Error('stopped while npm packages were being installed');
        reject(Object.assign(stopped, { exitCode: 128 + os.constants.signals[heard] }));
      }
    };
    child.on('error', error => done({ error }));
    child.on('close', (status, signal) => done({ status, signal }));
  });
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
    return await work();
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
