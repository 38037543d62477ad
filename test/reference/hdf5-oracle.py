"""Writes hdf5/: a small model as Keras 2 and Keras 3 save it in their HDF5 files, and its weights as they give them in hdf5.json.

It is run as keras-oracle.py is:

    venv/bin/python test/reference/hdf5-oracle.py
"""

import json
import os
import pathlib

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ["TF_USE_LEGACY_KERAS"] = "1"

import keras as keras3
import numpy as np
import tf_keras as keras2

HERE = pathlib.Path(__file__).parent


def model(k, name):
    """Layers whose weights lie deeper than others, two of one class, and one with a name of its own."""
    layers = k.layers
    k.utils.set_random_seed(3)
    # So that the names which Keras makes up do not begin at the first.
    layers.Dense(1), layers.Dense(1)
    series = k.Input((4, 3))
    x = layers.Bidirectional(layers.LSTM(2, return_sequences=True))(series)
    x = layers.TimeDistributed(layers.Dense(3))(x)
    x = layers.GRU(4, return_sequences=True, name=name)(x)
    x = layers.BatchNormalization()(x)
    x = layers.MultiHeadAttention(2, 3)(x, x)
    x = layers.PReLU()(x)
    x = layers.Dense(2, activation="tanh")(x)
    made = k.Model(series, layers.Dense(1, name="last")(layers.Flatten()(x)))
    # Nothing is zero or one, so that a weight in the wrong place shows.
    random = np.random.default_rng(4)
    made.set_weights([random.uniform(0.5, 1.5, w.shape).astype(np.float32) for w in made.get_weights()])
    return made


def main():
    folder = HERE / "hdf5"
    folder.mkdir(exist_ok=True)
    written = {"versions": {"keras2": keras2.__version__, "keras3": keras3.__version__}}
    for version, k, files in [
        ("keras2", keras2, ["keras2-model.h5", "keras2-weights.h5"]),
        ("keras3", keras3, ["keras3-model.h5", "keras3.weights.h5", "keras3.keras"]),
    ]:
        made = model(k, "mine")
        for file in files:
            save = made.save_weights if "weights" in file else made.save
            save(folder / file)
        written[version] = {
            "files": files,
            "layers": {
                layer.name: [[float(x) for x in w.reshape(-1)] for w in layer.get_weights()]
                for layer in made.layers if layer.get_weights()
            },
        }
    (HERE / "hdf5.json").write_text(json.dumps(written) + "\n")


main()
