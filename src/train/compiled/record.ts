import type { Tensor } from '@tensorflow/tfjs-node';
import type { TF } from '../tf.ts';
import { type Graph, makeValues, sizeOf, type TensorType, type Value } from './graph.ts';
import {
  type Attribute,
  attributeKind,
  type Binding,
  bool,
  float32,
  int32,
  nodeBackend,
  type TensorMeta,
  tensorId,
  type Values,
} from './native.ts';
import { isKnownOp, UnknownOpError } from './ops.ts';

/** One call of an op. */
export interface RecordedOp {
  readonly op: string;
  readonly attributes: readonly Attribute[];
  readonly inputs: readonly number[];
  readonly outputs: readonly TensorMeta[];
  readonly layer: string | undefined;
}

interface RecordedConstant extends TensorType {
  readonly values: Values;
}

/** What a function did, as the native library saw it. Tensors are known by their native ids, which are never used twice. */
export interface Tape {
  readonly ops: readonly RecordedOp[];
  /** Tensors that the function made from numbers, and those that it found and nobody declared. */
  readonly constants: ReadonlyMap<number, RecordedConstant>;
  /** Name by id. */
  readonly inputs: ReadonlyMap<number, { readonly name: string; readonly type: TensorType }>;
  readonly results: readonly number[];
}

export interface Recording {
  /** Tensors that may be other ones each time the program runs, by name. */
  readonly inputs: ReadonlyMap<string, Tensor>;
  /** Runs what is to be recorded; the tensors that it returns are the results. */
  run(): readonly Tensor[];
  /** Name of the layer that is being called, while `run` runs. */
  currentLayer(): string | undefined;
}

/** A recording under way, as a loop over time sees it that is noted in it. */
export interface Recorder {
  /** What the recording knows of a tensor: its type, and its values if it is a constant. */
  lookUp(id: number): Known | undefined;
  /** Notes an op of the compiler's own, which nothing executes: it gives zeros of these shapes. */
  note(
    op: string,
    attributes: readonly Attribute[],
    ids: readonly number[],
    shapes: readonly (readonly number[])[],
  ): TensorMeta[];
}

interface Known {
  readonly type: TensorType;
  readonly constant: RecordedConstant | undefined;
  /** Whether it is one of the recording's declared inputs. */
  readonly declared: boolean;
}

let recorder: Recorder | undefined;

/** The recording that is under way. */
export const currentRecorder = (): Recorder | undefined => recorder;

/**
 * Runs a function and records every op that it executes. All kernels of tfjs-node end in two calls of the native
 * binding, `executeOp` and `createTensor`; for the time of the function the binding is replaced by one that
 * writes them down and passes them on.
 *
 * A tensor that no recorded op made and nobody declared as input is a constant. That is sound for tensors, which
 * tfjs never changes, but not for variables: one that is used undeclared is refused.
 *
 * Within another recording, what that one has made or declared is an input by the name `around-` and its id.
 *
 * Values that are read back to the host could decide what comes next; the caller has to make sure that they do not,
 * by recording again on other values.
 *
 * @throws UnknownOpError for an op that cannot be emitted
 */
