import type { LayerVariable, layers, Tensor } from '@tensorflow/tfjs-node';
import { factsOf, type LayerOptions, type PlainLayerKind } from '../suite/index.ts';
import type { Place } from './layers/build.ts';
import type { TF } from './tf.ts';

type Shape = (number | null)[];
type Masks = readonly (Tensor | null)[];

/** A layer that makes one tensor of several. */
export interface Merge<K extends PlainLayerKind = PlainLayerKind> {
  readonly kind: K;
  readonly options: LayerOptions[K];
  /**
   * @param masks those of the tensors
   * @param weights values of the layer's weights by their names
   */
  merge(
    tensors: readonly Tensor[],
    masks: Masks,
    training: boolean,
    weights: ReadonlyMap<string, Tensor>,
  ): Tensor;
  /** The mask of what it gives, where there is any; where all tensors have one, the steps that one of them keeps, when left out. */
  mask?(tensors: readonly Tensor[], masks: Masks): Tensor | null;
}

/** A layer of tf.layers that merges; its output's shape is what `src/suite/layers` says. */
export function mergeLayer<K extends PlainLayerKind>(
  tf: TF,
  { name }: Pick<Place, 'name'>,
  { kind, options, merge, mask }: Merge<K>,
): layers.Layer {
  class Merging extends tf.layers.Layer {
    static readonly className = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;

    readonly #weights = new Map<string, LayerVariable>();

    constructor() {
      super({ name });
      this.supportsMasking = true;
    }

    override build(shapes: Shape[]): void {
      checkShapes(kind, shapes);
      const [first = [], ...others] = samples(shapes);
      for (const spec of factsOf(kind).weights(options, first, others)) {
        const weight = this.addWeight(spec.name, [...spec.shape], 'float32', tf.initializers.zeros());
        this.#weights.set(spec.name, weight);
      }
      super.build(shapes);
    }

    override computeOutputShape(shapes: Shape[]): Shape {
      const [first = [], ...others] = samples(shapes);
      return [shapes[0]?.[0] ?? null, ...factsOf(kind).output(options, first, others)];
    }

    override call(inputs: Tensor | Tensor[], kwargs: Record<string, unknown>): Tensor {
      const tensors = [inputs].flat();
      const masks = [(kwargs.mask as Tensor[] | undefined) ?? tensors.map(() => null)].flat();
      const weights = new Map([...this.#weights].map(([own, weight]) => [own, weight.read()]));
      return merge(tensors, masks, kwargs.training === true, weights);
    }

    override computeMask(inputs: Tensor | Tensor[], given?: Tensor | Tensor[]): Tensor | Tensor[] {
      const masks = [given ?? null].flat() as Masks;
      // tf.layers' type has no null, which it takes for no mask.
      const none = null as unknown as Tensor;
      if (masks.every(m => m === null)) return none;
      if (mask !== undefined) return mask([inputs].flat(), masks) ?? none;
      if (masks.some(m => m === null)) return none;
      return masks.reduce((a, b) => tf.logicalOr(a as Tensor, b as Tensor)) as Tensor;
    }
  }
  return new Merging();
}

const samples = (shapes: readonly Shape[]) => shapes.map(shape => shape.slice(1).map(Number));

/** Kinds that take their tensors number by number. */
const alike: readonly PlainLayerKind[] = ['add', 'subtract', 'multiply', 'average', 'maximum', 'minimum'];

/** @throws Error that says which shapes do not go together */
function checkShapes(kind: PlainLayerKind, shapes: readonly Shape[]): void {
  const shown = () => shapes.map(shape => shape.slice(1).join('×')).join(' and ');
  if (alike.includes(kind)) {
    const rank = Math.max(...shapes.map(shape => shape.length));
    for (let axis = 1; axis < rank; axis++) {
      const lengths = new Set(
        shapes.map(shape => shape[axis - rank + shape.length] ?? 1).filter(d => d !== 1),
      );
      if (lengths.size > 1) throw new Error(`${shown()} a sample cannot be taken number by number`);
    }
  }
}
