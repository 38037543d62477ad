import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { stringify } from 'yaml';
import { findRuntime, instructionSet, nativeEnvironment, vectorFeatures } from '../../src/runtime/index.ts';
import { type Experiment, resolveText } from '../../src/suite/index.ts';
import { xlaEnvironment } from '../../src/train/compiled/index.ts';
import { folder } from '../made.ts';
import type { Part, Row } from '../part.ts';
import { everything } from './suite.ts';

/** LLVM's names of CPUs, some of each maker and generation. */
const cpus = [
  'haswell',
  'skylake',
  'skylake-avx512',
  'icelake-server',
  'sapphirerapids',
  'znver1',
  'znver3',
  'znver4',
];

/**
 * Whether a program ends with the same bits on whatever CPU it was compiled on. LLVM compiles by tables of the CPU that it
 * finds, so it is told another one; and an instruction whose result each maker chooses is looked for in what it emits, since
 * this machine has one of them only.
 */
export const bits: Part = {
  name: 'bits',
  async run({ short, say }) {
    if (process.platform !== 'linux' || process.arch !== 'x64') return [];
    const wanted = short ? /rmsprop-1|adagrad|batch-normalization$|layer-norm|short\/lstm/ : /./;
    const experiments = resolveText(
      'suite.yaml',
      stringify(everything(), { aliasDuplicateObjects: false }),
      os.tmpdir(),
    ).experiments.filter(e => wanted.test(e.id));
    say('this CPU');
    const dump = folder('bits');
    const own = await trained(experiments, { dump });
    const rows: Row[] = [approximations(dump)];
    for (const cpu of short ? cpus.slice(0, 1).concat('znver3') : cpus) {
      say(cpu);
      const there = await trained(experiments, { cpu });
      rows.push({
        attack: `programs compiled as for ${cpu} end with other weights`,
        tried: experiments.length,
        losses: [...own].flatMap(([id, hash]) => (there.get(id) === hash ? [] : [`${id} differs`])),
      });
    }
    return rows;
  },
};

/** What the experiments end with, by their ids, trained in a process of their own. */
async function trained(
  experiments: readonly Experiment[],
  how: { readonly cpu?: string; readonly dump?: string },
): Promise<Map<string, string>> {
  const runtime = await findRuntime({ env: process.env });
  if (runtime === undefined) throw new Error('the native library is not there; run `npm start -- doctor`');
  const xla = xlaEnvironment({ runtime: runtime.hash, isa: instructionSet(), features: vectorFeatures() });
  const env = {
    ...nativeEnvironment(runtime, process.env),
    ...xla,
    ...(how.cpu !== undefined && { LD_PRELOAD: preload(), SEEDGATE_CPU_NAME: how.cpu }),
    ...(how.dump !== undefined && { XLA_FLAGS: `${xla.XLA_FLAGS} --xla_dump_to=${how.dump}` }),
  };
  const tsx = pathToFileURL(path.join(root, 'node_modules/tsx/dist/loader.mjs')).href;
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', tsx, path.join(root, 'torture/bits/train.ts'), 'compiled'],
    { env, input: JSON.stringify(experiments), encoding: 'utf8', maxBuffer: 2 ** 26 },
  );
  if (status !== 0) throw new Error(`training ended with ${status}: ${stderr.slice(-500)}`);
  return new Map(
    stdout
      .trim()
      .split('\n')
      .map(line => {
        const [, id = '', hash = ''] = line.split(' ');
        return [id, hash];
      }),
  );
}

const root = fileURLToPath(new URL('../..', import.meta.url));

let library: string | undefined;
function preload(): string {
  if (library === undefined) {
    library = path.join(folder('cpu-name'), 'cpu-name.so');
    execFileSync('cc', ['-shared', '-fPIC', '-o', library, path.join(root, 'torture/bits/cpu-name.c')]);
  }
  return library;
}

/** Looks through the machine code that XLA has written for instructions that estimate. */
function approximations(dump: string): Row {
  const objects = readdirSync(dump).filter(name => name.endsWith('.o'));
  const losses = objects.flatMap(name => {
    const code = execFileSync('objdump', ['-d', '--no-show-raw-insn', path.join(dump, name)], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    const found = /\bv?(?:rsqrt|rcp)(?:14|28)?[ps][sd]\b/.exec(code)?.[0];
    return found === undefined ? [] : [`${name} has ${found}`];
  });
  return { attack: 'an instruction whose result each maker of CPUs chooses', tried: objects.length, losses };
}