export function record(tf: TF, { inputs, run, currentLayer }: Recording): Tape {
  const backend = nodeBackend(tf);
  const real = backend.binding;
  const ops: RecordedOp[] = [];
  const constants = new Map<number, RecordedConstant>();
  const made = new Set<number>();
  const declared = new Map<number, { name: string; type: TensorType }>();
  for (const [name, tensor] of inputs) {
    const id = tensorId(backend, tensor);
    const { dtype } = backend.tensorMap.get(tensor.dataId) as { dtype: number };
    declared.set(id, { name, type: { dtype, shape: [...tensor.shape] } });
  }
  const types = new Map<number, TensorType>();
  const variables = new Map(
    Object.values(tf.engine().registeredVariables).map(v => [tensorId(backend, v), v.name]),
  );
  const enclosing = recorder;

  const found = (id: number, op: string): void => {
    if (made.has(id) || declared.has(id) || constants.has(id)) return;
    const around = enclosing?.lookUp(id);
    if (around?.constant !== undefined) {
      constants.set(id, around.constant);
      return;
    }
    if (around !== undefined) {
      declared.set(id, { name: `around-${id}`, type: around.type });
      return;
    }
    const variable = variables.get(id);
    const by = `${op} of ${currentLayer() ?? 'the training step'}`;
    if (variable !== undefined)
      throw new Error(`${by} uses the variable ${variable}, which is not known as a state of the training`);
    constants.set(id, readConstant(real, id));
  };

  const overrides: Partial<Binding> = {
    createTensor(shape, dtype, values) {
      const id = real.createTensor(shape, dtype, values);
      const copy = makeValues(dtype, sizeOf(shape));
      copy.set(values);
      constants.set(id, { shape: [...shape], dtype, values: copy });
      return id;
    },
    executeOp(op, attributes, ids, count) {
      if (!isKnownOp(op)) throw new UnknownOpError(op, currentLayer());
      for (const id of ids) found(id, op);
      const outputs = real.executeOp(op, attributes, ids, count);
      for (const { id, shape, dtype } of outputs) {
        made.add(id);
        types.set(id, { shape, dtype });
      }
      ops.push({ op, attributes: [...attributes], inputs: [...ids], outputs, layer: currentLayer() });
      return outputs;
    },
  };
  // The proxy's target is empty: the real binding's properties are read-only, which a proxy must respect.
  backend.binding = new Proxy({} as Binding, {
    get: (_, key) => overrides[key as keyof Binding] ?? real[key as keyof Binding],
  });
  recorder = {
    lookUp(id) {
      const constant = constants.get(id);
      const type = constant ?? declared.get(id)?.type ?? types.get(id);
      return type && { type, constant, declared: declared.has(id) };
    },
    note(op, attributes, ids, shapes) {
      for (const id of ids) found(id, op);
      const outputs = shapes.map(shape => ({
        id: real.createTensor(shape, float32, new Float32Array(sizeOf(shape))),
        shape,
        dtype: float32,
      }));
      for (const { id, shape, dtype } of outputs) {
        made.add(id);
        types.set(id, { shape, dtype });
      }
      ops.push({ op, attributes, inputs: [...ids], outputs, layer: currentLayer() });
      return outputs;
    },
  };
  try {
    const results = run().map(tensor => {
      const id = tensorId(backend, tensor);
      found(id, 'a result');
      return id;
    });
    return { ops, constants, inputs: declared, results };
  } finally {
    backend.binding = real;
    recorder = enclosing;
  }
}

/** A tensor that was there before: its values, and from them and TensorFlow's Shape its type. */
function readConstant(binding: Binding, id: number): RecordedConstant {
  const values = binding.tensorDataSync(id).slice();
  const dtype = values instanceof Float32Array ? float32 : values instanceof Int32Array ? int32 : bool;
  const attributes = [
    { name: 'T', type: attributeKind.type, value: dtype },
    { name: 'out_type', type: attributeKind.type, value: int32 },
  ];
  const [shape] = binding.executeOp('Shape', attributes, [id], 1) as [TensorMeta];
  const dimensions = [...binding.tensorDataSync(shape.id)];
  binding.deleteTensor(shape.id);
  return { dtype, shape: dimensions, values };
}

/** The ops of a tape that its results depend on, in order. */
export function liveOps({ ops, results }: Tape): RecordedOp[] {
  const producer = new Map<number, RecordedOp>();
  for (const op of ops) for (const { id } of op.outputs) producer.set(id, op);
  const live = new Set<RecordedOp>();
  const waiting = [...results];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const op = producer.get(id);
    if (op === undefined || live.has(op)) continue;
    live.add(op);
    waiting.push(...op.inputs);
  }
  return ops.filter(op => live.has(op));
}

/** Adds the live part of a tape to a graph, op by op: what its results depend on. Its inputs keep their names. */
export function addTape(graph: Graph, tape: Tape): Value[] {
  const values = new Map<number, Value>();
  const resolve = (id: number): Value => {
    const known = values.get(id);
    if (known !== undefined) return known;
    const input = tape.inputs.get(id);
    const constant = tape.constants.get(id);
    const value =
      input !== undefined
        ? graph.input(input.name, input.type)
        : graph.constant(constant as RecordedConstant, (constant as RecordedConstant).values);
    values.set(id, value);
    return value;
  };
  for (const op of liveOps(tape)) {
    const inputs = op.inputs.map(resolve);
    // An op of a gradient is issued outside of any layer; it belongs to where its operands come from.
    const layer = op.layer ?? inputs.map(v => v.node.layer).find(name => name !== undefined);
    const outputs = op.outputs.map(({ shape, dtype }) => ({ shape: [...shape], dtype }));
    const node = graph.add(op.op, op.attributes, inputs, outputs, layer);
    op.outputs.forEach(({ id }, index) => {
      values.set(id, { node, index });
    });
  }
  return tape.results.map(resolve);
}
