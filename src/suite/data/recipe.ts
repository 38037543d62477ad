import { takeRows } from '../array.ts';
import type { NdArray } from '../array-types.ts';
import type { DataExpression } from '../data-schema.ts';
import type { Split } from '../held-out-schema.ts';
import type { Draw } from './draws.ts';
import { type DataContext, evaluate, isSource, type Recipe } from './evaluate.ts';
import { withParts } from './operations.ts';
import { applyScaler, type FittedScaler, fitScaler, type Scaler } from './scalers.ts';
import { allSplits, type SplitRows } from './splits.ts';
import { type Vary, variedRows } from './vary.ts';

/** Inputs and targets of some samples. */
export interface Samples {
  readonly inputs: NdArray;
  readonly targets: NdArray;
}

/** How some samples are made. */
export interface SamplesRecipe {
  readonly inputs: Recipe;
  readonly targets: Recipe;
}

/** How a problem's data are made in a run, where a seed decides something of them. */
export interface DataRecipe extends SamplesRecipe {
  /** The data are drawn anew in each epoch, the held-out ones once. */
  readonly each?: 'epoch';
  /** How the numbers are scaled for the model. */
  readonly scaling?: { readonly inputs?: Scaler; readonly targets?: Scaler };
  /** Each seed also draws the rows that are trained on. */
  readonly vary?: Vary;
  /** A run has to know which rows it trains on: each has a weight of its own. */
  readonly weighted?: true;
  readonly evaluation?: SamplesRecipe | { readonly split: Split };
  readonly validation?: 'evaluation' | SamplesRecipe;
}

/** The data of one run, as its model is given them. The targets of the evaluation keep their units. */
export interface RunData extends Samples {
  /** Places in the data of the rows that are trained on, where some are held out and each has a weight of its own. */
  readonly rows?: readonly number[];
  readonly evaluation?: Samples;
  readonly validation?: Samples;
  /** Scales what a probe asks as the inputs were. */
  readonly scaler?: FittedScaler;
  /** Takes predictions back to the units of the targets. */
  readonly back?: FittedScaler;
}

/** Whether a seed decides something of what an expression makes. @param inputs whether it decides of "inputs" */
export function isDrawn(expression: Recipe, inputs = false): boolean {
  if (expression === 'inputs') return inputs;
  if (typeof expression === 'object' && 'input' in expression) return inputs;
  if (typeof expression === 'object' && 'array' in expression) return false;
  if (isSource(expression)) {
    if (typeof expression !== 'object' || Array.isArray(expression)) return false;
    if ('integers' in expression) return true;
    const source =
      'uniform' in expression ? expression.uniform : 'normal' in expression ? expression.normal : undefined;
    return source !== undefined && source.randomState === undefined;
  }
  const own =
    'noise' in expression ? expression.noise : 'shuffle' in expression ? expression.shuffle : undefined;
  if (own !== undefined && own.randomState === undefined) return true;
  let drawn = false;
  withParts(expression, part => {
    drawn ||= isDrawn(part, inputs);
    return part;
  });
  return drawn;
}

/** An expression in which all that no seed decides is known: a worker needs neither the suite's file nor its folder. */
export function prepare(expression: DataExpression, context: DataContext, inputsDrawn = false): Recipe {
  const part = (of: DataExpression, path: readonly (string | number)[]): Recipe => {
    if (!isDrawn(of, inputsDrawn)) return { array: evaluate(of, context, path) };
    if (isSource(of)) return of;
    return withParts(of, (inner, at) => part(inner, [...path, ...at]));
  };
  return part(expression, []);
}

/** Targets that are one column may be written as a flat list: samples become samples × 1. */
export const asColumn = (targets: NdArray): NdArray =>
  targets.shape.length === 1 ? { shape: [...targets.shape, 1], values: targets.values } : targets;

/** Both parts of split samples. */
export const takeSplit = ({ inputs, targets }: Samples, { kept, held }: SplitRows) => {
  const part = (rows: readonly number[]): Samples => ({
    inputs: takeRows(inputs, rows),
    targets: takeRows(targets, rows),
  });
  return { ...part(kept), evaluation: part(held) };
};

/** Names of the parts of a problem's data, for the streams that they draw from. */
export const partNames = {
  data: ['data/inputs', 'data/targets'],
  evaluation: ['evaluation/inputs', 'evaluation/targets'],
  validation: ['validation/inputs', 'validation/targets'],
  split: 'evaluation/split',
  vary: 'data/vary',
} as const;

