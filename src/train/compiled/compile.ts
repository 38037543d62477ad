import { createHash } from 'node:crypto';
import { eagerReason, type NativeExperiment } from '../../suite/index.ts';
import { openSession, type Session } from '../session.ts';
import type { TF } from '../tf.ts';
import { recordOnce } from './kept.ts';
import { type LoadedProgram, loadProgram } from './loaded.ts';
import { MaskRecorder } from './mask-inputs.ts';
import { nodeBackend } from './native.ts';
import { type Prepared, prepareProgram } from './prepare.ts';

/** A loaded program with what is needed to feed it. */
export interface Compilation extends Prepared {
  readonly session: Session;
  /** SHA-256 of the program. */
  readonly hash: string;
  readonly program: LoadedProgram;
  dispose(): void;
}

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
