"""One model of the wide campaign: layers joined by a graph, several inputs and outputs, weights of samples and classes.

Its layers are written as a suite in YAML writes them, so that the way from the text is tested as well.
"""

import math

import numpy as np

from cases import WIDEST, next_layer
from draws import Draw
from ends import CLASSES, ENDS, STARTS, TARGETS
from layers import SQUASHES
from training import CLIPPINGS, callbacks_of, decay, optimizer_of
from wide_layers import KEEPING, WIDE_LAYERS, penalised

from keras_models import array

SAME_SHAPE = ["add", "subtract", "multiply", "average", "maximum", "minimum"]
RECURRENT = ("lstm", "gru", "simpleRnn")


def entry(made, **beside):
    """A layer as YAML has it."""
    options = dict(made["options"])
    for part in ("layer", "backward"):
        if part in made:
            options[part] = entry(made[part])
    return {made["kind"]: options, **beside}


class Model:
    """A graph as it grows: its entries, and of each name the shape of a sample."""

    def __init__(self, draw):
        self.draw = draw
        self.entries, self.shapes, self.kinds, self.unused = [], {}, {}, []
        self.masks = False

    def input(self, name, shape):
        self.shapes[name] = shape
        self.unused.append(name)
        return name

    def put(self, made, taken, shape, **beside):
        """Adds a layer and gives its name."""
        name = f"n{len(self.entries) + 1}"
        made = penalised(self.draw, made)
        self.entries.append(entry(made, name=name, **{"from": taken[0] if len(taken) == 1 else taken}, **beside))
        self.kinds[name] = (made, [self.shapes[t] for t in taken])
        return self.given(name, taken, shape)

    def given(self, name, taken, shape):
        self.shapes[name] = [int(axis) for axis in shape]
        self.unused = [n for n in self.unused if n not in taken] + [name]
        return name

    def some_node(self, rank=None):
        names = [n for n in self.shapes if rank in (None, len(self.shapes[n])) and self.ready(n)]
        # What nothing takes yet, mostly.
        fresh = [n for n in names if n in self.unused]
        pool = fresh if fresh and self.draw.chance(0.8) else names
        return self.draw.one(pool) if pool else None

    def ready(self, name):
        return name not in self.words

    # Words are numbers of an embedding and no input of anything else.
    words = ()


def grow_layer(model):
    at = model.some_node()
    layer, shape = next_layer(model.draw, WIDE_LAYERS, model.shapes[at])
    frozen = {"trainable": False} if model.draw.chance(0.1) else {}
    model.put(layer, [at], shape, **frozen)


def grow_residual(model):
    at = model.some_node()
    if int(np.prod(model.shapes[at])) > WIDEST[len(model.shapes[at])]:
        return
    layer, shape = next_layer(model.draw, KEEPING, model.shapes[at])
    beside = model.put(layer, [at], shape)
    model.put({"kind": model.draw.one(["add", "add", "multiply", "average"]), "options": {}}, [at, beside], shape)


def grow_merge(model):
    first = model.some_node()
    shape = model.shapes[first]
    like = [n for n in model.shapes if n != first and model.ready(n) and model.shapes[n] == shape]
    if like and model.draw.chance(0.7):
        kind = model.draw.one(SAME_SHAPE)
        taken = [first, model.draw.one(like)]
        if kind not in ("subtract", "minimum") and len(like) > 1 and model.draw.chance(0.3):
            taken.append(model.draw.one(like))
        model.put({"kind": kind, "options": {}}, taken, shape)
        return
    beside = [n for n in model.shapes if model.ready(n) and model.shapes[n][:-1] == shape[:-1] and n != first]
    if not beside:
        return
    other = model.draw.one(beside)
    if len(shape) == 1 and shape == model.shapes[other] and model.draw.chance(0.4):
        options = {"axes": model.draw.one([1, -1]), "normalize": model.draw.chance(0.5)}
        model.put({"kind": "dot", "options": options}, [first, other], [1])
        return
    width = shape[-1] + model.shapes[other][-1]
    if width <= 12:
        model.put({"kind": "concatenate", "options": {}}, [first, other], [*shape[:-1], width])


