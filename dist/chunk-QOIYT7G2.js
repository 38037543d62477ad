import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  batchPlan,
  buildModel,
  disposeModel,
  modelWeights,
  schemeOf,
  stream,
  trainingSamples
} from "./chunk-WRO3WQAV.js";

// src/train/hash.ts
import { createHash } from "node:crypto";
import { endianness } from "node:os";
function hashWeights(weights) {
  const hash = createHash("sha256");
  for (const weight of weights) {
    const bytes = Buffer.from(weight.buffer, weight.byteOffset, weight.byteLength);
    hash.update(endianness() === "LE" ? bytes : Buffer.from(bytes).swap32());
  }
  return hash.digest("hex");
}

// src/train/predict.ts
function predict(tf, model, problem) {
  return Object.fromEntries(
    problem.probes.map(({ id, input }) => {
      const output = tf.tidy(() => {
        const sample = tf.tensor([...input.values], [1, ...input.shape], "float32");
        return [...model.apply(sample, { training: false }).dataSync()];
      });
      return [id, output];
    })
  );
}

// src/train/initialise.ts
function initialise(tf, model, variant, run) {
  for (const weight of modelWeights(model, variant)) {
    const shape = weight.variable.shape;
    const value = tf.tensor(initialValues(tf, weight, shape, stream(run, "weight", weight.name)), shape);
    weight.variable.write(value);
    value.dispose();
  }
}
function initialValues(tf, { initializer, forgetUnits }, shape, from) {
  if (forgetUnits === void 0) return draw(tf, initializer, shape, from);
  const bias = new Float32Array(4 * forgetUnits).fill(1);
  bias.set(draw(tf, initializer, [forgetUnits], from), 0);
  bias.set(draw(tf, initializer, [2 * forgetUnits], from), 2 * forgetUnits);
  return bias;
}
var truncatedDeviation = 0.8796256610342398;
function draw(tf, initializer, shape, from) {
  const scheme = schemeOf(initializer);
  switch (scheme.kind) {
    case "scaling": {
      const [fanIn, fanOut] = fans(shape);
      const fan = scheme.mode === "in" ? fanIn : scheme.mode === "out" ? fanOut : (fanIn + fanOut) / 2;
      const variance = scheme.scale / Math.max(1, fan);
      if (scheme.normal) return truncatedNormal(shape, Math.sqrt(variance) / truncatedDeviation, from);
      const limit = Math.sqrt(3 * variance);
      return uniform(shape, -limit, limit, from);
    }
    case "constant":
      return new Float32Array(size(shape)).fill(scheme.value);
    case "identity":
      return identity(shape, scheme.gain);
    case "uniform":
      return uniform(shape, scheme.low, scheme.high, from);
    case "normal":
      return filled(shape, () => scheme.mean + scheme.deviation * from.normal());
    case "truncated":
      return truncatedNormal(shape, scheme.deviation, from, scheme.mean);
    case "orthogonal":
      return orthogonal(tf, shape, from, scheme.gain);
  }
}
function fans(shape) {
  if (shape.length < 2) return [shape[0] ?? 1, shape[0] ?? 1];
  const window = size(shape.slice(0, -2));
  return [window * shape.at(-2), window * shape.at(-1)];
}
var size = (shape) => shape.reduce((product, d) => product * d, 1);
function filled(shape, next) {
  const values = new Float32Array(size(shape));
  for (let i = 0; i < values.length; i++) values[i] = next();
  return values;
}
var uniform = (shape, low, high, { uniform: uniform2 }) => low === -high ? filled(shape, () => high * (2 * uniform2() - 1)) : filled(shape, () => low + (high - low) * uniform2());
function truncatedNormal(shape, deviation, from, mean = 0) {
  return filled(shape, () => {
    for (; ; ) {
      const value = from.normal();
      if (Math.abs(value) <= 2) return mean + deviation * value;
    }
  });
}
function identity(shape, gain) {
  const [rows, columns] = shape;
  if (shape.length !== 2 || rows === void 0 || columns === void 0) {
    throw new Error(`the initializer "identity" is for a matrix, not for shape [${shape.join(", ")}]`);
  }
  const values = new Float32Array(rows * columns);
  for (let i = 0; i < Math.min(rows, columns); i++) values[i * columns + i] = gain;
  return values;
}
function orthogonal(tf, shape, from, gain) {
  if (shape.length < 2) {
    throw new Error(`the initializer "orthogonal" needs two axes or more, not shape [${shape.join(", ")}]`);
  }
  const columns = shape.at(-1);
  const rows = size(shape) / columns;
  const tall = Math.max(rows, columns);
  const narrow = Math.min(rows, columns);
  const backend = tf.backend();
  const { TF_ATTR_BOOL, TF_ATTR_TYPE, TF_FLOAT } = backend.binding;
  const normals = tf.tensor(filled([tall, narrow], from.normal), [tall, narrow]);
  const [qTensor, rTensor] = backend.executeMultipleOutputs(
    "Qr",
    [
      { name: "full_matrices", type: TF_ATTR_BOOL, value: false },
      { name: "T", type: TF_ATTR_TYPE, value: TF_FLOAT }
    ],
    [normals],
    2
  );
  const q = qTensor.dataSync();
  const r = rTensor.dataSync();
  tf.dispose([normals, qTensor, rTensor]);
  const values = new Float32Array(tall * narrow);
  for (let column = 0; column < narrow; column++) {
    const sign = Math.sign(r[column * narrow + column]);
    for (let row = 0; row < tall; row++) {
      const to = rows < columns ? column * tall + row : row * narrow + column;
      values[to] = gain * sign * q[row * narrow + column];
    }
  }
  return values;
}

