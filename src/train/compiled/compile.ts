import { createHash } from 'node:crypto';
import { eagerReason, type NativeExperiment } from '../../suite/index.ts';
import { openSession, type Session } from '../session.ts';
import type { TF } from '../tf.ts';
import { recordOnce } from './kept.ts';
import { type LoadedProgram, loadProgram } from './loaded.ts';
import { MaskRecorder } from './mask-inputs.ts';
import { nodeBackend, type Values } from './native.ts';
import { type Prepared, prepareProgram } from './prepare.ts';

/** A loaded program with what is needed to feed it. */
export interface Compilation extends Prepared {
  readonly session: Session;
  /** SHA-256 of the program. */
  readonly hash: string;
  readonly program: LoadedProgram;
  readonly reused: Reused;
  dispose(): void;
}

/** What a call leaves to those that follow, of other runs, too. No result depends on it. */
export interface Reused {
  /**
   * Arrays of inputs that the seed decides, by name. They are copied into each call, and often have megabytes: with new ones
   * for each the garbage collector is kept at work.
   */
  readonly arrays: Map<string, Values>;
  /** Epochs of a call that takes as long as one should. */
  epochs: number;
}

/** So few that a first call ends soon, whatever an epoch takes. */
const firstEpochs = 8;

/**
 * Loads the program that trains an experiment; records it first unless that was done and kept before.
 *
 * @param capacity epochs that one call can hold; what fits is chosen when it is left out
 * @throws Error that names op and layer if something cannot be compiled faithfully
 */
export function compileProgram(
  tf: TF,
  suite: string,
  experiment: NativeExperiment,
  capacity?: number,
): Compilation {
  const reason = eagerReason(experiment.variant);
  if (reason !== undefined) throw new Error(`the compiled engine cannot train this: ${reason}`);
  const masks = new MaskRecorder(tf);
  const session = openSession(tf, { suite, experiment, seed: 0 }, masks);
  try {
    const prepared = recordOnce(tf, experiment, capacity, () =>
      prepareProgram(tf, session, masks, experiment, capacity),
    );
    const program = loadProgram(nodeBackend(tf).binding, prepared.bytes, prepared.endpoints);
    return {
      ...prepared,
      session,
      hash: createHash('sha256').update(prepared.bytes).digest('hex'),
      program,
      reused: { arrays: new Map(), epochs: firstEpochs },
      dispose() {
        program.dispose();
        session.dispose();
      },
    };
  } catch (error) {
    session.dispose();
    throw error;
  } finally {
    masks.dispose();
  }
}
