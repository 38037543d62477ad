import type { DataExpression, LossName } from '../suite/index.ts';
import {
  asTheyAre,
  differMuch,
  powerOfTen,
  type Scaling,
  scaled,
  scaledInputs,
  scalingBy,
} from './columns.ts';
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

/** How many numbers a sample of a shape has. */
export const sizeOf = (shape: readonly number[]): number => shape.reduce((a, b) => a * b, 1);

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
  if (sizeOf(shape) !== features.length) {
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
export const toSigns = (of: DataExpression): DataExpression => ({
  shift: { of: { scale: { of, by: 2 } }, by: -1 },
});

function classesAs(file: string, column: string, labels: readonly string[], wanted: Wanted | undefined) {
  const oneHot = {
    as: 'oneHot' as const,
    outputShape: [labels.length],
    loss: 'categoricalCrossentropy' as const,
  };
  if (wanted === undefined) return oneHot;
  const outputs = sizeOf(wanted.outputShape);
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
  if (wanted && sizeOf(wanted.outputShape) !== width) {
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

/** Labels in the order in which classes are counted: numbers by size, text by first appearance. */
function sortLabels(values: readonly string[]): string[] {
  return values.every(v => Number.isFinite(Number(v)))
    ? [...values].sort((a, b) => Number(a) - Number(b))
    : [...values];
}
