"""Trains small models by Keras' own `fit`, with schedules and callbacks, and writes fit.json beside this file.

It is run as keras-oracle.py is. The samples are visited in their order, so that the orders of `fit` need not be known.

    venv/bin/python test/reference/fit-oracle.py
"""

import json
import pathlib
import tempfile

import keras
import numpy as np

from keras_models import array, as_array, dense, make_loss, make_model, numbers, snake, start

HERE = pathlib.Path(__file__).parent
RENAMED = {"beta1": "beta_1", "beta2": "beta_2", "minLearningRate": "min_lr"}
CLASSES = {"adam": "Adam", "sgd": "SGD", "rmsprop": "RMSprop"}
CALLBACKS = ("earlyStopping", "bestCheckpoint", "reduceOnPlateau")
METRICS = {
    "binary_accuracy": lambda: keras.metrics.BinaryAccuracy(),
    "auc": lambda: keras.metrics.AUC(name="auc"),
    "mean_absolute_error": lambda: keras.metrics.MeanAbsoluteError(),
    "binary_crossentropy": lambda: keras.metrics.BinaryCrossentropy(),
}
SCHEDULES = keras.optimizers.schedules


def words(options):
    """Options in Keras' words."""
    values = {RENAMED.get(name, snake(name)): value for name, value in options.items()}
    if "monitor" in values:
        values["monitor"] = snake(values["monitor"])
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


def validation_data(own):
    weights = [np.asarray(own["sampleWeight"], np.float32)] if "sampleWeight" in own else []
    return (as_array(own["inputs"]), as_array(own["targets"]), *weights)


