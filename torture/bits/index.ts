import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
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

/**
 * Whether a program ends with the same bits on whatever CPU it was compiled on. LLVM compiles by tables of the CPU that it takes
 * this one for, and the tables of another one give other weights: so it must have been told the name that is the same for all
 * CPUs (src/runtime/native/cpu_name.cc). And an instruction whose result each maker chooses is looked for in what it emits, since
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
    const dump = folder('bits');
    say('compile and train');
    const first = await trained(experiments, dump);
    say('again');
    const second = await trained(experiments, folder('bits'));
    return [
      approximations(dump),
      {
        attack: 'programs compiled anew in another process end with other weights',
        tried: experiments.length,
        losses: [...first.weights].flatMap(([id, hash]) =>
          second.weights.get(id) === hash ? [] : [`${id} differs`],
        ),
      },
      {
        attack: 'a process in which LLVM hears the name of the CPU from anything but the binding',
        tried: 2,
        losses: [first, second].flatMap(({ told }) =>
          told === 'tfjs_binding.node' || told === 'what it is held to' ? [] : [`it is ${told}`],
        ),
      },
    ];
  },
};

interface Trained {
  /** What the experiments end with, by their ids. */
  readonly weights: ReadonlyMap<string, string>;
  /** From what LLVM has the name of the CPU that it compiles for. */
  readonly told: string;
}

/** Trains in a process of its own, in which XLA writes what it emits into a folder and the linker whose functions it binds. */
async function trained(experiments: readonly Experiment[], dump: string): Promise<Trained> {
  const runtime = await findRuntime({ env: process.env });
  if (runtime === undefined) throw new Error('the native library is not there; run `npm start -- doctor`');
  const xla = xlaEnvironment({ runtime: runtime.hash, isa: instructionSet(), features: vectorFeatures() });
  const linked = path.join(folder('linker'), 'bindings');
  const env = {
    ...nativeEnvironment(runtime, process.env),
    ...xla,
    XLA_FLAGS: `${xla.XLA_FLAGS} --xla_dump_to=${dump}`,
    LD_DEBUG: 'bindings',
    LD_DEBUG_OUTPUT: linked,
  };
  const tsx = pathToFileURL(path.join(root, 'node_modules/tsx/dist/loader.mjs')).href;
  const { stdout, stderr, status, pid } = spawnSync(
    process.execPath,
    ['--import', tsx, path.join(root, 'torture/bits/train.ts'), 'compiled'],
    { env, input: JSON.stringify(experiments), encoding: 'utf8', maxBuffer: 2 ** 26 },
  );
  if (status !== 0) throw new Error(`training ended with ${status}: ${stderr.slice(-500)}`);
  const bound = readFileSync(`${linked}.${pid}`, 'utf8');
  return {
    weights: new Map(
      stdout
        .trim()
        .split('\n')
        .map(line => {
          const [, id = '', hash = ''] = line.split(' ');
          return [id, hash];
        }),
    ),
    told: whoNames(bound),
  };
}

/**
 * Who names the CPU, by the linker's list of what was bound to what. A function is bound when it is first called. On a CPU that has
 * no more than the instructions that it is held to, XLA asks LLVM for the name; on one that has more, such as AVX-512, it takes the
 * name that goes with the instructions, as the binding does.
 */
export function whoNames(bound: string): string {
  const from = (symbol: string) =>
    new RegExp(`binding file \\S+ \\[0\\] to (\\S+) \\[0\\]: normal symbol \`${symbol}'`).exec(bound)?.[1];
  const asked = from('_ZN4llvm3sys14getHostCPUNameEv');
  if (asked !== undefined) return path.basename(asked);
  return from('_ZN3xla3cpu23CpuTargetFromMaxFeatureEN3tsl4port10CPUFeatureE') === undefined
    ? 'nobody'
    : 'what it is held to';
}

const root = fileURLToPath(new URL('../..', import.meta.url));

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
