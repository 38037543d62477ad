"""Takes the metrics by Keras and scikit-learn, and trains small classifiers in Keras; writes metrics.json beside this file.

The tests compare ours with what is in metrics.json; Python is not needed to run them. To write it anew:

    python3 -m venv venv && venv/bin/pip install keras==3.15.1 tensorflow-cpu==2.21.0 scikit-learn==1.9.1
    venv/bin/python test/reference/metrics-oracle.py
"""

import json
import os
import pathlib

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
os.environ.setdefault("KERAS_BACKEND", "tensorflow")

import keras
import numpy as np
import sklearn
import sklearn.metrics
from sklearn.datasets import load_iris

KERAS = {
    "meanSquaredError": lambda: keras.metrics.MeanSquaredError(),
    "rootMeanSquaredError": lambda: keras.metrics.RootMeanSquaredError(),
    "meanAbsoluteError": lambda: keras.metrics.MeanAbsoluteError(),
    "meanAbsolutePercentageError": lambda: keras.metrics.MeanAbsolutePercentageError(),
    "meanSquaredLogarithmicError": lambda: keras.metrics.MeanSquaredLogarithmicError(),
    "logcosh": lambda: keras.metrics.LogCoshError(),
    "poisson": lambda: keras.metrics.Poisson(),
    "r2Score": lambda: keras.metrics.R2Score(),
    "cosineSimilarity": lambda: keras.metrics.CosineSimilarity(),
    "binaryAccuracy": lambda: keras.metrics.BinaryAccuracy(),
    "categoricalAccuracy": lambda: keras.metrics.CategoricalAccuracy(),
    "sparseCategoricalAccuracy": lambda: keras.metrics.SparseCategoricalAccuracy(),
    "auc": lambda: keras.metrics.AUC(),
    "prAuc": lambda: keras.metrics.AUC(curve="PR"),
    "topKCategoricalAccuracy": lambda: keras.metrics.TopKCategoricalAccuracy(k=2),
    "sparseTopKCategoricalAccuracy": lambda: keras.metrics.SparseTopKCategoricalAccuracy(k=2),
    "precision": lambda: keras.metrics.Precision(),
    "recall": lambda: keras.metrics.Recall(),
    "binaryCrossentropy": lambda: keras.metrics.BinaryCrossentropy(),
    "categoricalCrossentropy": lambda: keras.metrics.CategoricalCrossentropy(),
    "sparseCategoricalCrossentropy": lambda: keras.metrics.SparseCategoricalCrossentropy(),
    "kullbackLeiblerDivergence": lambda: keras.metrics.KLDivergence(),
}


def by_sklearn(name, targets, outputs):
    """The same by scikit-learn, of float32 outputs in double precision; None where it has no such metric."""
    rows = outputs.astype(np.float64).reshape(-1, outputs.shape[-1])
    wanted = targets.reshape(-1, targets.shape[-1])
    yes, said = wanted.reshape(-1), (rows > 0.5).reshape(-1).astype(int)
    m = sklearn.metrics
    classes = yes if targets.shape[-1] == 1 else wanted.argmax(1)
    given = rows.argmax(1) if rows.shape[-1] > 1 else said
    macro = {"average": "macro", "zero_division": 0}
    # scikit-learn keeps predictions away from 0 and 1 by their type, and a model's are float32.
    shares = outputs.reshape(-1, outputs.shape[-1])
    return {
        "rocAuc": lambda: m.roc_auc_score(wanted, rows, average="macro"),
        "averagePrecision": lambda: m.average_precision_score(wanted, rows, average="macro"),
        "balancedAccuracy": lambda: m.balanced_accuracy_score(classes, given),
        "macroPrecision": lambda: m.precision_score(classes, given, **macro),
        "macroRecall": lambda: m.recall_score(classes, given, **macro),
        "macroF1Score": lambda: m.f1_score(classes, given, **macro),
        "weightedPrecision": lambda: m.precision_score(classes, given, average="weighted", zero_division=0),
        "weightedF1Score": lambda: m.f1_score(classes, given, average="weighted", zero_division=0),
        "matthewsCorrelation": lambda: m.matthews_corrcoef(classes, given),
        "logLoss": lambda: m.log_loss(classes, shares, labels=range(max(2, shares.shape[1]))),
        "meanSquaredError": lambda: m.mean_squared_error(wanted, rows),
        "rootMeanSquaredError": lambda: np.sqrt(m.mean_squared_error(wanted, rows)),
        "meanAbsoluteError": lambda: m.mean_absolute_error(wanted, rows),
        "meanAbsolutePercentageError": lambda: 100 * m.mean_absolute_percentage_error(wanted, rows),
        "r2Score": lambda: m.r2_score(wanted, rows),
        "binaryAccuracy": lambda: m.accuracy_score(yes, said),
        "precision": lambda: m.precision_score(yes, said, zero_division=0),
        "recall": lambda: m.recall_score(yes, said, zero_division=0),
        "f1Score": lambda: m.f1_score(yes, said, zero_division=0),
        "categoricalAccuracy": lambda: m.accuracy_score(wanted.argmax(1), rows.argmax(1)),
        "sparseCategoricalAccuracy": lambda: m.accuracy_score(yes, rows.argmax(1)),
        "categoricalCrossentropy": lambda: m.log_loss(wanted.argmax(1), rows / rows.sum(1, keepdims=True), labels=range(rows.shape[1])),
        "sparseCategoricalCrossentropy": lambda: m.log_loss(yes, rows / rows.sum(1, keepdims=True), labels=range(rows.shape[1])),
        "binaryCrossentropy": lambda: np.mean([m.log_loss(t, p, labels=[0, 1]) for t, p in zip(wanted.T, rows.T)]),
    }.get(name, lambda: None)()


