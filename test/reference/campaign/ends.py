"""How a model of the campaign begins and ends: its inputs, its last layers, its loss and what that is taken of."""

import numpy as np

from draws import layer, numbers_of, weights_of
from layers import dense


def start_sequence(draw, samples):
    shape = [draw.one([1, 2, 3, 3, 4, 4, 5, 6, 8, 12]), draw.whole(1, 3)]
    inputs, kind, scale = numbers_of(draw, (samples, *shape))
    return inputs, [], shape, [f"inputs {kind}", f"scale {scale:g}"]


def start_flat(draw, samples):
    shape = [draw.whole(1, 6)]
    inputs, kind, scale = numbers_of(draw, (samples, *shape))
    return inputs, [], shape, [f"inputs {kind}", f"scale {scale:g}"]


def start_picture(draw, samples):
    shape = [draw.whole(1, 5), draw.whole(1, 5), draw.whole(1, 2)]
    inputs, kind, scale = numbers_of(draw, (samples, *shape))
    return inputs, [], shape, [f"inputs {kind}", f"scale {scale:g}"]


def start_words(draw, samples):
    steps, words, width = draw.one([1, 2, 3, 4, 6, 12]), draw.whole(2, 7), draw.whole(1, 4)
    inputs = draw.random.integers(0, words, (samples, steps))
    masks = draw.chance(0.4)
    if masks or draw.chance(0.3):
        # Filled up with one word, as sentences are: after them, or before as Keras' pad_sequences has it.
        ends = draw.random.integers(0 if draw.chance(0.2) else 1, steps + 1, (samples, 1))
        inputs = np.where(np.arange(steps) < ends, inputs, 0)
        inputs = inputs[:, ::-1] if draw.chance(0.5) else inputs
    options = {"inputDim": words, "outputDim": width, **weights_of(draw, "embeddingsInitializer"), "maskZero": masks}
    return inputs.astype(np.float32), [layer("embedding", options)], [steps, width], ["inputs words"]


STARTS = [(3, start_sequence), (2, start_flat), (2, start_words), (2, start_picture)]


def end_dense(draw, shape, units, activation):
    return [dense(draw, shape, units, activation)[0]]


def end_activation(draw, shape, units, activation):
    return [dense(draw, shape, units, "linear")[0], layer("activation", {"activation": activation})]


def end_linear_behind(draw, shape, units, activation):
    return [dense(draw, shape, units, activation)[0], layer("activation", {"activation": "linear"})]


def end_dropout(draw, shape, units, activation):
    """What is dropped behind a softmax has no logits in training."""
    return [dense(draw, shape, units, activation)[0], layer("dropout", {"rate": draw.one([0.0, 0.3])})]


def end_reshaped(draw, shape, units, activation):
    """What ends so has no logits in Keras any more."""
    return [dense(draw, shape, units, activation)[0], layer("reshape", {"targetShape": [*shape[:-1], units]})]


def end_distributed(draw, shape, units, activation):
    if len(shape) != 2:
        return None
    return [layer("timeDistributed", {}, dense(draw, shape[1:], units, activation)[0])]


def end_convolution(draw, shape, units, activation):
    if len(shape) not in (2, 3):
        return None
    options = {"filters": units, "kernelSize": draw.whole(1, 2), "strides": 1, "padding": "same",
               "activation": activation, "useBias": True}
    if len(shape) == 2:
        options.update({"dilationRate": 1, "padding": "causal"})
    return [layer(f"conv{len(shape) - 1}d", {**options, **weights_of(draw, "kernelInitializer", "biasInitializer")})]


ENDS = [(6, end_dense), (2, end_activation), (1, end_linear_behind), (1, end_dropout), (1, end_reshaped),
        (1, end_distributed), (1, end_convolution)]

# Targets of a loss, of a shape, and the activation that the model ends with.


def real(draw, shape):
    return numbers_of(draw, shape)[0], draw.one(["linear", "linear", "linear", "tanh", "relu", "softplus"])


def positive(draw, shape):
    values = np.abs(numbers_of(draw, shape)[0])
    return values, draw.one(["softplus", "softplus", "relu", "sigmoid", "linear"])


def counts(draw, shape):
    return draw.random.integers(0, 5, shape), draw.one(["softplus", "softplus", "relu", "sigmoid"])


def labels(draw, shape):
    values = draw.random.integers(0, 2, shape)
    return values if draw.chance(0.5) else 2 * values - 1, draw.one(["linear", "tanh", "softsign"])


def hot(draw, shape):
    return np.eye(shape[-1])[draw.random.integers(0, shape[-1], shape[:-1])]


def one_of(draw, shape):
    return hot(draw, shape), draw.one(["softmax", "softmax", "softmax", "sigmoid", "softplus", "linear"])


def shares(draw, shape):
    values = hot(draw, shape)
    if draw.chance(0.4):
        values = draw.random.random(shape)
        values /= values.sum(axis=-1, keepdims=True)
    return values, draw.one(["softmax", "softmax", "softmax", "sigmoid", "softplus"])


def class_of(draw, shape):
    return draw.random.integers(0, shape[-1], (*shape[:-1], 1)), draw.one(["softmax", "softmax", "softmax", "sigmoid", "softplus"])


def yes_or_no(draw, shape):
    values = draw.random.integers(0, 2, shape) if draw.chance(0.8) else draw.random.random(shape)
    return values, draw.one(["sigmoid", "sigmoid", "sigmoid", "softmax", "hardSigmoid", "linear"])


TARGETS = [
    (5, ("meanSquaredError", real)),
    (2, ("meanAbsoluteError", real)),
    (2, ("meanAbsolutePercentageError", real)),
    (2, ("meanSquaredLogarithmicError", positive)),
    (2, ("squaredHinge", labels)),
    (2, ("hinge", labels)),
    (2, ("categoricalHinge", one_of)),
    (2, ("logcosh", real)),
    (4, ("categoricalCrossentropy", shares)),
    (3, ("sparseCategoricalCrossentropy", class_of)),
    (4, ("binaryCrossentropy", yes_or_no)),
    (2, ("kullbackLeiblerDivergence", shares)),
    (2, ("poisson", counts)),
    (2, ("cosineProximity", real)),
]
CLASSES = {"categoricalHinge", "categoricalCrossentropy", "sparseCategoricalCrossentropy", "kullbackLeiblerDivergence"}
