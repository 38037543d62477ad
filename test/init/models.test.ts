import { describe, expect, it } from 'vitest';
import { readModel } from '../../src/init/model.ts';
import type { ModelSource } from '../../src/init/types.ts';
import { resolveLayers } from '../../src/suite/resolve-graph.ts';
import { plainTf } from '../../src/train/custom/index.ts';
import { buildModel, disposeModel, parameterCount } from '../../src/train/model.ts';
import { onesMasks } from '../../src/train/trainable.ts';
import { replaced } from '../replaced.ts';
import { fileWith, reference } from './support.ts';

const versions = ['keras2', 'keras3'] as const;
const cases = versions.flatMap(version =>
  Object.entries(reference[version]).map(([name, model]) => ({ version, name, model })),
);
const accepted = cases.filter(c => !c.name.startsWith('refused'));

/** Parameters and output shape of the layers as they would be trained here. */
function built({ layers }: ModelSource, input: readonly number[]) {
  const resolved = resolveLayers(layers, undefined, { sample: input }, undefined, [], (_, message) => {
    throw new Error(message);
  });
  const model = buildModel(plainTf(), { id: 'model', ...resolved }, input, {
    masks: onesMasks(plainTf()),
  });
  try {
    return { parameters: parameterCount(model), output: (model.outputs[0]?.shape ?? []).slice(1) };
  } finally {
    disposeModel(model);
  }
}