def array(values):
    values = np.asarray(values, np.float32)
    return {"shape": list(values.shape), "values": [float(str(np.float32(x))) for x in values.reshape(-1)]}


def values(random):
    outputs = random.uniform(0.02, 0.98, (40, 3)).astype(np.float32)
    classes = (outputs / outputs.sum(axis=1, keepdims=True)).astype(np.float32)
    several = random.uniform(0.1, 0.9, (8, 5, 3)).astype(np.float32)
    several /= several.sum(axis=2, keepdims=True)
    numbers = random.uniform(0.05, 3, (40, 3))
    binary = random.integers(0, 2, (40, 3))
    hot = np.eye(3)[random.integers(0, 3, 40)]
    hots = np.eye(3)[random.integers(0, 3, (8, 5))]
    places = random.integers(0, 3, (40, 1))
    soft = numbers / numbers.sum(axis=1, keepdims=True)
    never = np.full((10, 1), 0.1, np.float32)
    ones = (np.arange(10) % 3 == 0).astype(int).reshape(-1, 1)
    regression = ["meanSquaredError", "rootMeanSquaredError", "meanAbsoluteError", "meanAbsolutePercentageError",
                  "meanSquaredLogarithmicError", "logcosh", "poisson", "r2Score", "cosineSimilarity"]
    for name in regression:
        yield name, "numbers", numbers, (numbers + random.normal(0, 0.4, numbers.shape)).clip(0.01).astype(np.float32)
    for name in ["logcosh", "meanSquaredError"]:
        yield name, "far off", numbers, (1000 * numbers).astype(np.float32)
    for name in ["binaryAccuracy", "precision", "recall", "f1Score", "binaryCrossentropy"]:
        yield name, "yes and no", binary, outputs
    for name in ["precision", "recall", "f1Score"]:
        yield name, "never yes", ones, never
    for name in ["categoricalAccuracy", "categoricalCrossentropy"]:
        yield name, "classes", hot, classes
        yield name, "a class for each step", hots, several
    for name in ["sparseCategoricalAccuracy", "sparseCategoricalCrossentropy"]:
        yield name, "classes", places, classes
    yield from curves_and_classes(binary, outputs, hot, classes, places)
    yield "kullbackLeiblerDivergence", "shares", soft, classes
    sure = np.asarray([[1, 0, 0], [0, 1, 0], [0, 0, 1]], np.float32)
    yield "categoricalCrossentropy", "sure and wrong", sure, np.roll(sure, 1, axis=0)
    yield "sparseCategoricalCrossentropy", "sure and wrong", np.asarray([[0], [1], [2]]), np.roll(sure, 1, axis=0)
    yield "binaryCrossentropy", "sure and wrong", sure, 1 - sure


