import { z } from 'zod';
import { type Fields, writtenFields } from '../fields.ts';
import type { InitializerName } from './options.ts';
import type { Constraint, Regularizer } from './penalties.ts';
import type { Shape } from './shape.ts';

/** One weight that a layer has. */
export interface WeightSpec {
  /** Its part in the layer: `kernel`, `bias`. The stream that its first values are drawn from is named by it. */
  readonly name: string;
  readonly shape: Shape;
  readonly initializer: InitializerName;
  /** Set where no gradient changes it, as with moving averages. */
  readonly fixed?: true;
  /** Units of an LSTM whose forget gate's bias starts at one; the bias is [input, forget, cell, output]. */
  readonly forgetUnits?: number;
  /** What the loss has of it. */
  readonly regularizer?: Regularizer | undefined;
  /** What each step of the optimizer leaves of it. */
  readonly constraint?: Constraint | undefined;
}

/** A default that Keras has changed: what it was in the versions that are named. */
export interface Era {
  readonly keras: string;
  readonly value: string | number | boolean;
}

type Resolved<F extends Fields> = z.output<z.ZodObject<F, z.core.$strict>>;

/** How many tensors a layer takes. */
export interface Takes {
  readonly least: number;
  readonly most: number;
}

/**
 * Everything about a kind of layer that does not need TensorFlow. `src/train/layers` says how tf.layers builds it.
 * Of a kind that takes several tensors, `sample` is the shape of the first and `others` are those of the rest.
 */
interface Facts<F extends Fields, E extends keyof F & string> {
  /** What it does, for docs/suite-format.md. */
  readonly says: string;
  /** Its options, by tf.layers' names; `.default(…)` is what Keras takes when an option is left out. */
  readonly options: F;
  /** Options whose default Keras has changed: a suite has to say which it means. */
  readonly eras?: { readonly [K in E]: readonly Era[] };
  /**
   * Values of options that suites could not write at first: with them the options stay out, so that the hashes of those
   * suites stay what they are.
   */
  readonly unsaid?: { readonly [K in keyof F]?: string | number | boolean };
  /** The option that is meant when the kind is given one value: `dense: 10`. */
  readonly short?: keyof F & string;
  /** Set if an output depends on more than one sample of the batch. */
  readonly mixesSamples?: true;
  /**
   * Raised, from 1, when the layer, or one with these options, computes other bits than before: it is part of the hash of each
   * experiment that has it, so that none of its old records is taken for a new one, and of no other's.
   */
  readonly bits?: (options: Readonly<Record<string, unknown>>) => number;
  /** How many tensors it takes; one when left out. */
  readonly takes?: Takes;
  /** In tf.layers' order, the trainable ones first; none when left out. */
  weights?(options: Resolved<F>, sample: Shape, others: readonly Shape[]): readonly WeightSpec[];
  /** Shape of what it makes of a sample; the sample's own when left out. */
  output?(options: Resolved<F>, sample: Shape, others: readonly Shape[]): Shape;
  /** How often each weight takes part for one sample; once for every place of the output when left out. */
  uses?(options: Resolved<F>, sample: Shape): number;
}

/** Puts one kind of layer into the form of the table of all kinds. */
export function layerKind<const F extends Fields, const E extends keyof F & string = never>(
  facts: Facts<F, E>,
) {
  const eras: Readonly<Record<string, readonly Era[]>> = facts.eras ?? {};
  const written = z.strictObject(writtenFields(facts.options, namesOf(facts.eras)));
  return {
    weights: (): readonly WeightSpec[] => [],
    output: (_: Resolved<F>, sample: Shape): Shape => sample,
    ...facts,
    eras,
    /** The options with all defaults filled in. */
    schema: z.strictObject(facts.options),
    /** The options as they are written at a layer. */
    written,
    /** The options as a suite sets them for all layers of the kind. */
    shared: written.partial().optional(),
  };
}

const namesOf = <E extends string>(eras: { readonly [K in E]: unknown } | undefined): E[] =>
  eras === undefined ? [] : (Object.keys(eras) as E[]);

/** Whether nothing has to be said of a kind but its name. Asked once: code that is compiled for it would take longer. */
export const isBare = (written: z.ZodType): boolean => written.safeParse({}, { jitless: true }).success;