// src/train/types.ts
function runNames({ suite, experiment, seed }) {
  return { suite, problem: experiment.problem.id, variant: experiment.variant.id, seed };
}

// src/train/losses.ts
function lossFunction(tf, model, name) {
  const optimizer = tf.train.sgd(0);
  const compiled = tf.model({ inputs: model.inputs, outputs: model.outputs });
  compiled.compile({ optimizer, loss: name });
  optimizer.dispose();
  const loss = compiled.lossFunctions[0];
  return (targets, predictions) => {
    const losses = loss(targets, predictions);
    return losses.rank < 2 ? losses : tf.mean(tf.reshape(losses, [losses.shape[0], -1]), -1);
  };
}

// src/train/optimizers.ts
function makeOptimizer(tf, optimizer) {
  const { learningRate } = optimizer;
  const number = (option) => optimizer[option];
  switch (optimizer.name) {
    case "adam":
      return adam(tf, learningRate, number("beta1"), number("beta2"), number("epsilon"));
    case "adamax":
      return tf.train.adamax(learningRate, number("beta1"), number("beta2"), number("epsilon"));
    case "sgd":
      return tf.train.sgd(learningRate);
    case "momentum":
      return tf.train.momentum(learningRate, number("momentum"), optimizer.nesterov === true);
    case "rmsprop": {
      const [rho, momentum, epsilon] = [number("rho"), number("momentum"), number("epsilon")];
      return optimizer.centered === true ? centredRmsprop(tf, learningRate, rho, momentum, epsilon) : tf.train.rmsprop(learningRate, rho, momentum, epsilon);
    }
    case "adagrad":
      return tf.train.adagrad(learningRate, number("initialAccumulatorValue"));
    case "adadelta":
      return adadelta(tf, learningRate, number("rho"), number("epsilon"));
  }
}
function optimizerState(tf, optimizer) {
  return Object.values(optimizer).flatMap((field) => {
    if (field instanceof tf.Variable) return [field];
    if (!Array.isArray(field)) return [];
    return field.flatMap((slot2) => slot2?.variable instanceof tf.Variable ? [slot2.variable] : []);
  });
}
function slot(tf, slots, i, like, name) {
  const made = slots[i];
  if (made !== void 0) return made.variable;
  const variable = tf.tidy(() => tf.variable(tf.zerosLike(like), false));
  slots[i] = { originalName: `${like.name}/${name}`, variable };
  return variable;
}
function entries(tf, gradients) {
  const list = Array.isArray(gradients) ? gradients : toList(gradients);
  const registered = tf.engine().registeredVariables;
  return list.flatMap(
    ({ name, tensor }, i) => tensor === null ? [] : [{ i, value: registered[name], gradient: tensor }]
  );
}
var toList = (map) => Object.entries(map).map(([name, tensor]) => ({ name, tensor }));
function adam(tf, learningRate, beta1, beta2, epsilon) {
  class KerasAdam extends tf.Optimizer {
    static className = "KerasAdam";
    /** Steps made, as a float that a graph can carry along. */
    steps = tf.tidy(() => tf.variable(tf.scalar(0), false));
    firstMoments = [];
    secondMoments = [];
    applyGradients(gradients) {
      tf.tidy(() => {
        this.steps.assign(tf.add(this.steps, 1));
        const left = (beta) => tf.sub(1, tf.pow(beta, this.steps));
        const rate = tf.div(tf.mul(tf.sqrt(left(beta2)), learningRate), left(beta1));
        for (const { i, value, gradient } of entries(tf, gradients)) {
          const first = slot(tf, this.firstMoments, i, value, "m");
          const second = slot(tf, this.secondMoments, i, value, "v");
          first.assign(tf.add(first, tf.mul(tf.sub(gradient, first), 1 - beta1)));
          second.assign(tf.add(second, tf.mul(tf.sub(tf.square(gradient), second), 1 - beta2)));
          value.assign(tf.sub(value, tf.div(tf.mul(first, rate), tf.add(tf.sqrt(second), epsilon))));
        }
      });
    }
    dispose() {
      tf.dispose(optimizerState(tf, this));
    }
    getConfig() {
      return { learningRate, beta1, beta2, epsilon };
    }
  }
  return new KerasAdam();
}
function centredRmsprop(tf, learningRate, rho, momentum, epsilon) {
  class CentredRmsprop extends tf.Optimizer {
    static className = "CentredRmsprop";
    squares = [];
    means = [];
    moments = [];
    applyGradients(gradients) {
      for (const { i, value, gradient } of entries(tf, gradients)) {
        const square = slot(tf, this.squares, i, value, "rms");
        const mean = slot(tf, this.means, i, value, "mg");
        const moment = slot(tf, this.moments, i, value, "momentum");
        tf.tidy(() => {
          square.assign(tf.add(tf.mul(square, rho), tf.mul(tf.square(gradient), 1 - rho)));
          mean.assign(tf.add(tf.mul(mean, rho), tf.mul(gradient, 1 - rho)));
          const deviation = tf.sqrt(tf.add(tf.sub(square, tf.square(mean)), epsilon));
          moment.assign(tf.add(tf.mul(moment, momentum), tf.div(tf.mul(gradient, learningRate), deviation)));
          value.assign(tf.sub(value, moment));
        });
      }
    }
    dispose() {
      tf.dispose(optimizerState(tf, this));
    }
    getConfig() {
      return { learningRate, rho, momentum, epsilon };
    }
  }
  return new CentredRmsprop();
}
function adadelta(tf, learningRate, rho, epsilon) {
  class Adadelta extends tf.Optimizer {
    static className = "KerasAdadelta";
    squares = [];
    updates = [];
    applyGradients(gradients) {
      for (const { i, value, gradient } of entries(tf, gradients)) {
        const square = slot(tf, this.squares, i, value, "accum_grad");
        const update = slot(tf, this.updates, i, value, "accum_var");
        tf.tidy(() => {
          square.assign(tf.add(tf.mul(square, rho), tf.mul(tf.square(gradient), 1 - rho)));
          const root = (mean) => tf.sqrt(tf.add(mean, epsilon));
          const step = tf.mul(tf.div(root(update), root(square)), gradient);
          update.assign(tf.add(tf.mul(update, rho), tf.mul(tf.square(step), 1 - rho)));
          value.assign(tf.sub(value, tf.mul(step, learningRate)));
        });
      }
    }
    dispose() {
      tf.dispose(optimizerState(tf, this));
    }
    getConfig() {
      return { learningRate, rho, epsilon };
    }
  }
  return new Adadelta();
}

