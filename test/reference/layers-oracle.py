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


def layer(kind, inner=None, **options):
    return {"kind": kind, "options": options, **({"layer": inner} if inner else {})}


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


def recurrent_cases(random):
    short, long = random.uniform(-1, 1, (15, 5, 2)), random.uniform(-1, 1, (15, 10, 2))
    gru = {"activation": "tanh", "recurrentActivation": "sigmoid", "resetAfter": True}
    for name, series, layers in [
        ("gru that resets after the product", short, [layer("gru", units=4, **gru), oracle.dense(2)]),
        ("the same over many steps", long, [layer("gru", units=4, returnSequences=True, **gru), layer("gru", units=3, **gru), oracle.dense(2)]),
        ("without a bias, hardSigmoid", short, [layer("gru", units=4, **{**gru, "useBias": False, "recurrentActivation": "hardSigmoid"}), oracle.dense(2)]),
    ]:
        yield oracle.case(name, series, series[:, -1], layers, series[0], batch=5)
    both = layer("bidirectional", layer("gru", units=3, returnSequences=True, **gru), mergeMode="concat")
    yield oracle.case("the same in both directions", long, long[:, -1], [both, layer("globalMaxPooling1d"), oracle.dense(2)], long[0])


def shaping_cases(random):
    series, pictures = random.uniform(-1, 1, (15, 6, 4)), random.uniform(-1, 1, (15, 5, 6, 2))
    flat = random.uniform(-1, 1, (15, 6))
    ends, two = series[:, -1, :2], flat[:, :2] * 2
    wide = oracle.dense(5)
    for name, one in [
        ("relu with a bound, a slope and a threshold", layer("relu", maxValue=0.6, negativeSlope=0.1, threshold=0.2)),
        ("relu with a slope", layer("relu", negativeSlope=0.2, threshold=0)),
        ("leakyRelu", layer("leakyRelu", negativeSlope=0.3)),
        ("elu of another alpha", layer("elu", alpha=0.5)),
        ("prelu", layer("prelu", alphaInitializer="zeros", alphaRegularizer={"l2": 0.1})),
        ("softmax", layer("softmax")),
        ("unitNormalization", layer("unitNormalization")),
        ("rescaling", layer("rescaling", scale=0.5, offset=-0.2)),
        ("normalization by given numbers", layer("normalization", mean=[0.1, 0.2, 0.3, 0.4, 0.5], variance=[1, 2, 3, 0.5, 4])),
    ]:
        yield oracle.case(name, flat, two, [wide, one, oracle.dense(2)], flat[0] / 2, batch=5)
    yield oracle.case(
        "prelu with one slope for all steps, cropping1d, zeroPadding1d, upSampling1d",
        series,
        ends,
        [
            layer("conv1d", filters=3, kernelSize=2),
            layer("prelu", alphaInitializer="zeros", sharedAxes=[1]),
            layer("cropping1d", cropping=[1, 0]),
            layer("zeroPadding1d", padding=[2, 1]),
            layer("upSampling1d", size=2),
            layer("conv1d", filters=3, kernelSize=3, activation="tanh"),
            layer("flatten"),
            oracle.dense(2),
        ],
        series[0] / 2,
        batch=5,
    )
    yield oracle.case(
        "zeroPadding2d, cropping2d, upSampling2d",
        pictures,
        ends,
        [
            layer("zeroPadding2d", padding=[[1, 0], [2, 1]]),
            layer("conv2d", filters=3, kernelSize=2, activation="tanh"),
            layer("cropping2d", cropping=[1, 2]),
            layer("upSampling2d", size=[2, 3], interpolation="nearest"),
            layer("conv2d", filters=2, kernelSize=2),
            layer("globalMaxPooling2d"),
            oracle.dense(2),
        ],
        pictures[0] / 2,
    )
    yield oracle.case(
        "upSampling2d between, groupNormalization",
        pictures,
        ends,
        [
            layer("conv2d", filters=4, kernelSize=2),
            layer("groupNormalization", groups=2, epsilon=0.001),
            layer("upSampling2d", size=2, interpolation="bilinear"),
            layer("conv2d", filters=2, kernelSize=3, activation="tanh"),
            layer("flatten"),
            oracle.dense(2),
        ],
        pictures[1] / 2,
    )


def convolution_cases(random):
    series, pictures = random.uniform(-1, 1, (15, 8, 3)), random.uniform(-1, 1, (15, 7, 6, 2))
    ends, two = series[:, -1, :2], np.stack([pictures[:, 0, 0, 0], pictures.mean(axis=(1, 2, 3))], axis=1)
    small = {"l2": 0.01}
    for name, one in [
        ("separableConv1d", layer("separableConv1d", filters=4, kernelSize=3, depthMultiplier=2, activation="tanh", depthwiseRegularizer=small)),
        ("separableConv1d in strides", layer("separableConv1d", filters=4, kernelSize=3, strides=2, padding="same", pointwiseRegularizer=small)),
        ("separableConv1d with a dilation", layer("separableConv1d", filters=4, kernelSize=3, dilationRate=2, useBias=False)),
        ("depthwiseConv1d", layer("depthwiseConv1d", kernelSize=3, padding="same", activation="tanh")),
        ("conv1dTranspose", layer("conv1dTranspose", filters=4, kernelSize=3, strides=2, activation="tanh")),
        ("conv1dTranspose of the same length", layer("conv1dTranspose", filters=2, kernelSize=2, strides=3, padding="same")),
    ]:
        yield oracle.case(name, series, ends, [one, layer("flatten"), oracle.dense(2)], series[0] / 2, batch=5)
    for name, one in [
        ("separableConv2d", layer("separableConv2d", filters=4, kernelSize=3, activation="tanh")),
        ("separableConv2d in strides, of two sides", layer("separableConv2d", filters=3, kernelSize=[3, 2], strides=2, padding="same", depthMultiplier=2)),
        ("depthwiseConv2d", layer("depthwiseConv2d", kernelSize=3, padding="same", activation="tanh", depthwiseConstraint={"maxNorm": {"maxValue": 0.5, "axis": [0, 1]}})),
        ("depthwiseConv2d, two of each channel", layer("depthwiseConv2d", kernelSize=2, strides=2, depthMultiplier=2, useBias=False)),
        ("depthwiseConv2d with a dilation", layer("depthwiseConv2d", kernelSize=2, dilationRate=2, depthMultiplier=2)),
        ("conv2d with a dilation", layer("conv2d", filters=3, kernelSize=2, dilationRate=2, activation="tanh")),
        ("conv2d with two dilations, as large as before", layer("conv2d", filters=3, kernelSize=[3, 2], dilationRate=[2, 3], padding="same")),
        ("conv2dTranspose", layer("conv2dTranspose", filters=3, kernelSize=3, strides=2, activation="tanh")),
        ("conv2dTranspose of two sides", layer("conv2dTranspose", filters=2, kernelSize=[2, 3], strides=[1, 2], padding="same", kernelRegularizer=small)),
    ]:
        yield oracle.case(name, pictures, two, [one, layer("flatten"), oracle.dense(2)], pictures[0] / 2, batch=5, epochs=12)


MAKERS = [cases, recurrent_cases, shaping_cases, convolution_cases]


def main():
    random = np.random.default_rng(2)
    made = [oracle.run(case, random) for make in MAKERS for case in make(random)]
    text = json.dumps({"keras": keras.__version__, "cases": made}, separators=(",", ":"))
    (HERE / "layers.json").write_text(text + "\n")


if __name__ == "__main__":
    main()
