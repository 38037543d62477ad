import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  failedOutcome,
  toNum
} from "./chunk-OWP5KSTP.js";
import {
  loadTfjsNode,
  runtimeFromEnvironment
} from "./chunk-V4D7WYJC.js";
import {
  hashWeights,
  openSession,
  predict,
  runNames
} from "./chunk-QOIYT7G2.js";
import {
  auditDraws,
  buildModel,
  compiledView,
  disposeModel,
  epochOrder,
  parameterCount,
  programFolderPrefix,
  seededMasks
} from "./chunk-WRO3WQAV.js";
import {
  patchTf
} from "./chunk-VXSGOI6T.js";
import "./chunk-YCYJS2N5.js";

// src/train/worker.ts
import { Worker } from "node:worker_threads";

// src/train/curve.ts
var points = 100;
function lossCurve(losses, validation) {
  const last = losses.length - 1;
  const count = Math.min(losses.length, points);
  const kept = Array.from(
    { length: count },
    (_, i) => count === 1 ? 0 : Math.round(i * last / (count - 1))
  );
  const at = (values) => kept.map((i) => toNum(values[i]));
  return {
    epochs: kept.map((i) => i + 1),
    loss: at(losses),
    validation: validation.length === 0 ? [] : at(validation)
  };
}

// src/train/eager.ts
import { setImmediate } from "node:timers/promises";
async function trainEager(tf, run, options = {}) {
  const started = performance.now();
  const { problem, variant } = run.experiment;
  const masks = seededMasks(tf, runNames(run));
  const session = openSession(tf, run, masks);
  try {
    if (options.initial !== void 0) setWeights(tf, session, options.initial);
    const initialised = performance.now();
    const trained = session.training.inputs.shape[0];
    const epochs = options.epochs ?? variant.training.epochs;
    const losses = [];
    const validation = [];
    let diverged;
    let breath = initialised;
    for (let epoch = 1; epoch <= epochs && diverged === void 0; epoch++) {
      const order = options.orders?.[epoch - 1] ?? epochOrder(session.names, epoch, trained, variant.training.shuffle);
      let sum = 0;
      session.batches.forEach(({ start, end }, batch) => {
        masks.at(epoch, batch);
        sum += (end - start) * step(tf, session, [...order.slice(start, end)]);
      });
      const loss = sum / trained;
      losses.push(loss);
      const held2 = session.heldOut === void 0 ? void 0 : evaluate(tf, session, session.heldOut);
      if (held2 !== void 0) validation.push(held2);
      if (!Number.isFinite(loss) || !Number.isFinite(held2 ?? 0)) diverged = epoch;
      options.onEpoch?.(epoch, loss, held2);
      if (performance.now() - breath > 100) {
        await setImmediate();
        breath = performance.now();
      }
      options.signal?.throwIfAborted();
    }
    const ended = performance.now();
    const weights = session.weights.map(({ variable }) => variable.read().dataSync().slice());
    return {
      status: diverged === void 0 ? "ok" : "diverged",
      ...diverged === void 0 ? {} : { epoch: diverged },
      predictions: predict(tf, session.model, problem),
      losses,
      validation,
      weightsHash: hashWeights(weights),
      weights,
      parameters: parameterCount(session.model),
      seconds: { init: (initialised - started) / 1e3, compile: 0, train: (ended - initialised) / 1e3 }
    };
  } finally {
    session.dispose();
  }
}
function step(tf, { model, training, variables, optimizer, loss }, batch) {
  return tf.tidy(() => {
    const places = tf.tensor1d(batch, "int32");
    const inputs = tf.gather(training.inputs, places);
    const targets = tf.gather(training.targets, places);
    const { value, grads } = tf.variableGrads(
      () => tf.mean(loss(targets, model.apply(inputs, { training: true }))),
      [...variables]
    );
    optimizer.applyGradients(grads);
    return value.dataSync()[0];
  });
}
function evaluate(tf, { model, loss }, { inputs, targets }) {
  return tf.tidy(() => {
    const predictions = model.apply(inputs, { training: false });
    return tf.mean(loss(targets, predictions)).dataSync()[0];
  });
}
function setWeights(tf, { weights }, values) {
  weights.forEach(({ variable }, i) => {
    const value = tf.tensor([...values[i]], variable.shape);
    variable.write(value);
    value.dispose();
  });
}

