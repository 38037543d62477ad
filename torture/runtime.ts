import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureRuntime } from '../src/runtime/ensure.ts';
import { hashFile } from '../src/runtime/hash.ts';
import { findRuntime, RuntimeError } from '../src/runtime/index.ts';
import { compiler, makeOffline, type Offline } from '../test/runtime/offline.ts';
import { draws } from './draw.ts';
import { folder } from './made.ts';
import type { Part, Row } from './part.ts';

/**
 * The set-up of the native library, with the real pip and a wheel of a few kilobytes: what is loaded is what is pinned,
 * or nothing.
 */
export const runtime: Part = {
  name: 'runtime',
  async run({ short, seed, say }) {
    const made: string[] = [];
    const temporary = (name: string) => {
      const dir = folder(name);
      made.push(dir);
      return dir;
    };
    const rows: Row[] = [];
    try {
      for (const [name, attack] of Object.entries(attacks)) {
        say(name);
        rows.push({
          attack: name,
          ...(await attack({ temporary, seed, times: (full, few) => (short ? few : full) })),
        });
      }
    } finally {
      for (const dir of made) rmSync(dir, { recursive: true, force: true });
    }
    return rows;
  },
};

interface Ground {
  readonly temporary: (name: string) => string;
  readonly seed: string;
  readonly times: (full: number, short: number) => number;
}

const attacks: Readonly<Record<string, (ground: Ground) => Promise<Omit<Row, 'attack'>>>> = {
  'one bit of a cached library or its manifest flipped': flipped,
  'a wheel cut short, changed, or a page in its place': wheels,
  'a set-up killed at any moment': killed,
  'several set-ups at once over a bad entry': atOnce,
  'no network, no compiler, no python': missing,
};

const ensure = (o: Offline, env: NodeJS.ProcessEnv = {}) =>
  ensureRuntime({ env: { ...o.env, ...env }, log: () => {}, pin: o.pin });

/** What the entry holds, as hashes: the pinned libraries and the binding. */
const hashes = (dir: string) =>
  readdirSync(path.join(dir, 'lib'))
    .sort()
    .map(name => hashFile(path.join(dir, 'lib', name)))
    .join();

async function flipped({ temporary, seed, times }: Ground) {
  const o = makeOffline(temporary);
  const draw = draws(seed, 'runtime', 'flipped');
  const { dir } = await ensure(o);
  const good = hashes(dir);
  const files = [...readdirSync(path.join(dir, 'lib')).map(name => `lib/${name}`), 'manifest.json'];
  const losses: string[] = [];
  const tried = times(120, 4);
  for (let i = 0; i < tried; i++) {
    const name = files[i % files.length] as string;
    const file = path.join(dir, name);
    const bytes = readFileSync(file);
    const at = draw.below(bytes.length);
    bytes[at] = (bytes[at] as number) ^ (1 << draw.below(8));
    writeFileSync(file, bytes);
    const found = await findRuntime({ env: o.env, pin: o.pin });
    if (found !== undefined && hashes(found.dir) !== good)
      losses.push(`${name}: byte ${at} was taken as it is`);
    const again = await ensure(o);
    if (hashes(again.dir) !== good) losses.push(`${name}: byte ${at} was not mended`);
  }
  return { tried, losses };
}

async function wheels({ temporary, seed, times }: Ground) {
  const draw = draws(seed, 'runtime', 'wheels');
  const o = makeOffline(temporary);
  const whole = readFileSync(o.wheel);
  const page = Buffer.from('<!doctype html><title>Log in</title>');
  const losses: string[] = [];
  const tried = times(60, 3);
  for (let i = 0; i < tried; i++) {
    const at = draw.below(whole.length);
    const changed = Buffer.from(whole);
    changed[at] = (changed[at] as number) ^ (1 << draw.below(8));
    const bytes = [whole.subarray(0, at), changed, page][i % 3] as Buffer;
    writeFileSync(o.wheel, bytes);
    const says = await ensure(o).then(
      () => 'it was taken',
      error => refusal(error, ['hash', 'download']),
    );
    if (says !== undefined) losses.push(`${['cut', 'changed', 'page'][i % 3]} at ${at}: ${says}`);
    if (await findRuntime({ env: o.env, pin: o.pin })) losses.push(`at ${at}: something was left to load`);
  }
  return { tried, losses };
}

