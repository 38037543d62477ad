import type { NamedTensorMap, Tensor, TensorInfo } from '@tensorflow/tfjs-node';
import type { TF } from '../../tf.ts';
import { Graph, sizeOf, type Value } from '../graph.ts';
import { attributeKind, float32, nodeBackend, tensorId } from '../native.ts';
import { currentRecorder } from '../record.ts';
import { type LoopStep, timeLoop, timeLoopGrad } from './loop.ts';

/** A loop that a layer runs. */
export interface LoopCall {
  /** The recorded step's name; none outside of a recording. */
  readonly loop: string;
  /** All but what the step takes from around it by itself: `x`, perhaps `mask`, the states, the weights. */
  readonly inputs: NamedTensorMap;
  /** Native tensors that the step takes from around it. */
  readonly around: readonly number[];
  /** Shapes of what it gives. */
  readonly outputs: readonly (readonly number[])[];
}

/** The steps that were recorded, and the kernels by which tfjs issues a loop. */
export class LoopRecorder {
  readonly loops = new Map<string, LoopStep>();
  /** All steps are in one graph, so that the same step recorded again is the same values. */
  readonly graph = new Graph();
  readonly #tf: TF;
  readonly #calls: LoopCall[] = [];

  constructor(tf: TF) {
    this.#tf = tf;
  }

  /** Whether any layer has run a loop, recorded or not. */
  get any(): boolean {
    return this.#calls.length > 0;
  }

  /** Runs a loop: nothing is computed, what it gives are zeros that gradients flow back through. */
  run(call: LoopCall): Tensor[] {
    // What tidy takes away before the way back begins is needed there.
    const saved = Object.entries(call.inputs).map(
      ([name, input]) => [name, this.#tf.keep(this.#tf.clone(input))] as const,
    );
    const number = this.#calls.push({ ...call, inputs: Object.fromEntries(saved) }) - 1;
    return this.#tf.engine().runKernel<Tensor[]>(timeLoop, call.inputs, { call: number });
  }

  /** Lets tfjs know the kernels, until `close`. */
  open(): void {
    const tf = this.#tf;
    const callOf = (attributes: { call?: unknown } | undefined) =>
      this.#calls[Number(attributes?.call)] as LoopCall;
    const kernel = (kernelName: string, shapesOf: (call: LoopCall) => LoopCall['outputs']) =>
      tf.registerKernel({
        kernelName,
        backendName: tf.getBackend(),
        kernelFunc: ({ inputs, attrs }) => {
          const call = callOf(attrs);
          const ids = Object.values(inputs).map(input => tensorId(nodeBackend(tf), input as Tensor));
          return issue(tf, kernelName, call.loop, [...ids, ...call.around], shapesOf(call));
        },
      });
    kernel(timeLoop, call => call.outputs);
    kernel(timeLoopGrad, call => Object.values(differentiable(call.inputs)).map(({ shape }) => shape));
    tf.registerGradient({
      kernelName: timeLoop,
      gradFunc: (dy, _, attrs) => {
        const { inputs } = callOf(attrs);
        const dys = Object.fromEntries([dy].flat().map((d, i) => [`d-${i}`, d]));
        const gradients = tf.engine().runKernel<Tensor[]>(timeLoopGrad, { ...inputs, ...dys }, attrs ?? {});
        const wanted = Object.keys(differentiable(inputs));
        return Object.fromEntries(
          Object.entries(inputs).map(([name, input]) => {
            const at = wanted.indexOf(name);
            return [name, () => (at < 0 ? tf.zerosLike(input) : (gradients[at] as Tensor))];
          }),
        );
      },
    });
  }

  close(): void {
    const backend = this.#tf.getBackend();
    for (const name of [timeLoop, timeLoopGrad]) this.#tf.unregisterKernel(name, backend);
    this.#tf.unregisterGradient(timeLoop);
    for (const { inputs } of this.#calls) this.#tf.dispose(inputs);
  }

  /** Keeps a recorded step; gives its name, the same for the same step. */
  keep(step: LoopStep): string {
    const { steps, sequence, x, mask, output, next, gradients } = step;
    const place = (value: Value | undefined) => value && [value.node.number, value.index];
    const name = JSON.stringify([
      [steps, sequence, x.shape, mask?.shape],
      [output, ...next, gradients.x, ...gradients.states, ...gradients.weights].map(place),
    ]);
    this.loops.set(name, step);
    return name;
  }
}

/** A mask has no gradient. */
function differentiable(inputs: NamedTensorMap): NamedTensorMap {
  const { mask: _, ...others } = inputs;
  return others;
}

/** Notes an op of a loop in the recording that is under way; its outputs are zeros. */
function issue(
  tf: TF,
  op: string,
  loop: string,
  ids: readonly number[],
  shapes: LoopCall['outputs'],
): TensorInfo[] {
  const backend = nodeBackend(tf);
  const recorder = currentRecorder();
  const attributes = [{ name: 'loop', type: attributeKind.string, value: loop }];
  const outputs =
    recorder?.note(op, attributes, ids, shapes) ??
    shapes.map(shape => ({
      id: backend.binding.createTensor(shape, float32, new Float32Array(sizeOf(shape))),
      shape,
      dtype: float32,
    }));
  return outputs.map(output => backend.createOutputTensor(output));
}
