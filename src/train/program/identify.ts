import { execFile } from 'node:child_process';
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { sha256, version } from '../../base/index.ts';
import type { Environment } from '../../records/index.ts';
import type { Program } from '../../suite/index.ts';

/** Prints what decides a Python program's numbers beside its text: the interpreter and every package that it could import. */
const askPython = `
import json, platform
from importlib.metadata import distributions
packages = sorted({f"{d.metadata['Name']}=={d.version}" for d in distributions() if d.metadata['Name']})
print(json.dumps([platform.python_implementation(), platform.python_version(), packages]))
`;

const run = promisify(execFile);
const mostHashed = 256 * 1024 * 1024;

/**
 * What a program runs in: of Python the interpreter's version and its installed packages, of anything else the bytes of the
 * executable. The CPU is no part of it, although a program may well compute otherwise on another one.
 *
 * @param search where programs are looked for: PATH
 */
export async function programEnvironmentOf(
  program: Program,
  search: string | undefined,
): Promise<Environment> {
  const [name] = program.command;
  const file = findExecutable(name, program.folder, search);
  const found =
    file === undefined ? { says: `${name}, which is not there`, decides: name } : await identify(file);
  const { platform, arch } = process;
  const decides = sha256(JSON.stringify([platform, arch, found.decides]));
  return {
    platform,
    arch,
    cpu: os.cpus()[0]?.model.trim() || 'unknown',
    node: process.version,
    seedgate: version,
    tensorflow: '',
    runtime: decides,
    isa: '',
    program: found.says,
    fingerprint: sha256(`seedgate-program/1\n${decides}`),
  };
}

function findExecutable(name: string, folder: string, search: string | undefined): string | undefined {
  const places = name.includes('/')
    ? [path.resolve(folder, name)]
    : (search ?? '').split(':').map(p => path.join(p, name));
  return places.find(place => existsSync(place) && statSync(place).isFile());
}

async function identify(file: string): Promise<{ says: string; decides: string }> {
  if (/^python[\d.]*$/.test(path.basename(file))) {
    try {
      // Isolated, so that neither the current folder nor a variable puts something else in its place.
      const { stdout } = await run(file, ['-I', '-c', askPython], {
        timeout: 60_000,
        maxBuffer: 16 * 1024 * 1024,
      });
      const [implementation, number, packages] = JSON.parse(stdout) as [string, string, string[]];
      const says = `${implementation === 'CPython' ? 'Python' : implementation} ${number} with ${packages.length} packages`;
      return { says, decides: stdout.trim() };
    } catch {
      // What calls itself Python and does not answer as Python does is known by its bytes, like everything else.
    }
  }
  const real = realpathSync(file);
  const { size } = statSync(real);
  const bytes = size <= mostHashed ? sha256(readFileSync(real)) : `${size} bytes`;
  return { says: `${path.basename(file)} (${bytes.slice(0, 12)})`, decides: bytes };
}
