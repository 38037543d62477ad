import type { Scalar, Tensor, Variable } from '@tensorflow/tfjs-node';
import type { TF } from '../tf.ts';

/** What variables start from, by name. */
export type Starts = Readonly<Record<string, number>>;
/** The variables of the same names; one that a rule can do without may be missing. */
export type Variables<S extends Starts> = { readonly [K in keyof S]: Variable };

/** What a rule has at hand in one step. */
export interface Step<Shared extends Starts> {
  readonly tf: TF;
  /** This step's learning rate. */
  readonly rate: number | Scalar;
  /** Steps made, this one included, as a float that a graph can carry along. */
  readonly steps: Variable;
  /** The rule's variables that belong to no weight. */
  readonly shared: Variables<Shared>;
}

/** How one weight goes on in one step: reads its gradient and its slots, assigns to it and to them. */
export type Update<Slots extends Starts> = (
  value: Variable,
  gradient: Tensor,
  slots: Variables<Slots>,
) => void;

/** What makes one optimizer different from the others. */
export interface Rule<Slots extends Starts, Shared extends Starts> {
  /** Variables of the size of a weight that each weight has, in the order of the state. */
  readonly slots: Slots;
  /** Scalars that all weights have in common. */
  readonly shared: Shared;
  /** Set if the number of the step decides. */
  readonly counts: boolean;
  /** Called once in each step; the update that it gives is called for each weight. */
  readonly begin: (step: Step<Shared>) => Update<Slots>;
}

/** A rule from its parts; without `shared` and `counts` it has neither. */
export function rule<Slots extends Starts, Shared extends Starts = Readonly<Record<never, number>>>(parts: {
  slots: Slots;
  shared?: Shared;
  counts?: true;
  begin: (step: Step<Shared>) => Update<Slots>;
}): Rule<Slots, Shared> {
  // Without shared variables `Shared` has no names.
  return { shared: {} as Shared, counts: false, ...parts };
}

/**
 * 1 − β as Keras' Nadam and Lion have it, which take the difference of two float32: for 0.999 that is 1.3e-5 less than
 * 0.001. Adam and the others take it in double precision.
 */
export const singleLeft = (beta: number): number => Math.fround(1 - Math.fround(beta));
