import type { DataExpression, LossName, PlacedLayerSource, SuiteSource } from '../suite/index.ts';
import type { Guess } from './guess.ts';
import type { Column } from './table.ts';
import { InitError } from './types.ts';

/** A problem as init writes it; comments stand above what they are about. */
export interface ProblemDraft {
  readonly title: string;
  readonly comments: readonly string[];
  readonly inputs: DataExpression;
  readonly targets: DataExpression;
  /** How they are scaled for the model. */
  readonly scaling?: Scaling;
  /** Why the data are made so, and how else they could be: what init decided and no source states. */
  readonly marks: DataMarks;
  readonly split: { last: number } | { every: number; offset: number };
  readonly inputShape: readonly number[];
  readonly outputShape: readonly number[];
  readonly samples: number;
  /**
   * The loss that the data ask for: the usual one for numbers, and for classes one that takes them in the form of the
   * targets.
   */
  readonly loss: LossName;
  readonly series: boolean;
}

/** By what is written of the data; without an entry nothing was decided. */
export interface DataMarks {
  readonly inputs?: DataMark;
  readonly targets?: DataMark;
  readonly scaling?: DataMark;
  readonly evaluation: DataMark;
}

export interface DataMark {
  readonly assumed: string;
  /** Other values, for the audit. */
  readonly alternatives?: readonly unknown[];
}

/** What a model asks of the data. */
export interface Wanted {
  readonly inputShape: readonly number[];
  readonly outputShape: readonly number[];
  readonly loss: LossName;
}

const outputsOf = (shape: readonly number[]): number => shape.reduce((a, b) => a * b, 1);

/**
 * The problem that a table is taken for.
 *
 * @param wanted the shapes and the loss of a model that it has to fit
 * @throws InitError naming both shapes when it does not
 */
export function problemFromTable(file: string, rows: number, guess: Guess, wanted?: Wanted): ProblemDraft {
  if (guess.kind === 'series') return seriesProblem(file, rows, guess, wanted);
  const { features, target } = guess as Guess & { target: Column };
  const names = features.map(c => c.name);
  const shape = wanted?.inputShape ?? [features.length];
  if (outputsOf(shape) !== features.length) {
    throw new InitError(
      `the model takes ${shape.join('×') || 'one number'} a sample; ${file} has ${features.length} ${features.length === 1 ? 'column' : 'columns'} of numbers beside the target "${target.name}": ${names.join(', ')}`,
    );
  }
  // A scaler takes a column by its place in a row, so a row has to stay one.
  const standard = shape.length === 1 && differMuch(features);
  const { inputs: flat, plain, comments } = standard ? asTheyAre(file, features) : scaled(file, features);
  // A table is flat; a model may take the same numbers as steps × features.
  const shaped = (of: DataExpression): DataExpression =>
    shape.length === 1 ? of : { reshape: { of, shape: [rows, ...shape] } };
  if (shape.length > 1)
    comments.push(`The ${features.length} columns of a row become ${shape.join('×')}, in their order.`);
  const every = rows < 25 ? 4 : 5;
  // A share of a target that is 0 is no number, and the least of them would be.
  const shares = wanted?.loss === 'meanAbsolutePercentageError';
  const wide = guess.kind === 'number' && standard && !shares && powerOfTen(target) !== 1;
  const base = {
    title: `${target.name} from ${names.length > 4 ? `${names.length} columns` : names.join(', ')}`,
    inputs: shaped(flat),
    ...(standard && { scaling: scalingBy('standardise', wide) }),
    marks: {
      ...(plain && { inputs: { assumed: scaledInputs, alternatives: [shaped(plain)] } }),
      ...(standard && {
        scaling: {
          assumed: `Chosen by seedgate init; the columns are of very different size.`,
          alternatives: [scalingBy({ standardise: { fit: 'all' } }, wide), scalingBy('minMax', wide)],
        },
      }),
      evaluation: {
        assumed: `Chosen by seedgate init; every ${every === 4 ? 'fourth' : 'fifth'} row, so that all of the table is met.`,
        alternatives: [{ split: { every, offset: 0 } }],
      },
    },
    inputShape: shape,
    split: { every, offset: every - 1 },
    samples: rows - Math.floor(rows / every),
    series: false,
  };
  if (guess.kind === 'number') {
    if (wanted && wanted.outputShape.join() !== '1') {
      throw new InitError(
        `the model gives ${wanted.outputShape.join('×')} a sample; the target "${target.name}" of ${file} is one number`,
      );
    }
    const scale = wide ? 1 : powerOfTen(target);
    const column: DataExpression = { csv: { file, columns: [target.name] } };
    const series = scale === 1 ? column : { scale: { of: column, by: scale } };
    return {
      ...base,
      comments: [
        ...guess.because,
        ...comments,
        ...(scale === 1 ? [] : [`The target is multiplied by ${scale}, and its error is in that unit.`]),
        ...(wide
          ? ['The model is given the target from 0 to 1; its error is in the unit of the target.']
          : []),
      ],
      targets: { reshape: { of: series, shape: [rows, 1] } },
      marks: {
        ...base.marks,
        ...(scale !== 1 && {
          targets: {
            assumed: `Multiplied by ${scale} by seedgate init, to be near 1; errors are in that unit.`,
          },
        }),
      },
      outputShape: [1],
      loss: 'meanSquaredError',
    };
  }
  const labels = sortLabels(target.values);
  const how = classesAs(file, target.name, labels, wanted);
  const classes: DataExpression = { classes: { file, column: target.name, labels, as: how.as } };
  const signed = signLosses.includes(how.loss);
  return {
    ...base,
    comments: [
      ...guess.because,
      ...comments,
      ...(signed
        ? [`${how.loss} takes targets of −1 and 1; Keras makes them of 0 and 1, as is done here.`]
        : []),
    ],
    targets: signed ? toSigns(classes) : classes,
    outputShape: how.outputShape,
    loss: how.loss,
  };
}

