"""Trains recurrent layers with dropout inside on masks that are given, and writes recurrent-dropout.json beside this file.

It is run as keras-oracle.py is. Keras would draw the masks; here its cells are handed them.
"""

import json
import pathlib

import keras
import numpy as np
import tensorflow as tf

from keras_models import array, make_model, numbers

HERE = pathlib.Path(__file__).parent
GATES = {"lstm": 4, "gru": 3, "simpleRnn": 1}
RATES = [(0.4, 0.0), (0.0, 0.3), (0.4, 0.3)]
KINDS = [
    ("lstm", {"activation": "tanh", "recurrentActivation": "sigmoid"}),
    ("gru", {"activation": "tanh", "recurrentActivation": "sigmoid", "resetAfter": False}),
    ("gru", {"activation": "tanh", "recurrentActivation": "sigmoid", "resetAfter": True}),
    ("simpleRnn", {"activation": "tanh"}),
]
STEPS = 8


def drawn(random, rate, count, shape):
    if rate == 0:
        return []
    return [np.where(random.random(shape) < rate, 0, 1 / (1 - rate)).astype(np.float32) for _ in range(count)]


def run(kind, options, rates, steps, random):
    dropout, recurrent = rates
    inputs = random.uniform(-1, 1, (6, steps, 3)).astype(np.float32)
    targets = inputs[:, -1, :1] + inputs[:, 0, 1:2]
    options = {"units": 5, **options, "dropout": dropout, "recurrentDropout": recurrent}
    layers = [{"kind": kind, "options": options}, {"kind": "dense", "options": {"units": 1}}]
    model = make_model(layers, inputs.shape[1:])
    initial = [random.uniform(-0.4, 0.4, w.shape).astype(np.float32) for w in model.weights]
    model.set_weights(initial)
    cell = model.layers[0].cell
    optimizer = keras.optimizers.SGD(0.1)
    losses, masks = [], []
    for _ in range(STEPS):
        count = GATES[kind] if recurrent > 0 else 1
        of_inputs, of_states = drawn(random, dropout, count, (6, 3)), drawn(random, recurrent, count, (6, 5))
        several = getattr(cell, "dropout_mask_count", None) is not None
        given = lambda own: (own if several else own[0]) if own else None
        cell.get_dropout_mask = lambda _: given(of_inputs)
        cell.get_recurrent_dropout_mask = lambda _: given(of_states)
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(tf.square(model(inputs, training=True) - targets))
        optimizer.apply(tape.gradient(loss, model.trainable_variables), model.trainable_variables)
        losses.append(float(loss))
        masks.append({"inputs": [array(m) for m in of_inputs], "states": [array(m) for m in of_states]})
    after = " that resets after" if options.get("resetAfter") else ""
    return {
        "name": f"{kind}{after}, dropout {dropout}, recurrent {recurrent}, {steps} steps",
        "inputs": array(inputs),
        "targets": array(targets),
        "layers": layers,
        "initial": [numbers(w) for w in initial],
        "masks": masks,
        "losses": numbers(losses),
        "prediction": numbers(model(inputs[:1], training=False)),
    }


def main():
    random = np.random.default_rng(9)
    cases = [run(kind, options, rates, steps, random) for kind, options in KINDS for rates in RATES for steps in [4]]
    text = json.dumps({"keras": keras.__version__, "cases": cases}, separators=(",", ":"))
    (HERE / "recurrent-dropout.json").write_text(text + "\n")


if __name__ == "__main__":
    main()
