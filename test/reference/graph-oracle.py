"""Trains models whose layers are joined by a graph in Keras' own `fit` and writes graph.json beside this file.

It is run as keras-oracle.py is. A case's layers are written as a suite in YAML writes them, with `name`, `from`, `shared`,
`initialState` and `trainable`; this file builds the functional model of Keras from them. The samples are visited in their
order, so that the orders of `fit` need not be known.

    venv/bin/python test/reference/graph-oracle.py
"""

import json
import pathlib

from keras_models import array, make_layer, make_optimizer, numbers, snake  # sets the backend first

import keras
import numpy as np

RECURRENT = {"lstm": ["h", "c"], "gru": ["h"], "simpleRnn": ["h"]}
BESIDE = ("name", "from", "initialState", "trainable", "shared")


def listed(value):
    return value if isinstance(value, list) else [value]


def split(entry):
    """The kind, the options and what stands beside them."""
    if isinstance(entry, str):
        entry = {entry: {}}
    beside = {key: entry[key] for key in BESIDE if key in entry}
    [(kind, options)] = [(k, v) for k, v in entry.items() if k not in BESIDE] or [(None, None)]
    if not isinstance(options, dict) and options is not None:
        short = {"dense": "units", "dropout": "rate", "dot": "axes", "repeatVector": "n", "activation": "activation"}
        options = {short.get(kind, "units"): options}
    return kind, options, beside


def states_of(kind, options):
    if kind == "bidirectional":
        [(inner, _)] = options["layer"].items()
        return [f"{side}-{state}" for side in ("forward", "backward") for state in RECURRENT[inner]]
    return RECURRENT.get(kind, [])


def make(kind, options, returns_state):
    options = dict(options)
    call = {}
    if "useCausalMask" in options:
        call["use_causal_mask"] = options.pop("useCausalMask")
    described = {"kind": kind, "options": options}
    if kind in ("bidirectional", "timeDistributed"):
        inner = options.pop("layer")
        [(inner_kind, inner_options)] = inner.items()
        described["layer"] = {"kind": inner_kind, "options": dict(inner_options)}
        if "backward" in options:
            [(back_kind, back_options)] = options.pop("backward").items()
            described["backward"] = {"kind": back_kind, "options": dict(back_options)}
        if returns_state:
            described["layer"]["options"]["returnState"] = True
    elif returns_state:
        options["returnState"] = True
    return make_layer(described), call


def build(entries, inputs, outputs, named=False, make=make):
    """The model, and its layers in the order of the entries; they have their names in Keras as well where that is asked for."""
    given = {name: keras.Input(value.shape[1:], name=name) for name, value in inputs.items()}
    found = {name: ("input", [tensor]) for name, tensor in given.items()}
    layers, last = {}, list(given.values())[0]
    own = []
    asked = {
        ref.split("/")[0]
        for entry in entries
        if isinstance(entry, dict)
        for ref in listed(entry.get("from", [])) + listed(entry.get("initialState", []))
        if "/" in ref or ref in listed(entry.get("initialState", []))
    }

    def tensor(ref):
        name, _, state = ref.partition("/")
        kind, parts = found[name]
        return parts[0] if not state else parts[1 + kind.index(state)]

    for entry in entries:
        kind, options, beside = split(entry)
        name = beside.get("name")
        if "shared" in beside:
            layer, call, states = layers[beside["shared"]]
        else:
            layer, call = make(kind, options, name in asked and states_of(kind, options) != [])
            states = states_of(kind, options)
            layer.trainable = beside.get("trainable", True)
            if named and name is not None:
                # The one in tf_keras, the other in Keras 3.
                layer._name = name.replace("-", "_")
                if layer.name != layer._name:
                    layer.name = layer._name
            own.append(layer)
        if name is not None:
            layers[name] = (layer, call, states)
        taken = [tensor(ref) for ref in listed(beside["from"])] if "from" in beside else [last]
        if "initialState" in beside:
            refs = beside["initialState"]
            if isinstance(refs, str) and len(found[refs][1]) > 1:
                call = {**call, "initial_state": found[refs][1][1:]}
            else:
                call = {**call, "initial_state": [tensor(ref) for ref in listed(refs)]}
        if kind == "multiHeadAttention" or type(layer).__name__ == "MultiHeadAttention":
            result = layer(*taken, **call)
        elif len(taken) > 1:
            result = layer(taken, **call)
        else:
            result = layer(taken[0], **call)
        parts = list(result) if isinstance(result, (list, tuple)) else [result]
        if name is not None:
            found[name] = (states, parts)
        last = parts[0]
    if isinstance(outputs, dict):
        ends = {target: tensor(ref) for target, ref in outputs.items()}
    else:
        ends = last if outputs is None else tensor(outputs)
    return keras.Model(given if len(given) > 1 else list(given.values())[0], ends), own


