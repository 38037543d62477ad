import {
  convertGraph,
  explainIssue,
  float32,
  formatPath,
  type LayerNode,
  type ModelFile,
  type PlacedLayerSource,
  parseWith,
  placedLayerSchema,
  readModelFile,
} from '../suite/index.ts';
import { readCompiled } from './compile-config.ts';
import { InitError, type ModelSource, type OptimizerSource, type Origin } from './types.ts';

type Json = Record<string, unknown>;

/**
 * A model's file as a variant of a suite has it.
 *
 * @throws InitError naming the layer or option that a suite cannot have, or what is wrong with the file
 */
export async function readModel(file: string): Promise<ModelSource> {
  const parts = readModelFile(file);
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
  const { inputs, layers, outputs, nodes } = convertGraph(model, origin);
  if (inputs.length > 1 || outputs.length > 1) {
    const said = (names: readonly string[], what: string) =>
      `${names.length} ${what}${names.length === 1 ? '' : 's'} (${names.join(', ')})`;
    throw new InitError(
      `has ${said(
        inputs.map(({ name }) => name),
        'input',
      )} and ${said(
        outputs.map(({ layer }) => layer),
        'output',
      )}, for which no data can be guessed; give a suite data of these names and the variant model: FILE (docs/graphs.md)`,
    );
  }
  const config = (Array.isArray(model.config) ? {} : model.config) as Json;
  checkWhole(config, origin);
  const { optimizer, loss, notes: compileNotes } = readCompiled(compile, origin);
  return {
    name: typeof config.name === 'string' ? config.name : '',
    origin,
    layers: layers.map((layer, i) => checked(layer, `layer ${i + 1}`)),
    inputShape: inputs[0]?.shape,
    optimizer: optimizer && ofEra(optimizer, layers, origin),
    loss,
    notes: [...notes(nodes), ...compileNotes],
  };
}

/** Optimizers that square gradients, or take their size: to the others it is all one whether a word's uses are added up before. */
const adaptive = ['adam', 'adamw', 'adamax', 'nadam', 'rmsprop', 'adagrad', 'adadelta', 'ftrl'];

/** An optimizer with what an embedding was to it before Keras 3. */
function ofEra(
  optimizer: OptimizerSource,
  layers: readonly PlacedLayerSource[],
  origin: Origin,
): OptimizerSource {
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
function checked(layer: PlacedLayerSource, where: string): PlacedLayerSource {
  const { error } = parseWith(placedLayerSchema, layer);
  if (error === undefined) return layer;
  const why = error.issues
    .flatMap(issue => explainIssue(issue, layer))
    .map(({ path, message }) => `${formatPath(path)}: ${message}`);
  throw new InitError(`${where}: ${why.join('; ')}`);
}

function notes(nodes: readonly LayerNode[]): string[] {
  const seeded = nodes.some(n => /"seed": ?\d/.test(JSON.stringify(n.config)));
  return seeded ? ["The file's own seeds are not used: a suite is trained with many."] : [];
}
