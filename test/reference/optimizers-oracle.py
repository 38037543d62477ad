"""Trains one small model by each of Keras' optimizers and options, and writes optimizers.json beside this file.

It is run as keras-oracle.py is, whose cases it has the form of:

    venv/bin/python test/reference/optimizers-oracle.py
"""

import importlib.util
import json
import pathlib

import keras
import numpy as np

HERE = pathlib.Path(__file__).parent
spec = importlib.util.spec_from_file_location("keras_oracle", HERE / "keras-oracle.py")
oracle = importlib.util.module_from_spec(spec)
spec.loader.exec_module(oracle)

CLASSES = {
    "adam": "Adam",
    "adamw": "AdamW",
    "adamax": "Adamax",
    "nadam": "Nadam",
    "sgd": "SGD",
    "momentum": "SGD",
    "rmsprop": "RMSprop",
    "adagrad": "Adagrad",
    "adadelta": "Adadelta",
    "ftrl": "Ftrl",
    "lion": "Lion",
}
RENAMED = {"beta1": "beta_1", "beta2": "beta_2"}
# Of each the options beside the learning rate, as a suite writes them; the others are Keras' defaults, on both sides.
OPTIMIZERS = [
    ("sgd", {}),
    ("sgd", {"momentum": 0.9}),
    ("sgd", {"momentum": 0.8, "nesterov": True}),
    ("momentum", {"momentum": 0.9}),
    ("rmsprop", {}),
    ("rmsprop", {"rho": 0.8, "momentum": 0.5, "centered": True}),
    ("adam", {}),
    ("adam", {"amsgrad": True, "beta2": 0.5}),
    ("adam", {"weightDecay": 0.1}),
    ("adam", {"decay": 0.05}),
    ("adamw", {}),
    ("adamw", {"weightDecay": 0.5, "amsgrad": True, "beta2": 0.5}),
    ("nadam", {}),
    ("nadam", {"beta1": 0.8, "decay": 0.01}),
    ("adamax", {}),
    ("adagrad", {}),
    ("adagrad", {"initialAccumulatorValue": 0.01, "epsilon": 0.001}),
    ("adadelta", {}),
    ("ftrl", {}),
    (
        "ftrl",
        {
            "l1RegularizationStrength": 0.01,
            "l2RegularizationStrength": 0.02,
            "l2ShrinkageRegularizationStrength": 0.03,
            "beta": 0.1,
            "learningRatePower": -0.4,
        },
    ),
    ("lion", {}),
    ("lion", {"weightDecay": 0.2, "beta1": 0.5}),
    ("sgd", {"clipnorm": 0.05}),
    ("sgd", {"globalClipnorm": 0.05}),
    ("sgd", {"clipvalue": 0.02}),
    ("sgd", {"decay": 0.1, "momentum": 0.9}),
    ("rmsprop", {"weightDecay": 0.3, "globalClipnorm": 0.1}),
]


def make_optimizer(optimizer):
    options = {RENAMED.get(k, oracle.snake(k)): v for k, v in optimizer.items() if k != "name"}
    decay = options.pop("decay", 0)
    if decay:
        # Keras 3 has left `decay` to this schedule, whose formula is the same.
        options["learning_rate"] = keras.optimizers.schedules.InverseTimeDecay(options["learning_rate"], 1, decay)
    return getattr(keras.optimizers, CLASSES[optimizer["name"]])(**options)


def main():
    random = np.random.default_rng(1)
    oracle.make_optimizer = make_optimizer
    inputs = random.uniform(-1, 1, (15, 4))
    targets = np.stack([inputs.sum(axis=1), inputs.prod(axis=1)], axis=1)
    cases = []
    for name, options in OPTIMIZERS:
        # A rate at which 48 steps go far and the signs of Lion's steps do not turn on rounding.
        rate = {"adadelta": 1.0, "sgd": 0.1, "momentum": 0.1}.get(name, 0.01)
        optimizer = {"name": name, "learningRate": rate, **options}
        title = ", ".join([name, *(f"{k} {v}".lower() for k, v in options.items())])
        layers = [oracle.dense(6, "tanh"), oracle.dense(2)]
        case = oracle.case(title, inputs, targets, layers, inputs[0] / 2, optimizer, batch=5)
        cases.append(oracle.run(case, random))
    text = json.dumps({"keras": keras.__version__, "cases": cases}, separators=(",", ":"))
    (HERE / "optimizers.json").write_text(text + "\n")


if __name__ == "__main__":
    main()