LOSSES = {
    "meanSquaredError": "mean_squared_error",
    "meanAbsoluteError": "mean_absolute_error",
    "binaryCrossentropy": "binary_crossentropy",
    "categoricalCrossentropy": "categorical_crossentropy",
    "sparseCategoricalCrossentropy": "sparse_categorical_crossentropy",
}


def start(weight, random):
    """Small and away from every layer's usual start, so that a weight in the wrong place shows."""
    if "variance" in weight.path or "gamma" in weight.path or "scale" in weight.path:
        return random.uniform(0.8, 1.2, weight.shape).astype(np.float32)
    return random.uniform(-0.4, 0.4, weight.shape).astype(np.float32)


def named(value, only):
    return value if isinstance(value, dict) else {only: value}


def first(value, i):
    return {k: v[i : i + 1] for k, v in value.items()} if isinstance(value, dict) else value[i : i + 1]


def written(value):
    return {k: array(v) for k, v in value.items()} if isinstance(value, dict) else array(value)


def safetensors(arrays):
    """The format's own description: the header's length, the header, the numbers."""
    header, data = {}, b""
    for name, values in arrays.items():
        values = np.ascontiguousarray(values, np.float32)
        header[name] = {"dtype": "F32", "shape": list(values.shape), "data_offsets": [len(data), len(data) + values.nbytes]}
        data += values.tobytes()
    text = json.dumps(header).encode()
    return len(text).to_bytes(8, "little") + text + data


def save(model, own, name):
    """The start weights as people save them: by Keras' names and numbers, and by the names of the weights."""
    folder = pathlib.Path(__file__).parent
    np.savez(
        folder / f"{name}.npz",
        **{f"{layer.name}/{i}": w for layer in model.layers for i, w in enumerate(layer.get_weights())},
    )
    named = {f"{layer.name}.{w.name}": w.numpy() for layer in own for w in layer.weights}
    (folder / f"{name}.safetensors").write_bytes(safetensors(named))


def watching(training):
    """A metric of one output, and the callback that watches it."""
    if "earlyStopping" not in training:
        return None, []
    options = {snake(name): value for name, value in training["earlyStopping"].items()}
    metric, output = snake(options.pop("monitor")), options.pop("output")
    name = metric.removeprefix("val_")
    callback = keras.callbacks.EarlyStopping(monitor=f"val_{output}_{name}", **options)
    return {output: [getattr(keras.metrics, name.title().replace("_", ""))(name=name)]}, [callback]


def run(case, random):
    keras.backend.clear_session()
    inputs = {k: np.asarray(v, np.float32) for k, v in named(case["inputs"], "inputs").items()}
    single_out = not isinstance(case["targets"], dict)
    targets = {k: np.asarray(v, np.float32) for k, v in named(case["targets"], "targets").items()}
    outputs = case.get("outputs")
    if not single_out:
        outputs = {name: (outputs or {}).get(name, name) for name in targets}
    model, own = build(case["layers"], inputs, outputs)
    initial = []
    for layer in own:
        values = [start(weight, random) for weight in layer.weights]
        layer.set_weights(values)
        initial += values
    if "save" in case:
        save(model, own, case["save"])
    training = case["training"]
    loss = training["loss"]
    losses = {k: LOSSES[v] for k, v in loss.items()} if isinstance(loss, dict) else LOSSES[loss]
    if isinstance(loss, str) and not single_out:
        losses = {name: LOSSES[loss] for name in targets}
    metrics, callbacks = watching(training)
    model.compile(
        optimizer=make_optimizer(training["optimizer"]), loss=losses, loss_weights=training.get("lossWeights"), metrics=metrics
    )
    x = inputs if len(inputs) > 1 else list(inputs.values())[0]
    y = targets if not single_out else list(targets.values())[0]
    history = model.fit(
        x,
        y,
        epochs=training["epochs"],
        batch_size=training["batchSize"],
        validation_split=training["validationSplit"],
        shuffle=False,
        verbose=0,
        callbacks=callbacks,
    ).history
    probe = first(x, 0)
    given = model(probe, training=False)
    prediction = [given[name] for name in targets] if not single_out else [given]
    described = {k: v for k, v in case.items() if k not in ("inputs", "targets")}
    return {
        **described,
        "inputs": written(case["inputs"]),
        "targets": written(case["targets"]),
        "parameters": int(sum(np.prod(w.shape) for w in model.trainable_weights)),
        "initial": [numbers(w) for w in initial],
        "losses": numbers(history["loss"]),
        "validation": numbers(history.get("val_loss", [])),
        "prediction": [n for part in prediction for n in numbers(part)],
    }


