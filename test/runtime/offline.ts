import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sha256 } from '../../src/base/index.ts';
import { hashFile } from '../../src/runtime/hash.ts';
import type { Pin } from '../../src/runtime/pins.ts';

const tag = 'cp311-cp311-manylinux_2_27_x86_64';
const libraries = ['libtensorflow_cc.so.2', 'libtensorflow_framework.so.2'] as const;

/** A wheel of a few bytes with the same layout as the real one, in a folder that the real pip reads. */
export interface Offline {
  readonly folder: string;
  readonly wheel: string;
  readonly pin: Pin;
  /** Has pip look nowhere else, and a stand-in for the compiler. */
  readonly env: NodeJS.ProcessEnv;
}

/** @param temporary makes a folder that somebody removes */
export function makeOffline(temporary: (name: string) => string): Offline {
  const folder = temporary('wheels');
  const wheel = path.join(folder, `tensorflow_cpu-2.21.0-${tag}.whl`);
  const info = 'tensorflow_cpu-2.21.0.dist-info';
  const files = {
    'tensorflow/libtensorflow_cc.so.2': 'not really a library\n'.repeat(5000),
    'tensorflow/libtensorflow_framework.so.2': 'nor this\n',
    'tensorflow/include/tensorflow/c/c_api.h': '// a header\n',
    'tensorflow/python/large.py': '# not needed\n',
    [`${info}/METADATA`]: 'Metadata-Version: 2.1\nName: tensorflow-cpu\nVersion: 2.21.0\n',
    [`${info}/WHEEL`]: `Wheel-Version: 1.0\nRoot-Is-Purelib: false\nTag: ${tag}\n`,
    [`${info}/RECORD`]: '',
  };
  const script =
    'import json,sys,zipfile\nwith zipfile.ZipFile(sys.argv[1],"w",zipfile.ZIP_DEFLATED) as z:\n [z.writestr(n,t) for n,t in json.loads(sys.argv[2]).items()]';
  execFileSync('python3', ['-c', script, wheel, JSON.stringify(files)]);
  const pin: Pin = {
    package: 'tensorflow-cpu',
    tag: 'manylinux_2_27_x86_64',
    wheel: hashFile(wheel),
    libraries: libraries.map(name => ({ name, sha256: sha256(files[`tensorflow/${name}`]) })),
    space: 1e6,
  };
  const env = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    PIP_NO_INDEX: '1',
    PIP_FIND_LINKS: folder,
    SEEDGATE_CACHE: temporary('cache'),
    CXX: compiler(folder, ''),
  };
  return { folder, wheel, pin, env };
}

/** A script in the compiler's place: writes what `-o` names, after `before`. */
export function compiler(folder: string, before: string, version = 'stand-in 1.0'): string {
  const bin = path.join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  const file = path.join(bin, `cxx-${sha256(before + version).slice(0, 8)}`);
  const body = `#!/bin/sh\n[ "$1" = --version ] && echo ${version} && exit 0\n${before}\nwhile [ "$1" != -o ]; do shift; done\necho binding > "$2"\n`;
  writeFileSync(file, body);
  chmodSync(file, 0o755);
  return file;
}
