"""Trains models with regularizers and constraints, and writes penalties.json beside this file, as keras-oracle.py does."""

import importlib.util
import json
import pathlib

import keras
import numpy as np

HERE = pathlib.Path(__file__).parent
spec = importlib.util.spec_from_file_location("keras_oracle", HERE / "keras-oracle.py")
oracle = importlib.util.module_from_spec(spec)
spec.loader.exec_module(oracle)

SGD = {"name": "sgd", "learningRate": 0.05}


def layer(kind, inner=None, **options):
    return {"kind": kind, "options": options, **({"layer": inner} if inner else {})}


def lstm(units, **options):
    return layer("lstm", units=units, activation="tanh", recurrentActivation="sigmoid", **options)


def cases(random):
    flat = random.uniform(-1, 1, (14, 4))
    sums = flat.sum(axis=1, keepdims=True)
    series = random.uniform(-1, 1, (14, 5, 2))
    long = random.uniform(-1, 1, (14, 9, 2))
    ends = series[:, -1, :]
    l2 = {"l2": 0.02}
    yield oracle.case(
        "l2 of kernel and bias",
        flat,
        sums,
        [layer("dense", units=5, activation="tanh", kernelRegularizer=l2, biasRegularizer={"l2": 0.1}), oracle.dense(1)],
        flat[0] / 2,
    )
    yield oracle.case(
        "l1 of a kernel, short last batch",
        flat,
        sums,
        [layer("dense", units=5, activation="relu", kernelRegularizer={"l1": 0.01}), oracle.dense(1)],
        flat[1] / 2,
        SGD,
        batch=5,
    )
    both = {"l1": 0.003, "l2": 0.01}
    yield oracle.case(
        "l1 and l2 of what a layer gives, short last batch",
        flat,
        sums,
        [layer("dense", units=5, activation="tanh", activityRegularizer=both), oracle.dense(1)],
        flat[2] / 2,
        batch=5,
    )
    yield oracle.case(
        "an output that is regularized, with the batch",
        flat,
        sums,
        [oracle.dense(4, "tanh"), layer("dense", units=1, activityRegularizer=both)],
        flat[2] / 2,
        batch=11,
        epochs=20,
    )
    classes = np.eye(3)[random.integers(0, 3, 14)]
    yield oracle.case(
        "regularized probabilities of a crossentropy",
        flat,
        classes,
        [oracle.dense(4, "tanh"), layer("dense", units=3, activation="softmax", activityRegularizer={"l2": 0.3})],
        flat[3] / 2,
        loss="categoricalCrossentropy",
    )
    yield oracle.case(
        "lstm: all three weights and the output",
        series,
        ends,
        [
            lstm(4, kernelRegularizer=l2, recurrentRegularizer={"l1": 0.01}, biasRegularizer=both, activityRegularizer=l2),
            oracle.dense(2),
        ],
        series[0],
        batch=5,
    )
    yield oracle.case(
        "lstm sequences over many steps, regularized, in both directions",
        long,
        ends,
        [
            layer(
                "bidirectional",
                lstm(3, returnSequences=True, recurrentRegularizer=l2, activityRegularizer={"l1": 0.01}),
                mergeMode="concat",
            ),
            layer("simpleRnn", units=3, activation="tanh", kernelRegularizer=l2),
            oracle.dense(2),
        ],
        long[0],
    )
    words = random.integers(0, 7, (14, 5))
    yield oracle.case(
        "embedding, conv1d, batchNormalization, layerNormalization",
        words,
        words.mean(axis=1, keepdims=True) / 7,
        [
            layer("embedding", inputDim=7, outputDim=3, embeddingsRegularizer=l2, embeddingsConstraint="unitNorm"),
            layer("conv1d", filters=3, kernelSize=2, kernelRegularizer=l2, activityRegularizer=l2),
            layer("batchNormalization", momentum=0.9, gammaRegularizer={"l2": 0.05}, betaConstraint="nonNeg"),
            layer("flatten"),
            layer("layerNormalization", betaRegularizer={"l1": 0.01}),
            oracle.dense(1),
        ],
        words[0],
    )
    pictures = random.uniform(-1, 1, (14, 5, 5, 2))
    yield oracle.case(
        "conv2d, a norm of each filter",
        pictures,
        ends,
        [
            layer(
                "conv2d",
                filters=3,
                kernelSize=3,
                activation="relu",
                kernelRegularizer=l2,
                kernelConstraint={"maxNorm": {"maxValue": 0.9, "axis": [0, 1, 2]}},
                biasConstraint={"maxNorm": {"maxValue": 0.1}},
            ),
            layer("flatten"),
            oracle.dense(2),
        ],
        pictures[0] / 2,
    )
    for constraint in [
        "maxNorm",
        {"maxNorm": {"maxValue": 0.7}},
        "unitNorm",
        {"unitNorm": {"axis": 1}},
        "nonNeg",
        "minMaxNorm",
        {"minMaxNorm": {"minValue": 0.4, "maxValue": 0.8, "rate": 0.3, "axis": 1}},
    ]:
        name = constraint if isinstance(constraint, str) else json.dumps(constraint).replace('"', "")
        yield oracle.case(
            f"kernels held to {name}",
            series,
            ends,
            [
                lstm(4, kernelConstraint=constraint, recurrentConstraint=constraint),
                layer("dense", units=3, activation="tanh", kernelConstraint=constraint),
                oracle.dense(2),
            ],
            series[1],
            {**oracle.ADAM, "learningRate": 0.05},
        )


def main():
    random = np.random.default_rng(5)
    made = [oracle.run(case, random) for case in cases(random)]
    text = json.dumps({"keras": keras.__version__, "cases": made}, separators=(",", ":"))
    (HERE / "penalties.json").write_text(text + "\n")


if __name__ == "__main__":
    main()