ADAM = {"name": "adam", "learningRate": 0.01, "beta1": 0.9, "beta2": 0.999, "epsilon": 1e-7}
SGD = {"name": "sgd", "learningRate": 0.05}


def training(loss="meanSquaredError", split=0.2, batch=4, epochs=10, optimizer=ADAM, **more):
    return {
        "epochs": epochs,
        "batchSize": batch,
        "validationSplit": split,
        "optimizer": optimizer,
        "loss": loss,
        **more,
    }


def case(name, inputs, targets, layers, **more):
    return {"name": name, "inputs": inputs, "targets": targets, "layers": layers, "training": training(), **more}


def one_input(random):
    rows = random.uniform(-1, 1, (15, 4))
    sums = rows.sum(axis=1, keepdims=True)
    yield case(
        "frozen layers",
        rows,
        sums,
        [
            {"dense": {"units": 5, "activation": "tanh"}, "trainable": False},
            {"batchNormalization": {"momentum": 0.8}, "trainable": False},
            {"dense": {"units": 3, "activation": "relu"}},
            {"batchNormalization": {"momentum": 0.8}},
            {"dense": 1},
        ],
        save="start",
        # What goes into a batchNormalization has gradients that are zero but for rounding, of which Adam would make steps.
        training=training(optimizer=SGD),
    )
    series = random.uniform(-1, 1, (15, 6, 2))
    yield case(
        "frozen recurrent layers",
        series,
        series[:, -1, :1],
        [
            {
                "bidirectional": {"layer": {"lstm": {"units": 3, "recurrentActivation": "sigmoid", "returnSequences": True}}},
                "trainable": False,
            },
            {"simpleRnn": {"units": 3, "returnSequences": True}, "trainable": False},
            {"timeDistributed": {"layer": {"dense": {"units": 2}}}, "trainable": False},
            {"simpleRnn": {"units": 2}},
            {"dense": 1},
        ],
    )
    words = random.integers(0, 6, (15, 4)).astype(np.float32)
    yield case(
        "a frozen embedding",
        words,
        words[:, :1],
        [{"embedding": {"inputDim": 6, "outputDim": 3}, "trainable": False}, "flatten", {"dense": 1}],
    )
    yield case(
        "residual",
        rows,
        sums,
        [
            {"dense": {"units": 4, "activation": "relu"}, "name": "first"},
            {"dense": {"units": 4}, "name": "second"},
            {"add": {}, "from": ["first", "second"]},
            {"dense": 1},
        ],
    )
    two = [{"dense": {"units": 3, "activation": "tanh"}, "name": "a"}, {"dense": 3, "name": "b", "from": "inputs"}]
    for kind in ("subtract", "multiply", "average", "maximum", "minimum"):
        yield case(kind, rows, sums, [*two, {kind: {}, "from": ["b", "a"]}, {"dense": 1}])
    three = [*two, {"dense": {"units": 3, "activation": "sigmoid"}, "name": "c", "from": "inputs"}]
    for kind in ("add", "multiply", "average", "maximum"):
        yield case(f"{kind} of three", rows, sums, [*three, {kind: {}, "from": ["b", "a", "c"]}, {"dense": 1}])
    yield case(
        "concatenate of three, once along the steps",
        series,
        sums,
        [
            {"conv1d": {"filters": 3, "kernelSize": 2}, "name": "a"},
            {"conv1d": {"filters": 3, "kernelSize": 3}, "name": "b", "from": "inputs"},
            {"concatenate": {"axis": 1}, "from": ["a", "b"], "name": "long"},
            {"globalMaxPooling1d": {}, "name": "top"},
            {"globalAveragePooling1d": {}, "from": "long", "name": "mean"},
            {"globalMaxPooling1d": {}, "from": "a", "name": "own"},
            {"concatenate": {}, "from": ["top", "mean", "own"]},
            {"dense": 1},
        ],
    )
    yield case(
        "add of fewer axes",
        series,
        sums,
        [
            {"dense": {"units": 3}, "name": "a"},
            {"globalAveragePooling1d": {}, "name": "mean"},
            {"add": {}, "from": ["a", "mean"]},
            "flatten",
            {"dense": 1},
        ],
    )
    for normalize in (False, True):
        yield case(
            f"dot, normalize {str(normalize).lower()}",
            rows,
            sums,
            [*two, {"dot": {"axes": -1, "normalize": normalize}, "from": ["a", "b"]}, {"dense": 1}],
        )
    yield case(
        "dot of series",
        series,
        sums,
        [
            {"dense": {"units": 3}, "name": "a"},
            {"dense": {"units": 3, "activation": "tanh"}, "name": "b", "from": "inputs"},
            {"dot": {"axes": [2, 2]}, "from": ["a", "b"], "name": "likeness"},
            {"dot": {"axes": [2, 1]}, "from": ["likeness", "b"]},
            "flatten",
            {"dense": 1},
        ],
    )
    for options in ({}, {"useScale": True}, {"scoreMode": "concat"}, {"useScale": True, "scoreMode": "concat"}, {"useCausalMask": True}):
        said = ", ".join(f"{k} {v}" for k, v in options.items()) or "dot"
        yield case(
            f"attention, {said}",
            series,
            sums,
            [
                {"dense": {"units": 3}, "name": "q"},
                {"conv1d": {"filters": 3, "kernelSize": 2}, "name": "k", "from": "inputs"},
                {"conv1d": {"filters": 4, "kernelSize": 2}, "name": "v", "from": "inputs"},
                {"attention": options, "from": ["q", "v", "k"]},
                "flatten",
                {"dense": 1},
            ],
        )
    for options in ({}, {"useCausalMask": True}, {"valueDim": 4}, {"useBias": False}):
        said = ", ".join(f"{k} {v}" for k, v in options.items()) or "to itself"
        yield case(
            f"multiHeadAttention, {said}",
            series,
            sums,
            [
                {"dense": {"units": 4}, "name": "x"},
                {"multiHeadAttention": {"numHeads": 2, "keyDim": 3, **options}, "from": ["x", "x"]},
                "flatten",
                {"dense": 1},
            ],
        )
    yield case(
        "multiHeadAttention to others, with keys",
        series,
        sums,
        [
            {"dense": {"units": 4}, "name": "q"},
            {"conv1d": {"filters": 3, "kernelSize": 2}, "name": "v", "from": "inputs"},
            {"conv1d": {"filters": 5, "kernelSize": 2}, "name": "k", "from": "inputs"},
            {"multiHeadAttention": {"numHeads": 3, "keyDim": 2}, "from": ["q", "v", "k"]},
            {"globalAveragePooling1d": {}},
            {"dense": 1},
        ],
    )
    padded = np.where(np.arange(4) < random.integers(1, 5, (15, 1)), words % 5 + 1, 0)
    embedded = {"embedding": {"inputDim": 6, "outputDim": 4, "maskZero": True}, "name": "x"}
    yield case(
        "multiHeadAttention with masks",
        padded,
        sums,
        [
            embedded,
            {"multiHeadAttention": {"numHeads": 2, "keyDim": 3}, "from": ["x", "x"], "name": "seen"},
            {"add": {}, "from": ["x", "seen"]},
            {"globalAveragePooling1d": {}},
            {"dense": 1},
        ],
    )
    yield case(
        "attention with masks",
        padded,
        sums,
        [
            embedded,
            {"dense": {"units": 4}, "name": "q"},
            {"attention": {"useScale": True}, "from": ["q", "x"]},
            {"globalAveragePooling1d": {}},
            {"dense": 1},
        ],
    )
    yield case(
        "masks through merges",
        padded,
        sums,
        [
            embedded,
            {"dense": {"units": 4}, "name": "a"},
            {"multiply": {}, "from": ["a", "x"], "name": "m"},
            {"concatenate": {}, "from": ["m", "x"]},
            {"lstm": {"units": 3, "recurrentActivation": "sigmoid"}, "name": "end"},
            {"globalAveragePooling1d": {}, "from": "a", "name": "mean"},
            {"repeatVector": 3, "from": "end"},
            {"gru": {"units": 3, "recurrentActivation": "sigmoid", "resetAfter": False}, "name": "after"},
            {"concatenate": {}, "from": ["end", "mean", "after"]},
            {"dense": 1},
        ],
    )
    long = random.uniform(-1, 1, (15, 9, 2))
    for steps, data in (("6", series), ("9", long)):
        yield case(
            f"states of an lstm over {steps} steps",
            data,
            sums,
            [
                {"lstm": {"units": 3, "recurrentActivation": "sigmoid"}, "name": "encoder"},
                {
                    "lstm": {"units": 3, "recurrentActivation": "sigmoid", "returnSequences": True},
                    "from": "inputs",
                    "initialState": "encoder",
                    "name": "decoder",
                },
                {"attention": {}, "from": ["decoder", "decoder"]},
                {"globalAveragePooling1d": {}, "name": "seen"},
                {"concatenate": {}, "from": ["seen", "encoder/c", "decoder/h"]},
                {"dense": 1},
            ],
        )
    yield case(
        "states of both directions",
        series,
        sums,
        [
            {"bidirectional": {"layer": {"lstm": {"units": 2, "recurrentActivation": "sigmoid"}}}, "name": "both"},
            {"concatenate": {}, "from": ["both/forward-h", "both/backward-h"], "name": "h"},
            {"concatenate": {}, "from": ["both/forward-c", "both/backward-c"], "name": "c"},
            {
                "lstm": {"units": 4, "recurrentActivation": "sigmoid"},
                "from": "inputs",
                "initialState": ["h", "c"],
            },
            {"dense": 1},
        ],
    )
    yield case(
        "a simpleRnn that begins with a dense",
        series,
        sums,
        [
            {"globalAveragePooling1d": {}, "name": "mean"},
            {"dense": {"units": 3, "activation": "tanh"}, "name": "begin"},
            {"simpleRnn": {"units": 3}, "from": "inputs", "initialState": "begin"},
            {"dense": 1},
        ],
    )
    yield case(
        "a transformer block",
        series,
        sums,
        [
            {"dense": {"units": 4}, "name": "x"},
            {"multiHeadAttention": {"numHeads": 2, "keyDim": 4}, "from": ["x", "x"], "name": "seen"},
            {"add": {}, "from": ["x", "seen"]},
            {"layerNormalization": {"epsilon": 1e-6}, "name": "one"},
            {"dense": {"units": 8, "activation": "relu"}},
            {"dense": 4, "name": "wide"},
            {"add": {}, "from": ["one", "wide"]},
            {"layerNormalization": {"epsilon": 1e-6}},
            {"globalAveragePooling1d": {}},
            {"dense": 1},
        ],
    )
    yes = (sums > 0).astype(np.float32)
    yield case(
        "an output that others take",
        rows,
        yes,
        [
            {"dense": {"units": 4, "activation": "tanh"}, "name": "a"},
            {"dense": {"units": 1, "activation": "sigmoid"}, "name": "twice"},
            {"concatenate": {}, "from": ["a", "twice"]},
            {"dense": {"units": 1, "activation": "sigmoid"}},
        ],
        training=training("binaryCrossentropy", batch=5),
    )


