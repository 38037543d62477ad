"""The layers of the campaign: a table of what may come next, for a sample of a shape.

An entry takes a draw and the shape, and gives a layer and the shape of what it makes, or None where it does not fit.
A kind that the format has anew is one more entry of LAYERS.
"""

import numpy as np

from draws import ACTIVATIONS, GATES, layer, weights_of


def dense(draw, shape, units=None, activation=None):
    units = units or draw.whole(1, 5)
    return layer("dense", {
        "units": units,
        "activation": activation or draw.one(ACTIVATIONS),
        "useBias": draw.chance(0.8),
        **weights_of(draw, "kernelInitializer", "biasInitializer"),
    }), [*shape[:-1], units]


def activation(draw, shape):
    return layer("activation", {"activation": draw.one(ACTIVATIONS)}), shape


def dropout(draw, shape):
    return layer("dropout", {"rate": draw.one([0.0, 0.2, 0.5, 0.9])}), shape


def recurrent(kind):
    def make(draw, shape, sequences=None):
        if len(shape) != 2:
            return None
        units = draw.whole(1, 4)
        sequences = draw.chance(0.5) if sequences is None else sequences
        gates = {} if kind == "simpleRnn" else {"recurrentActivation": draw.one(GATES)}
        forget = {"unitForgetBias": draw.chance(0.7)} if kind == "lstm" else {}
        return layer(kind, {
            "units": units,
            "activation": draw.one(["tanh", "relu", "linear"]) if draw.chance(0.7) else draw.one(ACTIVATIONS),
            **gates,
            "useBias": draw.chance(0.8),
            **forget,
            **weights_of(draw, "kernelInitializer", "recurrentInitializer", "biasInitializer"),
            "returnSequences": sequences,
            "goBackwards": draw.chance(0.2),
        }), [shape[0], units] if sequences else [units]
    return make


def bidirectional(draw, shape):
    if len(shape) != 2:
        return None
    inner, (*steps, units) = recurrent(draw.one(["lstm", "gru", "simpleRnn"]))(draw, shape)
    # Keras makes the backward layer from the forward one, and refuses one that goes backwards already.
    inner["options"]["goBackwards"] = False
    mode = draw.one(["concat", "sum", "mul", "ave"])
    return layer("bidirectional", {"mergeMode": mode}, inner), [*steps, 2 * units if mode == "concat" else units]


def time_distributed(draw, shape):
    """Any layer of a table on each step."""
    if len(shape) < 2:
        return None
    made = draw.weighted(DISTRIBUTED)(draw, shape[1:])
    if made is None:
        return None
    inner, each = made
    return layer("timeDistributed", {}, inner), [shape[0], *each]


