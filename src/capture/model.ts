import { idOf } from '../base/index.ts';
import { type ConvertedModel, convertModel, InitError, type Origin } from '../init/index.ts';
import type { LayerSource, Mark, PlacedLayerSource } from '../suite/index.ts';
import { withAdapted } from './adapted.ts';
import { blockOf, isReference, type Reference } from './blocks.ts';
import { callbacksOf } from './callbacks.ts';
import type { Arrays } from './files.ts';
import { meaningOf } from './meaning.ts';
import type { Obstacle, Trained } from './trained.ts';
import type { Translated } from './translated.ts';

type TrainingSource = Translated['training'];

/** Which Keras a script was written for. */
export interface Era {
  /** Version of the Keras that ran it. */
  readonly version: string;
  /** As given by --keras. */
  readonly asked: string | undefined;
}

const major = (version: string) => Number.parseInt(version, 10);

/** Names mean what they meant in the version that a script was written for. */
function originOf({ version, asked }: Era): Origin {
  const meant = asked === undefined || asked === 'any' ? version : asked;
  return major(meant) < 3 ? 'Keras 2' : 'Keras 3';
}

/** @returns an obstacle where the format lacks something of it, with the line of the script */
export function translate(trained: Trained, era: Era, arrays: Arrays): Translated | Obstacle {
  const { fit, compile } = trained;
  const { arguments: given, data } = fit;
  const at = { file: fit.file, line: fit.line };
  if (trained.obstacle !== undefined) return trained.obstacle;
  if (fit.model.config === undefined || compile === undefined)
    return { why: 'the model has no configuration', ...at };
  const ownLoss = functionOf(compile.settings.loss);
  if (ownLoss?.own === true)
    return { why: `the loss ${ownLoss.name} is the script's own`, file: compile.file, line: compile.line };
  try {
    const model = convertModel({
      origin: originOf(era),
      model: withoutGiven(
        withAdapted(fit.model.config, fit.model, blockOf(data.x), arrays),
        fit.model.layers,
      ),
      compile: compileOf(compile.settings),
    });
    if (model.loss === undefined) return { why: 'the model is compiled without a loss', ...at };
    if (model.optimizer === undefined) return { why: 'the model is compiled without an optimizer', ...at };
    const number = (name: string, otherwise: number) => {
      const value = given[name];
      return typeof value === 'number' ? value : otherwise;
    };
    const loss = model.loss;
    const targets = blockOf(fit.validation?.y ?? data.y, model.outputs);
    const wrong = endsIssue(model, trained);
    if (wrong !== undefined) return { why: wrong, ...at };
    const { metrics: asked, weighted_metrics: weighted } = compile.settings;
    const weighs = [fit.classWeight, data.sampleWeight, fit.validation?.sampleWeight].some(isGiven);
    const callbacks = callbacksOf(trained, name => {
      // The format's metrics count every sample alike.
      if (isGiven(weighted) && weighs) return {};
      const { metric, output } = meaningOf(name, { ...model, training: { loss }, asked }, targets);
      const of = output === undefined ? undefined : model.outputs[output]?.layer;
      return { metric, ...(of !== undefined && { output: of }) };
    });
    if ('why' in callbacks) return { ...callbacks, ...at };
    const classWeight = classWeightOf(fit.classWeight);
    if (typeof classWeight === 'string') return { why: classWeight, ...at };
    const batches = data.generator === true ? data.batches?.[0] : undefined;
    const training: TrainingSource = {
      epochs: number('epochs', 1),
      batchSize: batches ?? number('batch_size', 32),
      validationSplit: number('validation_split', 0),
      shuffle: data.generator === true ? data.order === 'shuffled' : given.shuffle !== false,
      optimizer: withRates(model.optimizer, callbacks.rates),
      loss,
      ...(model.lossWeights && { lossWeights: model.lossWeights }),
      ...callbacks.settings,
      ...(classWeight && { classWeight }),
    };
    return {
      inputs: model.inputs,
      outputs: model.outputs,
      logits: model.logits,
      asked,
      ...withGiven(model, trained),
      training,
      marks: marksOf(trained, training, era),
      title: titleOf(model.layers),
    };
  } catch (error) {
    if (!(error instanceof InitError)) throw error;
    return { why: error.message, file: fit.file, line: lineOf(error.message, trained) ?? fit.line };
  }
}

