import { keepProven, readProofs } from '../capture/index.ts';
import { ensureRuntime } from '../runtime/index.ts';
import { nativeExperiments, type Suite } from '../suite/index.ts';
import { allowedParting, type Parting, repeatSteps } from '../train/index.ts';
import type { RunContext } from './events.ts';

/** Whether a translated model does in its first steps what Keras did. */
export interface ProofResult {
  readonly suite: string;
  readonly problem: string;
  readonly variant: string;
  /** How many steps were repeated. */
  readonly steps: number;
  readonly proven: boolean;
  /** By engine, how far its steps are from Keras'. */
  readonly partings: readonly Parting[];
  /** Why the steps could not be repeated. */
  readonly why?: string;
}

/** Repeats what a capture noted of Keras' first steps, of every model of the suites that has such a note beside it. */
export async function proveSuites(
  suites: readonly Suite[],
  { env, tell }: RunContext,
): Promise<ProofResult[]> {
  const results: ProofResult[] = [];
  for (const suite of suites) {
    const proofs = readProofs(suite.file);
    const hashes: Record<string, string> = {};
    for (const proof of proofs) {
      const experiment = nativeExperiments(suite).find(
        e => e.problem.id === proof.problem && e.variant.id === proof.variant,
      );
      // What a person has taken out of the suite needs no proof.
      if (experiment === undefined) continue;
      const runtime = await ensureRuntime({ env, log: line => tell?.({ kind: 'setup', line }) });
      const found = await repeatSteps({ ...proof, experiment }, runtime, env);
      const partings = typeof found === 'string' ? [] : found;
      const fits = ({ loss, weights }: Parting) =>
        loss <= allowedParting.loss && weights <= allowedParting.weights;
      const proven = partings.length > 0 && partings.every(fits);
      if (proven) hashes[experiment.id] = experiment.hash;
      results.push({
        suite: suite.name,
        problem: proof.problem,
        variant: proof.variant,
        steps: proof.order.length,
        proven,
        partings,
        ...(typeof found === 'string' && { why: found }),
      });
    }
    if (proofs.length > 0) keepProven(suite.file, hashes);
  }
  return results;
}
