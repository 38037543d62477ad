import type { Experiment, ImportedExperiment, NativeExperiment, ProgramExperiment, Suite } from './types.ts';

export const isProgram = (experiment: Experiment): experiment is ProgramExperiment =>
  'program' in experiment.variant;
export const isImported = (experiment: Experiment): experiment is ImportedExperiment =>
  'imported' in experiment.variant;
export const isNative = (experiment: Experiment): experiment is NativeExperiment =>
  !isProgram(experiment) && !isImported(experiment);

/** The experiments of a suite whose models are trained here; the others are programs. */
export const nativeExperiments = (suite: Pick<Suite, 'experiments'>): NativeExperiment[] =>
  suite.experiments.filter(isNative);
