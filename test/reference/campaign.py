"""Trains random small models in Keras 3 from given weights and orders, for our engines to train the same.

What is drawn stands in tables: LAYERS, STARTS, ENDS, OPTIMIZERS, TARGETS. Another layer, loss or optimizer is another entry.
Each model is trained once as it is, and then with weights that are put off by one unit in the last place, in either
direction, before each epoch, and inputs likewise: how far that takes Keras from itself is how far anyone else may be from it.

    python3 -m venv venv && venv/bin/pip install keras==3.15.1 tensorflow-cpu==2.21.0
    venv/bin/python test/reference/campaign.py --seed 1 --models 2000 --out campaign-1.jsonl
"""

import argparse
import itertools
import json
import math

import keras
import numpy as np
import tensorflow as tf

from keras_models import array, as_array, make_loss, make_model, make_optimizer, numbers

# Rewriting each model's graph takes longer than running it.
tf.config.optimizer.set_experimental_options({"disable_meta_optimizer": True})

# Runs with weights that are put off by one unit in the last place.
NUDGES = 3

ACTIVATIONS = ["elu", "gelu", "hardSigmoid", "linear", "mish", "relu", "relu6", "selu", "sigmoid", "softmax",
               "softplus", "softsign", "swish", "tanh"]
GATES = ["sigmoid", "hardSigmoid", "tanh", "relu", "linear"]
INITIALIZERS = ["glorotNormal", "glorotUniform", "heNormal", "heUniform", "leCunNormal", "leCunUniform", "ones",
                "orthogonal", "randomNormal", "randomUniform", "truncatedNormal", "zeros"]


class Draw:
    """Random choices, all from one seed."""

    def __init__(self, *seed):
        self.random = np.random.default_rng(seed)

    def one(self, values):
        return values[int(self.random.integers(len(values)))]

    def whole(self, low, high):
        return int(self.random.integers(low, high + 1))

    def chance(self, p):
        return bool(self.random.random() < p)

    def log(self, low, high):
        return float(f"{math.exp(self.random.uniform(math.log(low), math.log(high))):.3g}")

    def weighted(self, table):
        weights = np.asarray([entry[0] for entry in table], float)
        return table[int(self.random.choice(len(table), p=weights / weights.sum()))][1]


# Layers: what a sample of a shape becomes. Each gives a layer and the shape of what it makes, or nothing where it does not fit.


def layer(kind, options, inner=None):
    return {"kind": kind, "options": options, **({"layer": inner} if inner else {})}


def weights_of(draw, *names):
    """An initializer for each; of a vector there is no orthogonal one."""
    return {name: draw.one([i for i in INITIALIZERS if i != "orthogonal" or "bias" not in name]) for name in names}


def dense(draw, shape, units=None, activation=None):
    units = units or draw.whole(1, 5)
    return layer("dense", {
        "units": units,
        "activation": activation or draw.one(ACTIVATIONS),
        "useBias": draw.chance(0.8),
        **weights_of(draw, "kernelInitializer", "biasInitializer"),
    }), [*shape[:-1], units]


def activation(draw, shape):
    return layer("activation", {"activation": draw.one(ACTIVATIONS)}), shape


def recurrent(kind):
    def make(draw, shape, sequences=None):
        if len(shape) != 2:
            return None
        units = draw.whole(1, 4)
        sequences = draw.chance(0.5) if sequences is None else sequences
        gates = {} if kind == "simpleRnn" else {"recurrentActivation": draw.one(GATES)}
        forget = {"unitForgetBias": draw.chance(0.7)} if kind == "lstm" else {}
        return layer(kind, {
            "units": units,
            "activation": draw.one(["tanh", "tanh", "relu", "selu", "softsign", "linear"]),
            **gates,
            "useBias": draw.chance(0.8),
            **forget,
            **weights_of(draw, "kernelInitializer", "recurrentInitializer", "biasInitializer"),
            "returnSequences": sequences,
            "goBackwards": draw.chance(0.2),
        }), [shape[0], units] if sequences else [units]
    return make


def bidirectional(draw, shape):
    if len(shape) != 2:
        return None
    inner, (*steps, units) = recurrent(draw.one(["lstm", "gru", "simpleRnn"]))(draw, shape)
    # Keras makes the backward layer from the forward one, and refuses one that goes backwards already.
    inner["options"]["goBackwards"] = False
    mode = draw.one(["concat", "sum", "mul", "ave"])
    return layer("bidirectional", {"mergeMode": mode}, inner), [*steps, 2 * units if mode == "concat" else units]


