import type { WeightSpec } from './kind.ts';
import type { InitializerName } from './options.ts';
import type { Constraint, Regularizer } from './penalties.ts';
import type { Shape } from './shape.ts';

/** The bias of a layer, if it has one. */
export function biasWeights(
  options: {
    readonly useBias: boolean;
    readonly biasInitializer: InitializerName;
    readonly biasRegularizer?: Regularizer | undefined;
    readonly biasConstraint?: Constraint | undefined;
  },
  shape: Shape,
): WeightSpec[] {
  if (!options.useBias) return [];
  const { biasInitializer: initializer, biasRegularizer: regularizer, biasConstraint: constraint } = options;
  return [{ name: 'bias', shape, initializer, regularizer, constraint }];
}
