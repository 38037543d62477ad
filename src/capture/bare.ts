import type { LossName } from '../suite/index.ts';
import type { ProblemSource } from './types.ts';
import type { Names } from './writer.ts';

/** A script that takes no number of a model is held to the loss on the samples that it trains on. */
export function completeBare(problem: ProblemSource, loss: unknown, { targets }: Names): void {
  const metricOf = (name: unknown) => lossMetrics.find(m => m === name) ?? ('meanSquaredError' as const);
  problem.metrics =
    targets.length <= 1
      ? {
          loss: {
            metric: metricOf(typeof loss === 'object' && loss !== null ? Object.values(loss)[0] : loss),
          },
        }
      : Object.fromEntries(
          targets.map(output => [
            `${output}-loss`,
            {
              metric: metricOf(
                typeof loss === 'object' && loss !== null
                  ? (loss as Readonly<Record<string, LossName>>)[output]
                  : loss,
              ),
              output,
            },
          ]),
        );
  problem.note =
    `${problem.note ?? ''} The script takes no number of the model; its loss on the samples that it is trained on stands for one.`.trim();
}
const lossMetrics = [
  'meanSquaredError',
  'meanAbsoluteError',
  'binaryCrossentropy',
  'categoricalCrossentropy',
  'sparseCategoricalCrossentropy',
  'kullbackLeiblerDivergence',
  'poisson',
  'logcosh',
] as const;
