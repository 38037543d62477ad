import type { LayerSource } from '../suite/index.ts';
import { explainIssue, formatPath, layerSchema, parseWith } from '../suite/index.ts';
import { readCompiled } from './compile-config.ts';
import { convertLayer, type LayerNode, readNode } from './convert-layer.ts';
import { float32 } from './layer-options.ts';
import { type ModelFile, readModelFile } from './model-file.ts';
import { InitError, type ModelSource, type OptimizerSource, type Origin } from './types.ts';

type Json = Record<string, unknown>;

/**
 * A model's file as a variant of a suite has it.
 *
 * @throws InitError naming the layer or option that a suite cannot have, or what is wrong with the file
 */
export async function readModel(file: string): Promise<ModelSource> {
  const parts = await readModelFile(file);
  try {
    return convertModel(parts);
  } catch (error) {
    if (error instanceof InitError) throw new InitError(`${file}: ${error.message}`);
    throw error;
  }
}

/**
 * A model as Keras or tf.layers writes it, as a variant of a suite has it.
 *
 * @throws InitError naming the layer or option that a suite cannot have
 */
export function convertModel({ origin, model, compile }: ModelFile): ModelSource {
  const nodes = chain(model);
  const layers = nodes.flatMap(({ node, where }) =>
    node.class_name === 'InputLayer' ? [] : [checked(convertLayer(node, where, origin), where)],
  );
  if (layers.length === 0) throw new InitError('the model has no layers');
  const config = (Array.isArray(model.config) ? {} : model.config) as Json;
  checkWhole(config, origin);
  const { optimizer, loss, notes: compileNotes } = readCompiled(compile, origin);
  return {
    name: typeof config.name === 'string' ? config.name : '',
    origin,
    layers,
    inputShape: inputShape(
      nodes.map(n => n.node),
      config,
    ),
    optimizer: optimizer && ofEra(optimizer, layers, origin),
    loss,
    notes: [...notes(nodes.map(n => n.node)), ...compileNotes],
  };
}

/** Optimizers that square gradients, or take their size: to the others it is all one whether a word's uses are added up before. */
const adaptive = ['adam', 'adamw', 'adamax', 'nadam', 'rmsprop', 'adagrad', 'adadelta', 'ftrl'];

/** An optimizer with what an embedding was to it before Keras 3. */
function ofEra(optimizer: OptimizerSource, layers: readonly LayerSource[], origin: Origin): OptimizerSource {
  const embeds = layers.some(layer => typeof layer === 'object' && 'embedding' in layer);
  if (origin === 'Keras 3' || !embeds || !adaptive.includes(optimizer.name)) return optimizer;
  return { ...optimizer, repeatedWords: 'sum' };
}

/** What a model says of all its layers, beside them: it has to be what a suite does anyway. @throws InitError */
function checkWhole({ trainable, dtype }: Json, origin: Origin): void {
  if (trainable === false) throw new InitError('the model is not trainable; a suite trains every layer');
  if (dtype !== undefined) float32(dtype, { where: 'the model', option: 'dtype', origin });
}

/** A layer that the format allows: sizes within its limits, above all, before anything is built from them. */
function checked(layer: LayerSource, where: string): LayerSource {
  const { error } = parseWith(layerSchema, layer);
  if (error === undefined) return layer;
  const why = error.issues
    .flatMap(issue => explainIssue(issue, layer))
    .map(({ path, message }) => `${formatPath(path)}: ${message}`);
  throw new InitError(`${where}: ${why.join('; ')}`);
}

interface Placed {
  readonly node: LayerNode;
  readonly where: string;
}

/** The layers one after the other; a functional model must be such a chain. */
function chain(model: Json): Placed[] {
  const kind = String(model.class_name);
  if (!['Sequential', 'Functional', 'Model'].includes(kind)) {
    throw new InitError(
      `is a model of class ${kind}; a suite is made from a Sequential model, or a Functional one that is a chain`,
    );
  }
  // Keras up to 2.1 has the list itself as a Sequential's configuration.
  const list = Array.isArray(model.config) ? model.config : (model.config as Json | undefined)?.layers;
  if (!Array.isArray(list)) throw new InitError('has no list of layers');
  let number = 0;
  const placed = list.map((value): Placed & { value: Json } => {
    const node = readNode(value, `layer ${number + 1}`);
    if (node.class_name !== 'InputLayer') number++;
    const name = node.config.name === undefined ? '' : ` "${String(node.config.name)}"`;
    return { node, where: `layer ${Math.max(1, number)} (${node.class_name}${name})`, value: value as Json };
  });
  return kind === 'Sequential' ? placed : follow(placed);
}

/** Puts a functional model's layers in order, each fed by the one before it. */
function follow(placed: readonly (Placed & { value: Json })[]): Placed[] {
  const name = ({ node, value }: { node: LayerNode; value: Json }) => String(value.name ?? node.config.name);
  const ordered: Placed[] = [];
  const rest = [...placed];
  let last: string | undefined;
  while (rest.length > 0) {
    const next = rest.filter(p => {
      const sources = inbound(p.value.inbound_nodes, p.where);
      return last === undefined ? sources.length === 0 : sources.length === 1 && sources[0] === last;
    });
    const [only] = next;
    if (only === undefined || next.length > 1) {
      throw new InitError(
        `is no chain of layers: ${next.length > 1 ? next.map(p => p.where).join(' and ') : (rest[0]?.where ?? '')} ${next.length > 1 ? 'begin at the same place' : 'has another input than the layer before it'}; a suite has one layer after the other`,
      );
    }
    ordered.push(only);
    last = name(only);
    rest.splice(rest.indexOf(only), 1);
  }
  return ordered;
}

/** Names of the layers that feed one: [[["name", 0, 0, {}]]] in Keras 2, tensors with a history in Keras 3. */
function inbound(nodes: unknown, where: string): string[] {
  if (!Array.isArray(nodes) || nodes.length === 0) return [];
  if (nodes.length > 1)
    throw new InitError(`${where} is used more than once; a suite has one layer after the other`);
  const names: string[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) {
      if (typeof value[0] === 'string' && typeof value[1] === 'number') names.push(value[0]);
      else value.forEach(walk);
    } else if (typeof value === 'object' && value !== null) {
      const history = (value as { config?: { keras_history?: unknown[] } }).config?.keras_history;
      if (history !== undefined) names.push(String(history[0]));
      else Object.values(value).forEach(walk);
    }
  };
  walk(nodes[0]);
  return names;
}

/** Where Keras 2, Keras 3 and tf.layers write it: at an InputLayer, at the first layer, at the model. */
function inputShape(nodes: readonly LayerNode[], model: Json): (number | null)[] | undefined {
  const [first] = nodes;
  const found = [first?.config.batch_shape, first?.config.batch_input_shape, model.build_input_shape].find(
    Array.isArray,
  ) as unknown[] | undefined;
  return found?.slice(1).map(axis => (typeof axis === 'number' ? axis : null));
}

function notes(nodes: readonly LayerNode[]): string[] {
  const seeded = nodes.some(n => /"seed": ?\d/.test(JSON.stringify(n.config)));
  return seeded ? ["The file's own seeds are not used: a suite is trained with many."] : [];
}
