import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { readRecords } from '../../src/records/index.ts';
import { cacheFolder } from '../../src/runtime/index.ts';
import { startWith, workspace } from '../../test/commands/support.ts';
import { valid } from '../../test/suite/corpus.ts';
import type { Row } from '../part.ts';

/**
 * A disk for compiled programs that is full from the beginning, or becomes it while programs are compiled: they are a
 * convenience, so that training goes on without, with the same weights. As root on Linux: elsewhere there is no such row.
 */
export async function fullCache(): Promise<Row | undefined> {
  const folder = workspace(valid);
  const cache = path.join(folder, 'cache');
  const programs = path.join(cache, 'programs');
  mkdirSync(programs, { recursive: true });
  symlinkSync(path.join(cacheFolder(process.env), 'runtime'), path.join(cache, 'runtime'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', programs], { stdio: 'ignore' });
  } catch {
    rmSync(folder, { recursive: true, force: true });
    return undefined;
  }
  const losses: string[] = [];
  const resize = (size: string) => execFileSync('mount', ['-o', `remount,size=${size}`, programs]);
  const weightsOf = (out: string) =>
    readRecords(path.join(folder, out)).records.map(r => `${r.variant} ${r.seed} ${r.weights}`);
  const run = (out: string) =>
    startWith({ SEEDGATE_CACHE: cache }, folder, 'run', '--seeds', '2', '--out', out, '--json');
  try {
    resize('16k');
    const full = await run('full').ended;
    const silent = ({ stdout, stderr }: { stdout: string; stderr: string }) =>
      !`${stdout}${stderr}`.includes('compiled programs are not kept');
    if (silent(full)) losses.push('full from the beginning: it is not said');
    if (full.code !== 0)
      losses.push(`full from the beginning: exit code ${full.code}: ${full.stderr.slice(-300)}`);
    resize('64m');
    const filled = run('filled');
    // Workers have been told of the folder by now, and not yet loaded what compiles.
    await Promise.race([filled.printed('"event":"start"'), filled.ended]);
    resize('16k');
    const { code, stdout, stderr } = await filled.ended;
    if (silent({ stdout, stderr })) losses.push('full while programs are compiled: it is not said');
    if (code !== 0) losses.push(`full while programs are compiled: exit code ${code}: ${stderr.slice(-300)}`);
    resize('64m');
    const { code: good } = await run('good').ended;
    if (good !== 0) losses.push(`with room: exit code ${good}`);
    const wanted = weightsOf('good').sort();
    for (const out of ['full', 'filled'])
      if (weightsOf(out).sort().join() !== wanted.join()) losses.push(`${out}: other weights than with room`);
  } finally {
    execFileSync('umount', ['-l', programs]);
    rmSync(folder, { recursive: true, force: true });
  }
  return { attack: 'a disk for compiled programs that is full, or becomes it', tried: 2, losses };
}
