"""Trains small models in Keras from given weights and batch orders and writes keras.json beside this file.

The tests compare the eager engine with what is in keras.json; Python is not needed to run them. To write it anew:

    python3 -m venv venv && venv/bin/pip install keras==3.15.1 tensorflow-cpu==2.21.0
    venv/bin/python test/reference/keras-oracle.py

Keras' own defaults are used for nothing: each case writes out its layers as a suite's resolved form has them.
"""

import json
import pathlib

import keras
import numpy as np
import tensorflow as tf

from keras_models import array, dense, hard_sigmoid_of_keras_2, make_loss, make_model, make_optimizer, numbers, start


def per_sample(loss, targets, outputs):
    values = loss(targets, outputs)
    return tf.reshape(values, [tf.shape(values)[0], -1]) if values.shape.rank > 1 else values


def run(case, random):
    inputs = np.asarray(case["inputs"]["values"], np.float32).reshape(case["inputs"]["shape"])
    targets = np.asarray(case["targets"]["values"], np.float32).reshape(case["targets"]["shape"])
    model = make_model(case["layers"], inputs.shape[1:])
    initial = [start(weight, random) for weight in model.weights]
    model.set_weights(initial)
    optimizer = make_optimizer(case["optimizer"])
    loss_of = make_loss(case["loss"])
    samples = len(inputs)
    split = int(np.floor(samples * (1 - case["validationSplit"])))
    orders, losses, validation = [], [], []
    for _ in range(case["epochs"]):
        order = random.permutation(split)
        total = 0.0
        for at in range(0, split, case["batchSize"]):
            batch = order[at : at + case["batchSize"]]
            with tf.GradientTape() as tape:
                outputs = model(inputs[batch], training=True)
                loss = tf.add_n([tf.reduce_mean(per_sample(loss_of, targets[batch], outputs)), *model.losses])
            optimizer.apply(tape.gradient(loss, model.trainable_variables), model.trainable_variables)
            total += float(loss) * len(batch)
        orders.append([int(i) for i in order])
        losses.append(total / split)
        if split < samples:
            outputs = model(inputs[split:], training=False)
            mean = tf.reduce_mean(per_sample(loss_of, targets[split:], outputs))
            validation.append(float(tf.add_n([mean, *model.losses])))
    probe = np.asarray(case["probe"]["values"], np.float32).reshape([1, *case["probe"]["shape"]])
    return {
        **case,
        "parameters": int(sum(np.prod(w.shape) for w in model.trainable_weights)),
        "initial": [numbers(w) for w in initial],
        "orders": orders,
        "losses": numbers(losses),
        "validation": numbers(validation),
        "prediction": numbers(model(probe, training=False)),
    }


ADAM = {"name": "adam", "learningRate": 0.01, "beta1": 0.9, "beta2": 0.999, "epsilon": 1e-7}


def lstm(units, gate="hardSigmoid", **options):
    return {
        "kind": "lstm",
        "options": {"units": units, "activation": "relu", "recurrentActivation": gate, **options},
    }


def case(name, inputs, targets, layers, probe, optimizer=ADAM, loss="meanSquaredError", batch=4, split=0.2, epochs=16):
    return {
        "name": name,
        "inputs": array(inputs),
        "targets": array(targets),
        "probe": array(probe),
        "layers": layers,
        "optimizer": optimizer,
        "loss": loss,
        "batchSize": batch,
        "validationSplit": split,
        "epochs": epochs,
    }