def windows(length, size, stride, padding, dilation=1):
    """How many windows lie on an axis, which may be none."""
    covered = length - dilation * (size - 1) if padding == "valid" else length
    return max(0, -(-covered // stride))


def conv1d(draw, shape):
    if len(shape) != 2:
        return None
    filters, size, padding = draw.whole(1, 4), draw.whole(1, 4), draw.one(["valid", "same", "causal"])
    dilation = draw.whole(2, 3) if draw.chance(0.35) else 1
    strides = draw.whole(2, 3) if dilation == 1 and draw.chance(0.35) else 1
    length = windows(shape[0], size, strides, padding, dilation)
    if not length:
        return None
    return layer("conv1d", {
        "filters": filters,
        "kernelSize": size,
        "strides": strides,
        "dilationRate": dilation,
        "padding": padding,
        "activation": draw.one(ACTIVATIONS),
        "useBias": draw.chance(0.7),
        **weights_of(draw, "kernelInitializer", "biasInitializer"),
    }), [length, filters]


def sides(draw, low, high):
    """One number for both sides, or height and width."""
    return draw.whole(low, high) if draw.chance(0.6) else [draw.whole(low, high), draw.whole(low, high)]


def pair(of):
    return [of, of] if isinstance(of, int) else of


def over_picture(shape, size, strides, padding):
    """Height and width of what windows over a picture give."""
    made = [windows(*axis, padding) for axis in zip(shape[:2], pair(size), pair(strides))]
    return made if all(made) else None


def conv2d(draw, shape):
    if len(shape) != 3:
        return None
    filters, size, strides, padding = draw.whole(1, 3), sides(draw, 1, 3), sides(draw, 1, 2), draw.one(["valid", "same"])
    made = over_picture(shape, size, strides, padding)
    if made is None:
        return None
    return layer("conv2d", {
        "filters": filters,
        "kernelSize": size,
        "strides": strides,
        "padding": padding,
        "activation": draw.one(ACTIVATIONS),
        "useBias": draw.chance(0.7),
        **weights_of(draw, "kernelInitializer", "biasInitializer"),
    }), [*made, filters]


def pooling1d(kind):
    def make(draw, shape):
        if len(shape) != 2:
            return None
        size, strides, padding = draw.whole(1, 4), draw.whole(1, 3), draw.one(["valid", "same"])
        length = windows(shape[0], size, strides, padding)
        options = {"poolSize": size, "strides": strides, "padding": padding}
        return (layer(kind, options), [length, shape[1]]) if length else None
    return make


def pooling2d(kind):
    def make(draw, shape):
        if len(shape) != 3:
            return None
        size, strides, padding = sides(draw, 1, 3), sides(draw, 1, 2), draw.one(["valid", "same"])
        made = over_picture(shape, size, strides, padding)
        options = {"poolSize": size, "strides": strides, "padding": padding}
        return (layer(kind, options), [*made, shape[2]]) if made else None
    return make


def over_all(kind, rank):
    return lambda draw, shape: (layer(kind, {}), shape[-1:]) if len(shape) == rank else None


def batch_normalization(draw, shape):
    axis = draw.one([-1, -1, draw.whole(1, len(shape))])
    return layer("batchNormalization", {
        "axis": axis, "momentum": draw.one([0.99, 0.9, 0.5]), "epsilon": draw.one([1e-3, 1e-5]),
        "center": draw.chance(0.8), "scale": draw.chance(0.8),
    }), shape


def layer_normalization(draw, shape):
    return layer("layerNormalization", {"epsilon": draw.one([1e-3, 1e-5])}), shape


def flatten(draw, shape):
    return (layer("flatten", {}), [int(np.prod(shape))]) if len(shape) > 1 else None


def repeat_vector(draw, shape):
    n = draw.whole(1, 5)
    return (layer("repeatVector", {"n": n}), [n, *shape]) if len(shape) == 1 else None


def reshape(draw, shape):
    size = int(np.prod(shape))
    divisors = [n for n in range(1, size + 1) if size % n == 0]
    first = draw.one(divisors)
    second = draw.one([n for n in divisors if (size // first) % n == 0])
    target = draw.one([[size], [first, size // first], [first, second, size // first // second]])
    return (layer("reshape", {"targetShape": target}), target) if max(target) <= 12 else None


def permute(draw, shape):
    if len(shape) < 2:
        return None
    dims = [int(d) + 1 for d in draw.random.permutation(len(shape))]
    return layer("permute", {"dims": dims}), [shape[d - 1] for d in dims]


DISTRIBUTED = [
    (4, dense),
    (2, conv1d),
    (1, pooling1d("maxPooling1d")),
    (1, over_all("globalMaxPooling1d", 2)),
    (1, recurrent("simpleRnn")),
    (1, recurrent("lstm")),
    (1, recurrent("gru")),
    (1, layer_normalization),
    (1, activation),
    (1, flatten),
    (1, conv2d),
]

# Of a picture most others do not fit, so that its own come often enough.
LAYERS = [
    (4, dense),
    (3, activation),
    (2, dropout),
    (2, recurrent("lstm")),
    (2, recurrent("gru")),
    (2, recurrent("simpleRnn")),
    (2, bidirectional),
    (2, time_distributed),
    (4, conv1d),
    (8, conv2d),
    (2, pooling1d("maxPooling1d")),
    (1, pooling1d("averagePooling1d")),
    (2, pooling2d("maxPooling2d")),
    (2, pooling2d("averagePooling2d")),
    (2, over_all("globalMaxPooling1d", 2)),
    (1, over_all("globalAveragePooling1d", 2)),
    (1, over_all("globalMaxPooling2d", 3)),
    (1, over_all("globalAveragePooling2d", 3)),
    (1, batch_normalization),
    (1, layer_normalization),
    (1, flatten),
    (1, repeat_vector),
    (1, reshape),
    (1, permute),
]

# What makes one row of numbers of a sample, for a model with one output a sample.
SQUASHES = [
    (1, over_all("globalMaxPooling1d", 2)),
    (1, over_all("globalAveragePooling1d", 2)),
    (1, over_all("globalMaxPooling2d", 3)),
    (1, over_all("globalAveragePooling2d", 3)),
    (1, flatten),
    (1, lambda draw, shape: recurrent("simpleRnn")(draw, shape, False)),
]