describe('a model that Keras wrote', () => {
  it.each(accepted)('$name of $version has here what Keras counts', async ({ name, model }) => {
    const source = await readModel(fileWith(`${name}.json`, model.json));
    expect(source.inputShape).toEqual(model.input);
    expect(built(source, model.input)).toEqual({ parameters: model.parameters, output: model.output });
  });

  it.each(versions)('has its layers with what differs from the defaults, in %s', async version => {
    const layersOf = async (name: string) =>
      (await readModel(fileWith('model.json', reference[version][name]?.json ?? ''))).layers;
    expect(await layersOf('lstm')).toEqual([
      { lstm: { units: 5, activation: 'relu', recurrentActivation: 'sigmoid' } },
      { dense: 1 },
    ]);
    expect(await layersOf('stacked')).toEqual([
      {
        bidirectional: {
          layer: { lstm: { units: 4, returnSequences: true, recurrentActivation: 'sigmoid' } },
          mergeMode: 'sum',
        },
      },
      { simpleRnn: { units: 3, kernelInitializer: 'heNormal' } },
      { dense: { units: 2, biasInitializer: 'ones' } },
    ]);
    expect(await layersOf('decoder')).toEqual([
      { gru: { units: 4, recurrentActivation: 'sigmoid', resetAfter: false } },
      { repeatVector: 2 },
      { gru: { units: 4, returnSequences: true, recurrentActivation: 'sigmoid', resetAfter: false } },
      { timeDistributed: { layer: { dense: 1 } } },
    ]);
    expect(await layersOf('convolution')).toEqual([
      { conv1d: { filters: 4, kernelSize: 3, padding: 'same', activation: 'relu' } },
      { maxPooling1d: { poolSize: 2, strides: 2 } },
      { batchNormalization: expect.objectContaining({ momentum: 0.9 }) },
      'flatten',
      { dropout: 0.25 },
      { dense: { units: 6, kernelInitializer: 'randomNormal' } },
      { activation: 'relu' },
      { dense: { units: 3, activation: 'softmax' } },
    ]);
  });

  it.each(versions)('has its branches joined by names, in %s', async version => {
    const { layers } = await readModel(fileWith('model.json', reference[version].branches?.json ?? ''));
    const [first, second] = layers as { name?: string }[];
    expect(layers).toEqual([
      { dense: 3, name: expect.any(String) },
      { dense: 3, from: 'inputs', name: expect.any(String) },
      { add: {}, from: [first?.name, second?.name] },
    ]);
  });

  it('of a layer that no suite has is refused by its name, with the way out', async () => {
    const layer = { class_name: 'ConvLSTM2D', config: { name: 'frames', filters: 4, kernel_size: [3, 3] } };
    const json = JSON.stringify({ class_name: 'Sequential', config: { layers: [layer] } });
    await expect(readModel(fileWith('frames.json', json))).rejects.toThrow(
      /ConvLSTM2D "frames".*: a suite has no layer ConvLSTM2D; keep the script as it is, as a variant with its "command"/,
    );
  });

  it('is trained as Keras 3 says when it was compiled', async () => {
    const trained = async (name: string) => {
      const json = reference.keras3[name]?.json ?? '';
      const { optimizer, loss } = await readModel(fileWith('model.json', json));
      return { optimizer, loss };
    };
    // What the script gives each; Keras' own defaults of the rest.
    expect(await trained('lstm')).toEqual({
      optimizer: { name: 'adam', learningRate: 0.001, beta1: 0.9, beta2: 0.999, epsilon: 1e-7 },
      loss: 'meanSquaredError',
    });
    expect(await trained('stacked')).toEqual({
      optimizer: { name: 'sgd', learningRate: 0.05, momentum: 0.9, nesterov: true },
      loss: 'meanAbsoluteError',
    });
    expect(await trained('decoder')).toMatchObject({
      optimizer: { name: 'rmsprop', learningRate: 0.002, rho: 0.8 },
      loss: 'meanSquaredError',
    });
    expect(await trained('convolution')).toMatchObject({ loss: 'sparseCategoricalCrossentropy' });
    expect(await trained('words')).toEqual({
      optimizer: { name: 'adagrad', learningRate: 0.01, initialAccumulatorValue: 0.1 },
      loss: 'binaryCrossentropy',
    });
    expect(await trained('uncompiled')).toEqual({ optimizer: undefined, loss: undefined });
  });

  it('adds the uses of a word up before it squares them, as the Keras did that wrote it', async () => {
    // What Keras 2 was compiled with it writes beside the JSON, as its archives hold it.
    const compiled = { compile_config: { optimizer: 'adagrad', loss: 'binary_crossentropy' } };
    const optimizerOf = async (version: (typeof versions)[number]) => {
      const json = JSON.parse(reference[version].words?.json ?? '') as object;
      return (await readModel(fileWith('model.json', JSON.stringify({ ...json, ...compiled })))).optimizer;
    };
    expect(await optimizerOf('keras2')).toMatchObject({ name: 'adagrad', repeatedWords: 'sum' });
    expect(await optimizerOf('keras3')).not.toHaveProperty('repeatedWords');
  });

  it.each(versions)('comes out of a .keras archive as out of its JSON, in %s', async version => {
    const { json = '', archive = '' } = reference[version].archive ?? {};
    const packed = await readModel(fileWith('model.keras', Buffer.from(archive, 'base64')));
    const plain = await readModel(fileWith('model.json', json));
    expect(packed.layers).toEqual(plain.layers);
    expect(packed.origin).toBe(version === 'keras2' ? 'Keras 2' : 'Keras 3');
    expect(packed.loss).toBe('categoricalCrossentropy');
  });

  it.each(versions)('has what earlier formats refused, in %s', async version => {
    const first = async (name: string) =>
      (await readModel(fileWith('model.json', reference[version][`refused-${name}`]?.json ?? ''))).layers[0];
    expect(await first('gru')).toEqual({
      gru: { units: 2, recurrentActivation: 'sigmoid', resetAfter: true },
    });
    expect(await first('regularizer')).toEqual({ dense: { units: 2, kernelRegularizer: { l2: 0.01 } } });
    expect(await first('dropout')).toEqual({
      lstm: { units: 2, recurrentActivation: 'sigmoid', recurrentDropout: 0.5 },
    });
  });

  it.each(versions)('has a convolution over height and width, in %s', async version => {
    const json = reference[version].image?.json ?? '';
    const read = async (text: string) => (await readModel(fileWith('model.json', text))).layers;
    expect(await read(json)).toEqual([{ conv2d: { filters: 2, kernelSize: 3 } }, 'flatten', { dense: 1 }]);
    const oblong = replaced(json, ['"kernel_size": [3, 3]', '"kernel_size": [3, 1]']);
    expect((await read(oblong))[0]).toEqual({ conv2d: { filters: 2, kernelSize: [3, 1] } });
    const apart = await read(replaced(json, ['"dilation_rate": [1, 1]', '"dilation_rate": [2, 2]']));
    expect(apart[0]).toEqual({ conv2d: { filters: 2, kernelSize: 3, dilationRate: 2 } });
  });

  it('has the schedule of a learning rate, or is refused for it', async () => {
    const json = reference.keras3['refused-optimizer']?.json ?? '';
    const at = json.indexOf('"learning_rate": ');
    const old = json.slice(at, json.indexOf(',', at));
    const read = (config: object) => {
      const rate = JSON.stringify({ module: 'keras.optimizers.schedules', ...config });
      const text = replaced(json, [old, `"learning_rate": ${rate}`]);
      return readModel(fileWith('model.json', text));
    };
    const decay = {
      class_name: 'ExponentialDecay',
      config: {
        initial_learning_rate: 0.1,
        decay_steps: 100,
        decay_rate: 0.5,
        staircase: false,
        name: 'ExponentialDecay',
      },
    };
    expect((await read(decay)).optimizer).toMatchObject({
      learningRate: 0.1,
      schedule: { exponentialDecay: { decaySteps: 100, decayRate: 0.5 } },
    });
    const pieces = { boundaries: [10, 20], values: [0.1, 0.01, 0.001], name: 'PiecewiseConstant' };
    expect((await read({ class_name: 'PiecewiseConstantDecay', config: pieces })).optimizer).toMatchObject({
      learningRate: 0.1,
      schedule: { piecewiseConstantDecay: { boundaries: [10, 20], values: [0.01, 0.001] } },
    });
    await expect(read({ class_name: 'MyRates', config: {} })).rejects.toThrow(
      /learning_rate .*MyRates.*one fixed number/,
    );
  });

  it('has an optimizer by its name and options, or is refused for it', async () => {
    const json = reference.keras3['refused-optimizer']?.json ?? '';
    const read = (text: string) => readModel(fileWith('model.json', text));
    expect((await read(json)).optimizer).toMatchObject({ name: 'nadam', beta1: 0.9 });
    const decayed = replaced(json, ['"weight_decay": null', '"weight_decay": 0.01']);
    expect((await read(decayed)).optimizer).toMatchObject({ name: 'nadam', weightDecay: 0.01 });
    await expect(read(replaced(json, ['"class_name": "Nadam"', '"class_name": "Muon"']))).rejects.toThrow(
      /compiled with the optimizer Muon; a suite has adam, adamw, /,
    );
    const twice = replaced(decayed, ['"clipnorm": null', '"clipnorm": 1, "clipvalue": 1']);
    await expect(read(replaced(twice, ['"clipvalue": null, ', '']))).rejects.toThrow(
      /give one of "clipnorm"/,
    );
  });

  it('that gives logits, of which its loss is taken, ends with their sigmoid', async () => {
    const file = fileWith('model.json', reference.keras3['refused-loss']?.json ?? '');
    const { layers, loss, notes } = await readModel(file);
    expect(layers).toEqual([{ dense: 1 }, { activation: 'sigmoid' }]);
    expect(loss).toBe('binaryCrossentropy');
    expect(notes).toEqual([expect.stringContaining('from_logits')]);
    const ended = (reference.keras3['refused-loss']?.json ?? '').replace(
      '"activation": "linear"',
      '"activation": "sigmoid"',
    );
    await expect(readModel(fileWith('model.json', ended))).rejects.toThrow(
      'does not end with a Dense layer without an activation',
    );
  });

  it('that Keras 3 means by hard_sigmoid is not that of a suite', async () => {
    const json = (reference.keras3.lstm?.json ?? '').replace('"sigmoid"', '"hard_sigmoid"');
    await expect(readModel(fileWith('model.json', json))).rejects.toThrow(/in Keras 3 is relu6/);
    const older = (reference.keras2.lstm?.json ?? '').replace('"sigmoid"', '"hard_sigmoid"');
    const { layers } = await readModel(fileWith('model.json', older));
    expect(layers[0]).toEqual({
      lstm: { units: 5, activation: 'relu', recurrentActivation: 'hardSigmoid' },
    });
  });
});

