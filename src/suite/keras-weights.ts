import type { NdArray } from './array-types.ts';
import { type Hdf5, readHdf5 } from './hdf5.ts';

/**
 * The weights in an HDF5 file of Keras, by LAYER/NUMBER, or LAYER/PART/NUMBER for a layer that is made of others (`forward`,
 * `query`). What an optimizer keeps is left out.
 *
 * Keras up to 2, and Keras 3 in a file whose name ends in .h5 only, have the layers by their names and note the order of their
 * weights (keras/src/legacy/saving/legacy_h5_format.py). In a .weights.h5, and in that of a .keras file, they stand by their class,
 * numbered, and beside it is the name (keras/src/saving/saving_lib.py).
 *
 * @throws Error that says what of the file cannot be read
 */
export function readKerasWeights(bytes: Buffer): Map<string, NdArray> {
  const file = readHdf5(bytes, path => !/^(optimizer|optimizer_weights)(\/|$)/.test(path));
  const byClass = [...file.arrays.keys()].some(path => /^(.*\/)?vars\/\d+$/.test(path));
  const found = byClass ? numbered(file) : named(file);
  if (found.size === 0) throw new Error('holds no weights of layers');
  return found;
}

function named({ attributes, arrays }: Hdf5): Map<string, NdArray> {
  const found = new Map<string, NdArray>();
  for (const [path, { weight_names: names }] of attributes) {
    if (!Array.isArray(names)) continue;
    const layer = path.split('/').at(-1) ?? '';
    names.forEach((name, i) => {
      const weight = arrays.get(`${path}/${String(name).replace(/\0+$/, '')}`);
      if (weight !== undefined) found.set(`${layer}/${i}`, weight);
    });
  }
  return found;
}

/** Layers within a layer, as the weights of a suite's layer are called after them; the others add nothing to the name. */
const parts: Readonly<Record<string, string>> = {
  forward_layer: 'forward',
  backward_layer: 'backward',
  query_dense: 'query',
  key_dense: 'key',
  value_dense: 'value',
  output_dense: 'attentionOutput',
};

function numbered({ attributes, arrays }: Hdf5): Map<string, NdArray> {
  const found = new Map<string, NdArray>();
  for (const [path, weight] of arrays) {
    const steps = path.split('/');
    const [number, vars] = [steps.pop(), steps.pop()];
    // Generators of random numbers have a state, which is no weight.
    if (vars !== 'vars' || steps.includes('seed_generator')) continue;
    // Of models within models the innermost list has the layer.
    const at = steps.lastIndexOf('layers') + 1;
    const own = steps[at];
    if (at === 0 || own === undefined) continue;
    const name = attributes.get([...steps.slice(0, at + 1), 'vars'].join('/'))?.name;
    const within = steps.slice(at + 1).flatMap(step => parts[step] ?? []);
    found.set([layerName(own, name), ...within, number].join('/'), weight);
  }
  return found;
}

/** The name that somebody has given a layer, or its kind and number as a suite counts them: Keras' own names go on counting. */
function layerName(own: string, name: unknown): string {
  const [, kind = own, number = '0'] = /^(.*?)(?:_(\d+))?$/.exec(own) ?? [];
  const givenByKeras =
    typeof name !== 'string' || (name.startsWith(kind) && /^(_\d+)?$/.test(name.slice(kind.length)));
  if (!givenByKeras) return name;
  const camel = kind === 'p_re_lu' ? 'prelu' : kind.replace(/_([a-z])/g, (_, c: string) => c.toUpperCase());
  return `${camel}-${Number(number) + 1}`;
}