def curves_and_classes(binary, outputs, hot, shares, places):
    one, many = outputs[:, :1], binary[:, :1]
    # Few different numbers, so that many are equal, and those at both ends.
    tied = (np.round(one * 4) / 4).astype(np.float32)
    for name in ["auc", "prAuc", "rocAuc", "averagePrecision"]:
        yield name, "one output", many, one
        yield name, "ties", many, tied
        yield name, "several outputs", binary, outputs
    for name in ["topKCategoricalAccuracy"]:
        yield name, "classes", hot, shares
        yield name, "ties", hot, np.round(shares, 1).astype(np.float32)
    for name in ["sparseTopKCategoricalAccuracy"]:
        yield name, "classes", places, shares
    rare = np.where(places == 2, 0, places)
    for name in [
        "balancedAccuracy",
        "macroPrecision",
        "macroRecall",
        "macroF1Score",
        "weightedPrecision",
        "weightedF1Score",
        "matthewsCorrelation",
        "logLoss",
    ]:
        yield name, "yes and no", many, one
        yield name, "classes", places, shares
        yield name, "rows of classes", hot, shares
        yield name, "a class that is never there", rare, shares
        yield name, "always yes", many, np.full(one.shape, 0.75, np.float32)


def value_of(name, what, targets, outputs):
    result = {"name": name, "what": what, "targets": array(targets), "outputs": array(outputs)}
    if name in KERAS:
        metric = KERAS[name]()
        metric.update_state(np.asarray(targets, np.float32), outputs)
        result["keras"] = float(metric.result())
    # Keras' own treatment of what is sure and wrong differs from scikit-learn's; Keras' is ours.
    other = None if what == "sure and wrong" else by_sklearn(name, np.asarray(targets), outputs)
    if other is not None:
        result["sklearn"] = float(other)
    return result


def classifier(name, random, loss, targets, last, units, metrics):
    iris = load_iris()
    held = np.arange(150) % 5 == 4
    inputs = iris.data.astype(np.float32)
    model = keras.Sequential(
        [keras.Input((4,)), keras.layers.Dense(6, "relu"), keras.layers.Dense(units, last)]
    )
    initial = [random.uniform(-0.5, 0.5, w.shape).astype(np.float32) for w in model.weights]
    model.set_weights(initial)
    model.compile(optimizer=keras.optimizers.Adam(0.02), loss=loss)
    orders, losses = [], []
    for _ in range(6):
        order = random.permutation(120)
        total = 0.0
        for at in range(0, 120, 16):
            batch = order[at : at + 16]
            model.reset_metrics()
            total += float(model.train_on_batch(inputs[~held][batch], targets[~held][batch])) * len(batch)
        orders.append([int(i) for i in order])
        losses.append(total / 120)
    outputs = model.predict(inputs[held], verbose=0)
    taken = {}
    for metric in metrics:
        found = value_of(metric, name, targets[held], outputs)
        taken[metric] = found.get("keras", found.get("sklearn"))
    return {
        "name": name,
        "units": units,
        "activation": last,
        "inputs": array(inputs),
        "targets": array(targets),
        "initial": [array(w)["values"] for w in initial],
        "orders": orders,
        "losses": losses,
        "metrics": taken,
    }


def main():
    random = np.random.default_rng(20240229)
    kinds = load_iris().target
    hot, places, yes = np.eye(3)[kinds], kinds.reshape(-1, 1), (kinds == 1).astype(int).reshape(-1, 1)
    result = {
        "keras": keras.__version__,
        "sklearn": sklearn.__version__,
        "values": [value_of(*v) for v in values(random)],
        "classifiers": [
            classifier("categoricalCrossentropy", random, "categorical_crossentropy", hot, "softmax", 3,
                       ["categoricalAccuracy", "categoricalCrossentropy"]),
            classifier("sparseCategoricalCrossentropy", random, "sparse_categorical_crossentropy", places, "softmax", 3,
                       ["sparseCategoricalAccuracy", "sparseCategoricalCrossentropy"]),
            classifier("binaryCrossentropy", random, "binary_crossentropy", yes, "sigmoid", 1,
                       ["binaryAccuracy", "binaryCrossentropy", "precision", "recall", "f1Score"]),
        ],
    }
    file = pathlib.Path(__file__).with_name("metrics.json")
    file.write_text(json.dumps(result, separators=(",", ":")) + "\n")
    print(f"{file}: {file.stat().st_size} bytes, Keras {keras.__version__}, scikit-learn {sklearn.__version__}")


main()