def several(random):
    rows, series = random.uniform(-1, 1, (15, 4)), random.uniform(-1, 1, (15, 6, 2))
    words = random.integers(0, 6, (15, 3)).astype(np.float32)
    sums = rows.sum(axis=1, keepdims=True) + series.mean(axis=(1, 2))[:, None]
    yes = (sums > 0).astype(np.float32)
    third = (np.arange(15) % 3).astype(np.float32)[:, None]
    yield case(
        "two inputs",
        {"rows": rows, "series": series},
        sums,
        [
            {"dense": {"units": 3, "activation": "tanh"}, "from": "rows", "name": "a"},
            {"lstm": {"units": 3, "recurrentActivation": "sigmoid"}, "from": "series", "name": "b"},
            {"concatenate": {}, "from": ["a", "b"]},
            {"dense": 1},
        ],
    )
    yield case(
        "shared words of two inputs, a short last batch",
        {"left": words, "right": words[::-1].copy(), "rows": rows},
        yes,
        [
            {"embedding": {"inputDim": 6, "outputDim": 4}, "from": "left", "name": "l"},
            {"simpleRnn": {"units": 3}, "name": "ends"},
            {"shared": "l", "from": "right", "name": "r"},
            {"shared": "ends", "from": "r", "name": "right-end"},
            {"dot": {"axes": 1, "normalize": True}, "from": ["ends", "right-end"], "name": "alike"},
            {"concatenate": {}, "from": ["alike", "rows"]},
            {"dense": {"units": 1, "activation": "sigmoid"}},
        ],
        training=training("binaryCrossentropy", batch=5),
    )
    trunk = [{"dense": {"units": 5, "activation": "tanh"}, "name": "trunk"}]
    yield case(
        "two outputs with weights",
        rows,
        {"value": sums, "sign": yes},
        [
            *trunk,
            {"dense": 1, "name": "value"},
            {"dense": {"units": 1, "activation": "sigmoid"}, "name": "sign", "from": "trunk"},
        ],
        training=training(
            {"value": "meanSquaredError", "sign": "binaryCrossentropy"}, lossWeights={"value": 1.0, "sign": 0.3}, batch=5
        ),
    )
    yield case(
        "three outputs, one of classes and one that the others take",
        {"rows": rows, "series": series},
        {"kind": third, "sign": yes, "steps": series * 2},
        [
            {"dense": {"units": 4, "activation": "tanh"}, "from": "rows", "name": "a"},
            {"dense": {"units": 1, "activation": "sigmoid"}, "name": "yes"},
            {"gru": {"units": 4, "recurrentActivation": "sigmoid", "resetAfter": False, "returnSequences": True}, "from": "series", "name": "b"},
            {"dense": 2, "name": "steps"},
            {"globalAveragePooling1d": {}, "from": "b", "name": "mean"},
            {"concatenate": {}, "from": ["a", "mean", "yes"]},
            {"dense": {"units": 3, "activation": "softmax"}, "name": "kind"},
        ],
        outputs={"sign": "yes"},
        training=training(
            {"kind": "sparseCategoricalCrossentropy", "sign": "binaryCrossentropy", "steps": "meanAbsoluteError"}
        ),
    )
    yield case(
        "one loss for two outputs",
        rows,
        {"first": rows[:, :2], "second": rows[:, 2:3]},
        [*trunk, {"dense": 2, "name": "first"}, {"dense": 1, "name": "second", "from": "trunk"}],
        training=training("meanSquaredError", split=0),
    )
    taught = random.uniform(-1, 1, (15, 5, 2))
    yield case(
        "an encoder and a decoder",
        {"source": series, "shifted": taught},
        np.roll(taught, -1, axis=1),
        [
            {"lstm": {"units": 4, "recurrentActivation": "sigmoid"}, "from": "source", "name": "encoder"},
            {
                "lstm": {"units": 4, "recurrentActivation": "sigmoid", "returnSequences": True},
                "from": "shifted",
                "initialState": "encoder",
            },
            {"dense": 2},
        ],
    )
    places = np.tile(np.arange(3, dtype=np.float32), (15, 1))
    yield case(
        "a transformer of words with places",
        {"words": words, "places": places},
        third,
        [
            {"embedding": {"inputDim": 6, "outputDim": 4}, "from": "words", "name": "w"},
            {"embedding": {"inputDim": 3, "outputDim": 4}, "from": "places", "name": "p"},
            {"add": {}, "from": ["w", "p"], "name": "x"},
            {"multiHeadAttention": {"numHeads": 2, "keyDim": 2, "useCausalMask": True}, "from": ["x", "x"], "name": "seen"},
            {"add": {}, "from": ["x", "seen"]},
            {"layerNormalization": {"epsilon": 1e-3}, "name": "one"},
            {"dense": {"units": 6, "activation": "relu"}},
            {"dense": 4, "name": "wide"},
            {"add": {}, "from": ["one", "wide"]},
            {"layerNormalization": {"epsilon": 1e-3}},
            {"globalAveragePooling1d": {}},
            {"dense": {"units": 3, "activation": "softmax"}},
        ],
        training=training("sparseCategoricalCrossentropy"),
    )


