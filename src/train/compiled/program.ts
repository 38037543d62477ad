import { type Builder, rebuild, typed } from './builder.ts';
import { type FunctionGraph, functionKind } from './emit.ts';
import { nodesOf, shapeOf, type TensorType, typeOf, type Value } from './graph.ts';
import type { LoopBody } from './invariants.ts';
import { attributeKind, bool, float32, int32 } from './native.ts';

/** An argument of a function, or a value that a loop carries. */
export interface Slot {
  readonly name: string;
  readonly type: TensorType;
}

/** What a program trains, with everything that is fixed once it is compiled. */
export interface Plan {
  /** Epochs that one call can hold. */
  readonly capacity: number;
  /** Samples in each batch that are there; the last may have fewer than the others. */
  readonly batchSizes: readonly number[];
  /** Columns of the order: the greatest of them. */
  readonly batchSize: number;
  readonly x: TensorType;
  readonly y: TensorType;
  readonly heldOut: { readonly x: TensorType; readonly y: TensorType } | undefined;
  readonly masks: readonly Slot[];
}

/** The recorded parts, as functions of named inputs. */
export interface Parts {
  /** Gives the loss of a batch. Inputs: states, `x`, `y`, masks and, where batches are filled up, `w`. */
  readonly step: LoopBody;
  /** The step of the last batch, where it cannot be filled up. */
  readonly shortStep: LoopBody | undefined;
  readonly states: readonly Slot[];
  /** The loss of the held-out samples. Inputs: states, `vx`, `vy`. */
  evaluate(build: Builder, bind: (name: string, type: TensorType) => Value): Value;
  makeBuilder(): Builder;
}

const scalar = (dtype: number): TensorType => ({ dtype, shape: [] });

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
export function assembleProgram(plan: Plan, parts: Parts): Program {
  const { batchSizes, capacity } = plan;
  const { step } = parts;
  const batches = batchSizes.length;
  const carried = parts.states.filter(s => step.next.has(s.name) || parts.shortStep?.next.has(s.name));
  const carriedNames = new Set(carried.map(s => s.name));
  const steps = capacity * batches;
  const rows = (type: TensorType): TensorType => ({ dtype: type.dtype, shape: [steps, ...type.shape] });
  const data: Slot[] = [
    { name: 'all-x', type: plan.x },
    { name: 'all-y', type: plan.y },
    { name: 'order', type: { dtype: int32, shape: [steps, plan.batchSize] } },
    ...plan.masks.map(({ name, type }) => ({ name: `all-${name}`, type: rows(type) })),
    ...(plan.heldOut === undefined
      ? []
      : [
          { name: 'vx', type: plan.heldOut.x },
          { name: 'vy', type: plan.heldOut.y },
        ]),
  ];
  // States that never change are data as well, those that are known constants not even that.
  const fixed = parts.states.filter(s => !carriedNames.has(s.name) && !step.constant.has(s.name));
  const invariant = [...data, ...fixed];

  const epoch = epochFunctions(plan, parts, carried, invariant);
  const loop: Slot[] = [
    { name: 'epoch', type: scalar(int32) },
    { name: 'finite', type: scalar(bool) },
    { name: 'loss', type: { dtype: float32, shape: [capacity] } },
    { name: 'validation', type: { dtype: float32, shape: [capacity] } },
    ...carried,
    { name: 'count', type: scalar(int32) },
    ...invariant,
  ];
  const build = parts.makeBuilder();
  const at = (slot: Slot) => build.graph.input(slot.name, slot.type);
  const initial = loop.map(slot => {
    if (slot.name === 'epoch') return build.graph.int(0);
    if (slot.name === 'finite') return build.graph.constant(scalar(bool), Uint8Array.of(1));
    if (slot.name === 'loss' || slot.name === 'validation') return build.filled(slot.type, 0);
    return at(slot);
  });
  const out = whileLoop(build, 'epoch_body', 'epoch_condition', loop, initial);
  const inputs = [...carried, { name: 'count', type: scalar(int32) }, ...invariant];
  const pick = (name: string) => out[loop.findIndex(slot => slot.name === name)] as Value;
  const main: FunctionGraph = {
    name: 'train',
    arguments: inputs,
    results: ['loss', 'validation', ...carried.map(s => s.name)].map(name => ({ name, value: pick(name) })),
  };
  return { functions: [main, ...epoch(loop)], inputs, carried };
}

