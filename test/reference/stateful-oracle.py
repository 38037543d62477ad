"""Trains stateful recurrent layers, reset before each epoch, and writes stateful.json beside this file.

It is run as keras-oracle.py is. The samples are visited in their order, in whole batches.
"""

import json
import pathlib

import keras
import numpy as np
import tensorflow as tf

from keras_models import array, make_layer, numbers

HERE = pathlib.Path(__file__).parent
BATCH, EPOCHS = 3, 5
GATED = {"activation": "tanh", "recurrentActivation": "sigmoid"}


def layer(kind, **options):
    return {"kind": kind, "options": options}


MODELS = {
    "lstm": [layer("lstm", units=4, stateful=True, **GATED)],
    "two of gru": [
        layer("gru", units=4, stateful=True, returnSequences=True, resetAfter=True, **GATED),
        layer("gru", units=3, stateful=True, resetAfter=False, **GATED),
    ],
    "simpleRnn backwards": [layer("simpleRnn", units=4, stateful=True, activation="tanh", goBackwards=True)],
}


def run(name, layers, random):
    inputs = random.uniform(-1, 1, (12, 4, 2)).astype(np.float32)
    targets = np.cumsum(inputs.sum(axis=(1, 2)))[:, None].astype(np.float32) / 4
    layers = [*layers, layer("dense", units=1)]
    model = keras.Sequential([keras.Input(batch_shape=(BATCH, 4, 2)), *[make_layer(one) for one in layers]])
    initial = [random.uniform(-0.4, 0.4, w.shape).astype(np.float32) for w in model.weights if "state" not in w.path.split("/")[-1]]
    weights = [w for one in model.layers for w in one.trainable_weights]
    for weight, value in zip(weights, initial, strict=True):
        weight.assign(value)
    optimizer = keras.optimizers.SGD(0.1)
    losses = []
    for _ in range(EPOCHS):
        for one in model.layers:
            if hasattr(one, "reset_states"):
                one.reset_states()
        total = 0.0
        for at in range(0, len(inputs), BATCH):
            with tf.GradientTape() as tape:
                loss = tf.reduce_mean(tf.square(model(inputs[at : at + BATCH], training=True) - targets[at : at + BATCH]))
            optimizer.apply(tape.gradient(loss, weights), weights)
            total += float(loss) * BATCH
        losses.append(total / len(inputs))
    for one in model.layers:
        if hasattr(one, "reset_states"):
            one.reset_states()
    return {
        "name": name,
        "inputs": array(inputs),
        "targets": array(targets),
        "layers": layers,
        "batchSize": BATCH,
        "initial": [numbers(w) for w in initial],
        "losses": numbers(losses),
        "prediction": numbers(model(inputs[:BATCH], training=False)[:1]),
    }


def main():
    random = np.random.default_rng(13)
    cases = [run(name, layers, random) for name, layers in MODELS.items()]
    text = json.dumps({"keras": keras.__version__, "cases": cases}, separators=(",", ":"))
    (HERE / "stateful.json").write_text(text + "\n")


if __name__ == "__main__":
    main()
