"""The layers of the wide campaign: those of layers.py and all that the format has beside them, with regularizers and constraints.

An entry is as in layers.py. What would draw numbers of its own in training has a rate of 0: it then hands on what it is given.
"""

from draws import ACTIVATIONS, INITIALIZERS, layer, weights_of
from layers import DISTRIBUTED, LAYERS, activation, conv2d, dense, over_picture, pair, recurrent, sides, windows

# The weights of a layer that may be held small, by its kind, and what else: what it gives.
PENALISED = {
    **{kind: ["kernel", "recurrent", "bias", "activity"] for kind in ("lstm", "gru", "simpleRnn")},
    **{kind: ["kernel", "bias", "activity"] for kind in ("dense", "conv1d", "conv2d", "conv1dTranspose", "conv2dTranspose")},
    **{kind: ["depthwise", "pointwise", "bias", "activity"] for kind in ("separableConv1d", "separableConv2d")},
    **{kind: ["depthwise", "bias", "activity"] for kind in ("depthwiseConv1d", "depthwiseConv2d")},
    "embedding": ["embeddings"],
    **{kind: ["gamma", "beta"] for kind in ("batchNormalization", "layerNormalization", "groupNormalization")},
    "prelu": ["alpha"],
}
# Number of axes of such a weight, where it is no vector.
AXES = {"conv1d": 3, "conv1dTranspose": 3, "conv2d": 4, "conv2dTranspose": 4, "separableConv1d": 3, "separableConv2d": 4,
        "depthwiseConv1d": 3, "depthwiseConv2d": 4}


def regularizer(draw):
    kinds = draw.one([["l1"], ["l2"], ["l2"], ["l1", "l2"]])
    return {kind: draw.log(1e-4, 0.1) for kind in kinds}


def constraint(draw, axes):
    kind = draw.one(["nonNeg", "maxNorm", "unitNorm", "minMaxNorm"])
    if kind == "nonNeg" or draw.chance(0.3):
        return kind
    axis = draw.one([0, *([list(range(axes - 1))] if axes > 1 else []), axes - 1])
    limits = {
        "maxNorm": lambda: {"maxValue": draw.one([0.3, 1.0, 2.0])},
        "unitNorm": lambda: {},
        "minMaxNorm": lambda: {"minValue": draw.one([0.0, 0.4]), "maxValue": draw.one([0.6, 1.0]), "rate": draw.one([1.0, 0.3])},
    }
    return {kind: {**limits[kind](), "axis": axis}}


def penalised(draw, made, distributed=False):
    """A layer of which at times a weight or what it gives is regularized, or a weight is constrained."""
    if "layer" in made:
        within = distributed or made["kind"] == "timeDistributed"
        held = {part: penalised(draw, made[part], within) for part in ("layer", "backward") if part in made}
        return {**made, **held}
    kind, options = made["kind"], dict(made["options"])
    if kind == "gru":
        # That of both eras of Keras.
        options["resetAfter"] = draw.chance(0.6)
    for part in PENALISED.get(kind, []):
        if part == "activity":
            # Keras leaves out of the loss what is regularized within timeDistributed, and the format refuses it.
            if draw.chance(0.12) and not distributed:
                options["activityRegularizer"] = regularizer(draw)
            continue
        axes = 1 if part in ("bias", "gamma", "beta", "alpha") else AXES.get(kind, 2)
        if draw.chance(0.12):
            options[f"{part}Regularizer"] = regularizer(draw)
        if draw.chance(0.1):
            options[f"{part}Constraint"] = constraint(draw, axes)
    return {**made, "options": options}


def convolution(draw, *initializers):
    return {
        "activation": draw.one(ACTIVATIONS), "useBias": draw.chance(0.7), **weights_of(draw, *initializers, "biasInitializer"),
    }


def over_series(kind):
    """separableConv1d and depthwiseConv1d: each feature by itself."""
    def make(draw, shape):
        if len(shape) != 2:
            return None
        size, padding, multiplier = draw.whole(1, 3), draw.one(["valid", "same"]), draw.whole(1, 2)
        dilation = draw.whole(2, 3) if draw.chance(0.3) else 1
        strides = draw.whole(2, 3) if dilation == 1 and draw.chance(0.3) else 1
        length = windows(shape[0], size, strides, padding, dilation)
        if not length:
            return None
        separable = kind == "separableConv1d"
        filters = draw.whole(1, 4) if separable else shape[1] * multiplier
        return layer(kind, {
            **({"filters": filters} if separable else {}),
            "kernelSize": size, "strides": strides, "padding": padding, "dilationRate": dilation, "depthMultiplier": multiplier,
            **convolution(draw, "depthwiseInitializer", *(["pointwiseInitializer"] if separable else [])),
        }), [length, filters]
    return make


