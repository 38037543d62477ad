import { binaryMetrics, type MetricName } from '../suite/index.ts';
import { metricAsked } from './asked-metrics.ts';
import type { Block } from './blocks.ts';
import type { Measure } from './measure.ts';
import type { Translated } from './translated.ts';

/** What is known of a model that could be translated, for the meaning of its numbers. */
export type Known = Pick<Translated, 'inputs' | 'outputs' | 'logits' | 'training' | 'layers' | 'asked'>;

/** What the meaning of a name hangs on. */
type Meant = Pick<Known, 'outputs' | 'logits' | 'layers' | 'asked'> & {
  readonly training: Pick<Known['training'], 'loss'>;
};

/** The format's metric of a name that Keras has for a number, and which output it is about. */
export function meaningOf(
  name: string,
  known: Meant | undefined,
  y: Block | undefined,
): Pick<Measure, 'metric' | 'output'> {
  const { outputs = [], logits = false, training, layers, asked } = known ?? {};
  // What Keras evaluates as the loss has the penalties of the weights in it, and no metric of the format has.
  const penalised = /Regularizer"/.test(JSON.stringify(layers ?? []));
  if (penalised && /^(val_)?loss$/.test(name)) return { metric: undefined };
  const loss = training?.loss;
  const lossAt = (i: number) => (typeof loss === 'object' ? loss[outputs[i]?.layer ?? ''] : loss);
  if (outputs.length <= 1) {
    const metric = metricAsked(name, lossAt(0), y?.[0], asked);
    // A threshold of a half is another one to logits.
    return { metric: logits && isThresholded(metric) ? undefined : metric };
  }
  const plain = name.replace(/^val_/, '');
  const ofOutput = outputs.flatMap(({ keras }, i) =>
    [keras.key, keras.name].flatMap(own =>
      own !== undefined && plain.startsWith(`${own}_`)
        ? [{ output: i, rest: plain.slice(own.length + 1) }]
        : [],
    ),
  );
  const longest = ofOutput.toSorted((a, b) => a.rest.length - b.rest.length)[0];
  if (longest === undefined) return { metric: undefined };
  const { output, rest } = longest;
  return { metric: metricAsked(rest, lossAt(output), y?.[output], asked), output };
}

const isThresholded = (metric: MetricName | undefined): boolean =>
  metric !== undefined && binaryMetrics.includes(metric) && metric !== 'binaryCrossentropy';