/** Losses whose targets are −1 and 1. */
const signLosses: readonly LossName[] = ['hinge', 'squaredHinge'];

/** 0 and 1 as −1 and 1. */
const toSigns = (of: DataExpression): DataExpression => ({ shift: { of: { scale: { of, by: 2 } }, by: -1 } });

function classesAs(file: string, column: string, labels: readonly string[], wanted: Wanted | undefined) {
  const oneHot = {
    as: 'oneHot' as const,
    outputShape: [labels.length],
    loss: 'categoricalCrossentropy' as const,
  };
  if (wanted === undefined) return oneHot;
  const outputs = outputsOf(wanted.outputShape);
  if (wanted.outputShape.length === 1) {
    if (wanted.loss === 'sparseCategoricalCrossentropy' && outputs >= labels.length) {
      return { as: 'index' as const, outputShape: wanted.outputShape, loss: wanted.loss };
    }
    if (outputs === 1 && labels.length === 2)
      return { as: 'index' as const, outputShape: [1], loss: wanted.loss };
    if (outputs === labels.length) return { ...oneHot, loss: wanted.loss };
  }
  throw new InitError(
    `the model gives ${wanted.outputShape.join('×')} a sample; "${column}" of ${file} has ${labels.length} classes: ${labels.slice(0, 10).join(', ')}`,
  );
}

