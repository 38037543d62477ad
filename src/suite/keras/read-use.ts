import { isObject } from '../../base/index.ts';
import type { LayerNode } from './convert-layer.ts';
import { InitError } from './types.ts';

export type Json = Record<string, unknown>;
/** A layer in a model's list. */
export interface Placed {
  readonly node: LayerNode;
  readonly name: string;
  readonly where: string;
  readonly value: Json;
}

/** What one use of a layer is given. */
export interface Use {
  readonly tensors: readonly Tensor[];
  readonly states: readonly Tensor[];
  readonly options: Json;
}

/** A tensor as Keras names it: a layer, which of its uses, and which of that use's outputs. */
export type Tensor = readonly [layer: string, use: number, part: number];

export const isTensorName = (value: unknown): value is [string, number, number, ...unknown[]] =>
  Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'number';

/** Arguments of a call that are tensors, by their names in the layers that take several. */
const tensorArguments = ['inputs', 'query', 'value', 'key', 'sequence', 'sequences'];
/** Arguments of a call that are options of a suite's layer. */
const optionArguments = ['use_causal_mask'];

const recurrentClasses = ['LSTM', 'GRU', 'SimpleRNN', 'Bidirectional'];

/** One use: [["name", 0, 0, {}], …] in Keras 2, arguments with tensors that have a history in Keras 3. */
export function readUse(node: unknown, { node: layer, where }: Placed, masked: boolean): Use {
  const tensors: Tensor[] = [];
  const states: Tensor[] = [];
  const options: Json = {};
  const collect = (value: unknown, into: Tensor[]): void => {
    if (isTensorName(value)) {
      into.push([value[0], value[1], Number(value[2])]);
      if (isObject(value[3])) named(value[3]);
    } else if (Array.isArray(value)) {
      for (const part of value) collect(part, into);
    } else if (isObject(value)) {
      const history = isObject(value.config) ? value.config.keras_history : undefined;
      if (isTensorName(history)) into.push([history[0], history[1], Number(history[2])]);
      else if (Array.isArray(history))
        throw new InitError(
          `${where} is given a tensor of the history ${JSON.stringify(history).slice(0, 60)}, where a layer's name, its use and its output are wanted, as in ["dense", 0, 0]`,
        );
      else throw new InitError(`${where} is given ${JSON.stringify(value).slice(0, 60)}, which is no layer`);
    }
  };
  const named = (given: Json): void => {
    for (const [name, value] of Object.entries(given)) {
      if (name === 'initial_state') collect(value, states);
      else if (tensorArguments.includes(name)) collect(value, tensors);
      else if (optionArguments.includes(name)) options[name] = value;
      // The mask that an embedding makes goes its way without being named.
      else if (masked && /(^|_)mask$/.test(name)) continue;
      else if (value !== null && value !== false && !(name === 'training' && typeof value !== 'boolean')) {
        throw new InitError(
          `${where} is called with ${name} ${JSON.stringify(value).slice(0, 60)}, which a suite cannot say`,
        );
      }
    }
  };
  if (isObject(node)) {
    collect(node.args ?? [], tensors);
    if (isObject(node.kwargs)) named(node.kwargs);
  } else collect(node, tensors);
  // Keras 2 lists the states behind what a recurrent layer takes.
  if (recurrentClasses.includes(layer.class_name)) states.push(...tensors.splice(1));
  return { tensors, states, options };
}
