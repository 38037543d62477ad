import { type Builder, typed } from './builder.ts';
import { functionKind } from './emit.ts';
import { shapeOf, type TensorType, typeOf, type Value } from './graph.ts';
import { attributeKind, int32 } from './native.ts';
import type { Slot } from './plan.ts';

export const scalar = (dtype: number): TensorType => ({ dtype, shape: [] });

/** A loop that carries `slots`; body and condition are functions of them by these names. */
export function whileLoop(
  build: Builder,
  body: string,
  condition: string,
  slots: readonly Slot[],
  initial: readonly Value[],
): readonly Value[] {
  return build.add({
    op: 'StatelessWhile',
    attributes: [
      { name: 'T', type: attributeKind.type, value: slots.map(s => s.type.dtype) },
      { name: 'cond', type: functionKind, value: condition },
      { name: 'body', type: functionKind, value: body },
      { name: 'parallel_iterations', type: attributeKind.int, value: 1 },
    ],
    inputs: initial,
    outputs: slots.map(s => s.type),
    layer: undefined,
  });
}

/** `source[index]`, of the first axis. */
export function gather(build: Builder, source: Value, index: Value): Value {
  const { dtype, shape } = typeOf(source);
  const attributes = [typed('Tparams', dtype), typed('Tindices', int32), typed('Taxis', int32)];
  const type = { dtype, shape: [...shapeOf(index), ...shape.slice(1)] };
  return build.one('GatherV2', attributes, [source, index, build.graph.int(0)], type);
}