function whileLoop(
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

/** The functions below the loop over epochs, given what that loop carries. */
function epochFunctions(plan: Plan, parts: Parts, carried: readonly Slot[], invariant: readonly Slot[]) {
  const batches = plan.batchSizes.length;
  const samples = plan.batchSizes.reduce((sum, n) => sum + n, 0);
  const row: Slot = { name: 'row', type: scalar(int32) };

  /** Σ share · loss over the batches and the states after the epoch, from the states before it. */
  const functions: FunctionGraph[] = [];
  const inner: Slot[] = [
    { name: 'batch', type: scalar(int32) },
    { name: 'sum', type: scalar(float32) },
    ...carried,
    row,
    ...invariant,
  ];

  return (loop: readonly Slot[]): FunctionGraph[] => {
    const build = parts.makeBuilder();
    const { graph } = build;
    const at = (slot: Slot) => graph.input(slot.name, slot.type);
    const epoch = graph.input('epoch', scalar(int32));
    let loss: Value;
    let after: Map<string, Value>;
    if (batches === 1) {
      const stepped = stepIn(build, parts, plan, parts.step, epoch, undefined);
      loss = stepped.loss;
      after = stepped.next;
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
      functions.push(...batchFunctions(plan, parts, carried, inner, samples));
    }
    const state = (slot: Slot): Value => {
      const constant = parts.step.constant.get(slot.name);
      return after.get(slot.name) ?? (constant === undefined ? at(slot) : build.filled(slot.type, constant));
    };
    const byName = new Map(parts.states.map(slot => [slot.name, slot]));
    const validation =
      plan.heldOut === undefined
        ? undefined
        : parts.evaluate(build, (name, type) => {
            const slot = byName.get(name);
            return slot === undefined ? graph.input(name, type) : state(slot);
          });
    const isFinite = (value: Value) => build.one('IsFinite', [typed('T', float32)], [value], scalar(bool));
    const finite =
      validation === undefined
        ? isFinite(loss)
        : build.one('LogicalAnd', [], [isFinite(loss), isFinite(validation)], scalar(bool));
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
    const test = parts.makeBuilder();
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
  };
}

/** Body and condition of the loop over an epoch's batches. */
function batchFunctions(
  plan: Plan,
  parts: Parts,
  carried: readonly Slot[],
  inner: readonly Slot[],
  samples: number,
): FunctionGraph[] {
  const { batchSizes } = plan;
  const build = parts.makeBuilder();
  const { graph } = build;
  const batch = graph.input('batch', scalar(int32));
  const row = build.binary('AddV2', graph.input('row', scalar(int32)), batch);
  const functions: FunctionGraph[] = [];
  let stepped: { loss: Value; next: Map<string, Value> };
  if (parts.shortStep === undefined) {
    stepped = stepIn(build, parts, plan, parts.step, row, batch);
  } else {
    const names = ['loss', ...carried.map(s => s.name)];
    const branch = (name: string, body: LoopBody): FunctionGraph => {
      const own = parts.makeBuilder();
      const ownRow = own.binary(
        'AddV2',
        own.graph.input('row', scalar(int32)),
        own.graph.input('batch', scalar(int32)),
      );
      const { loss, next } = stepIn(own, parts, plan, body, ownRow, undefined);
      const value = (slot: string) =>
        slot === 'loss'
          ? loss
          : (next.get(slot) ?? own.graph.input(slot, (inner.find(s => s.name === slot) as Slot).type));
      return { name, arguments: inner, results: names.map(n => ({ name: n, value: value(n) })) };
    };
    functions.push(branch('full_step', parts.step), branch('short_step', parts.shortStep));
    const isLast = build.one(
      'Equal',
      [typed('T', int32)],
      [batch, graph.int(batchSizes.length - 1)],
      scalar(bool),
    );
    const types = [scalar(float32), ...carried.map(s => s.type)];
    const out = build.add({
      op: 'StatelessIf',
      attributes: [
        typed('Tcond', bool),
        { name: 'Tin', type: attributeKind.type, value: inner.map(s => s.type.dtype) },
        { name: 'Tout', type: attributeKind.type, value: types.map(t => t.dtype) },
        { name: 'then_branch', type: functionKind, value: 'short_step' },
        { name: 'else_branch', type: functionKind, value: 'full_step' },
      ],
      inputs: [isLast, ...inner.map(s => graph.input(s.name, s.type))],
      outputs: types,
      layer: undefined,
    });
    stepped = {
      loss: out[0] as Value,
      next: new Map(carried.map((s, i) => [s.name, out[1 + i] as Value])),
    };
  }
  const shares = graph.floats([batchSizes.length], ...batchSizes.map(n => n / samples));
  const share = gather(build, shares, batch);
  const sum = build.binary(
    'AddV2',
    graph.input('sum', scalar(float32)),
    build.binary('Mul', share, stepped.loss),
  );
  const next = (slot: Slot): Value => {
    if (slot.name === 'batch') return build.binary('AddV2', batch, graph.int(1));
    if (slot.name === 'sum') return sum;
    return stepped.next.get(slot.name) ?? graph.input(slot.name, slot.type);
  };
  const test = parts.makeBuilder();
  const go = test.one(
    'Less',
    [typed('T', int32)],
    [test.graph.input('batch', scalar(int32)), test.graph.int(batchSizes.length)],
    scalar(bool),
  );
  return [
    { name: 'batch_body', arguments: inner, results: inner.map(s => ({ name: s.name, value: next(s) })) },
    { name: 'batch_condition', arguments: inner, results: [{ name: 'go', value: go }] },
    ...functions,
  ];
}

/** `source[index]` for a scalar index. */
function gather(build: Builder, source: Value, index: Value): Value {
  const { dtype, shape } = typeOf(source);
  const attributes = [typed('Tparams', dtype), typed('Tindices', int32), typed('Taxis', int32)];
  const type = { dtype, shape: [...shapeOf(index), ...shape.slice(1)] };
  return build.one('GatherV2', attributes, [source, index, build.graph.int(0)], type);
}

/** A step on the samples that a row of the order names, built into another graph. */
function stepIn(
  build: Builder,
  parts: Parts,
  plan: Plan,
  body: LoopBody,
  row: Value,
  batch: Value | undefined,
): { loss: Value; next: Map<string, Value> } {
  const { graph } = build;
  const steps = plan.capacity * plan.batchSizes.length;
  const order = graph.input('order', { dtype: int32, shape: [steps, plan.batchSize] });
  const places = gather(build, order, row);
  const inputsByName = new Map(
    nodesOf([...body.results, ...body.next.values()])
      .filter(({ op }) => op === 'Input')
      .map(node => [node.name as string, node.outputs[0] as TensorType]),
  );
  const size = (inputsByName.get('x') ?? inputsByName.get('y'))?.shape[0] ?? plan.batchSize;
  const there = size === plan.batchSize ? places : build.slice(places, [0], [size]);
  const bind = (name: string, type: TensorType): Value => {
    if (name === 'x') return gather(build, graph.input('all-x', plan.x), there);
    if (name === 'y') return gather(build, graph.input('all-y', plan.y), there);
    if (name === 'w') {
      const { batchSizes, batchSize } = plan;
      const weights = batchSizes.flatMap(n =>
        Array.from({ length: batchSize }, (_, i) => (i < n ? 1 / n : 0)),
      );
      const all = graph.floats([batchSizes.length, batchSize], ...weights);
      return batch === undefined ? build.reshape(all, [batchSize]) : gather(build, all, batch);
    }
    const mask = plan.masks.find(m => m.name === name);
    if (mask === undefined) return graph.input(name, type);
    const all = graph.input(`all-${name}`, { dtype: type.dtype, shape: [steps, ...mask.type.shape] });
    const own = gather(build, all, row);
    return type.shape[0] === mask.type.shape[0]
      ? own
      : build.slice(
          own,
          mask.type.shape.map(() => 0),
          type.shape,
        );
  };
  const names = [...body.next.keys()];
  const values = rebuild(build, [...body.results, ...names.map(n => body.next.get(n) as Value)], bind);
  return {
    loss: values[0] as Value,
    next: new Map(names.map((name, i) => [name, values[i + 1] as Value])),
  };
}
