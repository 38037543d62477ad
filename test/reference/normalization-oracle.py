"""What Keras' normalizations make of samples where rounding or a mask decides; writes normalization.json beside this file.

It is run as keras-oracle.py is:

    venv/bin/python test/reference/normalization-oracle.py
"""

import json
import pathlib

import keras
import numpy as np
import tensorflow as tf

from keras_models import array, make_layer, numbers


def case(name, kind, options, inputs, weights, mask=None):
    """Outputs in training, the gradients of the sum of their squares, what the moving averages are then, outputs outside."""
    layer = make_layer({"kind": kind, "options": options})
    layer.build([None, *inputs.shape[1:]])
    layer.set_weights([np.asarray(w, np.float32) for w in weights])
    x = tf.constant(inputs, tf.float32)
    given = {} if mask is None else {"mask": tf.constant(mask)}
    with tf.GradientTape() as tape:
        tape.watch(x)
        training = {"training": True} if kind == "batchNormalization" else {}
        trained = layer(x, **training, **given)
        loss = tf.reduce_sum(trained * trained)
    by = tape.gradient(loss, [x, *[w.value for w in layer.trainable_weights]])
    return {
        "name": name,
        "layer": {"kind": kind, "options": options},
        "inputs": array(inputs),
        **({} if mask is None else {"mask": np.asarray(mask).astype(int).tolist()}),
        "weights": [numbers(np.float32(w)) for w in weights],
        "trained": numbers(trained),
        "gradients": [numbers(g) for g in by],
        "after": [numbers(w) for w in layer.get_weights()],
        "evaluated": numbers(layer(x)),
    }


def main():
    random = np.random.default_rng(21)
    steps = random.uniform(-1, 1, (3, 4, 2))
    mask = np.array([[1, 1, 0, 0], [1, 0, 0, 0], [1, 1, 1, 1]], bool)
    batch = {"axis": -1, "momentum": 0.9, "epsilon": 1e-3}
    cases = [
        # γ/σ is 5500, of which what comes out keeps the rounding.
        case("layerNormalization of one number", "layerNormalization", {"epsilon": 1e-3}, random.uniform(-1, 1, (3, 1)), [[174], [0.3]]),
        case("layerNormalization", "layerNormalization", {"epsilon": 1e-3}, steps, [[0.7, 1.2], [0.3, -0.1]]),
        case("batchNormalization of samples that are alike", "batchNormalization", batch, np.full((4, 2), 0.7), [[20, 1], [0.3, 0.1], [0, 0.5], [1, 0.8]]),
        case("batchNormalization over time", "batchNormalization", {**batch, "axis": 1}, steps, [[1, 0.8, 1.2, 0.6], [0, 0.1, 0.2, 0.3], [0, 0, 0.1, 0], [1, 1, 2, 1]]),
        case("batchNormalization without beta", "batchNormalization", {**batch, "center": False}, steps, [[0.7, 1.2], [0.1, 0], [1, 0.8]]),
        case("batchNormalization without gamma", "batchNormalization", {**batch, "scale": False}, steps, [[0.3, -0.1], [0.1, 0], [1, 0.8]]),
        case("batchNormalization with neither", "batchNormalization", {**batch, "center": False, "scale": False}, steps, [[0.1, 0], [1, 0.8]]),
        case("batchNormalization with a mask", "batchNormalization", batch, steps, [[0.7, 1.2], [0.3, -0.1], [0.1, 0], [1, 0.8]], mask),
    ]
    text = json.dumps({"keras": keras.__version__, "cases": cases}, separators=(",", ":"))
    (pathlib.Path(__file__).parent / "normalization.json").write_text(text + "\n")


if __name__ == "__main__":
    main()
