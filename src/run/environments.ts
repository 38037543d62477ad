import { importedEnvironment } from '../plan/index.ts';
import type { Environment } from '../records/index.ts';
import { describeEnvironment, ensureRuntime, type Runtime } from '../runtime/index.ts';
import { type Experiment, isImported, isNative, isProgram } from '../suite/index.ts';
import { programEnvironmentOf } from '../train/index.ts';
import type { RunContext } from './events.ts';

/** What the experiments of a run are trained in. */
export interface Environments {
  of(experiment: Experiment): Environment;
  /** The native library, where an experiment needs it. */
  readonly runtime?: Runtime;
}

/**
 * Makes the machine fit for some experiments: the native library is brought for models alone, and each program is asked once what it
 * runs in.
 *
 * @throws RuntimeError when this machine cannot train
 */
export async function environmentsOf(
  experiments: readonly Experiment[],
  { env, ahead, signal, tell }: RunContext,
): Promise<Environments> {
  const runtime = experiments.some(isNative)
    ? await ensureRuntime({
        log: line => tell?.({ kind: 'setup', line }),
        env,
        ahead,
        ...(signal && { signal }),
      })
    : undefined;
  const native = runtime && describeEnvironment(runtime);
  const programs = new Map<string, Environment>();
  const asked = new Map<string, Promise<Environment>>();
  for (const experiment of experiments.filter(isProgram)) {
    const { program } = experiment.variant;
    const key = JSON.stringify([program.command[0], program.folder]);
    const answer = asked.get(key) ?? programEnvironmentOf(program, env.PATH);
    asked.set(key, answer);
    programs.set(experiment.hash, await answer);
  }
  return {
    ...(runtime && { runtime }),
    of(experiment) {
      if (isImported(experiment)) return importedEnvironment(experiment.variant.imported.file);
      const found = isProgram(experiment) ? programs.get(experiment.hash) : native;
      if (found === undefined) throw new Error(`${experiment.id} was not asked for`);
      return found;
    },
  };
}
