import { isObject } from '../../base/index.ts';
import { readNode } from './convert-layer.ts';
import { isTensorName, type Json, type Placed, readUse, type Tensor, type Use } from './read-use.ts';
import { InitError } from './types.ts';

export const modelClasses = ['Sequential', 'Functional', 'Model'];

/** What Keras calls an input or an output of a model. */
export interface End {
  /** Its layer's name. */
  readonly name: string;
  /** Where the model was made from a mapping, the name that it has there. */
  readonly key?: string;
}

/** A model's configuration with its layers by their names. */
export interface ReadModel {
  readonly inputs: readonly (End & { readonly shape: readonly (number | null)[] | undefined })[];
  readonly layers: ReadonlyMap<string, ReadLayer>;
  readonly outputs: readonly (End & { readonly tensor: Tensor })[];
}

export interface ReadLayer extends Placed {
  readonly uses: readonly Use[];
}

export function readModel(model: Json, where: string): ReadModel {
  const kind = String(model.class_name);
  if (!modelClasses.includes(kind)) {
    throw new InitError(
      `${where === 'the model' ? '' : `${where}: `}is a model of class ${kind}; a suite is made from a Sequential or a Functional model`,
    );
  }
  // Keras up to 2.1 has the list itself as a Sequential's configuration.
  const config = model.config;
  const list = Array.isArray(config) ? config : isObject(config) ? config.layers : undefined;
  if (!Array.isArray(list))
    throw new InitError(`${where === 'the model' ? '' : `${where} `}has no list of layers`);
  let number = 0;
  const placed = list.map((value, i) => {
    const node = readNode(value, `layer ${number + 1}`);
    if (node.class_name !== 'InputLayer') number++;
    const entry = value as Json;
    const name = String(entry.name ?? node.config.name ?? `layer-${i + 1}`);
    const shown = node.config.name === undefined ? '' : ` "${String(node.config.name)}"`;
    const at = `layer ${Math.max(1, number)} (${node.class_name}${shown})`;
    return { node, name, where: at, value: entry };
  });
  return kind === 'Sequential' ? sequential(placed, config) : functional(placed, config as Json);
}

function sequential(placed: readonly Placed[], config: unknown): ReadModel {
  const [first] = placed;
  const own = placed.filter(({ node }) => node.class_name !== 'InputLayer');
  const build = isObject(config) ? config.build_input_shape : undefined;
  const shape = shapeIn([first?.node.config.batch_shape, first?.node.config.batch_input_shape, build]);
  let before: Tensor = ['', 0, 0];
  const layers = new Map(
    own.map(layer => {
      const uses: Use[] = [{ tensors: [before], states: [], options: {} }];
      before = [layer.name, 0, 0];
      return [layer.name, { ...layer, uses }] as const;
    }),
  );
  return { inputs: [{ name: '', shape }], layers, outputs: [{ name: before[0], tensor: before }] };
}

function functional(placed: readonly Placed[], config: Json): ReadModel {
  const ends = (value: unknown, key?: string): (End & { readonly tensor: Tensor })[] => {
    // Keras 3 writes a single end without the list around it, and names some by a mapping.
    if (isTensorName(value)) {
      const tensor: Tensor = [value[0], value[1], value[2]];
      return [{ name: value[0], tensor, ...(key !== undefined && { key }) }];
    }
    if (Array.isArray(value)) return value.flatMap(part => ends(part, key));
    return isObject(value) ? Object.entries(value).flatMap(([name, part]) => ends(part, name)) : [];
  };
  const layers = new Map<string, ReadLayer>();
  const masked = placed.some(({ node }) => node.config.mask_zero === true);
  for (const layer of placed) {
    if (layer.node.class_name === 'InputLayer') continue;
    const nodes = Array.isArray(layer.value.inbound_nodes) ? layer.value.inbound_nodes : [];
    layers.set(layer.name, { ...layer, uses: nodes.map(node => readUse(node, layer, masked)) });
  }
  const inputs = ends(config.input_layers).map(({ tensor: _, ...end }) => {
    const input = placed.find(layer => layer.name === end.name)?.node.config ?? {};
    return { ...end, shape: shapeIn([input.batch_shape, input.batch_input_shape]) };
  });
  const last = ends(config.output_layers);
  const tensors = countedFromZero(
    layers,
    last.map(({ tensor }) => tensor),
  );
  return { inputs, layers, outputs: last.map((end, i) => ({ ...end, tensor: tensors[i] ?? end.tensor })) };
}

/**
 * Keras 2 counts the uses of a model within the model from 1, since making it was the first, which it does not write down: here all
 * are counted from 0.
 *
 * @returns the ends
 */
function countedFromZero(layers: Map<string, ReadLayer>, ends: readonly Tensor[]): Tensor[] {
  const taken = [...layers.values()].flatMap(({ uses }) =>
    uses.flatMap(({ tensors, states }) => [...tensors, ...states]),
  );
  const counted = (tensors: readonly Tensor[]): Tensor[] =>
    tensors.map(([name, use, part]) => [name, late.has(name) ? use - 1 : use, part]);
  const late = new Set(
    [...taken, ...ends].flatMap(([name, use]) => {
      const layer = layers.get(name);
      const model = layer !== undefined && modelClasses.includes(layer.node.class_name);
      return model && use === layer.uses.length ? [name] : [];
    }),
  );
  for (const [name, layer] of layers) {
    const uses = layer.uses.map(use => ({
      ...use,
      tensors: counted(use.tensors),
      states: counted(use.states),
    }));
    layers.set(name, { ...layer, uses });
  }
  return counted(ends);
}

function shapeIn(candidates: readonly unknown[]): (number | null)[] | undefined {
  const found = candidates.find(Array.isArray) as unknown[] | undefined;
  // An InputLayer of Keras 2 may hold its shape in a list.
  const own = Array.isArray(found?.[0]) ? (found[0] as unknown[]) : found;
  return own?.slice(1).map(axis => (typeof axis === 'number' ? axis : null));
}

/** The uses of layers that the outputs of a model need. */
export function neededBy({ layers, outputs }: ReadModel): Set<string> {
  const needed = new Set<string>();
  const waiting = outputs.map(({ tensor }) => tensor);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [name, use] = next;
    const key = `${name} ${use}`;
    if (needed.has(key)) continue;
    needed.add(key);
    const { tensors = [], states = [] } = layers.get(name)?.uses[use] ?? {};
    waiting.push(...tensors, ...states);
  }
  return needed;
}
