import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeProgramFolder } from '../program-folder.ts';
import type { Endpoints } from './emit.ts';
import type { Binding, TensorMeta } from './native.ts';

/** A program in the native library. */
export interface LoadedProgram {
  /** Runs it on native tensors, which stay the caller's; so do those that it gives. */
  run(inputs: readonly number[]): TensorMeta[];
  dispose(): void;
}

/** Hands a SavedModel over to TensorFlow. It is compiled when it is first run. */
export function loadProgram(binding: Binding, bytes: Uint8Array, endpoints: Endpoints): LoadedProgram {
  const folder = makeProgramFolder();
  let id: number;
  try {
    mkdirSync(join(folder, 'variables'));
    writeFileSync(join(folder, 'saved_model.pb'), bytes);
    id = binding.loadSavedModel(folder, 'serve');
  } finally {
    rmSync(folder, { recursive: true });
  }
  const inputNames = endpoints.inputs.join(',');
  const outputNames = endpoints.outputs.join(',');
  return {
    run: inputs => binding.runSavedModel(id, inputs, inputNames, outputNames),
    dispose: () => binding.deleteSavedModel(id),
  };
}