describe('a model of tf.layers', () => {
  const tf = plainTf();
  const lstm = tf.sequential({
    layers: [
      tf.layers.lstm({ units: 3, inputShape: [4, 2] }),
      tf.layers.dropout({ rate: 0.5 }),
      tf.layers.dense({ units: 2, kernelInitializer: 'heUniform' }),
    ],
  });
  // tf.layers' own defaults of an LSTM: glorotNormal, and the gates of Keras up to 2.2.
  const layers = [
    { lstm: { units: 3, kernelInitializer: 'glorotNormal', recurrentActivation: 'hardSigmoid' } },
    { dropout: 0.5 },
    { dense: { units: 2, kernelInitializer: 'heUniform' } },
  ];

  it('is read from toJSON(), also when that was written as a string', async () => {
    const json = lstm.toJSON() as string;
    for (const text of [json, JSON.stringify(json)]) {
      const source = await readModel(fileWith('model.json', text));
      expect([source.origin, source.inputShape]).toEqual(['tf.layers', [4, 2]]);
      expect(source.layers).toEqual(layers);
      expect(built(source, [4, 2])).toEqual({ parameters: parameterCount(lstm), output: [2] });
    }
  });

  it('is read from the model.json that is saved beside the weights', async () => {
    const saved = {
      format: 'layers-model',
      modelTopology: lstm.toJSON(null, false),
      weightsManifest: [],
      trainingConfig: {
        loss: 'meanSquaredError',
        optimizer_config: { class_name: 'RMSProp', config: { learning_rate: 0.01, decay: 0.8 } },
      },
    };
    const source = await readModel(fileWith('model.json', JSON.stringify(saved)));
    expect(source.layers).toEqual(layers);
    expect(source).toMatchObject({
      // tf.train.rmsprop calls rho its decay.
      optimizer: { name: 'rmsprop', learningRate: 0.01, rho: 0.8 },
      loss: 'meanSquaredError',
    });
  });
});