def grow_attention(model):
    query = model.some_node(2)
    if query is None:
        return
    steps, width = model.shapes[query]
    if model.draw.chance(0.5):
        values = model.some_node(2)
        options = {
            "numHeads": model.draw.whole(1, 2), "keyDim": model.draw.whole(1, 3), "useBias": model.draw.chance(0.7),
            "useCausalMask": model.draw.chance(0.2), **({"valueDim": 2} if model.draw.chance(0.3) else {}),
        }
        model.put({"kind": "multiHeadAttention", "options": options}, [query, values], [steps, width])
        return
    like = [n for n in model.shapes if model.ready(n) and len(model.shapes[n]) == 2 and model.shapes[n][1] == width]
    values = model.draw.one(like)
    options = {"useScale": model.draw.chance(0.5), "scoreMode": model.draw.one(["dot", "dot", "concat"]),
               "useCausalMask": model.draw.chance(0.2)}
    model.put({"kind": "attention", "options": options}, [query, values], [steps, width])


def grow_shared(model):
    """A layer that stands before it, on something else of the same shape."""
    found = [
        (name, other)
        for name, (made, taken) in model.kinds.items() if len(taken) == 1 and made["kind"] != "dropout"
        for other in model.shapes if model.ready(other) and model.shapes[other] == taken[0] and other != name
    ]
    if not found:
        return
    name, other = model.draw.one(found)
    if model.kinds[name][0]["kind"] == "batchNormalization":
        return
    called = f"n{len(model.entries) + 1}"
    model.entries.append({"shared": name, "name": called, "from": other})
    model.given(called, [other], model.shapes[name])


def grow_states(model):
    """A recurrent layer that begins with the states that another one ends with."""
    encoders = [n for n, (made, _) in model.kinds.items() if made["kind"] in RECURRENT]
    at = model.some_node(2)
    if not encoders or at is None:
        return
    name = model.draw.one(encoders)
    options = dict(model.kinds[name][0]["options"])
    options["returnSequences"] = model.draw.chance(0.5)
    steps, units = model.shapes[at][0], options["units"]
    model.put({"kind": model.kinds[name][0]["kind"], "options": options}, [at],
              [steps, units] if options["returnSequences"] else [units], initialState=name)


GROWTHS = [(6, grow_layer), (2, grow_residual), (2, grow_merge), (1, grow_attention), (1, grow_shared), (1, grow_states)]


def squash(model, name, sequences=False):
    """What makes one row of numbers of a node."""
    while len(model.shapes[name]) > (2 if sequences else 1):
        layer, shape = next_layer(model.draw, SQUASHES, model.shapes[name])
        name = model.put(layer, [name], shape)
    return name


def join(model):
    """One row of numbers of all that nothing has taken yet."""
    ends = [squash(model, name) for name in list(model.unused)]
    if len(ends) == 1:
        return ends[0]
    return model.put({"kind": "concatenate", "options": {}}, ends, [sum(model.shapes[n][0] for n in ends)])


def put_inputs(model, draw, samples, number):
    """The inputs, and what there is to begin with: of words their embedding."""
    inputs, about = {}, []
    for i in range(number):
        name = "inputs" if number == 1 else f"in{i + 1}"
        values, first, shape, said = draw.weighted(STARTS)(draw, samples)
        model.input(name, list(values.shape[1:]))
        inputs[name] = values
        about += said
        if first:
            model.words = (*model.words, name)
            model.masks = model.masks or first[0]["options"]["maskZero"]
            model.put(first[0], [name], shape)
    return inputs, about


def put_output(model, draw, samples, node, name):
    """The last layers for one target, its loss and its targets."""
    loss, targets_of = draw.weighted(TARGETS)
    units = draw.whole(2, 4) if loss in CLASSES else draw.whole(1, 3)
    shape = model.shapes[node]
    targets, ending = targets_of(draw, (samples, *shape[:-1], units))
    end = None
    while end is None:
        end = draw.weighted(ENDS)(draw, shape, units, ending)
    at = node
    for layer in end:
        made = [*shape[:-1], units]
        at = model.put(layer, [at], made)
    model.entries[-1]["name"] = name
    return loss, np.asarray(targets, np.float32)


