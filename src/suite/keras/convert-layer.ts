import { canonical } from '../canonical.ts';
import { keepScript } from '../explain.ts';
import { defaultsOf } from '../fields.ts';
import {
  bareKinds,
  bidirectional,
  factsOf,
  isPlainKind,
  type LayerKind,
  type LayerSource,
} from '../layers/index.ts';
import { same, takeOptions } from './layer-options.ts';
import { layerTables, wrapperOptions } from './layer-tables.ts';
import { InitError, type Origin } from './types.ts';

type Json = Record<string, unknown>;

/** One entry of a model's `layers`. */
export interface LayerNode {
  readonly class_name: string;
  readonly config: Json;
  /** Shape of its input with the batch axis, where Keras writes what a layer was built for. */
  readonly inputShape?: readonly unknown[];
}

export function readNode(value: unknown, where: string): LayerNode {
  const node = value as Partial<LayerNode> | null;
  if (typeof node !== 'object' || node === null || typeof node.class_name !== 'string') {
    throw new InitError(`${where} has no class_name, so it is no layer of Keras`);
  }
  const { class_name, config } = node;
  const built = (value as { build_config?: { input_shape?: unknown } | null }).build_config?.input_shape;
  return {
    class_name,
    config: typeof config === 'object' && config !== null ? (config as Json) : {},
    ...(Array.isArray(built) && { inputShape: built }),
  };
}

const known = [...Object.keys(layerTables), 'Bidirectional', 'TimeDistributed'];

/**
 * A layer of Keras or tf.layers as a suite writes it; options that are Keras' defaults are left out.
 *
 * @throws InitError naming the layer and the option that a suite does not have
 */
export function convertLayer(node: LayerNode, where: string, origin: Origin): LayerSource {
  const { class_name: name } = node;
  if (name === 'Bidirectional' || name === 'TimeDistributed') return convertWrapper(node, where, origin);
  const entry = Object.hasOwn(layerTables, name) ? layerTables[name] : undefined;
  if (entry === undefined) {
    throw new InitError(
      `${where}: a suite has no layer ${name}; ${keepScript}, or change it to what a suite has: ${known.join(', ')}`,
    );
  }
  const [kind, table] = entry;
  const options = takeOptions(plainInitializers(lastAxis(node)), table, where, origin);
  // Keras writes down what it takes for a width that is left out.
  if (options.valueDim === options.keyDim) delete options.valueDim;
  // Keras up to 2.0.8 and tf.layers write none: they have the one with the reset gate before the product.
  if (kind === 'gru') options.resetAfter ??= false;
  const written = write(kind, options);
  // ReLU, Softmax and ELU are activations by another name, as long as their options say nothing else.
  return written === 'relu' || written === 'softmax' || written === 'elu' ? { activation: written } : written;
}

/** Keras 2 writes the axis of a LayerNormalization by its number: of samples × 4 it is [1], the last one. */
function lastAxis({ class_name, config, inputShape }: LayerNode): Json {
  const [axis, ...more] = Array.isArray(config.axis) ? config.axis : [undefined];
  const last = inputShape !== undefined && axis === inputShape.length - 1 && more.length === 0;
  return class_name === 'LayerNormalization' && last ? { ...config, axis: -1 } : config;
}

/**
 * An initializer as it is compared with another: by its class and configuration. Keras 3 writes the module beside
 * them, which says nothing more.
 */
function plainInitializers(config: Json): Json {
  return Object.fromEntries(
    Object.entries(config).map(([key, value]) => {
      if (!key.endsWith('_initializer') || typeof value !== 'object' || value === null) return [key, value];
      const { class_name, config: own } = value as LayerNode;
      return [key, { class_name, config: own ?? {} }];
    }),
  );
}

function convertWrapper({ class_name, config }: LayerNode, where: string, origin: Origin): LayerSource {
  const inner = (value: unknown) => {
    const node = readNode(value, `${where}: its layer`);
    return { node, layer: convertLayer(node, `${where}: ${node.class_name}`, origin) };
  };
  const { node, layer } = inner(config.layer);
  if (class_name === 'TimeDistributed') {
    takeOptions(config, wrapperOptions, where, origin);
    return { timeDistributed: { layer } };
  }
  const backward = config.backward_layer == null ? undefined : inner(config.backward_layer);
  // Which way it goes is not said of the layer that goes the other way.
  const ahead = ({ config: own, ...rest }: LayerNode) =>
    convertLayer({ ...rest, config: { ...own, go_backwards: false } }, where, origin);
  const twin = backward === undefined || canonical(ahead(backward.node)) === canonical(ahead(node));
  if (!twin && node.config.return_state === true) {
    throw new InitError(
      `${where}: its backward_layer is another one than its layer, and then a suite hands on no states; ${keepScript}`,
    );
  }
  const table = { ...wrapperOptions, merge_mode: ['mergeMode', same] as const };
  const options = takeOptions(config, table, where, origin);
  if (config.merge_mode === null) {
    throw new InitError(`${where}: merge_mode is null; a suite has concat, sum, mul or ave`);
  }
  const other = twin ? {} : { backward: ahead(backward.node) };
  return {
    bidirectional: { layer, ...other, ...withoutDefaults(options, defaultsOf(bidirectional.options)) },
  };
}

function withoutDefaults(options: Json, defaults: Json): Json {
  return Object.fromEntries(
    Object.entries(options).filter(([key, value]) => value !== undefined && defaults[key] !== value),
  );
}

function write(kind: LayerKind, given: Json): LayerSource {
  if (!isPlainKind(kind)) throw new Error(`${kind} holds another layer`);
  const { options: fields, short } = factsOf(kind);
  const options = withoutDefaults(given, defaultsOf(fields));
  const keys = Object.keys(options);
  if (bareKinds.includes(kind) && keys.length === 0) return kind;
  return { [kind]: short !== undefined && keys.length === 1 && keys[0] === short ? options[short] : options };
}