def more(random):
    """Bidirectional layers whose two layers are no twins, and a metric of one of several outputs."""
    series = random.uniform(-1, 1, (15, 9, 2))
    yield case(
        "directions of other kinds, units and activations",
        series,
        series[:, -1, :1],
        [
            {
                "bidirectional": {
                    "layer": {"lstm": {"units": 3, "recurrentActivation": "sigmoid", "returnSequences": True}},
                    "backward": {
                        "gru": {
                            "units": 2,
                            "activation": "relu",
                            "recurrentActivation": "sigmoid",
                            "resetAfter": True,
                            "returnSequences": True,
                            "kernelRegularizer": {"l2": 0.01},
                            "activityRegularizer": {"l1": 0.01},
                        }
                    },
                }
            },
            {"simpleRnn": {"units": 3}},
            {"dense": 1},
        ],
    )
    words = random.integers(0, 6, (15, 5)).astype(np.float32)
    padded = np.where(np.arange(5) < random.integers(1, 6, (15, 1)), words % 5 + 1, 0)
    yield case(
        "directions of other kinds behind a mask, the first one backwards",
        padded,
        padded[:, :1],
        [
            {"embedding": {"inputDim": 6, "outputDim": 3, "maskZero": True}},
            {
                "bidirectional": {
                    "layer": {"simpleRnn": {"units": 3, "goBackwards": True}},
                    "backward": {"lstm": {"units": 3, "activation": "relu", "recurrentActivation": "sigmoid"}},
                    "mergeMode": "ave",
                }
            },
            {"dense": 1},
        ],
    )
    rows = random.uniform(-1, 1, (24, 3))
    yes = (rows[:, :1] + random.normal(0, 0.5, (24, 1)) > 0).astype(np.float32)
    yield case(
        "a metric of one of two outputs is watched",
        rows,
        {"sum": rows.sum(axis=1, keepdims=True), "yes": yes},
        [
            {"dense": {"units": 4, "activation": "tanh"}, "name": "hidden"},
            {"dense": 1, "name": "sum"},
            {"dense": {"units": 1, "activation": "sigmoid"}, "from": "hidden", "name": "yes"},
        ],
        training=training(
            {"sum": "meanSquaredError", "yes": "binaryCrossentropy"},
            split=0.4,
            epochs=30,
            optimizer={**ADAM, "learningRate": 0.05},
            # Keras does not find the direction of a metric of one of several outputs.
            earlyStopping={
                "monitor": "valBinaryAccuracy",
                "output": "yes",
                "mode": "max",
                "patience": 3,
                "restoreBestWeights": True,
            },
        ),
    )
    left, right = (
        np.where(np.arange(4) < random.integers(1, 5, (15, 1)), random.integers(1, 6, (15, 4)), 0).astype(np.float32)
        for _ in range(2)
    )
    words = {"inputDim": 6, "outputDim": 3, "maskZero": True}
    yield case(
        "products, greatest and least of what is masked",
        {"left": left, "right": right},
        (left + right).max(axis=1, keepdims=True),
        [
            {"embedding": words, "from": "left", "name": "l"},
            {"embedding": words, "from": "right", "name": "r"},
            # A convolution hands no mask on.
            {"conv1d": {"filters": 3, "kernelSize": 1}, "from": "r", "name": "u"},
            {"multiply": {}, "from": ["l", "r"], "name": "both"},
            {"multiply": {}, "from": ["l", "u"], "name": "one"},
            {"maximum": {}, "from": ["l", "r"], "name": "most"},
            {"minimum": {}, "from": ["r", "l", "u"], "name": "least"},
            {"concatenate": {}, "from": ["both", "one", "most", "least"]},
            # What is masked counts here.
            "globalMaxPooling1d",
            {"dense": 1},
        ],
    )


def main():
    random = np.random.default_rng(11)
    results = []
    cases = [(one, random) for one in [*one_input(random), *several(np.random.default_rng(12))]]
    cases += [(one, np.random.default_rng(14)) for one in more(np.random.default_rng(13))]
    for one, start_of in cases:
        try:
            results.append(run(one, start_of))
        except Exception as error:
            raise RuntimeError(one["name"]) from error
        print(one["name"])
    file = pathlib.Path(__file__).with_name("graph.json")
    file.write_text(json.dumps({"keras": keras.__version__, "cases": results}) + "\n")


if __name__ == "__main__":
    main()
