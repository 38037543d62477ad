import {
  applyScaler,
  type DataRecipe,
  makeEpochData,
  makeFolds,
  type NativeExperiment,
  type Problem,
  type RunData,
  type Samples,
} from '../suite/index.ts';
import { dataStreams, type RunNames } from './seeds.ts';
import { runNames, type Task } from './types.ts';

/** The data that were made last: the worker and the engine both ask for a run's, and a stream is opened once. */
let last:
  | { readonly recipe: DataRecipe; readonly names: string; readonly data: readonly RunData[] }
  | undefined;

/** @param fold from 1 */
function dataOf(recipe: DataRecipe, run: RunNames, fold: number): RunData {
  const names = JSON.stringify([run.suite, run.problem, run.seed]);
  if (last?.recipe !== recipe || last.names !== names)
    last = { recipe, names, data: makeFolds(recipe, dataStreams(run), dataStreams(run, 1)) };
  return last.data[fold - 1] as RunData;
}

/** The problem as the suite has it, of one with a run's own data: what its probes ask is scaled from there. */
const written = new WeakMap<Problem, Problem>();

/**
 * The run with the data that its seed draws, scaled for the model; the same run where no seed decides anything of them. Of a run
 * that has its own data already, or those of another seed, it is the same.
 *
 * @throws Error that says what of the data cannot be made
 */
export function withOwnData(run: Task): Task {
  const given = run.experiment.problem;
  if (given.recipe === undefined) return run;
  const problem = written.get(given) ?? given;
  const { scaler, ...data } = dataOf(given.recipe, runNames(run), run.fold ?? 1);
  const { sampleWeight } = problem.validation ?? {};
  const validation = data.validation && sampleWeight && { ...data.validation, sampleWeight };
  const probes = scaler
    ? problem.probes.map(p => ({ ...p, input: applyScaler(scaler, p.input) }))
    : problem.probes;
  const own = { ...problem, ...data, ...(validation && { validation }), probes };
  written.set(own, problem);
  return { ...run, experiment: { ...run.experiment, problem: own } };
}

/** The training data of an epoch, from 1, where each epoch has its own; undefined where they are the run's. */
export function epochData(run: Task, epoch: number): Samples | undefined {
  const { recipe } = run.experiment.problem;
  if (recipe?.each !== 'epoch' || epoch === 1) return undefined;
  return makeEpochData(recipe, dataStreams(runNames(run), epoch));
}

/** What a program is compiled for: it is another one for data of other shapes. */
export function shapesOf({ problem }: NativeExperiment): string {
  const { inputs, targets, validation } = problem;
  return JSON.stringify([inputs, targets, validation?.inputs].map(array => array?.shape));
}
