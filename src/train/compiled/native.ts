import type { Tensor, TensorInfo } from '@tensorflow/tfjs-node';
import type { TF } from '../tf.ts';

/** TensorFlow's number of a dtype. */
export type DType = number;
export const float32: DType = 1;
export const int32: DType = 3;
export const bool: DType = 10;

/** Numbers that TensorFlow's C interface has for the kinds of attributes, as the binding takes them. */
export const attributeKind = { string: 0, int: 1, float: 2, bool: 3, type: 4, shape: 5 } as const;

/** An attribute of an op as the binding takes it. */
export interface Attribute {
  readonly name: string;
  readonly type: number;
  readonly value: unknown;
}

export interface TensorMeta {
  readonly id: number;
  readonly shape: readonly number[];
  readonly dtype: DType;
}

export type Values = Float32Array | Int32Array | Uint8Array;

/** The calls of tfjs-node's native binding that are used here. */
export interface Binding {
  createTensor(shape: readonly number[], dtype: DType, values: Values): number;
  deleteTensor(id: number): void;
  tensorDataSync(id: number): Values;
  executeOp(
    op: string,
    attributes: readonly Attribute[],
    inputs: readonly number[],
    outputs: number,
  ): TensorMeta[];
  loadSavedModel(folder: string, tags: string): number;
  deleteSavedModel(id: number): void;
  runSavedModel(id: number, inputs: readonly number[], inputNames: string, outputNames: string): TensorMeta[];
}

interface TensorEntry {
  shape: number[];
  dtype: DType;
  id: number;
  /** Held until the first op needs them; null once they are in a native tensor. */
  values: Values | null;
}

/** What is used of the backend that tfjs-node registers. */
export interface NodeBackend {
  binding: Binding;
  readonly tensorMap: { get(dataId: object): TensorEntry | undefined };
  /** What tfjs knows a native tensor by. */
  createOutputTensor(tensor: TensorMeta): TensorInfo;
}

/**
 * The backend of tfjs-node.
 *
 * @throws Error if another backend is active: only the native one has a binding to record.
 */
export function nodeBackend(tf: TF): NodeBackend {
  const backend = tf.backend() as unknown as NodeBackend;
  if (backend.binding?.executeOp === undefined) {
    throw new Error(`the compiled engine needs the native backend of tfjs-node, not "${tf.getBackend()}"`);
  }
  return backend;
}

/** The native id of a tensor, which is given one if its values have not been handed over yet. */
export function tensorId(backend: NodeBackend, tensor: Tensor): number {
  const entry = backend.tensorMap.get(tensor.dataId);
  if (entry === undefined) throw new Error('a tensor was used after it was disposed');
  if (entry.values !== null) {
    entry.id = backend.binding.createTensor(entry.shape, entry.dtype, entry.values);
    entry.values = null;
  }
  return entry.id;
}
