"""Trains small models by Keras' own `fit`, with schedules and callbacks, and writes fit.json beside this file.

It is run as keras-oracle.py is. The samples are visited in their order, so that the orders of `fit` need not be known.

    venv/bin/python test/reference/fit-oracle.py
"""

import importlib.util
import json
import pathlib
import tempfile

import keras
import numpy as np

HERE = pathlib.Path(__file__).parent
spec = importlib.util.spec_from_file_location("keras_oracle", HERE / "keras-oracle.py")
oracle = importlib.util.module_from_spec(spec)
spec.loader.exec_module(oracle)

RENAMED = {"beta1": "beta_1", "beta2": "beta_2", "minLearningRate": "min_lr"}
CLASSES = {"adam": "Adam", "sgd": "SGD", "rmsprop": "RMSprop"}
SCHEDULES = keras.optimizers.schedules


def words(options):
    """Options in Keras' words."""
    values = {RENAMED.get(name, oracle.snake(name)): value for name, value in options.items()}
    if "monitor" in values:
        values["monitor"] = {"valLoss": "val_loss"}.get(values["monitor"], values["monitor"])
    return values


def make_rate(rate, schedule):
    [(name, options)] = schedule.items()
    if name == "epochs":
        return rate
    options = words(options)
    if name == "piecewiseConstantDecay":
        return SCHEDULES.PiecewiseConstantDecay(options["boundaries"], [rate, *options["values"]])
    return getattr(SCHEDULES, name[0].upper() + name[1:])(rate, **options)


def make_optimizer(optimizer):
    options = words({k: v for k, v in optimizer.items() if k not in ("name", "schedule")})
    if "schedule" in optimizer:
        options["learning_rate"] = make_rate(options["learning_rate"], optimizer["schedule"])
    return getattr(keras.optimizers, CLASSES[optimizer["name"]])(**options)


def make_callbacks(training, folder):
    made = []
    if "reduceOnPlateau" in training:
        made.append(keras.callbacks.ReduceLROnPlateau(**words(training["reduceOnPlateau"])))
    if "earlyStopping" in training:
        made.append(keras.callbacks.EarlyStopping(**words(training["earlyStopping"])))
    if "bestCheckpoint" in training:
        file = str(pathlib.Path(folder) / "best.weights.h5")
        options = {"save_best_only": True, "save_weights_only": True, **words(training["bestCheckpoint"])}
        made.append(keras.callbacks.ModelCheckpoint(file, **options))
    rates = training["optimizer"].get("schedule", {}).get("epochs", {}).get("rates")
    if rates is not None:
        made.append(keras.callbacks.LearningRateScheduler(lambda epoch: rates[min(epoch, len(rates) - 1)]))
    return made


def floats(data):
    return np.asarray(data["values"], np.float32).reshape(data["shape"])


def fit(case, random):
    training = case["training"]
    inputs, targets = floats(case["inputs"]), floats(case["targets"])
    model = keras.Sequential([keras.Input(inputs.shape[1:]), *[oracle.make_layer(layer) for layer in case["layers"]]])
    initial = [oracle.start(weight, random) for weight in model.weights]
    model.set_weights(initial)
    model.compile(make_optimizer(training["optimizer"]), oracle.make_loss(training["loss"]), jit_compile=False)
    own = case.get("validation")
    with tempfile.TemporaryDirectory() as folder:
        history = model.fit(
            inputs,
            targets,
            epochs=training["epochs"],
            batch_size=training["batchSize"],
            validation_split=training["validationSplit"],
            validation_data=own and (floats(own["inputs"]), floats(own["targets"])),
            shuffle=False,
            verbose=0,
            callbacks=make_callbacks(training, folder),
        ).history
        if "bestCheckpoint" in training:
            model.load_weights(str(pathlib.Path(folder) / "best.weights.h5"))
    probe = floats(case["probe"])[None]
    return {
        **case,
        "initial": [oracle.numbers(w) for w in initial],
        "losses": oracle.numbers(history["loss"]),
        "kerasValidation": oracle.numbers(history.get("val_loss", [])),
        "prediction": oracle.numbers(model(probe, training=False)),
    }


