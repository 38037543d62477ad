import { type Builder, typed } from './builder.ts';
import { type FunctionGraph, functionKind } from './emit.ts';
import type { Value } from './graph.ts';
import type { LoopBody } from './invariants.ts';
import { gather, scalar } from './loops.ts';
import { attributeKind, bool, float32, int32 } from './native.ts';
import type { Draft } from './passes.ts';
import type { Plan, Slot } from './plan.ts';
import { callStep } from './step-call.ts';

/** Body and condition of the loop over an epoch's batches, which carries `inner`. */
export function batchFunctions(
  plan: Plan,
  draft: Draft,
  makeBuilder: () => Builder,
  carried: readonly Slot[],
  inner: readonly Slot[],
): FunctionGraph[] {
  const { batchSizes } = plan;
  const samples = batchSizes.reduce((sum, n) => sum + n, 0);
  const build = makeBuilder();
  const { graph } = build;
  const batch = graph.input('batch', scalar(int32));
  const row = build.binary('AddV2', graph.input('row', scalar(int32)), batch);
  const functions: FunctionGraph[] = [];
  let stepped: { loss: Value; next: Map<string, Value> };
  if (draft.lastStep === undefined) {
    stepped = callStep(build, plan, draft.step, row, batch);
  } else {
    stepped = chooseStep(build, plan, draft.step, draft.lastStep, makeBuilder, carried, inner, functions);
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
  const test = makeBuilder();
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

/** The step for a batch that is full, or the one for the last, whichever it is the turn of. */
function chooseStep(
  build: Builder,
  plan: Plan,
  fullStep: LoopBody,
  lastStep: LoopBody,
  makeBuilder: () => Builder,
  carried: readonly Slot[],
  inner: readonly Slot[],
  functions: FunctionGraph[],
): { loss: Value; next: Map<string, Value> } {
  const { graph } = build;
  const batch = graph.input('batch', scalar(int32));
  const names = ['loss', ...carried.map(s => s.name)];
  const branch = (name: string, body: LoopBody): FunctionGraph => {
    const own = makeBuilder();
    const ownRow = own.binary(
      'AddV2',
      own.graph.input('row', scalar(int32)),
      own.graph.input('batch', scalar(int32)),
    );
    const { loss, next } = callStep(own, plan, body, ownRow, undefined);
    const value = (slot: string) =>
      slot === 'loss'
        ? loss
        : (next.get(slot) ?? own.graph.input(slot, (inner.find(s => s.name === slot) as Slot).type));
    return { name, arguments: inner, results: names.map(n => ({ name: n, value: value(n) })) };
  };
  functions.push(branch('full_step', fullStep), branch('short_step', lastStep));
  const isLast = build.one(
    'Equal',
    [typed('T', int32)],
    [batch, graph.int(plan.batchSizes.length - 1)],
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
  return {
    loss: out[0] as Value,
    next: new Map(carried.map((s, i) => [s.name, out[1 + i] as Value])),
  };
}