// src/train/metrics.ts
var epsilon = 1e-7;
function metricValue(name, data) {
  for (let i = 0; i < data.predictions.length; i++) {
    if (!Number.isFinite(data.predictions[i])) return Number.NaN;
  }
  return formulas[name](data);
}
var formulas = {
  meanSquaredError: (data) => meanOf(data, (y, p) => (p - y) ** 2),
  rootMeanSquaredError: (data) => Math.sqrt(meanOf(data, (y, p) => (p - y) ** 2)),
  meanAbsoluteError: (data) => meanOf(data, (y, p) => Math.abs(p - y)),
  meanAbsolutePercentageError: (data) => 100 * meanOf(data, (y, p) => Math.abs((y - p) / Math.max(Math.abs(y), epsilon))),
  meanSquaredLogarithmicError: (data) => meanOf(data, (y, p) => (Math.log1p(Math.max(p, epsilon)) - Math.log1p(Math.max(y, epsilon))) ** 2),
  // log cosh x = x + log(1 + exp(−2x)) − log 2, which does not overflow.
  logcosh: (data) => meanOf(data, (y, p) => {
    const x = Math.abs(p - y);
    return x + Math.log1p(Math.exp(-2 * x)) - Math.LN2;
  }),
  poisson: (data) => meanOf(data, (y, p) => p - y * Math.log(p + epsilon)),
  r2Score,
  cosineSimilarity: (data) => meanOfRows(data, cosine),
  binaryAccuracy: (data) => meanOf(data, (y, p) => isYes(p) === isYes(y) ? 1 : 0),
  categoricalAccuracy: (data) => meanOfRows(data, (y, p) => argMax(y) === argMax(p) ? 1 : 0),
  sparseCategoricalAccuracy: (data) => meanOfClasses(data, (y, p) => y === argMax(p) ? 1 : 0),
  precision: (data) => precisionOf(confusion(data)),
  recall: (data) => recallOf(confusion(data)),
  f1Score: (data) => {
    const counts = confusion(data);
    return ratio(2 * precisionOf(counts) * recallOf(counts), precisionOf(counts) + recallOf(counts));
  },
  binaryCrossentropy: (data) => meanOf(data, (y, p) => {
    const kept = clip(p);
    return -(y * Math.log(kept) + (1 - y) * Math.log(1 - kept));
  }),
  categoricalCrossentropy: (data) => meanOfRows(data, (y, p) => -sumOf(normalised(p), (q, i) => y[i] * Math.log(clip(q)))),
  sparseCategoricalCrossentropy: (data) => (
    // Here Keras clips before it divides.
    meanOfClasses(data, (y, p) => -Math.log(normalised(p.map(clip))[y]))
  ),
  kullbackLeiblerDivergence: (data) => meanOfRows(
    data,
    (y, p) => sumOf(y, (value, i) => {
      const [a, b] = [between(value, epsilon, 1), between(p[i], epsilon, 1)];
      return a * Math.log(a / b);
    })
  )
};
var between = (v, low, high) => Math.min(high, Math.max(low, v));
var clip = (p) => between(p, epsilon, 1 - epsilon);
var isYes = (v) => v > 0.5;
var ratio = (a, b) => b === 0 ? 0 : a / b;
var sumOf = (row, f) => row.reduce((sum, v, i) => sum + f(v, i), 0);
var argMax = (row) => row.indexOf(Math.max(...row));
function normalised(row) {
  const total = sumOf(row, (v) => v);
  return row.map((v) => v / total);
}
function cosine(y, p) {
  const norm = (row) => Math.sqrt(
    Math.max(
      sumOf(row, (v) => v * v),
      1e-12
    )
  );
  return sumOf(y, (v, i) => v * p[i]) / (norm(y) * norm(p));
}
function meanOf({ predictions, targets }, f) {
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) sum += f(targets[i], predictions[i]);
  return sum / predictions.length;
}
function rowAt(values, row, width) {
  return Array.from({ length: width }, (_, i) => values[row * width + i]);
}
function meanOfRows({ predictions, targets, width }, f) {
  const rows = predictions.length / width;
  let sum = 0;
  for (let r = 0; r < rows; r++) sum += f(rowAt(targets, r, width), rowAt(predictions, r, width));
  return sum / rows;
}
function meanOfClasses({ predictions, targets, width }, f) {
  const rows = predictions.length / width;
  let sum = 0;
  for (let r = 0; r < rows; r++) sum += f(targets[r], rowAt(predictions, r, width));
  return sum / rows;
}
function r2Score({ predictions, targets, width }) {
  const rows = predictions.length / width;
  let total = 0;
  for (let output = 0; output < width; output++) {
    const at = (values, row) => values[row * width + output];
    let mean = 0;
    for (let r = 0; r < rows; r++) mean += at(targets, r) / rows;
    let residual = 0;
    let variation = 0;
    for (let r = 0; r < rows; r++) {
      residual += (at(targets, r) - at(predictions, r)) ** 2;
      variation += (at(targets, r) - mean) ** 2;
    }
    total += 1 - residual / variation;
  }
  return total / width;
}
function confusion(data) {
  let [truePositives, falsePositives, falseNegatives] = [0, 0, 0];
  for (let i = 0; i < data.predictions.length; i++) {
    const [said, is] = [isYes(data.predictions[i]), isYes(data.targets[i])];
    if (said && is) truePositives++;
    if (said && !is) falsePositives++;
    if (!said && is) falseNegatives++;
  }
  return { truePositives, falsePositives, falseNegatives };
}
var precisionOf = (c) => ratio(c.truePositives, c.truePositives + c.falsePositives);
var recallOf = (c) => ratio(c.truePositives, c.truePositives + c.falseNegatives);