def wide_optimizer(draw, changes):
    """What optimizers have in common more often than they have it in the first campaigns."""
    made = optimizer_of(draw, changes)
    if draw.chance(0.2):
        made = {**made, "weightDecay": decay(draw)}
    if draw.chance(0.25) and not any(c in made for c in CLIPPINGS):
        made = {**made, draw.one(CLIPPINGS): draw.log(1e-3, 10)}
    return made


def weights_of_samples(draw, samples, rest, loss, targets):
    """Nothing, mostly; or a weight for each sample, or for each class."""
    kind = draw.one(["none", "none", "none", "none", "samples", "classes"])
    if kind == "samples":
        values = np.round(draw.random.uniform(0, 3, samples), 2) * (draw.random.random(samples) < 0.85)
        return {"sampleWeight": array(values[:rest])}, array(values[rest:])
    of_classes = ("sparseCategoricalCrossentropy", "categoricalCrossentropy", "binaryCrossentropy")
    if kind == "classes" and len(targets) == 1 and loss in of_classes:
        [values] = targets.values()
        whole = np.array_equal(values, np.round(values))
        if values.ndim == 2 and whole and (loss != "binaryCrossentropy" or values.shape[1] == 1):
            classes = 2 if loss == "binaryCrossentropy" else max(values.shape[1], int(values.max()) + 1)
            return {"classWeight": {str(c): draw.log(0.1, 10) for c in range(classes)}}, None
    return {}, None


def part(values, of):
    return {name: array(rows[of]) for name, rows in values.items()}


def draw_wide_case(seed, number):
    draw = Draw(seed, number, 7)
    samples = draw.whole(3, 12)
    model = Model(draw)
    inputs, about = put_inputs(model, draw, samples, draw.one([1, 1, 1, 2, 2, 3]))
    for _ in range(draw.one([1, 2, 2, 3, 3, 4, 5])):
        draw.weighted(GROWTHS)(model)
    outputs = draw.one([1, 1, 1, 2, 2, 3])
    # With masks the format has one output a sample.
    steps = [n for n in model.unused if len(model.shapes[n]) == 2]
    if outputs == 1 and not model.masks and len(model.unused) == 1 and steps and draw.chance(0.4):
        node = steps[0]
    else:
        node = join(model)
    names = ["targets"] if outputs == 1 else [f"out{i + 1}" for i in range(outputs)]
    losses, targets = {}, {}
    for name in names:
        losses[name], targets[name] = put_output(model, draw, samples, node, name)
    own = draw.whole(1, samples - 2) if draw.chance(0.12) else 0
    rest = samples - own
    split = draw.one([0.0, 0.0, 0.0, 0.2, 0.34]) if own == 0 else 0.0
    trained = int(np.floor(rest * (1 - split)))
    if trained in (0, rest):
        split, trained = 0.0, rest
    batch = draw.whole(1, trained) if draw.chance(0.8) else trained
    epochs = max(1, math.ceil(draw.whole(10, 24) / math.ceil(trained / batch)))
    callbacks = callbacks_of(draw, own > 0 or split > 0)
    weights, own_weights = weights_of_samples(draw, samples, rest, losses[names[0]], targets)
    held = slice(rest, samples)
    return {
        "name": f"{seed}/{number}",
        "about": about,
        "inputs": part(inputs, slice(rest)),
        "targets": part(targets, slice(rest)),
        **({"own": {
            "inputs": part(inputs, held), "targets": part(targets, held),
            **({"sampleWeight": own_weights} if own_weights else {}),
        }} if own > 0 else {}),
        "probes": [part(inputs, 0), part(inputs, -1)],
        "entries": model.entries,
        "training": {
            "optimizer": wide_optimizer(draw, "reduceOnPlateau" not in callbacks),
            "loss": losses[names[0]] if outputs == 1 else losses,
            **({"lossWeights": {n: draw.log(0.1, 3) for n in names}} if outputs > 1 and draw.chance(0.5) else {}),
            **weights,
            "batchSize": batch,
            "validationSplit": split,
            "epochs": epochs,
            "shuffle": True,
            **callbacks,
        },
        "orders": [[int(i) for i in draw.random.permutation(trained)] for _ in range(epochs)],
    }