const isGiven = (value: unknown): boolean => value !== null && value !== undefined;

/** A configuration without the initializers of layers whose weights are known, which may be whole matrices. */
function withoutGiven(
  config: Readonly<Record<string, unknown>>,
  layers: Trained['fit']['model']['layers'],
): Record<string, unknown> {
  const known = new Set<unknown>(
    layers.filter(l => l.weightsGiven === true && (l.start?.length ?? 0) > 0).map(l => l.name),
  );
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (!isObject(value)) return value;
    const given = known.has(value.name);
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, part]) =>
        given && key.endsWith('_initializer') && isObject(part) && part.class_name === 'Constant'
          ? []
          : [[key, walk(part)]],
      ),
    );
  };
  return known.size === 0 ? { ...config } : (walk(config) as Record<string, unknown>);
}

/** The layers, those with given weights by a name of their own, and these weights. */
function withGiven(
  { layers, names }: Pick<ConvertedModel, 'layers' | 'names'>,
  { fit }: Trained,
): Pick<Translated, 'layers' | 'weights'> {
  const weights: (readonly [string, Reference])[] = [];
  let own = -1;
  const placed = layers.map((layer): PlacedLayerSource => {
    if (typeof layer === 'object' && 'shared' in layer) return layer;
    own++;
    const given = fit.model.layers.find(l => l.name === names[own] && l.weightsGiven === true);
    const arrays = given?.start?.filter(isReference) ?? [];
    if (given === undefined || arrays.length === 0) return layer;
    const said = typeof layer === 'object' && 'name' in layer ? layer.name : undefined;
    const name = typeof said === 'string' ? said : idOf(given.name, 'given');
    arrays.forEach((array, i) => {
      weights.push([`${name}/${i}`, array]);
    });
    return { ...(typeof layer === 'string' ? { [layer]: {} } : layer), name } as PlacedLayerSource;
  });
  return { layers: placed, weights };
}

/** Why the arrays that a script hands over are not those of the model's inputs and outputs. */
function endsIssue(
  { inputs, outputs }: Pick<Translated, 'inputs' | 'outputs'>,
  { fit: { data } }: Trained,
): string | undefined {
  if (blockOf(data.x, inputs) === undefined)
    return `the inputs that are given are not one array for each of the model's (${inputs.map(i => i.keras.name).join(', ')})`;
  if (blockOf(data.y, outputs) === undefined)
    return `the targets that are given are not one array for each of the model's outputs (${outputs.map(o => o.keras.name).join(', ')})`;
  if (new Set(outputs.map(o => o.layer)).size < outputs.length) return 'two outputs of the model are one';
  return outputs.length > 1 && outputs.some(o => o.layer.includes('/'))
    ? 'an output of the model is a state of a layer'
    : undefined;
}

/** The learning rates that a scheduler sets, each epoch its own, in the place of any other. */
function withRates(
  optimizer: NonNullable<TrainingSource['optimizer']>,
  rates: readonly number[] | undefined,
): NonNullable<TrainingSource['optimizer']> {
  if (rates === undefined) return optimizer;
  // What the last epochs have in common is written once.
  let end = rates.length;
  while (end > 1 && rates[end - 2] === rates[rates.length - 1]) end--;
  return { ...optimizer, schedule: { epochs: { rates: rates.slice(0, end) } } };
}

/** The weights of the classes by their numbers; a sentence where they are something else. */
function classWeightOf(given: unknown): Record<string, number> | string | undefined {
  if (given === null || given === undefined) return undefined;
  if (!isObject(given)) return 'the weights of the classes are no mapping from class to number';
  const entries = Object.entries(given);
  const fits = entries.every(([name, v]) => /^\d+$/.test(name) && typeof v === 'number' && v >= 0);
  if (!fits) return 'the weights of the classes are no mapping from class to number';
  return Object.fromEntries(entries.map(([name, v]) => [name, Number(v)]));
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The script's line of the layer that a message names as `(Dense "hidden")`, or of compile. */
function lineOf(message: string, { fit, compile }: Trained): number | undefined {
  const name = /\((?:\w+) "([^"]+)"\)/.exec(message)?.[1];
  if (name !== undefined) return fit.model.calls?.[name]?.line;
  return message.includes('compiled') || message.includes('optimizer') || message.includes('loss')
    ? compile?.line
    : undefined;
}