def cases(random):
    # 15 samples, of which 12 are trained on: three full batches of 4, or 5, 5 and 2.
    thirds = np.arange(1, 46).reshape(15, 3, 1) / 15
    sums = thirds.sum(axis=(1, 2)).reshape(15, 1)
    pairs = random.uniform(-1, 1, (15, 1, 2))
    products = pairs.prod(axis=2)
    series = random.uniform(-1, 1, (15, 6, 2))
    ends = series[:, -1, :]
    sums_of = [thirds, sums]
    probe = [[3.2], [3.3], [3.4]]
    yield case("simple, hardSigmoid", *sums_of, [lstm(6), dense(1)], probe)
    yield case("simple, sigmoid", *sums_of, [lstm(6, "sigmoid"), dense(1)], probe)
    yield case("short last batch", *sums_of, [lstm(6), dense(1)], probe, batch=5)
    stacked = [lstm(6, returnSequences=True), lstm(4), dense(3, "relu"), dense(1)]
    yield case("stacked", *sums_of, stacked, probe)
    yield case("stacked over one time step", pairs, products, stacked, [[0.5, -0.7]], batch=5)
    both = {"kind": "bidirectional", "options": {"mergeMode": "concat"}}
    yield case("bidirectional", *sums_of, [{**both, "layer": lstm(4)}, dense(1)], probe, batch=5)
    yield case(
        "bidirectional sequences, sigmoid",
        series,
        ends,
        [{**both, "layer": lstm(3, "sigmoid", returnSequences=True)}, lstm(3, "sigmoid"), dense(2)],
        series[0],
        split=0.0,
    )
    yield case(
        "gru, simpleRnn, repeatVector, timeDistributed",
        series,
        np.repeat(ends[:, None, :1], 3, axis=1),
        [
            {"kind": "gru", "options": {"units": 4, "activation": "tanh", "recurrentActivation": "sigmoid"}},
            {"kind": "repeatVector", "options": {"n": 3}},
            {"kind": "simpleRnn", "options": {"units": 4, "activation": "tanh", "returnSequences": True}},
            {"kind": "timeDistributed", "options": {}, "layer": dense(1)},
        ],
        series[1],
    )
    yield case(
        "conv1d, batchNormalization, pooling, layerNormalization",
        series,
        ends,
        [
            {"kind": "conv1d", "options": {"filters": 4, "kernelSize": 3, "padding": "same", "activation": "relu"}},
            {"kind": "batchNormalization", "options": {"axis": -1, "momentum": 0.9, "epsilon": 0.001}},
            {"kind": "maxPooling1d", "options": {"poolSize": 2}},
            {"kind": "flatten", "options": {}},
            {"kind": "layerNormalization", "options": {"epsilon": 0.001}},
            dense(2),
        ],
        series[2],
    )
    yield case(
        "categorical crossentropy",
        series,
        np.eye(3)[random.integers(0, 3, 15)],
        [{"kind": "globalAveragePooling1d", "options": {}}, dense(3, "softmax")],
        series[3],
        loss="categoricalCrossentropy",
    )
    words = random.integers(0, 9, (15, 6))
    yield case(
        "embedding, conv1d with strides, bidirectional sum, goBackwards",
        words,
        words.mean(axis=1, keepdims=True) / 9,
        [
            {"kind": "embedding", "options": {"inputDim": 9, "outputDim": 4}},
            {"kind": "conv1d", "options": {"filters": 5, "kernelSize": 2, "strides": 2, "padding": "valid"}},
            {"kind": "bidirectional", "options": {"mergeMode": "sum"}, "layer": lstm(3, returnSequences=True)},
            lstm(3, goBackwards=True),
            dense(1),
        ],
        words[0],
    )
    yield case(
        "conv1d, permute, reshape, averagePooling1d, globalMaxPooling1d",
        series,
        ends,
        [
            {"kind": "conv1d", "options": {"filters": 4, "kernelSize": 2, "padding": "same"}},
            {"kind": "permute", "options": {"dims": [2, 1]}},
            {"kind": "reshape", "options": {"targetShape": [12, 2]}},
            {"kind": "averagePooling1d", "options": {"poolSize": 3, "strides": 2}},
            {"kind": "activation", "options": {"activation": "tanh"}},
            {"kind": "globalMaxPooling1d", "options": {}},
            dense(2),
        ],
        series[4],
    )
    dilated = {"filters": 3, "kernelSize": 2, "strides": 1, "activation": "tanh"}
    for padding, dilation, bias in [("causal", 1, True), ("causal", 2, False), ("same", 2, True), ("valid", 3, True)]:
        options = {**dilated, "padding": padding, "dilationRate": dilation, "useBias": bias}
        yield case(
            f"conv1d, {padding}, dilation {dilation}{'' if bias else ', no bias'}",
            series,
            ends,
            [{"kind": "conv1d", "options": options}, {"kind": "flatten", "options": {}}, dense(2)],
            series[5],
        )
    # Filled up with zeros, as sentences are; none is empty, whose mean would be NaN.
    masked = np.where(np.arange(6) < random.integers(1, 7, (15, 1)), random.integers(1, 9, (15, 6)), 0)
    masking = {"kind": "embedding", "options": {"inputDim": 9, "outputDim": 3, "maskZero": True}}
    rnn = {"kind": "simpleRnn", "options": {"units": 3, "activation": "tanh"}}
    heads = {
        "lstm": [lstm(3, "sigmoid")],
        "gru backwards": [
            {"kind": "gru", "options": {"units": 3, "activation": "tanh", "recurrentActivation": "sigmoid", "goBackwards": True}}
        ],
        "stacked": [lstm(3, "sigmoid", returnSequences=True), rnn],
        "bidirectional": [{**both, "layer": rnn}],
        "globalAveragePooling1d": [{"kind": "globalAveragePooling1d", "options": {}}],
        "flatten": [{"kind": "flatten", "options": {}}],
    }
    for name, head in heads.items():
        yield case(f"masked words, {name}", masked, masked.mean(axis=1, keepdims=True) / 9, [masking, *head, dense(1)], masked[0])
    optimizers = [
        {"name": "adamax", "learningRate": 0.01, "beta1": 0.9, "beta2": 0.999, "epsilon": 1e-7},
        {"name": "sgd", "learningRate": 0.01},
        {"name": "momentum", "learningRate": 0.01, "momentum": 0.9, "nesterov": False},
        {"name": "momentum", "learningRate": 0.01, "momentum": 0.9, "nesterov": True},
        {"name": "rmsprop", "learningRate": 0.01, "rho": 0.9, "momentum": 0.5, "epsilon": 1e-7, "centered": False},
        {"name": "rmsprop", "learningRate": 0.01, "rho": 0.9, "momentum": 0.5, "epsilon": 1e-7, "centered": True},
        {"name": "adagrad", "learningRate": 0.05, "initialAccumulatorValue": 0.1},
        {"name": "adadelta", "learningRate": 1.0, "rho": 0.95, "epsilon": 1e-7},
    ]
    flat = series.reshape(15, 12)
    for optimizer in optimizers:
        extra = "".join(f", {k}" for k in ("nesterov", "centered") if optimizer.get(k))
        layers = [dense(5, "tanh"), dense(2)]
        yield case(f"{optimizer['name']}{extra}", flat, ends, layers, flat[0], optimizer=optimizer)