/** Windows of a series, and the row after each. */
function seriesProblem(file: string, rows: number, guess: Guess, wanted?: Wanted): ProblemDraft {
  const { features } = guess;
  const width = features.length;
  const names = features.map(c => c.name).join(', ');
  const shape = wanted?.inputShape ?? [rows >= 60 ? 4 : 3, width];
  const [steps = 0] = shape;
  const flat = shape.length === 1 && width === 1;
  if (!flat && (shape.length !== 2 || shape[1] !== width)) {
    throw new InitError(
      `the model takes ${shape.join('×')} a sample; ${file} is a series of ${width} columns: ${names}`,
    );
  }
  if (wanted && outputsOf(wanted.outputShape) !== width) {
    throw new InitError(
      `the model gives ${wanted.outputShape.join('×')} a sample; the next row of ${file} has ${width} numbers: ${names}`,
    );
  }
  const windows = rows - steps;
  if (windows < leastWindows) {
    throw new InitError(
      `${file} has ${rows} rows: too few for windows of ${steps} with a row after each; ${steps + leastWindows} are needed`,
    );
  }
  const { inputs: all, plain, comments } = scaled(file, features);
  const outputShape = wanted?.outputShape ?? [width];
  const held = Math.max(2, Math.round(windows / 5));
  const cut: DataExpression = { windows: { of: { slice: { of: all, from: 0, to: rows - 1 } }, steps } };
  return {
    title: `The next ${names} after ${steps}`,
    comments: [...guess.because, ...comments, 'The errors are in the scaled unit.'],
    // Windows of one column have the axis of features already, which a model with flat inputs does not take.
    inputs: flat ? { reshape: { of: cut, shape: [windows, steps] } } : cut,
    targets: { reshape: { of: { slice: { of: all, from: steps } }, shape: [windows, ...outputShape] } },
    split: { last: held },
    marks: {
      ...(plain && {
        // Inputs and targets are the same series: what is done to the one is done to the other.
        inputs: { assumed: scaledInputs },
        targets: { assumed: `${scaledInputs} Errors are in that unit.` },
      }),
      evaluation: {
        assumed: 'Chosen by seedgate init; the last fifth of the windows, as what comes is predicted.',
        alternatives: [{ split: { last: Math.max(2, Math.round(windows / 10)) } }],
      },
    },
    inputShape: shape,
    outputShape,
    samples: windows - held,
    loss: 'meanSquaredError',
    series: true,
  };
}

const leastWindows = 10;

const scaledInputs = 'Columns multiplied by powers of ten by seedgate init, to be near 1.';

/**
 * The columns, each multiplied by a power of ten that brings it near 1. A reader sees the true numbers through such a
 * factor, and unlike a mean it tells the training next to nothing of the held-out rows.
 *
 * @returns `plain`: the columns as they are, when some were multiplied
 */
function scaled(
  file: string,
  features: readonly Column[],
): { inputs: DataExpression; plain?: DataExpression; comments: string[] } {
  const factors = features.map(powerOfTen);
  const csv: DataExpression = { csv: { file, columns: features.map(c => c.name) } };
  if (features.length > 1 && factors.every(f => f === 1)) return { inputs: csv, comments: [] };
  const inputs: DataExpression = {
    columns: features.map((column, i): DataExpression => {
      const of: DataExpression = { csv: { file, columns: [column.name] } };
      const by = factors[i] as number;
      return by === 1 ? of : { scale: { of, by } };
    }),
  };
  const some = factors.some(f => f !== 1);
  return {
    inputs,
    ...(some && { plain: features.length > 1 ? csv : { columns: [csv] } }),
    comments: some ? ['Large and small columns are multiplied by a power of ten, to be near 1.'] : [],
  };
}

/** How a problem's numbers are scaled for the model. */
type Scaling = NonNullable<NonNullable<SuiteSource['problems'][string]['data']>['scaling']>;

const scalingBy = (inputs: NonNullable<Scaling['inputs']>, target: boolean): Scaling => ({
  inputs,
  ...(target && { targets: 'minMax' }),
});

/** Whether the greatest numbers of columns are a thousand times apart, so that a model would see the large ones alone. */
function differMuch(features: readonly Column[]): boolean {
  const factors = features.map(powerOfTen);
  return Math.max(...factors) / Math.min(...factors) >= 999;
}

const asTheyAre = (file: string, features: readonly Column[]): ReturnType<typeof scaled> => ({
  inputs: { csv: { file, columns: features.map(c => c.name) } },
  comments: [
    'The columns are of very different size: the model is given them standardised, by the rows that are trained on.',
  ],
});

/**
 * The power of ten that brings a column's greatest absolute value to at most 1; just 1 when that value is between 0.1
 * and 10.
 */
