"""Trains models of layers that keras-oracle.py does not have, and writes layers.json beside this file, as that one does."""

import importlib.util
import json
import pathlib

import keras
import numpy as np

HERE = pathlib.Path(__file__).parent
spec = importlib.util.spec_from_file_location("keras_oracle", HERE / "keras-oracle.py")
oracle = importlib.util.module_from_spec(spec)
spec.loader.exec_module(oracle)
oracle.KINDS.update(
    {
        "conv2d": "Conv2D",
        "averagePooling2d": "AveragePooling2D",
        "maxPooling2d": "MaxPooling2D",
        "globalAveragePooling2d": "GlobalAveragePooling2D",
        "globalMaxPooling2d": "GlobalMaxPooling2D",
    }
)


def layer(kind, **options):
    return {"kind": kind, "options": options}


def cases(random):
    pictures = random.uniform(-1, 1, (15, 7, 6, 2))
    ends = np.stack([pictures[:, 0, 0, 0], pictures.mean(axis=(1, 2, 3))], axis=1)
    yield oracle.case(
        "conv2d, maxPooling2d, flatten",
        pictures,
        ends,
        [
            layer("conv2d", filters=4, kernelSize=3, activation="tanh"),
            layer("maxPooling2d", poolSize=2),
            layer("flatten"),
            oracle.dense(2),
        ],
        pictures[0] / 2,
        batch=5,
    )
    yield oracle.case(
        "conv2d of two sides in strides, averagePooling2d, globalMaxPooling2d",
        pictures,
        ends,
        [
            layer("conv2d", filters=5, kernelSize=[3, 2], strides=[2, 1], padding="same", useBias=False),
            layer("averagePooling2d", poolSize=[2, 3], strides=1, padding="same"),
            layer("globalMaxPooling2d"),
            oracle.dense(2),
        ],
        pictures[1] / 2,
        batch=5,
    )
    yield oracle.case(
        "conv2d without bias, batchNormalization, globalAveragePooling2d",
        pictures,
        ends,
        [
            layer("conv2d", filters=3, kernelSize=2, activation="relu", useBias=False),
            layer("batchNormalization", momentum=0.9),
            layer("globalAveragePooling2d"),
            oracle.dense(2),
        ],
        pictures[2] / 2,
    )


def main():
    random = np.random.default_rng(2)
    made = [oracle.run(case, random) for case in cases(random)]
    text = json.dumps({"keras": keras.__version__, "cases": made}, separators=(",", ":"))
    (HERE / "layers.json").write_text(text + "\n")


if __name__ == "__main__":
    main()