/** Undefined for an error that tells a person what to do; otherwise what is wrong with it. */
function refusal(error: unknown, codes?: readonly string[]): string | undefined {
  if (!(error instanceof RuntimeError)) return `not a refusal but ${String(error)}`;
  if (error.remedy === '') return 'says nothing of what to do';
  return codes && !codes.includes(error.code) ? `refused as ${error.code}: ${error.message}` : undefined;
}

async function killed({ temporary, seed, times }: Ground) {
  const draw = draws(seed, 'runtime', 'killed');
  const source = fileURLToPath(new URL('../src/runtime/ensure.ts', import.meta.url));
  const losses: string[] = [];
  const tried = times(25, 2);
  for (let i = 0; i < tried; i++) {
    const o = makeOffline(temporary);
    const script = `
      import { ensureRuntime } from ${JSON.stringify(source)};
      process.stdout.write('.');
      await ensureRuntime({ env: process.env, log() {}, pin: ${JSON.stringify(o.pin)} });`;
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      env: { ...o.env, CXX: compiler(o.folder, 'sleep 0.3') } as NodeJS.ProcessEnv,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const gone = new Promise(resolve => child.once('exit', resolve));
    await Promise.race([gone, new Promise(resolve => child.stdout.once('data', resolve))]);
    await new Promise(resolve => setTimeout(resolve, 2000 * draw.share()));
    child.kill('SIGKILL');
    await gone;
    const found = await findRuntime({ env: o.env, pin: o.pin });
    const made = await ensure(o);
    if (found !== undefined && hashes(found.dir) !== hashes(made.dir)) losses.push('half an entry was found');
    const left = () => readdirSync(path.dirname(made.dir)).filter(name => name.startsWith('.making'));
    if (left().length > 0) {
      // A pip or compiler of the killed set-up still wrote; it ends by itself, and the next command sweeps.
      await new Promise(resolve => setTimeout(resolve, 5000));
      await ensure(o);
    }
    if (left().length > 0) losses.push(`left behind: ${left().join(', ')}`);
  }
  return { tried, losses };
}

async function atOnce({ temporary, times }: Ground) {
  const losses: string[] = [];
  const tried = times(15, 1);
  for (let i = 0; i < tried; i++) {
    const o = makeOffline(temporary);
    const first = await ensure(o);
    const good = hashes(first.dir);
    writeFileSync(path.join(first.dir, 'lib', 'tfjs_binding.node'), 'bad');
    const all = await Promise.all([ensure(o), ensure(o), ensure(o)]);
    if (all.some(r => hashes(r.dir) !== good)) losses.push('one of them was given another library');
    if (readdirSync(path.dirname(first.dir)).length !== 1) losses.push('more than the entry is left');
  }
  return { tried, losses };
}

async function missing({ temporary }: Ground) {
  const cases: NodeJS.ProcessEnv[] = [
    { PIP_FIND_LINKS: '/nowhere' },
    { CXX: '/nowhere/g++' },
    { CXX: 'false' },
    { PATH: '/nowhere' },
    { SEEDGATE_CACHE: '/dev/null/cache' },
    { SEEDGATE_CACHE: '/proc/seedgate' },
  ];
  const losses: string[] = [];
  for (const env of cases) {
    const o = makeOffline(temporary);
    const says = await ensure(o, env).then(
      () => 'it was made all the same',
      error => refusal(error),
    );
    if (says !== undefined) losses.push(`${JSON.stringify(env)}: ${says}`);
  }
  return { tried: cases.length, losses };
}
