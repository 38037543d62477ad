import type { Builder } from './builder.ts';
import type { FunctionGraph } from './emit.ts';
import { epochFunctions } from './epoch-loop.ts';
import type { TensorType, Value } from './graph.ts';
import { scalar, whileLoop } from './loops.ts';
import { bool, float32, int32 } from './native.ts';
import type { Draft } from './passes.ts';
import type { Plan, Slot } from './plan.ts';

/** The functions of a program, the one to call first, and what it takes and gives. */
export interface Program {
  readonly functions: readonly [FunctionGraph, ...FunctionGraph[]];
  readonly inputs: readonly Slot[];
  /** Outputs after `loss` [capacity] and `validation` [capacity]: the next values of these states. */
  readonly carried: readonly Slot[];
}

/**
 * Puts the recorded step into a loop over the batches of an epoch, and that into a loop over epochs, which
 * also evaluates the held-out samples, keeps both losses, and ends early when one of them is not finite.
 *
 * Input `count` says how many epochs this call trains; row e · batches + b of `order` holds the samples of
 * batch b in its epoch e, and of a mask what the layer multiplies with.
 */
export function assembleProgram(plan: Plan, draft: Draft, makeBuilder: () => Builder): Program {
  const { batchSizes, capacity } = plan;
  const { step, scratch } = draft;
  const batches = batchSizes.length;
  const carried = draft.states.filter(s => step.next.has(s.name) || draft.lastStep?.next.has(s.name));
  const carriedNames = new Set(carried.map(s => s.name));
  const steps = capacity * batches;
  const rows = (type: TensorType): TensorType => ({ dtype: type.dtype, shape: [steps, ...type.shape] });
  const data: Slot[] = [
    { name: 'all-x', type: plan.x },
    { name: 'all-y', type: plan.y },
    ...(plan.w === undefined ? [] : [{ name: 'all-w', type: plan.w }]),
    { name: 'order', type: { dtype: int32, shape: [steps, plan.batchSize] } },
    ...plan.masks.map(({ name, type }) => ({ name: `all-${name}`, type: rows(type) })),
    ...(plan.heldOut === undefined
      ? []
      : [
          { name: 'vx', type: plan.heldOut.x },
          { name: 'vy', type: plan.heldOut.y },
          ...(plan.heldOut.w === undefined ? [] : [{ name: 'vw', type: plan.heldOut.w }]),
        ]),
  ];
  // States that never change are data as well, those that are known constants not even that.
  const fixed = draft.states.filter(s => !carriedNames.has(s.name) && !step.constant.has(s.name));
  const invariant = [...data, ...fixed];

  const loop: Slot[] = [
    { name: 'epoch', type: scalar(int32) },
    { name: 'finite', type: scalar(bool) },
    { name: 'loss', type: { dtype: float32, shape: [capacity] } },
    { name: 'validation', type: { dtype: float32, shape: [capacity] } },
    ...carried,
    ...scratch,
    { name: 'count', type: scalar(int32) },
    ...invariant,
  ];
  const build = makeBuilder();
  const at = (slot: Slot) => build.graph.input(slot.name, slot.type);
  const initial = loop.map(slot => {
    if (slot.name === 'epoch') return build.graph.int(0);
    if (slot.name === 'finite') return build.graph.constant(scalar(bool), Uint8Array.of(1));
    if (slot.name === 'loss' || slot.name === 'validation') return build.filled(slot.type, 0);
    const place = scratch.indexOf(slot);
    return place < 0 ? at(slot) : build.filled(slot.type, place);
  });
  const out = whileLoop(build, 'epoch_body', 'epoch_condition', loop, initial);
  const inputs = [...carried, { name: 'count', type: scalar(int32) }, ...invariant];
  const pick = (name: string) => out[loop.findIndex(slot => slot.name === name)] as Value;
  const main: FunctionGraph = {
    name: 'train',
    arguments: inputs,
    results: ['loss', 'validation', ...carried.map(s => s.name)].map(name => ({ name, value: pick(name) })),
  };
  const epochs = epochFunctions(plan, draft, makeBuilder, [...carried, ...scratch], invariant, loop);
  const loops = draft.functions.flatMap(({ body, condition }) => [body, condition]);
  return { functions: [main, ...epochs, ...loops], inputs, carried };
}
