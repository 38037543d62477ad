"""Trains an embedding with words that repeat in Keras 3 and in tf_keras, which is Keras 2, and writes words.json beside this file.

tf_keras has what tf.keras has had from 2.11 on.

    python3 -m venv venv && venv/bin/pip install keras==3.15.1 tf_keras==2.21.0 tensorflow-cpu==2.21.0
    venv/bin/python test/reference/words-oracle.py
"""

import json
import pathlib

import keras
import numpy as np
import tf_keras

from keras_models import OPTIMIZERS, array, numbers, words as in_keras

STEPS = 20
RATES = {"adadelta": 1.0, "lion": 0.01, "ftrl": 0.2, "adagrad": 0.1, "sgd": 0.1}
CASES = [
    ("adam", {}),
    ("adam", {"amsgrad": True}),
    ("adamw", {"weightDecay": 0.1}),
    ("adamax", {}),
    ("nadam", {}),
    ("sgd", {}),
    ("sgd", {"momentum": 0.9}),
    ("sgd", {"momentum": 0.9, "nesterov": True}),
    ("rmsprop", {}),
    ("rmsprop", {"momentum": 0.5}),
    ("adagrad", {}),
    ("adadelta", {}),
    ("ftrl", {}),
    ("lion", {}),
    ("adam", {"clipnorm": 0.05}),
    ("adamax", {"clipnorm": 0.05}),
    ("adam", {"clipvalue": 0.01}),
    ("sgd", {"clipvalue": 0.01}),
    ("rmsprop", {"globalClipnorm": 0.05}),
]


def train(library, name, options, inputs, targets, initial):
    layers = library.layers
    model = library.Sequential([layers.Input(inputs.shape[1:]), layers.Embedding(6, 3), layers.Flatten(), layers.Dense(1)])
    model.set_weights(initial)
    model.compile(getattr(library.optimizers, OPTIMIZERS[name])(**in_keras(options)), "mse")
    losses = []
    for _ in range(STEPS):
        losses.append(float(model.train_on_batch(inputs, targets)))
        # Keras 3 goes on with the mean of all batches otherwise.
        model.reset_metrics()
    return {"losses": numbers(losses), "prediction": numbers(model.predict_on_batch(inputs[:1]))}


def main():
    random = np.random.default_rng(17)
    # Every sample has a word twice, and one word is nowhere.
    inputs = np.array([[0, 0, 1, 2], [1, 1, 1, 4], [2, 0, 2, 4], [4, 4, 4, 4], [0, 1, 0, 1]], np.float32)
    targets = random.uniform(-1, 1, (5, 1)).astype(np.float32)
    initial = [random.uniform(-0.5, 0.5, shape).astype(np.float32) for shape in [(6, 3), (12, 1), (1,)]]
    cases = []
    for name, options in CASES:
        written = {"learningRate": RATES.get(name, 0.01), **options}
        of = lambda library: train(library, name, written, inputs, targets, initial)
        cases.append({"optimizer": {"name": name, **written}, "keras3": of(keras), "keras2": of(tf_keras)})
    made = {
        "keras": keras.__version__,
        "tf_keras": tf_keras.__version__,
        "inputs": array(inputs),
        "targets": array(targets),
        "initial": [numbers(w) for w in initial],
        "cases": cases,
    }
    (pathlib.Path(__file__).parent / "words.json").write_text(json.dumps(made, separators=(",", ":")) + "\n")


main()