// src/train/session.ts
function openSession(tf, run, masks) {
  const { problem, variant, id } = run.experiment;
  const { batchSize, validationSplit } = variant.training;
  const names = runNames(run);
  const samples = problem.inputs.shape[0];
  const trained = trainingSamples(samples, validationSplit);
  const model = buildModel(tf, variant, problem.inputs.shape.slice(1), {
    experiment: id,
    ...masks === void 0 ? {} : { masks }
  });
  try {
    initialise(tf, model, variant, names);
  } catch (error) {
    disposeModel(model);
    throw error;
  }
  const inputs = tf.tensor([...problem.inputs.values], [...problem.inputs.shape], "float32");
  const targets = tf.tensor([...problem.targets.values], [...problem.targets.shape], "float32");
  const part = (from, count) => ({
    inputs: tf.slice(inputs, from, count),
    targets: tf.slice(targets, from, count)
  });
  const training = part(0, trained);
  const heldOut = trained < samples ? part(trained, samples - trained) : void 0;
  tf.dispose([inputs, targets]);
  const loss = lossFunction(tf, model, variant.training.loss);
  const optimizer = makeOptimizer(tf, variant.training.optimizer);
  return {
    names,
    model,
    weights: modelWeights(model, variant),
    optimizer,
    variables: model.trainableWeights.map((weight) => weight.read()),
    loss,
    training,
    heldOut,
    batches: batchPlan(trained, batchSize),
    dispose() {
      tf.dispose([training.inputs, training.targets]);
      if (heldOut !== void 0) tf.dispose([heldOut.inputs, heldOut.targets]);
      optimizer.dispose();
      disposeModel(model);
    }
  };
}

export {
  hashWeights,
  predict,
  initialise,
  optimizerState,
  runNames,
  openSession
};
