"""What Keras' activations and their slopes are from the middle to far out, as TensorFlow has them by its kernels and by XLA.

    python3 -m venv venv && venv/bin/pip install keras==3.15.1 tensorflow-cpu==2.21.0
    venv/bin/python test/reference/saturation-oracle.py
"""

import json
import pathlib

import keras_models  # noqa: F401  It sets what TensorFlow reads when it is loaded.
import keras
import numpy as np
import tensorflow as tf

from keras_models import numbers, snake

# hardSigmoid is that of Keras 2, and is left out; a softmax is not computed number by number.
NAMES = ["elu", "gelu", "mish", "relu", "relu6", "selu", "sigmoid", "softplus", "softsign", "swish", "tanh"]
SIZES = [0, 1e-30, 1e-8, 1e-4, 0.1, 0.5, 1, 1.4, 1.5, 2, 2.5, 2.8, 2.9, 3, 3.5, 3.8, 4, 4.5, 5, 5.5, 6, 7, 7.9, 8, 8.5, 9,
         10, 12, 14, 16, 18, 20, 25, 30, 40, 60, 80, 90, 110, 500, 1e3, 1e4, 1e6]


def curve(name, x, xla):
    activation = keras.activations.get(name)

    @tf.function(jit_compile=xla)
    def both(given):
        with tf.GradientTape() as tape:
            tape.watch(given)
            value = activation(given)
        return value, tape.gradient(value, given)

    value, slope = both(tf.constant(x))
    return {"value": numbers(value), "slope": numbers(slope)}


def main():
    x = np.asarray([sign * size for size in SIZES for sign in (1, -1)], np.float32)
    made = {
        "keras": keras.__version__,
        "x": numbers(x),
        "activations": {name: {way: curve(snake(name), x, way == "xla") for way in ("kernels", "xla")} for name in NAMES},
    }
    out = pathlib.Path(__file__).with_name("saturation.json")
    out.write_text(json.dumps(made, separators=(",", ":")) + "\n")


main()
