"""Trains a model of the wide campaign in Keras: a graph, of named inputs and targets, whose samples may have weights."""

import importlib.util
import pathlib

import keras
import numpy as np
import tensorflow as tf

from masks import GivenDropout
from trainer import Trainer, nudged

from keras_models import as_array, make_loss, make_optimizer, numbers

HERE = pathlib.Path(__file__).parents[1]
spec = importlib.util.spec_from_file_location("graph_oracle", HERE / "graph-oracle.py")
graph_oracle = importlib.util.module_from_spec(spec)
spec.loader.exec_module(graph_oracle)


class Samples:
    """Arrays by name, whose samples are taken together."""

    def __init__(self, arrays):
        self.arrays = arrays

    def __len__(self):
        return len(next(iter(self.arrays.values())))

    def __getitem__(self, places):
        return {name: values[places] for name, values in self.arrays.items()}


def both(first, behind):
    return {name: np.concatenate([values, behind[name]]) if behind else values for name, values in first.items()}


def arrays(values):
    return {name: as_array(value) for name, value in values.items()}


def maker(drops):
    """What makes a layer of an entry: of dropout those that are given their masks."""
    def make(kind, options, returns_state):
        options = dict(options)
        if kind == "dropout":
            drops.append(GivenDropout(f"dropout-{len(drops) + 1}", options["rate"]))
            return drops[-1], {}
        if kind == "thresholdedRelu":
            # Keras 3 has it as a ReLU.
            return keras.layers.ReLU(threshold=options["theta"]), {}
        return graph_oracle.make(kind, options, returns_state)
    return make


def class_weights(case, targets):
    """The weights that Keras' `fit` makes of class_weight (data_adapter_utils.py)."""
    given = case["training"].get("classWeight")
    if given is None:
        return None
    [values] = targets.values()
    classes = values.argmax(axis=-1) if values.shape[-1] > 1 else np.round(values[:, 0])
    return np.asarray([given[str(int(c))] for c in classes], np.float32)


class WideTrainer(Trainer):
    def __init__(self, case, seed, number):
        keras.utils.clear_session(free_memory=number % 50 == 0)
        keras.utils.set_random_seed(1 + seed * 100_000 + number)
        self.case, training, own = case, case["training"], case.get("own")
        self.samples = len(next(iter(arrays(case["inputs"]).values())))
        self.inputs = Samples(both(arrays(case["inputs"]), own and arrays(own["inputs"])))
        targets = both(arrays(case["targets"]), own and arrays(own["targets"]))
        self.names = list(targets)
        self.targets = Samples({**targets, **self.weights_of(targets)})
        self.drops = []
        single = len(self.names) == 1
        outputs = self.names[0] if single else {name: name for name in self.names}
        model, own_layers = graph_oracle.build(case["entries"], self.inputs.arrays, outputs, make=maker(self.drops))
        self.model = model
        self.weights = [weight for layer in own_layers for weight in layer.weights]
        loss = training["loss"]
        losses = make_loss(loss) if single else {name: make_loss(of) for name, of in loss.items()}
        model.compile(make_optimizer(training["optimizer"]), losses, loss_weights=training.get("lossWeights"))
        model.optimizer.build(model.trainable_variables)
        self.start = [np.array(v.numpy()) for v in model.optimizer.variables]
        kinds = [{n: tf.TensorSpec([None, *v.shape[1:]]) for n, v in of.arrays.items()} for of in (self.inputs, self.targets)]

        def parts(x, y, weights):
            x = x if len(x) > 1 else next(iter(x.values()))
            y_only = y[self.names[0]] if single else {name: y[name] for name in self.names}
            return (x, y_only, y[weights]) if weights in y else (x, y_only)

        @tf.function(input_signature=kinds, autograph=False)
        def train(x, y):
            for metric in model.metrics:
                metric.reset_state()
            return model.train_step(parts(x, y, "weights in training"))["loss"]

        @tf.function(input_signature=kinds, autograph=False)
        def test(x, y):
            for metric in model.metrics:
                metric.reset_state()
            return model.test_step(parts(x, y, "weights of what is held out"))["loss"]

        self.train, self.test = train, test

    def weights_of(self, targets):
        """What the loss of each sample is multiplied by, in training and where it is held out."""
        training, own = self.case["training"], self.case.get("own")
        classes = class_weights(self.case, targets)
        if classes is not None:
            return {"weights in training": classes}
        if "sampleWeight" not in training:
            return {}
        values = as_array(training["sampleWeight"])
        values = np.concatenate([values, as_array(own["sampleWeight"])]) if own else values
        return {"weights in training": values, "weights of what is held out": values}

    def set_weights(self, values):
        for weight, value in zip(self.weights, values):
            weight.assign(value)

    def run(self, initial, draw=None):
        """A training; with a draw, weights, inputs and the order within each batch are nudged by it."""
        words = {e["from"] for e in self.case["entries"] if "embedding" in e}
        given = self.inputs.arrays
        inputs = Samples(given if draw is None else {n: v if n in words else nudged(draw, v) for n, v in given.items()})
        self.set_weights(initial)
        for variable, value in zip(self.model.optimizer.variables, self.start):
            variable.assign(value)
        losses, validation = self.trained(inputs, draw)
        probes = [arrays(probe) for probe in self.case["probes"]]
        x = {name: np.stack([probe[name] for probe in probes]) for name in given}
        made = self.model(x if len(x) > 1 else x[next(iter(x))], training=False)
        made = [np.asarray(made[name]) for name in self.names] if len(self.names) > 1 else [np.asarray(made)]
        predictions = [[n for of in made for n in numbers(of[i])] for i in range(len(probes))]
        return {"losses": numbers(losses), "validation": numbers(validation), "predictions": predictions}
