import { drawOf } from './data/draws.ts';
import type { DataContext } from './data/evaluate.ts';
import { DataError, evaluate } from './data/evaluate.ts';
import type { DataFiles } from './data/files.ts';
import { type DataRecipe, isDrawn, makeData, prepare, type SamplesRecipe } from './data/recipe.ts';
import { scalerOf } from './data/scalers.ts';
import { isDrawnSplit, SplitError } from './data/splits.ts';
import type { SuitePath } from './errors.ts';
import { binaryMetrics, categoricalMetrics, sparseMetrics } from './metrics.ts';
import { isModel } from './resolve-given.ts';
import type { Report } from './resolve-parts.ts';
import type { DataExpression, ProblemSource } from './schema.ts';

type SamplesSource = { readonly inputs: DataExpression; readonly targets: DataExpression };

const samplesDrawn = ({ inputs, targets }: SamplesSource): boolean =>
  isDrawn(inputs) || isDrawn(targets, isDrawn(inputs));

/** How the runs of a problem come to their data. */
export interface Recipes {
  /** Absent where the data are the same in all runs. */
  readonly recipe?: DataRecipe;
  /** Of a second series of runs, whose seeds also draw the rows that are trained on. */
  readonly varied?: DataRecipe;
  readonly inputsDrawn: boolean;
  /** Whether every run has the same rows, in the same order: the data are scaled, and nothing of them is drawn. */
  readonly sameRows: boolean;
}

/**
 * How a problem's data are made in every run, where a seed decides something of them; undefined where they are the same in
 * all runs. Everything else is evaluated, so that a worker can make the data from this alone.
 */
export function recipeOf(
  source: ProblemSource,
  files: DataFiles,
  path: SuitePath,
  report: Report,
): Recipes | undefined {
  const { data, evaluation, validation } = source;
  if (data === undefined) return undefined;
  const held =
    evaluation?.inputs !== undefined && evaluation.targets !== undefined
      ? { inputs: evaluation.inputs, targets: evaluation.targets }
      : undefined;
  const own = validation === 'evaluation' ? undefined : validation;
  const drawn = samplesDrawn(data);
  if (data.each === 'epoch') checkEach(source, drawn, path, report);
  const parts = [held, own].filter(part => part !== undefined);
  if (data.vary) checkVary(source, path, report);
  const decided = drawn || isDrawnSplit(evaluation?.split) || parts.some(samplesDrawn);
  if (data.scaling) checkScaling(source, path, report);
  const folds = evaluation?.split?.folds !== undefined;
  if (folds) checkFolds(source, path, report);
  const made = decided || folds || data.scaling !== undefined;
  if (!made && data.vary === undefined) return undefined;
  try {
    const recipe: DataRecipe = {
      ...prepareSamples(data, files),
      ...(data.each && { each: data.each }),
      ...(data.scaling && { scaling: scalingOf(data.scaling) }),
      ...(evaluation?.split && { evaluation: { split: evaluation.split } }),
      ...(held && { evaluation: prepareSamples(held, files) }),
      ...(validation === 'evaluation' && { validation }),
      ...(own && { validation: prepareSamples(own, files) }),
    };
    if (data.scaling) tryScaling(recipe, path, report);
    return {
      ...(made && { recipe }),
      ...(data.vary && { varied: { ...recipe, vary: data.vary } }),
      inputsDrawn: isDrawn(data.inputs),
      sameRows: !decided && !folds && data.vary === undefined,
    };
  } catch (error) {
    // The data themselves have been evaluated, and what is wrong in them has been reported.
    if (error instanceof DataError) return undefined;
    throw error;
  }
}

function prepareSamples({ inputs, targets }: SamplesSource, files: DataFiles): SamplesRecipe {
  const drawn = isDrawn(inputs);
  const context: DataContext = { files };
  return {
    inputs: prepare(inputs, context),
    targets: prepare(
      targets,
      // Of inputs that a seed decides nothing is known yet, and nothing that needs them is evaluated here.
      drawn ? context : { ...context, inputs: evaluate(inputs, context) },
      drawn,
    ),
  };
}

/** What cannot be said of data that are drawn anew in every epoch. */
function checkEach(source: ProblemSource, drawn: boolean, path: SuitePath, report: Report): void {
  const at = [...path, 'data', 'each'];
  if (!drawn)
    report(at, 'asks for other data in each epoch, but nothing of inputs and targets is drawn by the seed');
  if (source.evaluation?.split !== undefined)
    report(
      [...path, 'evaluation', 'split'],
      'takes samples out of data that are other ones in each epoch; give the evaluation inputs and targets of its own',
    );
}

/** What cannot be asked of a run that is one training for each fold. */
function checkFolds({ data, probes }: ProblemSource, path: SuitePath, report: Report): void {
  const [probe] = Object.keys(probes ?? {});
  if (probe !== undefined)
    report(
      [...path, 'probes', probe],
      'asks a model, and with folds each run has as many as there are folds; ask a metric, or hold samples out by another split',
    );
  if (data?.vary)
    report(
      [...path, 'data', 'vary'],
      'asks for data like these, and each fold is trained on other rows already; leave one of both out',
    );
}

/** What a second series with other rows cannot be of. */
function checkVary({ data, variants }: ProblemSource, path: SuitePath, report: Report): void {
  const at = [...path, 'data', 'vary'];
  if (data?.each === 'epoch')
    report(at, 'asks for data like these, and the data are other ones in every epoch already; leave it out');
  const other = Object.entries(variants).find(([, v]) => !isModel(v));
  if (other !== undefined)
    report(
      at,
      `draws the rows that models are trained on; "${other[0]}" is a program or a table, which no one but itself gives its data`,
    );
}

/** Reports what a scaler finds wrong in the data, before a run does. */
function tryScaling(recipe: DataRecipe, path: SuitePath, report: Report): void {
  try {
    makeData(recipe, drawOf({ suite: '', problem: '', seed: 1 }));
  } catch (error) {
    // What is wrong in the data themselves has been reported by its own path.
    if (error instanceof DataError || error instanceof SplitError) return;
    report([...path, 'data', 'scaling'], (error as Error).message);
  }
}

const scalingOf = ({ inputs, targets }: NonNullable<NonNullable<ProblemSource['data']>['scaling']>) => ({
  ...(inputs !== undefined && { inputs: scalerOf(inputs) }),
  ...(targets !== undefined && { targets: scalerOf(targets) }),
});

/** What cannot be scaled. */
function checkScaling({ data, metrics, variants }: ProblemSource, path: SuitePath, report: Report): void {
  const at = [...path, 'data', 'scaling'];
  if (data?.each === 'epoch')
    report(
      at,
      'is fitted on the rows that are trained on, and they are other ones in every epoch; scale them by "scale" and "shift"',
    );
  if (data?.scaling?.targets === undefined) return;
  const classes = [...binaryMetrics, ...categoricalMetrics, ...sparseMetrics];
  const [id] = Object.entries(metrics ?? {}).find(([, m]) => m.metric && classes.includes(m.metric)) ?? [];
  if (id !== undefined)
    report([...at, 'targets'], `scales targets that the metric ${id} takes for classes; leave it out`);
  if (!Object.values(variants).some(isModel)) report(at, 'is for models; a program scales its data itself');
}
