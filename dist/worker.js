import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  failedOutcome,
  toNum
} from "./chunk-K7S3N5TK.js";
import {
  loadTfjsNode,
  patchTf,
  runtimeFromEnvironment
} from "./chunk-57CWINPV.js";
import {
  hashWeights,
  openSession,
  predict,
  runNames
} from "./chunk-RUFUR5VM.js";
import {
  auditDraws,
  epochOrder,
  parameterCount,
  seededMasks
} from "./chunk-2JQTAPWJ.js";
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

// src/train/worker.ts
var send = (message) => process.send?.(message);
var parent = process.ppid;
new Worker(
  `setInterval(() => { if (process.ppid !== ${parent}) process.kill(process.pid, 'SIGKILL'); }, 500);`,
  { eval: true }
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
  if (message.engine === "eager") return outcomeOf(await trainEager(tf, run, { onEpoch }));
  const { compileExperiment } = await import("./compiled-RT7FJNL5.js");
  held.compiled ??= await compileExperiment(tf, message.suite, experiment);
  return outcomeOf(await held.compiled.train(message.seed, { onEpoch }));
}
function outcomeOf(result) {
  return {
    status: result.status,
    ...result.epoch !== void 0 && {
      epoch: result.epoch,
      reason: `the loss was not finite in epoch ${result.epoch}`
    },
    predictions: Object.fromEntries(
      Object.entries(result.predictions).map(([id, values]) => [id, values.map(toNum)])
    ),
    loss: lossCurve(result.losses, result.validation),
    parameters: result.parameters,
    weights: result.weightsHash,
    seconds: result.seconds
  };
}
process.on("message", async (message) => {
  if (message.type === "stop") process.exit(0);
  try {
    if (process.env.SEEDGATE_AUDIT === void 0) {
      send({ type: "done", id: message.id, outcome: await train(message) });
    } else {
      await load();
      await import("./compiled-RT7FJNL5.js");
      const { result, audit } = await auditDraws(() => train(message));
      send({ type: "done", id: message.id, outcome: result, audit });
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    send({ type: "done", id: message.id, outcome: failedOutcome(reason) });
  }
});
send({ type: "ready" });
