"""One model of the campaign, as the format has it."""

import math

import numpy as np

from draws import Draw
from ends import CLASSES, ENDS, STARTS, TARGETS
from layers import LAYERS, SQUASHES
from training import callbacks_of, optimizer_of

from keras_models import array

# Numbers that a layer of the model may make of a sample.
WIDEST = {1: 40, 2: 40, 3: 80}


def next_layer(draw, table, shape):
    """An entry of a table that fits a sample of this shape."""
    made = None
    while made is None or len(made[1]) > 3 or int(np.prod(made[1])) > WIDEST[len(made[1])]:
        made = draw.weighted(table)(draw, shape)
    return made


def draw_case(seed, number):
    draw = Draw(seed, number)
    samples = draw.whole(3, 12)
    inputs, layers, shape, about = draw.weighted(STARTS)(draw, samples)
    masks = any(layer["options"].get("maskZero") for layer in layers)
    for _ in range(draw.one([0, 1, 1, 2, 2, 3])):
        layer, shape = next_layer(draw, LAYERS, shape)
        layers = [*layers, layer]
    # With masks the format has one output a sample.
    while len(shape) > 1 and (masks or draw.chance(0.75)):
        layer, shape = next_layer(draw, SQUASHES, shape)
        layers = [*layers, layer]
    loss, targets_of = draw.weighted(TARGETS)
    units = draw.whole(2, 4) if loss in CLASSES else draw.whole(1, 3)
    targets, ending = targets_of(draw, (samples, *shape[:-1], units))
    end = None
    while end is None:
        end = draw.weighted(ENDS)(draw, shape, units, ending)
    layers = [*layers, *end]
    own = draw.whole(1, samples - 2) if draw.chance(0.12) else 0
    rest = samples - own
    split = draw.one([0.0, 0.0, 0.0, 0.2, 0.34]) if own == 0 else 0.0
    trained = int(np.floor(rest * (1 - split)))
    if trained in (0, rest):
        split, trained = 0.0, rest
    batch = draw.whole(1, trained) if draw.chance(0.8) else trained
    epochs = max(1, math.ceil(draw.whole(10, 30) / math.ceil(trained / batch)))
    callbacks = callbacks_of(draw, own > 0 or split > 0)
    return {
        "name": f"{seed}/{number}",
        "about": about,
        "inputs": array(inputs[:rest]),
        "targets": array(targets[:rest]),
        **({"own": {"inputs": array(inputs[rest:]), "targets": array(targets[rest:])}} if own > 0 else {}),
        "probes": [array(inputs[0]), array(inputs[-1])],
        "layers": layers,
        "training": {
            "optimizer": optimizer_of(draw, "reduceOnPlateau" not in callbacks),
            "loss": loss,
            "batchSize": batch,
            "validationSplit": split,
            "epochs": epochs,
            "shuffle": True,
            **callbacks,
        },
        "orders": [[int(i) for i in draw.random.permutation(trained)] for _ in range(epochs)],
    }


def start_values(draw, weights):
    """Initial weights: Keras' own, or such as tie and saturate."""
    kind = draw.one(["initializers", "initializers", "initializers", "small", "small", "grid", "large"])
    values = []
    for weight in weights:
        drawn = draw.random.uniform(-0.5, 0.5, weight.shape)
        if kind == "grid":
            drawn = np.round(drawn * 4) / 4
        elif kind == "large":
            drawn = drawn * 40
        if kind == "initializers":
            drawn = weight.numpy()
        elif "variance" in weight.path or "gamma" in weight.path:
            drawn = np.abs(drawn) + 0.5
        values.append(np.asarray(drawn, np.float32))
    return kind, values
