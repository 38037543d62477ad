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
import { isOfLogits } from './compile-loss.ts';
import {
  type ConvertedModel,
  InitError,
  type ModelSource,
  type OptimizerSource,
  type Origin,
} from './types.ts';

type Json = Record<string, unknown>;

/**
 * A model's file as a variant of a suite has it.
 *
 * @throws InitError naming the layer or option that a suite cannot have, or what is wrong with the file
 */
export async function readModel(file: string): Promise<ModelSource> {
  const parts = readModelFile(file);
  try {
    const { inputs, outputs, loss, lossWeights: _, logits, names: __, ...model } = convertModel(parts);
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
    const ended = logits
      ? [
          'The file gives logits, of which its loss is taken (from_logits); the suite ends with their softmax or sigmoid, of which it is the same.',
        ]
      : [];
    return {
      ...model,
      notes: [...model.notes, ...ended],
      loss: typeof loss === 'object' ? Object.values(loss)[0] : loss,
    };
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
export function convertModel({ origin, model, compile }: ModelFile): ConvertedModel {
  const { inputs, layers, places, outputs, nodes, names } = convertGraph(model, origin);
  const config = (Array.isArray(model.config) ? {} : model.config) as Json;
  checkWhole(config, origin);
  const { optimizer, loss, lossWeights, notes: compileNotes } = readCompiled(compile, origin, outputs);
  const ending = isOfLogits(compile?.loss) ? [endOfLogits(layers.at(-1), loss)] : [];
  return {
    name: typeof config.name === 'string' ? config.name : '',
    origin,
    layers: [...layers.map((layer, i) => checked(layer, places[i] ?? `layer ${i + 1}`)), ...ending],
    names,
    logits: ending.length > 0,
    inputs,
    outputs,
    inputShape: inputs[0]?.shape,
    optimizer: optimizer && ofEra(optimizer, layers, origin),
    loss,
    lossWeights,
    notes: [...notes(nodes), ...compileNotes],
  };
}

/**
 * What a model that gives logits ends with here. The loss is the same: a crossentropy behind a softmax or a sigmoid is computed from
 * what comes before it.
 *
 * @throws InitError where the last layer has an activation, since Keras takes what that one gives for logits
 */
function endOfLogits(last: PlacedLayerSource | undefined, loss: unknown): PlacedLayerSource {
  const options: unknown = typeof last === 'object' ? Object.values(last)[0] : undefined;
  const plain =
    typeof last === 'object' &&
    'dense' in last &&
    !(typeof options === 'object' && options !== null && 'activation' in options);
  if (!plain)
    throw new InitError(
      'the loss is taken of logits (from_logits), and the model does not end with a Dense layer without an activation',
    );
  return { activation: loss === 'binaryCrossentropy' ? 'sigmoid' : 'softmax' };
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