const functionOf = (value: unknown) =>
  isObject(value) && typeof value.function === 'string'
    ? { name: value.function, own: value.own === true }
    : undefined;

/** What the events say of compile, as Keras itself would write it. */
function compileOf(settings: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(settings).map(([key, value]) => [key, key === 'metrics' ? undefined : asKeras(value)]),
  );
}

function asKeras(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asKeras);
  if (!isObject(value)) return value;
  const named = functionOf(value);
  if (named !== undefined) return named.name;
  return typeof value.class === 'string' ? { class_name: value.class, config: value.config ?? {} } : value;
}

/** Whether the script says a setting itself, or a version's default decided it. */
function marksOf(
  { fit, compile }: Trained,
  training: TrainingSource,
  { version, asked }: Era,
): Record<string, Mark> {
  const keras = asked === undefined || asked === 'any' ? version : asked;
  const unsaid: Mark = { assumed: `The default of Keras ${keras}; the script does not set it.` };
  const said = (argument: string): Mark => (fit.given.includes(argument) ? 'stated' : unsaid);
  const batched: Mark = { assumed: 'As the batches came that the script hands over.' };
  const generated = fit.data.generator === true;
  const optimizer = isObject(compile?.settings.optimizer) ? compile.settings.optimizer : {};
  const options = Array.isArray(optimizer.given) ? optimizer.given.map(String) : [];
  const snake = (name: string) =>
    name
      .replace(/([a-z])([A-Z])/g, '$1_$2')
      .replace(/([a-z])(\d)/g, '$1_$2')
      .toLowerCase();
  const stated = (option: string) =>
    option === 'name' ||
    options.includes(snake(option)) ||
    (option === 'learningRate' && options.includes('lr'));
  return {
    layers: 'stated',
    epochs: said('epochs'),
    batchSize: generated ? batched : said('batch_size'),
    validationSplit: said('validation_split'),
    shuffle: generated ? batched : said('shuffle'),
    ...Object.fromEntries(
      Object.keys(training.optimizer ?? {}).map(option => [
        `optimizer.${option}`,
        stated(option) || option === 'schedule' ? ('stated' as const) : unsaid,
      ]),
    ),
    loss: 'stated',
    ...(training.lossWeights && { lossWeights: 'stated' as const }),
    ...Object.fromEntries(
      callbackNames.flatMap(name => {
        const set = training[name];
        if (set === undefined) return [];
        return [name, ...Object.keys(set).map(option => `${name}.${option}`)].map(key => [key, 'stated']);
      }),
    ),
  };
}

/** Settings of a training that the script's callbacks and arguments give, and which have options of their own. */
const callbackNames = ['earlyStopping', 'bestCheckpoint', 'reduceOnPlateau', 'classWeight'] as const;

/** A model in a few words: LSTM 50, Dense 1. */
function titleOf(layers: readonly PlacedLayerSource[]): string {
  const words = layers.map(layerWords).filter(word => word !== '');
  return words.length > 9 ? `${words.slice(0, 8).join(', ')} and ${words.length - 8} more` : words.join(', ');
}

const shown: Readonly<Record<string, string>> = { lstm: 'LSTM', gru: 'GRU', simpleRnn: 'SimpleRNN' };

/** Kind and size of a layer. */
function layerWords(layer: LayerSource): string {
  if (typeof layer === 'string') return '';
  const [kind = '', options] = Object.entries(layer)[0] ?? [];
  const name = shown[kind] ?? `${kind[0]?.toUpperCase() ?? ''}${kind.slice(1)}`;
  if (!isObject(options))
    return kind === 'activation' || kind === 'dropout' ? '' : `${name} ${String(options)}`;
  const inner = options.layer as LayerSource | undefined;
  if (inner !== undefined) return `${name} ${layerWords(inner)}`.trim();
  const width = options.units ?? options.filters ?? options.outputDim;
  if (kind === 'dropout' || kind === 'activation') return '';
  return width === undefined ? name : `${name} ${String(width)}`;
}