SGD = {"name": "sgd", "learningRate": 0.05}
SCHEDULED = [
    {"exponentialDecay": {"decaySteps": 7, "decayRate": 0.5}},
    {"exponentialDecay": {"decaySteps": 7, "decayRate": 0.5, "staircase": True}},
    {"inverseTimeDecay": {"decaySteps": 3, "decayRate": 0.7}},
    {"inverseTimeDecay": {"decaySteps": 3, "decayRate": 0.7, "staircase": True}},
    {"polynomialDecay": {"decaySteps": 20, "endLearningRate": 0.01, "power": 2}},
    {"polynomialDecay": {"decaySteps": 6, "power": 0.5, "cycle": True}},
    {"cosineDecay": {"decaySteps": 25, "alpha": 0.1}},
    {"cosineDecay": {"decaySteps": 15, "warmupTarget": 0.1, "warmupSteps": 9}},
    {"cosineDecayRestarts": {"firstDecaySteps": 5, "mMul": 0.7, "alpha": 0.05}},
    {"cosineDecayRestarts": {"firstDecaySteps": 8, "tMul": 1}},
    {"piecewiseConstantDecay": {"boundaries": [5, 20], "values": [0.02, 0.1]}},
    {"epochs": {"rates": [0.1, 0.05, 0.05, 0.2, 0.01]}},
]


def cases(random):
    # Noise that few samples cannot teach: the loss of the others comes down and goes up again.
    inputs = random.uniform(-1, 1, (20, 3))
    targets = inputs[:, :1] * inputs[:, 1:2] + random.normal(0, 0.3, (20, 1))
    own = {"inputs": oracle.array(inputs[14:]), "targets": oracle.array(targets[14:])}
    layers = [oracle.dense(12, "tanh"), oracle.dense(1)]
    base = {
        "inputs": oracle.array(inputs[:14]),
        "targets": oracle.array(targets[:14]),
        "probe": oracle.array(inputs[0] / 2),
        "layers": layers,
    }
    plain = {"epochs": 12, "batchSize": 4, "validationSplit": 0.2, "loss": "meanSquaredError", "optimizer": SGD}
    for schedule in SCHEDULED:
        [(name, options)] = schedule.items()
        title = ", ".join([name, *(f"{k} {v}".lower() for k, v in options.items())])
        yield {"name": title, **base, "training": {**plain, "optimizer": {**SGD, "schedule": schedule}}}
    adam = {"name": "adam", "learningRate": 0.01, "schedule": {"cosineDecay": {"decaySteps": 30}}}
    yield {"name": "cosineDecay in adam", **base, "training": {**plain, "optimizer": adam}}
    fast = {**plain, "epochs": 40, "validationSplit": 0, "optimizer": {"name": "adam", "learningRate": 0.05}}
    followed = [
        ("earlyStopping", {"earlyStopping": {"patience": 3}}),
        ("earlyStopping, restored", {"earlyStopping": {"patience": 4, "restoreBestWeights": True}}),
        ("earlyStopping that never comes, restored", {"earlyStopping": {"patience": 100, "restoreBestWeights": True}}),
        ("earlyStopping on loss, minDelta", {"earlyStopping": {"monitor": "loss", "minDelta": 0.02, "patience": 2}}),
        ("earlyStopping, baseline", {"earlyStopping": {"baseline": 0.01, "patience": 5}}),
        (
            "earlyStopping, startFromEpoch, max",
            {"earlyStopping": {"mode": "max", "startFromEpoch": 3, "patience": 2, "restoreBestWeights": True}},
        ),
        ("earlyStopping without patience", {"earlyStopping": {}}),
        ("bestCheckpoint", {"bestCheckpoint": {}}),
        ("bestCheckpoint, earlyStopping", {"bestCheckpoint": {"monitor": "loss"}, "earlyStopping": {"patience": 2}}),
        ("reduceOnPlateau", {"reduceOnPlateau": {"factor": 0.5, "patience": 2}}),
        (
            "reduceOnPlateau, cooldown, minLearningRate",
            {"reduceOnPlateau": {"factor": 0.3, "patience": 1, "cooldown": 2, "minLearningRate": 0.001, "minDelta": 0.01}},
        ),
        (
            "reduceOnPlateau, earlyStopping",
            {
                "reduceOnPlateau": {"factor": 0.2, "patience": 2},
                "earlyStopping": {"patience": 6, "restoreBestWeights": True},
            },
        ),
    ]
    for name, callbacks in followed:
        yield {"name": name, **base, "validation": own, "training": {**fast, **callbacks}}
    split = {**fast, "validationSplit": 0.3, "earlyStopping": {"patience": 3, "restoreBestWeights": True}}
    yield {"name": "earlyStopping by a split", **base, "training": split}


def main():
    random = np.random.default_rng(4)
    made = [fit(case, random) for case in cases(random)]
    text = json.dumps({"keras": keras.__version__, "cases": made}, separators=(",", ":"))
    (HERE / "fit.json").write_text(text + "\n")


if __name__ == "__main__":
    main()
