import path from 'node:path';
import { plural, printable, UsageError } from '../base/index.ts';
import { capture, describeParted } from '../capture/index.ts';
import { proveSuites, validateSuites } from '../run/index.ts';
import { cacheFolder } from '../runtime/index.ts';
import { exitCode } from './exit.ts';
import type { Io } from './io.ts';
import { runCommand } from './run.ts';
import { validate } from './validate.ts';

export interface CaptureOptions {
  readonly script: string;
  readonly args: readonly string[];
  readonly python?: string;
  readonly keras?: string;
  readonly quick?: boolean;
  readonly out?: string;
  /** Write nothing, and say where the script and the suite that is there have parted. */
  readonly check?: boolean;
  readonly json?: boolean;
  /** Prove and run the suite at once. */
  readonly run?: boolean;
  /** Of that run, as `seedgate run` takes them. */
  readonly seeds?: string;
}

/** Writes the suite of a script and says of each model whether it is trained here, and if not, what in the script keeps it from it. */
export async function captureCommand(options: CaptureOptions, io: Io, signal: AbortSignal): Promise<number> {
  const { json = false, script, args, python, keras, quick = false, out, check: only = false } = options;
  if (options.run === true && (json || only))
    throw new UsageError(
      `--run goes without ${json ? '--json' : '--check'}: it runs what capture has written`,
    );
  if (options.seeds !== undefined && options.run !== true)
    throw new UsageError('--seeds is for --run, which runs the suite at once');
  const check = async (folder: string) => (await validateSuites([folder])).issues;
  const result = await capture(
    {
      script,
      args,
      python,
      keras,
      quick,
      out,
      check: only,
      environment: io.env,
      signal,
      cache: cacheFolder(io.env),
      ...(options.run === true && { prove: folder => notProven(folder, io) }),
      tell: line => io.stderr.write(`${printable(line)}\n`),
    },
    check,
  );
  const { dir, fates, left, parted } = result;
  const programs = fates.some(f => f.obstacle !== undefined);
  // The suite names no interpreter of this machine's: it is the one that comes first in the PATH.
  const { python: used } = result;
  const found = used?.includes(path.sep) === true ? `PATH="${path.dirname(path.resolve(used))}:$PATH" ` : '';
  const next = [
    `seedgate validate ${dir}`,
    programs ? `${found}seedgate run ${dir} --allow-commands` : `seedgate run ${dir}`,
  ];
  const code = only && (parted?.length ?? 0) > 0 ? exitCode.failed : exitCode.passed;
  if (json) {
    io.stdout.write(`${JSON.stringify({ ...result, next }, null, 2)}\n`);
    return code;
  }
  const say = (line: string) => io.stdout.write(`${printable(line)}\n`);
  if (only) {
    if (parted?.length === 0) say(`${script} and ${dir} have not parted`);
    for (const one of parted ?? []) say(`${script} and ${dir} have parted: ${describeParted(one)}`);
    return code;
  }
  const native = fates.filter(f => f.obstacle === undefined).length;
  say(`wrote ${dir}: ${plural(fates.length, 'training')}, ${native} of them without Python`);
  for (const { problem, variant, obstacle } of fates) {
    const at = obstacle?.line === undefined ? '' : ` (${obstacle.file ?? script}:${obstacle.line})`;
    say(
      `  ${problem}/${variant}: ${obstacle === undefined ? 'a model' : `the script itself, since ${obstacle.why}${at}`}`,
    );
  }
  for (const line of left) say(`  ${line}`);
  if (parted !== undefined) {
    if (parted.length === 0) say('  the script and the suite have not parted');
    for (const one of parted) say(`  the script and the suite have parted: ${describeParted(one)}`);
  }
  if (options.run !== true) {
    say('next:');
    for (const line of next) say(`  ${line}`);
    return exitCode.passed;
  }
  const here = { ...io, env: withPython(io.env, used) };
  const invalid = await validate({ suites: [dir] }, here);
  if (invalid !== exitCode.passed) return invalid;
  const { seeds } = options;
  // Who has had the script run has allowed it to be run.
  const request = { suites: [dir], allowCommands: programs, ...(seeds !== undefined && { seeds }) };
  return runCommand(request, here, { signal });
}

/** The models of a suite whose first steps are others than Keras'. */
async function notProven(folder: string, { env }: Io) {
  const { suites } = await validateSuites([folder]);
  const proofs = await proveSuites(suites, { env });
  return proofs
    .filter(p => !p.proven && p.partings.length > 0)
    .map(({ problem, variant, partings }) => ({
      problem,
      variant,
      why: `the loss by ${Math.max(...partings.map(p => p.loss)).toExponential(0)}, ${partings[0]?.weight} by ${Math.max(...partings.map(p => p.weights)).toExponential(0)}`,
    }));
}

/** The environment with the interpreter that has run the script as the first in the PATH, where its path is known. */
function withPython(env: NodeJS.ProcessEnv, python: string | undefined): NodeJS.ProcessEnv {
  if (python?.includes(path.sep) !== true) return env;
  return {
    ...env,
    PATH: [path.dirname(path.resolve(python)), env.PATH].filter(Boolean).join(path.delimiter),
  };
}