function powerOfTen({ cells }: Column): number {
  const largest = cells.reduce((max, cell) => Math.max(max, Math.abs(Number(cell))), 0);
  if (largest === 0 || (largest <= 10 && largest >= 0.1)) return 1;
  return Number(`1e${-Math.ceil(Math.log10(largest))}`);
}

/** Labels in the order in which classes are counted: numbers by size, text by first appearance. */
function sortLabels(values: readonly string[]): string[] {
  return values.every(v => Number.isFinite(Number(v)))
    ? [...values].sort((a, b) => Number(a) - Number(b))
    : [...values];
}

/** A sample of more numbers than this is not written out into a suite. */
const mostListed = 1000;
const made = 40;
const held = 8;

/**
 * Made-up data in the shapes of a model, for a model that comes without data: they show that it trains, not what it
 * is for.
 */
export function problemForModel(wanted: Wanted, layers: readonly PlacedLayerSource[]): ProblemDraft {
  const { inputShape, outputShape, loss } = wanted;
  const inSize = outputsOf(inputShape);
  const outSize = outputsOf(outputShape);
  const base = {
    title: 'Made-up data, to be replaced',
    split: { every: made / held, offset: made / held - 1 },
    marks: { evaluation: { assumed: 'Chosen by seedgate init; every fifth sample of the made-up data.' } },
    inputShape,
    outputShape,
    samples: made - held,
    loss,
    series: false,
  };
  const embedding = layers[0] as { embedding?: { inputDim: number } };
  const words = typeof embedding === 'object' ? embedding.embedding?.inputDim : undefined;
  if (inSize > (words === undefined ? 10_000 : mostListed) || outSize > mostListed) {
    throw new InitError(
      `the model takes ${inputShape.join('×')} and gives ${outputShape.join('×')} a sample, more numbers than are made up; give data with --data`,
    );
  }
  const numbers = (count: number): DataExpression =>
    words === undefined
      ? { sin: { of: { scale: { of: { range: { from: 1, to: count } }, by: 0.3 } } } }
      : Array.from({ length: count }, (_, i) => (i * 7) % words);
  const inputs: DataExpression = { reshape: { of: numbers(made * inSize), shape: [made, ...inputShape] } };
  const comments = [
    'There was no data file (--data x.csv), so the numbers are made up in the shapes that the model has.',
    'They show that it trains. Put your own data here.',
  ];
  return { ...base, comments, inputs, targets: madeTargets() };

  function madeTargets(): DataExpression {
    const classes = outputShape.at(-1) ?? 1;
    const rows = made * (outSize / classes);
    const reshaped = (of: DataExpression): DataExpression => ({
      reshape: { of, shape: [made, ...outputShape] },
    });
    const turns = (of: number, count: number, shape: readonly number[]): DataExpression => ({
      reshape: { of: Array.from({ length: count }, (_, i) => i % of), shape: [...shape] },
    });
    switch (loss) {
      case 'categoricalCrossentropy':
      case 'categoricalHinge':
      case 'kullbackLeiblerDivergence':
        if (classes < 2) return turns(2, made * outSize, [made, ...outputShape]);
        return { oneHot: { of: turns(classes, rows, [made, ...outputShape.slice(0, -1)]), classes } };
      case 'sparseCategoricalCrossentropy':
        return turns(classes, rows, [made, ...outputShape.slice(0, -1), 1]);
      case 'binaryCrossentropy':
        return turns(2, made * outSize, [made, ...outputShape]);
      case 'hinge':
      case 'squaredHinge':
        return toSigns(turns(2, made * outSize, [made, ...outputShape]));
      default: {
        // These targets are not below 0, since some losses take their logarithm.
        const mean: DataExpression = { shift: { of: { rowMean: 'inputs' }, by: 1 } };
        if (outSize === 1) return outputShape.length === 1 ? mean : reshaped(mean);
        return reshaped({ columns: Array.from({ length: outSize }, () => mean) });
      }
    }
  }
}
