"""Writes models.json beside this file: models as Keras 2 and Keras 3 describe them, for `seedgate init --from`.

Each entry holds what `to_json()` gives (or, in base64, a whole .keras archive), Keras' own number of trainable
parameters, and its shapes. Python is not needed to run the tests. To write it anew:

    python3 -m venv venv && venv/bin/pip install keras==3.15.1 tensorflow-cpu==2.21.0 tf-keras==2.21.0
    venv/bin/python test/reference/models-oracle.py
"""

import base64
import json
import os
import pathlib
import tempfile

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ["TF_USE_LEGACY_KERAS"] = "1"

import keras as keras3
import numpy as np
import tf_keras as keras2


def models(k):
    """Name to model. What is not a Sequential is a chain, but for `branches`."""
    layers, optimizers = k.layers, k.optimizers

    def compiled(model, optimizer, loss):
        model.compile(optimizer=optimizer, loss=loss)
        return model

    chain = k.Input((4,), name="four")
    hidden = layers.Dense(8, activation="relu", name="hidden")(chain)
    functional = k.Model(chain, layers.Dense(3, activation="softmax", name="out")(hidden), name="Iris Net")

    left = k.Input((4,))
    branches = k.Model(left, layers.Add()([layers.Dense(3)(left), layers.Dense(3)(left)]))

    yield "lstm", compiled(
        k.Sequential([k.Input((3, 1)), layers.LSTM(5, activation="relu"), layers.Dense(1)]), "adam", "mse"
    )
    yield "stacked", compiled(
        k.Sequential(
            [
                k.Input((3, 2)),
                layers.Bidirectional(layers.LSTM(4, return_sequences=True), merge_mode="sum"),
                layers.SimpleRNN(3, kernel_initializer="he_normal"),
                layers.Dense(2, bias_initializer="ones"),
            ]
        ),
        optimizers.SGD(learning_rate=0.05, momentum=0.9, nesterov=True),
        k.losses.MeanAbsoluteError(),
    )
    yield "decoder", compiled(
        k.Sequential(
            [
                k.Input((3, 2)),
                layers.GRU(4, reset_after=False),
                layers.RepeatVector(2),
                layers.GRU(4, reset_after=False, return_sequences=True),
                layers.TimeDistributed(layers.Dense(1)),
            ]
        ),
        optimizers.RMSprop(learning_rate=0.002, rho=0.8),
        "mean_squared_error",
    )
    yield "convolution", compiled(
        k.Sequential(
            [
                k.Input((8, 2)),
                layers.Conv1D(4, 3, padding="same", activation="relu", strides=1),
                layers.MaxPooling1D(2),
                layers.BatchNormalization(momentum=0.9),
                layers.Flatten(),
                layers.Dropout(0.25),
                layers.Dense(6, kernel_initializer=k.initializers.RandomNormal(stddev=0.05)),
                layers.ReLU(),
                layers.Dense(3, activation="softmax"),
            ]
        ),
        "rmsprop",
        "sparse_categorical_crossentropy",
    )
    yield "words", compiled(
        k.Sequential(
            [
                k.Input((5,)),
                layers.Embedding(20, 4),
                layers.GlobalAveragePooling1D(),
                layers.LayerNormalization(),
                layers.Dense(1, activation="sigmoid"),
            ]
        ),
        optimizers.Adagrad(learning_rate=0.01),
        "binary_crossentropy",
    )
    yield "functional", compiled(functional, "adam", k.losses.CategoricalCrossentropy())
    yield "uncompiled", k.Sequential([k.Input((4,)), layers.Dense(1)])

    # What a suite cannot have.
    yield "branches", branches
    yield "image", k.Sequential([k.Input((8, 8, 1)), layers.Conv2D(2, 3), layers.Flatten(), layers.Dense(1)])
    yield "refused-gru", k.Sequential([k.Input((3, 1)), layers.GRU(2), layers.Dense(1)])
    yield "refused-regularizer", k.Sequential([k.Input((4,)), layers.Dense(2, kernel_regularizer="l2"), layers.Dense(1)])
    yield "refused-dropout", k.Sequential([k.Input((3, 1)), layers.LSTM(2, recurrent_dropout=0.5), layers.Dense(1)])
    yield "refused-optimizer", compiled(k.Sequential([k.Input((4,)), layers.Dense(1)]), "nadam", "mse")
    yield "refused-loss", compiled(
        k.Sequential([k.Input((4,)), layers.Dense(1)]), "adam", k.losses.BinaryCrossentropy(from_logits=True)
    )


def archive(model):
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder, "model.keras")
        model.save(file)
        return base64.b64encode(file.read_bytes()).decode()


def describe(name, model):
    return {
        "json": model.to_json(),
        "parameters": int(sum(np.prod(w.shape) for w in model.trainable_weights)),
        "input": [int(axis) for axis in model.input_shape[1:]],
        "output": [int(axis) for axis in model.output_shape[1:]],
    }


written = {}
for version, k in (("keras2", keras2), ("keras3", keras3)):
    k.utils.set_random_seed(1)
    written[version] = {name: describe(name, model) for name, model in models(k)}
    small = dict(models(k))["functional"]
    written[version]["archive"] = {**describe("archive", small), "archive": archive(small)}
written["versions"] = {"keras2": keras2.__version__, "keras3": keras3.__version__}
pathlib.Path(__file__).with_name("models.json").write_text(json.dumps(written, indent=1) + "\n")
