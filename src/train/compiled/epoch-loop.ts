import { batchFunctions } from './batch-loop.ts';
import { type Builder, rebuild, typed } from './builder.ts';
import type { FunctionGraph } from './emit.ts';
import type { TensorType, Value } from './graph.ts';
import { partOf } from './join.ts';
import { scalar, whileLoop } from './loops.ts';
import { bool, float32, int32 } from './native.ts';
import type { Draft } from './passes.ts';
import type { Plan, Slot } from './plan.ts';
import { callStep } from './step-call.ts';

/** Body and condition of the loop over epochs, which carries `loop`, and the functions that they call. */
export function epochFunctions(
  plan: Plan,
  draft: Draft,
  makeBuilder: () => Builder,
  carried: readonly Slot[],
  invariant: readonly Slot[],
  loop: readonly Slot[],
): FunctionGraph[] {
  const batches = plan.batchSizes.length;
  const row: Slot = { name: 'row', type: scalar(int32) };
  const functions: FunctionGraph[] = [];
  const inner: Slot[] = [
    { name: 'batch', type: scalar(int32) },
    { name: 'sum', type: scalar(float32) },
    ...carried,
    row,
    ...invariant,
  ];

  const build = makeBuilder();
  const { graph } = build;
  const at = (slot: Slot) => graph.input(slot.name, slot.type);
  const epoch = graph.input('epoch', scalar(int32));
  let loss: Value;
  let validation: Value | undefined;
  let after: Map<string, Value>;
  if (batches === 1) {
    ({ loss, validation, next: after } = callStep(build, plan, draft.step, epoch, undefined));
  } else {
    const first = build.binary('Mul', epoch, graph.int(batches));
    const initial = inner.map(slot => {
      if (slot.name === 'batch') return graph.int(0);
      if (slot.name === 'sum') return build.filled(slot.type, 0);
      return slot === row ? first : at(slot);
    });
    const out = whileLoop(build, 'batch_body', 'batch_condition', inner, initial);
    loss = out[1] as Value;
    after = new Map(carried.map((slot, i) => [slot.name, out[2 + i] as Value]));
    functions.push(...batchFunctions(plan, draft, makeBuilder, carried, inner));
  }
  const state = (slot: Slot): Value => {
    const constant = draft.step.constant.get(slot.name);
    return after.get(slot.name) ?? (constant === undefined ? at(slot) : build.filled(slot.type, constant));
  };
  const byName = new Map(draft.states.map(slot => [slot.name, slot]));
  const bind = (name: string, type: TensorType) => {
    const slot = byName.get(name);
    return slot === undefined ? graph.input(name, type) : state(slot);
  };
  if (draft.evaluation !== undefined) {
    const bindPart = (name: string, type: TensorType) =>
      partOf(build, draft.joined, name, bind) ?? bind(name, type);
    validation = rebuild(build, [draft.evaluation], bindPart)[0];
  }
  const allFinite = (value: Value) => build.one('IsFinite', [typed('T', float32)], [value], scalar(bool));
  const finite =
    validation === undefined
      ? allFinite(loss)
      : build.one('LogicalAnd', [], [allFinite(loss), allFinite(validation)], scalar(bool));
  const kept = (name: string, value: Value) => {
    const slot = loop.find(s => s.name === name) as Slot;
    const update = build.reshape(value, [1]);
    const index = build.reshape(epoch, [1]);
    const attributes = [typed('T', float32), typed('Tindices', int32)];
    return build.one('XlaDynamicUpdateSlice', attributes, [at(slot), update, index], slot.type);
  };
  const results = loop.map(slot => ({ name: slot.name, value: next(slot) }));
  function next(slot: Slot): Value {
    if (slot.name === 'epoch') return build.binary('AddV2', epoch, graph.int(1));
    if (slot.name === 'finite') return finite;
    if (slot.name === 'loss') return kept('loss', loss);
    if (slot.name === 'validation')
      return validation === undefined ? at(slot) : kept('validation', validation);
    return after.get(slot.name) ?? at(slot);
  }
  const test = makeBuilder();
  const less = test.one(
    'Less',
    [typed('T', int32)],
    [test.graph.input('epoch', scalar(int32)), test.graph.input('count', scalar(int32))],
    scalar(bool),
  );
  const go = test.one('LogicalAnd', [], [less, test.graph.input('finite', scalar(bool))], scalar(bool));
  return [
    { name: 'epoch_body', arguments: loop, results },
    { name: 'epoch_condition', arguments: loop, results: [{ name: 'go', value: go }] },
    ...functions,
  ];
}