// src/train/evaluate.ts
var batchSize = 256;
function openEvaluator(tf, experiment) {
  const { problem, variant } = experiment;
  const { evaluation, metrics } = problem;
  if (evaluation === void 0 || metrics === void 0) throw new Error(`${experiment.id} has no metrics`);
  const model = buildModel(tf, variant, problem.inputs.shape.slice(1), { experiment: experiment.id });
  const samples = evaluation.inputs.shape[0];
  const size = evaluation.inputs.values.length / samples;
  const predict2 = () => {
    const batches = [];
    for (let start = 0; start < samples; start += batchSize) {
      const count = Math.min(batchSize, samples - start);
      const values = evaluation.inputs.values.slice(start * size, (start + count) * size);
      batches.push(
        tf.tidy(() => {
          const batch = tf.tensor(values, [count, ...evaluation.inputs.shape.slice(1)], "float32");
          return model.apply(batch, { training: false }).dataSync().slice();
        })
      );
    }
    const all = new Float32Array(batches.reduce((n, b) => n + b.length, 0));
    let at = 0;
    for (const batch of batches) {
      all.set(batch, at);
      at += batch.length;
    }
    return all;
  };
  return {
    metrics(weights) {
      const variables = model.layers.flatMap((layer) => layer.weights);
      if (variables.length !== weights.length)
        throw new Error(`${experiment.id}: ${weights.length} weights for a model with ${variables.length}`);
      variables.forEach((variable, i) => {
        const value = tf.tensor(weights[i], variable.shape);
        variable.write(value);
        value.dispose();
      });
      const predictions = predict2();
      const width = Number(model.outputs[0]?.shape.at(-1) ?? 1);
      const data = { predictions, targets: evaluation.targets.values, width };
      return Object.fromEntries(metrics.map(({ id, metric }) => [id, metricValue(metric, data)]));
    },
    dispose: () => disposeModel(model)
  };
}