def over_pictures(kind):
    """separableConv2d and depthwiseConv2d; TensorFlow's kernel has the same stride on both sides."""
    def make(draw, shape):
        if len(shape) != 3:
            return None
        size, padding, multiplier = sides(draw, 1, 3), draw.one(["valid", "same"]), draw.whole(1, 2)
        strides = draw.whole(1, 2)
        dilation = 2 if strides == 1 and draw.chance(0.25) else 1
        made = [windows(axis, length, strides, padding, dilation) for axis, length in zip(shape[:2], pair(size))]
        if not all(made):
            return None
        separable = kind == "separableConv2d"
        filters = draw.whole(1, 3) if separable else shape[2] * multiplier
        return layer(kind, {
            **({"filters": filters} if separable else {}),
            "kernelSize": size, "strides": strides, "padding": padding, "dilationRate": dilation, "depthMultiplier": multiplier,
            **convolution(draw, "depthwiseInitializer", *(["pointwiseInitializer"] if separable else [])),
        }), [*made, filters]
    return make


def wider(length, size, stride, padding):
    """How long an axis is that a transposed convolution has made."""
    return length * stride + (max(size - stride, 0) if padding == "valid" else 0)


def transposed(rank):
    def make(draw, shape):
        if len(shape) != rank + 1:
            return None
        filters, padding = draw.whole(1, 3), draw.one(["valid", "same"])
        size, strides = (sides(draw, 1, 3), sides(draw, 1, 2)) if rank == 2 else (draw.whole(1, 3), draw.whole(1, 3))
        both = (pair(size), pair(strides)) if rank == 2 else ([size], [strides])
        made = [wider(*axis, padding) for axis in zip(shape[:-1], *both)]
        return layer(f"conv{rank}dTranspose", {
            "filters": filters, "kernelSize": size, "strides": strides, "padding": padding,
            **convolution(draw, "kernelInitializer"),
        }), [*made, filters]
    return make


def conv2d_dilated(draw, shape):
    made = conv2d(draw, shape)
    if made is None:
        return None
    options = {**made[0]["options"], "strides": 1, "dilationRate": sides(draw, 1, 2)}
    spread = [rate * (size - 1) + 1 for rate, size in zip(pair(options["dilationRate"]), pair(options["kernelSize"]))]
    size = over_picture(shape, spread, 1, options["padding"])
    return (layer("conv2d", options), [*size, options["filters"]]) if size else None


def margins(draw):
    return [draw.whole(0, 2), draw.whole(0, 2)]


def resized(kind):
    """What makes a series or a picture longer or shorter."""
    def make(draw, shape):
        rank = 1 if kind.endswith("1d") else 2
        if len(shape) != rank + 1:
            return None
        if kind.startswith("upSampling"):
            size = draw.whole(1, 3) if rank == 1 else sides(draw, 1, 2)
            factors = [size] if rank == 1 else pair(size)
            options = {"size": size, **({"interpolation": draw.one(["nearest", "bilinear"])} if rank == 2 else {})}
            return layer(kind, options), [*(a * b for a, b in zip(shape, factors)), shape[-1]]
        by = [margins(draw) for _ in range(rank)]
        sign = 1 if kind.startswith("zeroPadding") else -1
        made = [axis + sign * sum(both) for axis, both in zip(shape, by)]
        if min(made) < 1:
            return None
        name = "padding" if sign > 0 else "cropping"
        return layer(kind, {name: by[0] if rank == 1 else by}), [*made, shape[-1]]
    return make


def same_shape(kind, options_of):
    return lambda draw, shape: (layer(kind, options_of(draw)), shape)


def relu_options(draw):
    return draw.some({
        "maxValue": (0.4, lambda d: d.one([0.5, 2.0])), "negativeSlope": (0.4, lambda d: d.one([0.1, 0.3])),
        "threshold": (0.3, lambda d: d.one([0.2, 1.0])),
    })


def prelu(draw, shape):
    shared = draw.one([None, None, [1]]) if len(shape) > 1 else None
    initializer = draw.one([i for i in INITIALIZERS if i != "orthogonal"])
    return layer("prelu", {"alphaInitializer": initializer, **({"sharedAxes": shared} if shared else {})}), shape