def fit(case, random):
    training = case["training"]
    inputs, targets = as_array(case["inputs"]), as_array(case["targets"])
    model = make_model(case["layers"], inputs.shape[1:])
    initial = [start(weight, random) for weight in model.weights]
    model.set_weights(initial)
    watched = [training[name].get("monitor", "") for name in CALLBACKS if name in training]
    metrics = [METRICS[name]() for name in {snake(m).removeprefix("val_") for m in watched} & METRICS.keys()]
    model.compile(make_optimizer(training["optimizer"]), make_loss(training["loss"]), metrics=metrics, jit_compile=False)
    own = case.get("validation")
    classes = training.get("classWeight")
    with tempfile.TemporaryDirectory() as folder:
        history = model.fit(
            inputs,
            targets,
            epochs=training["epochs"],
            batch_size=training["batchSize"],
            validation_split=training["validationSplit"],
            validation_data=own and validation_data(own),
            class_weight=classes and {int(name): weight for name, weight in classes.items()},
            sample_weight=np.asarray(case["sampleWeight"], np.float32) if "sampleWeight" in case else None,
            shuffle=False,
            verbose=0,
            callbacks=make_callbacks(training, folder),
        ).history
        if "bestCheckpoint" in training:
            model.load_weights(str(pathlib.Path(folder) / "best.weights.h5"))
    probe = as_array(case["probe"])[None]
    return {
        **case,
        "initial": [numbers(w) for w in initial],
        "losses": numbers(history["loss"]),
        "kerasValidation": numbers(history.get("val_loss", [])),
        "prediction": numbers(model(probe, training=False)),
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
    own = {"inputs": array(inputs[14:]), "targets": array(targets[14:])}
    layers = [dense(12, "tanh"), dense(1)]
    base = {
        "inputs": array(inputs[:14]),
        "targets": array(targets[:14]),
        "probe": array(inputs[0] / 2),
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
    yield from weighted(base, plain, random)
    yield from watching(base, fast, random)


def watching(base, fast, random):
    """Callbacks that watch metrics of the samples held out; Keras finds out which way is better."""
    inputs = random.uniform(-1, 1, (40, 3))
    yes = (inputs[:, :1] + inputs[:, 1:2] ** 2 + random.normal(0, 0.4, (40, 1)) > 0.3).astype(float)
    binary = {
        "inputs": array(inputs),
        "targets": array(yes),
        "probe": base["probe"],
        "layers": [dense(8, "tanh"), dense(1, "sigmoid")],
    }
    settings = {**fast, "epochs": 25, "loss": "binaryCrossentropy", "validationSplit": 0.4}
    stopping = {"patience": 4, "restoreBestWeights": True}
    cases = [
        ("earlyStopping on valBinaryAccuracy", {"earlyStopping": {"monitor": "valBinaryAccuracy", **stopping}}),
        ("earlyStopping on valAuc", {"earlyStopping": {"monitor": "valAuc", **stopping}}),
        ("bestCheckpoint on valAuc", {"bestCheckpoint": {"monitor": "valAuc"}}),
        ("earlyStopping on valAuc, min", {"earlyStopping": {"monitor": "valAuc", "mode": "min", **stopping}}),
        (
            "reduceOnPlateau on valBinaryAccuracy, bestCheckpoint on valMeanAbsoluteError",
            {
                "reduceOnPlateau": {"monitor": "valBinaryAccuracy", "factor": 0.5, "patience": 2},
                "bestCheckpoint": {"monitor": "valMeanAbsoluteError"},
            },
        ),
        (
            "earlyStopping on valBinaryCrossentropy",
            {"earlyStopping": {"monitor": "valBinaryCrossentropy", "minDelta": 0.001, **stopping}},
        ),
    ]
    for name, callbacks in cases:
        yield {"name": name, **binary, "training": {**settings, **callbacks}}
    # Those of the samples that are trained on: Keras takes them of each batch before its step. 24 samples in batches of 5.
    during = [
        ("earlyStopping on binaryAccuracy", {"earlyStopping": {"monitor": "binaryAccuracy", **stopping}}),
        ("bestCheckpoint on auc", {"bestCheckpoint": {"monitor": "auc"}}),
        (
            "reduceOnPlateau on meanAbsoluteError, earlyStopping on valAuc",
            {
                "reduceOnPlateau": {"monitor": "meanAbsoluteError", "factor": 0.5, "patience": 1, "minDelta": 0.02},
                "earlyStopping": {"monitor": "valAuc", **stopping},
            },
        ),
    ]
    for name, callbacks in during:
        yield {"name": name, **binary, "training": {**settings, "batchSize": 5, **callbacks}}


def weighted(base, plain, random):
    """Weights of samples and classes, in batches of which the last is shorter."""
    inputs = random.uniform(-1, 1, (23, 3))
    yes = (inputs[:, :1] > 0.4).astype(float)
    kinds = np.eye(3)[np.digitize(inputs[:, 1], [-0.6, 0.1])]
    weights = [round(float(w), 3) for w in random.uniform(0, 3, 23)]
    own = {"inputs": array(inputs[17:]), "targets": array(yes[17:])}
    hidden = dense(6, "tanh")
    data = {"inputs": array(inputs), "targets": array(yes), "probe": base["probe"]}
    binary = {**data, "layers": [hidden, dense(1, "sigmoid")]}
    settings = {**plain, "epochs": 8, "batchSize": 5, "loss": "binaryCrossentropy"}
    unsplit = {**settings, "validationSplit": 0}
    rare = {"0": 0.7, "1": 4}
    yield {"name": "classWeight, a split", **binary, "training": {**settings, "classWeight": rare}}
    yield {"name": "classWeight, one class", **binary, "training": {**unsplit, "classWeight": {"1": 5}}}
    yield {
        "name": "classWeight of rows of classes",
        **{**binary, "targets": array(kinds), "layers": [hidden, dense(3, "softmax")]},
        "training": {**settings, "loss": "categoricalCrossentropy", "classWeight": {"0": 2.5, "1": 0.5, "2": 1.25}},
    }
    yield {
        "name": "classWeight of numbered classes",
        **{
            **binary,
            "targets": array(kinds.argmax(1)[:, None].astype(float)),
            "layers": [hidden, dense(3, "softmax")],
        },
        "training": {**settings, "loss": "sparseCategoricalCrossentropy", "classWeight": {"0": 2.5, "2": 0.25}},
    }
    yield {"name": "sampleWeight, a split", **binary, "sampleWeight": weights, "training": settings}
    yield {
        "name": "sampleWeight, validation data with weights",
        **binary,
        "validation": {**own, "sampleWeight": weights[:6]},
        "sampleWeight": weights,
        "training": unsplit,
    }
    yield {
        "name": "sampleWeight, validation data without, all in one batch",
        **binary,
        "validation": own,
        "sampleWeight": weights,
        "training": {**unsplit, "batchSize": 32},
    }
    yield {
        "name": "sampleWeight, a layer that sees the batch",
        **{**binary, "layers": [hidden, {"kind": "batchNormalization", "options": {}}, dense(1, "sigmoid")]},
        "sampleWeight": weights,
        "training": settings,
    }


def weighted_rows(random):
    """Trainings on some rows of the data, each row with a weight of its own: those outside one fold of scikit-learn's KFold(3)."""
    inputs = random.uniform(-1, 1, (14, 3))
    targets = inputs[:, :1] * inputs[:, 1:2]
    weights = np.asarray([round(float(w), 3) for w in random.uniform(0, 3, 14)])
    whole = {"inputs": array(inputs), "targets": array(targets), "sampleWeight": numbers(weights)}
    settings = {"epochs": 6, "batchSize": 4, "validationSplit": 0, "loss": "meanSquaredError", "optimizer": SGD}
    for fold, held in enumerate([range(0, 5), range(5, 10), range(10, 14)], 1):
        rows = [i for i in range(14) if i not in held]
        one = {
            "name": f"fold {fold}",
            "inputs": array(inputs[rows]),
            "targets": array(targets[rows]),
            "sampleWeight": weights[rows],
            "probe": array(inputs[0]),
            "layers": [dense(5, "tanh"), dense(1)],
            "training": settings,
        }
        yield {**fit(one, random), **whole}


def main():
    random = np.random.default_rng(4)
    made = [fit(case, random) for case in cases(random)]
    rows = list(weighted_rows(np.random.default_rng(5)))
    text = json.dumps({"keras": keras.__version__, "cases": made, "weightedRows": rows}, separators=(",", ":"))
    (HERE / "fit.json").write_text(text + "\n")


if __name__ == "__main__":
    main()