function makeSamples(
  recipe: SamplesRecipe,
  draw: Draw,
  [inputsName, targetsName]: readonly [string, string],
): Samples {
  const inputs = evaluate(recipe.inputs, { draw, name: inputsName });
  const targets = asColumn(evaluate(recipe.targets, { draw, name: targetsName, inputs }));
  return { inputs: finite(inputs, inputsName), targets: finite(targets, targetsName) };
}

function finite(array: NdArray, name: string): NdArray {
  const bad = array.values.findIndex((v: number) => !Number.isFinite(Math.fround(v)));
  if (bad < 0) return array;
  throw new Error(
    `${name.replace('/', '.')} of this seed: number ${bad + 1} is ${array.values[bad]}; data must be finite as 32-bit floats`,
  );
}

/** How many trainings a run of these data has: one, or one for each fold. */
export const foldsOf = ({ evaluation }: Pick<DataRecipe, 'evaluation'> = {}): number =>
  (evaluation !== undefined && 'split' in evaluation ? evaluation.split.folds : undefined) ?? 1;

/**
 * The data of one run, of its first fold where it has several.
 *
 * @param draw opens the run's streams
 * @param ofEpoch the streams of its first epoch, where the data of each epoch are drawn anew
 * @throws Error that says what of the data cannot be made
 */
export const makeData = (recipe: DataRecipe, draw: Draw, ofEpoch: Draw = draw): RunData =>
  makeFolds(recipe, draw, ofEpoch)[0] as RunData;

/** The data of each of a run's trainings, as `makeData` makes them. */
export function makeFolds(recipe: DataRecipe, draw: Draw, ofEpoch: Draw = draw): readonly RunData[] {
  const all = makeSamples(recipe, recipe.each === 'epoch' ? ofEpoch : draw, partNames.data);
  const { evaluation, validation } = recipe;
  const wholes: readonly RunData[] =
    evaluation === undefined
      ? [all]
      : 'split' in evaluation
        ? allSplits(evaluation.split, all.targets, draw, partNames.split).map(rows => ({
            ...takeSplit(all, rows),
            ...(recipe.weighted && { rows: rows.kept }),
          }))
        : [{ ...all, evaluation: makeSamples(evaluation, draw, partNames.evaluation) }];
  const given =
    validation === undefined || validation === 'evaluation'
      ? undefined
      : makeSamples(validation, draw, partNames.validation);
  return wholes.map(whole => {
    const data = recipe.vary === undefined ? whole : { ...whole, ...varied(whole, recipe.vary, draw) };
    const own = validation === 'evaluation' ? data.evaluation : given;
    return scaled({ ...data, ...(own && { validation: own }) }, all, recipe.scaling);
  });
}

/** @param all of the data, the held-out samples among them, in their own units */
function scaled(data: RunData, all: Samples, scaling: DataRecipe['scaling']): RunData {
  if (scaling === undefined) return data;
  const fitted = (part: 'inputs' | 'targets'): FittedScaler | undefined => {
    const scaler = scaling[part];
    return scaler && fitScaler(scaler, scaler.fit === 'all' ? all[part] : data[part]);
  };
  const [inputs, targets] = [fitted('inputs'), fitted('targets')];
  const by = (scaler: FittedScaler | undefined, array: NdArray) =>
    scaler === undefined ? array : applyScaler(scaler, array);
  const samples = (of: Samples): Samples => ({
    inputs: by(inputs, of.inputs),
    targets: by(targets, of.targets),
  });
  const { rows, evaluation, validation } = data;
  return {
    ...samples(data),
    ...(rows && { rows }),
    ...(evaluation && { evaluation: { ...samples(evaluation), targets: evaluation.targets } }),
    ...(validation && { validation: samples(validation) }),
    ...(inputs && { scaler: inputs }),
    ...(targets && { back: targets }),
  };
}

function varied({ inputs, targets }: Samples, way: Vary, draw: Draw): Samples {
  const rows = variedRows(way, inputs.shape[0] ?? 0, draw(partNames.vary));
  return { inputs: takeRows(inputs, rows), targets: takeRows(targets, rows) };
}

/** The training data of one epoch, where each has its own. */
export const makeEpochData = (recipe: DataRecipe, ofEpoch: Draw): Samples =>
  makeSamples(recipe, ofEpoch, partNames.data);