def group_normalization(draw, shape):
    groups = draw.one([n for n in range(1, shape[-1] + 1) if shape[-1] % n == 0])
    return layer("groupNormalization", {
        "groups": groups, "epsilon": draw.one([1e-3, 1e-5]), "center": draw.chance(0.8), "scale": draw.chance(0.8),
    }), shape


def normalization(draw, shape):
    return layer("normalization", {
        "mean": [draw.one([0.0, 0.3, -1.0]) for _ in range(shape[-1])],
        "variance": [draw.one([1.0, 0.2, 4.0]) for _ in range(shape[-1])],
        "invert": draw.chance(0.2),
    }), shape


def nothing_drawn(kind, option, rank=None):
    return lambda draw, shape: (layer(kind, {option: 0.0}), shape) if rank in (None, len(shape)) else None


def two_directions(draw, shape):
    """A bidirectional layer whose two layers are no twins; one may go backwards and the other forwards."""
    if len(shape) != 2:
        return None
    mode = draw.one(["concat", "concat", "sum", "mul", "ave"])
    ahead, (*steps, units) = recurrent(draw.one(["lstm", "gru", "simpleRnn"]))(draw, shape)
    back, (*_, other) = recurrent(draw.one(["lstm", "gru", "simpleRnn"]))(draw, shape)
    back["options"]["returnSequences"] = ahead["options"]["returnSequences"]
    # The format has no say in which way the second one goes.
    back["options"]["goBackwards"] = False
    if mode != "concat":
        back["options"]["units"] = other = units
    made = {"kind": "bidirectional", "options": {"mergeMode": mode}, "layer": ahead, "backward": back}
    return made, [*steps, units + other if mode == "concat" else units]


WIDE_DISTRIBUTED = [
    *DISTRIBUTED,
    (1, over_series("separableConv1d")),
    (1, same_shape("leakyRelu", lambda draw: {"negativeSlope": draw.one([0.1, 0.3])})),
    (1, group_normalization),
]


def time_distributed(draw, shape):
    if len(shape) < 2:
        return None
    made = draw.weighted(WIDE_DISTRIBUTED)(draw, shape[1:])
    return made and (layer("timeDistributed", {}, made[0]), [shape[0], *made[1]])


WIDE_LAYERS = [
    *LAYERS,
    (2, recurrent("gru")),
    (3, two_directions),
    (2, time_distributed),
    (2, over_series("separableConv1d")),
    (2, over_series("depthwiseConv1d")),
    (4, over_pictures("separableConv2d")),
    (4, over_pictures("depthwiseConv2d")),
    (2, transposed(1)),
    (4, transposed(2)),
    (3, conv2d_dilated),
    *[(1, resized(f"{kind}1d")) for kind in ("zeroPadding", "cropping", "upSampling")],
    *[(2, resized(f"{kind}2d")) for kind in ("zeroPadding", "cropping", "upSampling")],
    (1, same_shape("relu", relu_options)),
    (1, same_shape("leakyRelu", lambda draw: {"negativeSlope": draw.one([0.1, 0.3])})),
    (1, same_shape("elu", lambda draw: {"alpha": draw.one([0.5, 1.0, 2.0])})),
    (1, same_shape("thresholdedRelu", lambda draw: {"theta": draw.one([0.0, 0.3, 1.0])})),
    (1, same_shape("softmax", lambda _: {})),
    (2, prelu),
    (1, same_shape("unitNormalization", lambda _: {})),
    (2, group_normalization),
    (1, same_shape("rescaling", lambda draw: {"scale": draw.one([0.5, 2.0, -1.0]), "offset": draw.one([0.0, 0.3])})),
    (1, normalization),
    (1, nothing_drawn("gaussianNoise", "stddev")),
    (1, nothing_drawn("gaussianDropout", "rate")),
    (1, nothing_drawn("alphaDropout", "rate")),
    (1, nothing_drawn("spatialDropout1d", "rate", 2)),
    (1, nothing_drawn("spatialDropout2d", "rate", 3)),
]

# What a layer may be followed by so that both may be added: it leaves the shape of a sample as it is.
KEEPING = [
    (3, lambda draw, shape: dense(draw, shape, units=shape[-1])),
    (1, activation),
    (1, prelu),
    (1, group_normalization),
]
