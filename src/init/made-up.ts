import type { DataExpression, PlacedLayerSource } from '../suite/index.ts';
import { type ProblemDraft, sizeOf, toSigns, type Wanted } from './problem.ts';
import { InitError } from './types.ts';

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
  const inSize = sizeOf(inputShape);
  const outSize = sizeOf(outputShape);
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