def loss_values(random):
    """Each loss of fixed targets and outputs, one number per sample."""
    outputs = random.uniform(0.05, 0.95, (4, 3)).astype(np.float32)
    classes = outputs / outputs.sum(axis=1, keepdims=True)
    signs = np.where(random.uniform(size=(4, 3)) < 0.5, -1.0, 1.0)
    hot = np.eye(3)[[0, 2, 1, 2]]
    any_targets = random.uniform(0.05, 0.95, (4, 3))
    inputs = {
        "hinge": (signs, outputs),
        "squaredHinge": (signs, outputs),
        "categoricalHinge": (hot, classes),
        "categoricalCrossentropy": (hot, classes),
        "sparseCategoricalCrossentropy": (np.asarray([[0], [2], [1], [2]]), classes),
        "binaryCrossentropy": (np.round(any_targets), outputs),
        "kullbackLeiblerDivergence": (any_targets / any_targets.sum(axis=1, keepdims=True), classes),
    }
    names = [
        "meanSquaredError",
        "meanAbsoluteError",
        "meanAbsolutePercentageError",
        "meanSquaredLogarithmicError",
        "squaredHinge",
        "hinge",
        "categoricalHinge",
        "logcosh",
        "categoricalCrossentropy",
        "sparseCategoricalCrossentropy",
        "binaryCrossentropy",
        "kullbackLeiblerDivergence",
        "poisson",
        "cosineProximity",
    ]
    for name in names:
        targets, predicted = inputs.get(name, (any_targets, outputs))
        values = make_loss(name)(np.asarray(targets, np.float32), np.asarray(predicted, np.float32))
        yield {"name": name, "targets": array(targets), "outputs": array(predicted), "losses": numbers(values)}


def activation_values():
    """Each activation over a range that holds every piece of its definition."""
    inputs = np.linspace(-8, 8, 33).reshape(1, 33)
    names = ["elu", "gelu", "hardSigmoid", "linear", "mish", "relu", "relu6", "selu", "sigmoid", "softmax"]
    for name in [*names, "softplus", "softsign", "swish", "tanh"]:
        function = hard_sigmoid_of_keras_2 if name == "hardSigmoid" else keras.activations.get(name)
        outputs = function(tf.constant(inputs, tf.float32))
        yield {"name": name, "inputs": array(inputs), "outputs": numbers(outputs)}


def main():
    random = np.random.default_rng(20190913)
    result = {
        "keras": keras.__version__,
        "tensorflow": tf.__version__,
        "cases": [run(c, random) for c in cases(random)],
        "losses": list(loss_values(random)),
        "activations": list(activation_values()),
    }
    file = pathlib.Path(__file__).with_name("keras.json")
    file.write_text(json.dumps(result, separators=(",", ":")) + "\n")
    print(f"{file}: {file.stat().st_size} bytes, Keras {keras.__version__}")


if __name__ == "__main__":
    main()
