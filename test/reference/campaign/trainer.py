"""Trains a model of the campaign in Keras, as its `fit` does but for the orders, which are given."""

import pathlib
import tempfile

import keras
import numpy as np
import tensorflow as tf

from masks import GivenDropout

from keras_models import as_array, make_callbacks, make_layer, make_loss, make_optimizer, numbers, rates_by_epoch


def layers_of(case):
    """Keras' layers; of dropout those that are given their masks."""
    drops = 0
    for layer in case["layers"]:
        if layer["kind"] == "dropout":
            drops += 1
            yield GivenDropout(f"dropout-{drops}", layer["options"]["rate"])
        else:
            yield make_layer(layer)


def nudged(draw, values):
    """Each number one unit in the last place away; zeros stay, or nothing would tie any more."""
    to = np.where(draw.random.random(values.shape) < 0.5, -np.inf, np.inf).astype(np.float32)
    return np.where(values == 0, values, np.nextafter(values, to)).astype(np.float32)


class Trainer:
    """One model, for as many runs as are wanted.

    With xla, TensorFlow compiles the steps as `compile(jit_compile=True)` has it, which Keras does by itself on a GPU.
    """

    def __init__(self, case, seed, number, xla=False):
        keras.utils.clear_session(free_memory=number % 50 == 0)
        keras.utils.set_random_seed(1 + seed * 100_000 + number)
        self.case = case
        inputs, targets = as_array(case["inputs"]), as_array(case["targets"])
        self.samples = len(inputs)
        # The samples of its own for the validation come behind the others.
        own = case.get("own")
        self.inputs = np.concatenate([inputs, as_array(own["inputs"])]) if own else inputs
        self.targets = np.concatenate([targets, as_array(own["targets"])]) if own else targets
        self.model = model = keras.Sequential([keras.Input(self.inputs.shape[1:]), *layers_of(case)])
        self.drops = [layer for layer in model.layers if isinstance(layer, GivenDropout)]
        model.compile(make_optimizer(case["training"]["optimizer"]), make_loss(case["training"]["loss"]))
        model.optimizer.build(model.trainable_variables)
        self.weights = model.weights
        self.start = [np.array(v.numpy()) for v in model.optimizer.variables]
        kind = [tf.TensorSpec([None, *of.shape[1:]]) for of in (self.inputs, self.targets)]

        # One graph for all sizes of batches, as `fit` has it from the second size on.
        @tf.function(input_signature=kind, autograph=False, jit_compile=xla)
        def train(x, y):
            for metric in model.metrics:
                metric.reset_state()
            return model.train_step((x, y))["loss"]

        @tf.function(input_signature=kind, autograph=False, jit_compile=xla)
        def test(x, y):
            for metric in model.metrics:
                metric.reset_state()
            return model.test_step((x, y))["loss"]

        self.train, self.test = train, test
        self.predict = tf.function(lambda x: model(x, training=False), jit_compile=True) if xla else model

    def run(self, initial, draw=None):
        """A training; with a draw, weights, inputs and the order within each batch are nudged by it."""
        case, model = self.case, self.model
        words = case["layers"][0]["kind"] == "embedding"
        inputs = self.inputs if draw is None or words else nudged(draw, self.inputs)
        model.set_weights(initial)
        for variable, value in zip(model.optimizer.variables, self.start):
            variable.assign(value)
        losses, validation = self.trained(inputs, draw)
        probes = np.stack([as_array(probe) for probe in case["probes"]])
        predictions = [numbers(row) for row in np.asarray(self.predict(probes))]
        return {"losses": numbers(losses), "validation": numbers(validation), "predictions": predictions}

    def trained(self, inputs, draw):
        """The losses of all epochs, and those of the samples held out; the model has its final weights then."""
        training = self.case["training"]
        with tempfile.TemporaryDirectory() as folder:
            best = str(pathlib.Path(folder) / "best.weights.h5")
            losses, validation = self.epochs(inputs, draw, make_callbacks(training, best))
            if "bestCheckpoint" in training and pathlib.Path(best).exists():
                self.model.load_weights(best)
        return losses, validation

    def epochs(self, inputs, draw, callbacks):
        """The losses of all epochs, and those of the samples held out."""
        training, orders, model = self.case["training"], self.case["orders"], self.model
        losses, validation = [], []
        size, trained = training["batchSize"], len(orders[0])
        held_out = list(range(trained if training["validationSplit"] > 0 else self.samples, len(inputs)))
        rates = rates_by_epoch(training["optimizer"])
        model.stop_training = False
        for callback in callbacks:
            callback.set_model(model)
            callback.on_train_begin()
        for epoch, order in enumerate(orders):
            if rates is not None:
                model.optimizer.learning_rate = rates[min(epoch, len(rates) - 1)]
            if draw is not None:
                for weight in model.weights:
                    weight.assign(nudged(draw, weight.numpy()))
            total = 0.0
            for batch, at in enumerate(range(0, trained, size)):
                places = np.asarray(order[at : at + size])
                # What a batch adds up, a nudged run adds up in another order.
                within = np.arange(len(places)) if draw is None else draw.random.permutation(len(places))
                for drop in self.drops:
                    drop.at(epoch + 1, batch, within)
                places = places[within]
                total += len(places) * float(self.train(inputs[places], self.targets[places]))
            losses.append(total / trained)
            if held_out:
                validation.append(float(self.test(inputs[held_out], self.targets[held_out])))
            # A loss that is no number ends our trainings.
            if not np.isfinite([losses[-1], *validation[-1:]]).all():
                break
            logs = {"loss": losses[-1], **({"val_loss": validation[-1]} if held_out else {})}
            for callback in callbacks:
                callback.on_epoch_end(epoch, logs)
            if model.stop_training:
                break
        for callback in callbacks:
            callback.on_train_end()
        return losses, validation