// src/train/worker.ts
var send = (message) => process.send?.(message);
var parent = Number(process.argv[2]);
new Worker(
  `const { readdirSync, rmSync } = require('node:fs');
  const { basename, dirname, join } = require('node:path');
  const { parent, prefix } = require('node:worker_threads').workerData;
  setInterval(() => {
    if (process.ppid === parent) return;
    try {
      const left = readdirSync(dirname(prefix)).filter(name => name.startsWith(basename(prefix)));
      for (const name of left) rmSync(join(dirname(prefix), name), { recursive: true, force: true });
    } finally {
      process.kill(process.pid, 'SIGKILL');
    }
  }, 500);`,
  { eval: true, workerData: { parent, prefix: programFolderPrefix(process.pid) }, execArgv: [] }
).unref();
process.on("disconnect", () => process.exit(0));
process.on("SIGINT", () => {
});
var tensorflow;
var held;
async function load() {
  tensorflow ??= patchTf(loadTfjsNode(await runtimeFromEnvironment(process.env)));
  return tensorflow;
}
async function train(message) {
  const tf = await load();
  if (message.experiment !== void 0) {
    held?.compiled?.dispose();
    held?.evaluator?.dispose();
    held = { hash: message.hash, experiment: message.experiment };
  }
  if (held === void 0 || held.hash !== message.hash)
    throw new Error("the run came without its experiment");
  const { experiment } = held;
  let told = performance.now();
  const onEpoch = (epoch) => {
    if (performance.now() - told < 500) return;
    told = performance.now();
    send({ type: "progress", id: message.id, epoch });
  };
  const run = { suite: message.suite, experiment, seed: message.seed };
  const measure = (result) => {
    if (held === void 0 || experiment.problem.metrics === void 0) return outcomeOf(result);
    held.evaluator ??= openEvaluator(tf, experiment);
    return outcomeOf(result, held.evaluator.metrics(result.weights));
  };
  if (message.engine === "eager") return measure(await trainEager(tf, run, { onEpoch }));
  const { compileExperiment } = await import("./compiled-CKC4SBDK.js");
  held.compiled ??= await compileExperiment(tf, message.suite, compiledView(experiment));
  return measure(await held.compiled.train(message.seed, { onEpoch }));
}
function outcomeOf(result, metrics) {
  return {
    status: result.status,
    ...result.epoch !== void 0 && {
      epoch: result.epoch,
      reason: `the loss was not finite in epoch ${result.epoch}`
    },
    predictions: Object.fromEntries(
      Object.entries(result.predictions).map(([id, values]) => [id, values.map(toNum)])
    ),
    ...metrics && {
      metrics: Object.fromEntries(Object.entries(metrics).map(([id, value]) => [id, toNum(value)]))
    },
    loss: lossCurve(result.losses, result.validation),
    parameters: result.parameters,
    weights: result.weightsHash,
    seconds: result.seconds
  };
}
var unseededDraws = "the model of build() draws random numbers that no seed reaches; only tf.layers.dropout of the tf that it is given may draw";
process.on("message", async (message) => {
  if (message.type === "stop") process.exit(0);
  try {
    const code = (message.experiment ?? held?.experiment)?.variant.code !== void 0;
    if (process.env.SEEDGATE_AUDIT === void 0 && !code) {
      send({ type: "done", id: message.id, outcome: await train(message) });
    } else {
      await load();
      await import("./compiled-CKC4SBDK.js");
      const { result, audit } = await auditDraws(() => train(message));
      const outcome = code && audit.unseeded > 0 ? failedOutcome(unseededDraws) : result;
      send({ type: "done", id: message.id, outcome, audit });
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    send({ type: "done", id: message.id, outcome: failedOutcome(reason) });
  }
});
send({ type: "ready" });