def time_distributed(draw, shape):
    if len(shape) != 2:
        return None
    inner, (units,) = dense(draw, shape[1:])
    return layer("timeDistributed", {}, inner), [shape[0], units]


def conv1d(draw, shape):
    if len(shape) != 2:
        return None
    filters, size, padding = draw.whole(1, 4), draw.whole(1, 4), draw.one(["valid", "same", "causal"])
    dilation = draw.whole(2, 3) if draw.chance(0.35) else 1
    strides = draw.whole(2, 3) if dilation == 1 and draw.chance(0.35) else 1
    reach = dilation * (size - 1)
    length = (shape[0] - reach if padding == "valid" else shape[0]) + strides - 1
    if length < strides:
        return None
    return layer("conv1d", {
        "filters": filters,
        "kernelSize": size,
        "strides": strides,
        "dilationRate": dilation,
        "padding": padding,
        "activation": draw.one(ACTIVATIONS),
        "useBias": draw.chance(0.7),
        **weights_of(draw, "kernelInitializer", "biasInitializer"),
    }), [length // strides, filters]


def pooling(kind):
    def make(draw, shape):
        if len(shape) != 2:
            return None
        size, strides, padding = draw.whole(1, 4), draw.whole(1, 3), draw.one(["valid", "same"])
        length = shape[0] if padding == "same" else shape[0] - size + 1
        if length < 1:
            return None
        options = {"poolSize": size, "strides": strides, "padding": padding}
        return layer(kind, options), [-(-length // strides), shape[1]]
    return make


def over_time(kind):
    return lambda draw, shape: (layer(kind, {}), shape[1:]) if len(shape) == 2 else None


def batch_normalization(draw, shape):
    axis = draw.one([-1, -1, len(shape)])
    return layer("batchNormalization", {
        "axis": axis, "momentum": draw.one([0.99, 0.9, 0.5]), "epsilon": draw.one([1e-3, 1e-5]), "center": True, "scale": True,
    }), shape


def layer_normalization(draw, shape):
    return layer("layerNormalization", {"epsilon": draw.one([1e-3, 1e-5])}), shape


def flatten(draw, shape):
    return (layer("flatten", {}), [int(np.prod(shape))]) if len(shape) == 2 else None


def repeat_vector(draw, shape):
    n = draw.whole(1, 5)
    return (layer("repeatVector", {"n": n}), [n, *shape]) if len(shape) == 1 else None


def reshape(draw, shape):
    size = int(np.prod(shape))
    first = draw.one([n for n in range(1, size + 1) if size % n == 0])
    target = draw.one([[size], [first, size // first]])
    return (layer("reshape", {"targetShape": target}), target) if target[0] <= 12 else None


def permute(draw, shape):
    if len(shape) != 2:
        return None
    dims = draw.one([[2, 1], [1, 2]])
    return layer("permute", {"dims": dims}), [shape[d - 1] for d in dims]


LAYERS = [
    (4, dense),
    (3, activation),
    (2, recurrent("lstm")),
    (2, recurrent("gru")),
    (2, recurrent("simpleRnn")),
    (2, bidirectional),
    (2, time_distributed),
    (4, conv1d),
    (2, pooling("maxPooling1d")),
    (1, pooling("averagePooling1d")),
    (2, over_time("globalMaxPooling1d")),
    (1, over_time("globalAveragePooling1d")),
    (1, batch_normalization),
    (1, layer_normalization),
    (1, flatten),
    (1, repeat_vector),
    (1, reshape),
    (1, permute),
]


def numbers_of(draw, shape):
    """Numbers of some scale; often with ties, zeros, repeated samples."""
    scale = draw.log(1e-4, 1e4) if draw.chance(0.5) else 1.0
    values = draw.random.uniform(-1, 1, shape)
    kind = draw.one(["any", "any", "any", "grid", "steps", "zeros", "all zeros", "alike"])
    if kind == "grid":
        values = np.round(values * 2) / 2
    elif kind == "steps":
        # The same at each step, so that whatever is taken over time ties.
        values = np.repeat(values[:, :1], shape[1], axis=1)
    elif kind == "zeros":
        values = np.where(draw.random.random(shape) < 0.6, 0, values)
    elif kind == "all zeros":
        values = np.zeros(shape)
    elif kind == "alike":
        values = np.repeat(values[:1], shape[0], axis=0)
    return (values * scale).astype(np.float32), kind, scale


def start_sequence(draw, samples):
    shape = [draw.one([1, 2, 3, 3, 4, 4, 5, 6, 8, 12]), draw.whole(1, 3)]
    inputs, kind, scale = numbers_of(draw, (samples, *shape))
    return inputs, [], shape, [f"inputs {kind}", f"scale {scale:g}"]


def start_flat(draw, samples):
    shape = [draw.whole(1, 6)]
    inputs, kind, scale = numbers_of(draw, (samples, *shape))
    return inputs, [], shape, [f"inputs {kind}", f"scale {scale:g}"]


def start_words(draw, samples):
    steps, words, width = draw.one([1, 2, 3, 4, 6, 12]), draw.whole(2, 7), draw.whole(1, 4)
    inputs = draw.random.integers(0, words, (samples, steps))
    if draw.chance(0.5):
        # Filled up with one word, as sentences are.
        ends = draw.random.integers(1, steps + 1, (samples, 1))
        inputs = np.where(np.arange(steps) < ends, inputs, 0)
    embedding = layer("embedding", {"inputDim": words, "outputDim": width, **weights_of(draw, "embeddingsInitializer")})
    return inputs.astype(np.float32), [embedding], [steps, width], ["inputs words"]


STARTS = [(3, start_sequence), (2, start_flat), (2, start_words)]

# How a model ends: what the loss is taken of.


def end_dense(draw, shape, units, activation):
    return [dense(draw, shape, units, activation)[0]]


def end_activation(draw, shape, units, activation):
    return [dense(draw, shape, units, "linear")[0], layer("activation", {"activation": activation})]


def end_linear_behind(draw, shape, units, activation):
    return [dense(draw, shape, units, activation)[0], layer("activation", {"activation": "linear"})]


def end_reshaped(draw, shape, units, activation):
    """What ends so has no logits in Keras any more."""
    return [dense(draw, shape, units, activation)[0], layer("reshape", {"targetShape": [*shape[:-1], units]})]


def end_distributed(draw, shape, units, activation):
    if len(shape) != 2:
        return None
    return [layer("timeDistributed", {}, dense(draw, shape[1:], units, activation)[0])]


def end_convolution(draw, shape, units, activation):
    if len(shape) != 2:
        return None
    options = {"filters": units, "kernelSize": draw.whole(1, 2), "strides": 1, "dilationRate": 1, "padding": "causal",
               "activation": activation, "useBias": True}
    return [layer("conv1d", {**options, **weights_of(draw, "kernelInitializer", "biasInitializer")})]


ENDS = [(6, end_dense), (2, end_activation), (1, end_linear_behind), (1, end_reshaped), (1, end_distributed), (1, end_convolution)]

# Targets of a loss, of a shape, and the activation that the model ends with.


def real(draw, shape):
    return numbers_of(draw, shape)[0], draw.one(["linear", "linear", "linear", "tanh", "relu", "softplus"])


def positive(draw, shape):
    values = np.abs(numbers_of(draw, shape)[0])
    return values, draw.one(["softplus", "softplus", "relu", "sigmoid", "linear"])


def counts(draw, shape):
    return draw.random.integers(0, 5, shape), draw.one(["softplus", "softplus", "relu", "sigmoid"])


def labels(draw, shape):
    values = draw.random.integers(0, 2, shape)
    return values if draw.chance(0.5) else 2 * values - 1, draw.one(["linear", "tanh", "softsign"])


def hot(draw, shape):
    return np.eye(shape[-1])[draw.random.integers(0, shape[-1], shape[:-1])]


def one_of(draw, shape):
    return hot(draw, shape), draw.one(["softmax", "softmax", "softmax", "sigmoid", "softplus", "linear"])


def shares(draw, shape):
    values = hot(draw, shape)
    if draw.chance(0.4):
        values = draw.random.random(shape)
        values /= values.sum(axis=-1, keepdims=True)
    return values, draw.one(["softmax", "softmax", "softmax", "sigmoid", "softplus"])


def class_of(draw, shape):
    return draw.random.integers(0, shape[-1], (*shape[:-1], 1)), draw.one(["softmax", "softmax", "softmax", "sigmoid", "softplus"])


def yes_or_no(draw, shape):
    values = draw.random.integers(0, 2, shape) if draw.chance(0.8) else draw.random.random(shape)
    return values, draw.one(["sigmoid", "sigmoid", "sigmoid", "softmax", "hardSigmoid", "linear"])


TARGETS = [
    (5, ("meanSquaredError", real)),
    (2, ("meanAbsoluteError", real)),
    (2, ("meanAbsolutePercentageError", real)),
    (2, ("meanSquaredLogarithmicError", positive)),
    (2, ("squaredHinge", labels)),
    (2, ("hinge", labels)),
    (2, ("categoricalHinge", one_of)),
    (2, ("logcosh", real)),
    (4, ("categoricalCrossentropy", shares)),
    (3, ("sparseCategoricalCrossentropy", class_of)),
    (4, ("binaryCrossentropy", yes_or_no)),
    (2, ("kullbackLeiblerDivergence", shares)),
    (2, ("poisson", counts)),
    (2, ("cosineProximity", real)),
]
CLASSES = {"categoricalHinge", "categoricalCrossentropy", "sparseCategoricalCrossentropy", "kullbackLeiblerDivergence"}


def adams(name):
    def make(draw):
        return {"name": name, "learningRate": draw.log(1e-3, 0.2), "beta1": draw.one([0.9, 0.5]),
                "beta2": draw.one([0.999, 0.9]), "epsilon": draw.one([1e-7, 1e-7, 1e-3])}
    return make


def sgd(draw):
    return {"name": "sgd", "learningRate": draw.log(1e-3, 0.5)}


def momentum(draw):
    return {"name": "momentum", "learningRate": draw.log(1e-3, 0.2), "momentum": draw.one([0.9, 0.5]), "nesterov": draw.chance(0.5)}


def rmsprop(draw):
    return {"name": "rmsprop", "learningRate": draw.log(1e-3, 0.1), "rho": draw.one([0.9, 0.5]),
            "momentum": draw.one([0.0, 0.5]), "epsilon": draw.one([1e-7, 1e-3]), "centered": draw.chance(0.3)}


def adagrad(draw):
    return {"name": "adagrad", "learningRate": draw.log(1e-3, 0.5), "initialAccumulatorValue": draw.one([0.1, 0.01])}


def adadelta(draw):
    return {"name": "adadelta", "learningRate": draw.log(0.01, 5), "rho": 0.95, "epsilon": draw.one([1e-7, 1e-3])}


OPTIMIZERS = [(4, adams("adam")), (2, adams("adamax")), (3, sgd), (2, momentum), (3, rmsprop), (2, adagrad), (2, adadelta)]


def draw_case(seed, number):
    draw = Draw(seed, number)
    samples = draw.whole(3, 12)
    inputs, layers, shape, about = draw.weighted(STARTS)(draw, samples)
    for _ in range(draw.one([0, 1, 1, 2, 2, 3])):
        made = None
        while made is None or int(np.prod(made[1])) > 40:
            made = draw.weighted(LAYERS)(draw, shape)
        layers, shape = [*layers, made[0]], made[1]
    if len(shape) == 2 and draw.chance(0.75):
        squash = draw.one([over_time("globalMaxPooling1d"), over_time("globalAveragePooling1d"), flatten, recurrent("simpleRnn")])
        made = squash(draw, shape, False) if squash.__name__ == "make" else squash(draw, shape)
        layers, shape = [*layers, made[0]], made[1]
    loss, targets_of = draw.weighted(TARGETS)
    units = draw.whole(2, 4) if loss in CLASSES else draw.whole(1, 3)
    targets, ending = targets_of(draw, (samples, *shape[:-1], units))
    end = None
    while end is None:
        end = draw.weighted(ENDS)(draw, shape, units, ending)
    layers = [*layers, *end]
    split = draw.one([0.0, 0.0, 0.0, 0.2, 0.34])
    trained = int(np.floor(samples * (1 - split)))
    if trained in (0, samples):
        split, trained = 0.0, samples
    batch = draw.whole(1, trained) if draw.chance(0.8) else trained
    epochs = max(1, math.ceil(draw.whole(10, 30) / math.ceil(trained / batch)))
    probes = [inputs[0], inputs[-1]]
    return {
        "name": f"{seed}/{number}",
        "about": about,
        "inputs": array(inputs),
        "targets": array(targets),
        "probes": [array(probe) for probe in probes],
        "layers": layers,
        "optimizer": draw.weighted(OPTIMIZERS)(draw),
        "loss": loss,
        "batchSize": batch,
        "validationSplit": split,
        "epochs": epochs,
        "orders": [[int(i) for i in draw.random.permutation(trained)] for _ in range(epochs)],
    }


def start_values(draw, model):
    """Initial weights: Keras' own, or such as tie and saturate."""
    kind = draw.one(["initializers", "initializers", "initializers", "small", "small", "grid", "large"])
    values = []
    for weight in model.weights:
        drawn = draw.random.uniform(-0.5, 0.5, weight.shape)
        if kind == "grid":
            drawn = np.round(drawn * 4) / 4
        elif kind == "large":
            drawn = drawn * 40
        if kind == "initializers":
            drawn = weight.numpy()
        elif "variance" in weight.path or "gamma" in weight.path:
            drawn = np.abs(drawn) + 0.5
        values.append(np.asarray(drawn, np.float32))
    return kind, values


class Trainer:
    """One model, for as many runs as are wanted."""

    def __init__(self, case, seed, number):
        keras.utils.clear_session()
        keras.utils.set_random_seed(1 + seed * 100_000 + number)
        self.case = case
        self.inputs, self.targets = as_array(case["inputs"]), as_array(case["targets"])
        self.model = make_model(case["layers"], self.inputs.shape[1:])
        self.model.compile(optimizer=make_optimizer(case["optimizer"]), loss=make_loss(case["loss"]))
        self.model.optimizer.build(self.model.trainable_variables)
        self.start = [np.array(v) for v in self.model.optimizer.variables]

    def run(self, initial, draw=None):
        """A training; with a draw, weights and inputs are nudged by it."""
        case, model = self.case, self.model
        words = case["layers"][0]["kind"] == "embedding"
        inputs = self.inputs if draw is None or words else nudged(draw, self.inputs)

        def batch(step, places):
            model.reset_metrics()
            return float(step(inputs[places], self.targets[places]))

        model.set_weights(initial)
        for variable, value in zip(model.optimizer.variables, self.start):
            variable.assign(value)
        losses, validation = [], []
        trained = len(case["orders"][0])
        for order in case["orders"]:
            if draw is not None:
                for weight in model.weights:
                    weight.assign(nudged(draw, weight.numpy()))
            batches = [order[at : at + case["batchSize"]] for at in range(0, trained, case["batchSize"])]
            losses.append(sum(len(b) * batch(model.train_on_batch, b) for b in batches) / trained)
            if trained < len(inputs):
                validation.append(batch(model.test_on_batch, list(range(trained, len(inputs)))))
            if not np.isfinite([losses[-1], *validation[-1:]]).all():
                break
        probes = np.stack([as_array(probe) for probe in case["probes"]])
        predictions = [numbers(row) for row in model.predict_on_batch(probes)]
        return {"losses": numbers(losses), "validation": numbers(validation), "predictions": predictions}


def nudged(draw, values):
    """Each number one unit in the last place away; zeros stay, or nothing would tie any more."""
    to = np.where(draw.random.random(values.shape) < 0.5, -np.inf, np.inf).astype(np.float32)
    return np.where(values == 0, values, np.nextafter(values, to)).astype(np.float32)


def farthest(run, others, key):
    """How far the others are off at most, number by number; a curve's deviation does not shrink again."""
    def off(a, b):
        return abs(a - b) if np.isfinite(a) and np.isfinite(b) else 0.0 if str(a) == str(b) else math.inf
    own = run[key] if key != "predictions" else list(itertools.chain(*run[key]))
    most = []
    for i, value in enumerate(own):
        there = [(o[key] if key != "predictions" else list(itertools.chain(*o[key]))) for o in others]
        most.append(max(off(value, o[i]) if i < len(o) else math.inf for o in there))
    if key != "predictions":
        most = list(itertools.accumulate(most, max))
    return [None if math.isinf(m) else float(f"{m:.2g}") for m in most]


def run_case(seed, number):
    case = draw_case(seed, number)
    trainer = Trainer(case, seed, number)
    draw = Draw(seed, number, 1)
    kind, initial = start_values(draw, trainer.model)
    case = {**case, "about": [*case["about"], f"weights {kind}"], "initial": [numbers(w) for w in initial]}
    try:
        run = trainer.run(initial)
        others = [trainer.run(initial, draw) for _ in range(NUDGES)]
    except tf.errors.OpError as error:
        said = error.message.splitlines()
        return {**case, "fails": next((line for line in said if line.startswith("indices")), said[0])}
    return {
        **case,
        **run,
        "own": {key: farthest(run, others, key) for key in ("losses", "validation", "predictions")},
    }


def plain(value):
    """JSON has no NaN and no infinity: they are strings there."""
    if isinstance(value, dict):
        return {key: plain(v) for key, v in value.items()}
    if isinstance(value, list):
        return [plain(v) for v in value]
    return str(value) if isinstance(value, float) and not math.isfinite(value) else value


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--start", type=int, default=0, help="number of the first model")
    parser.add_argument("--models", type=int, default=2000)
    parser.add_argument("--out", required=True, help="JSON lines, added to what is there")
    options = parser.parse_args()
    with open(options.out, "a") as out:
        for number in range(options.start, options.start + options.models):
            line = json.dumps(plain(run_case(options.seed, number)), separators=(",", ":"))
            out.write(line + "\n")
            out.flush()


main()
