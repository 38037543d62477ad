"""Layers, optimizers and losses of a suite, in its resolved form, as Keras 3 has them."""

import os
import re

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
os.environ.setdefault("KERAS_BACKEND", "tensorflow")

import keras
import numpy as np
import tensorflow as tf

KINDS = {
    "lstm": "LSTM",
    "gru": "GRU",
    "simpleRnn": "SimpleRNN",
    "conv1d": "Conv1D",
    "conv2d": "Conv2D",
    "globalAveragePooling2d": "GlobalAveragePooling2D",
    "globalMaxPooling2d": "GlobalMaxPooling2D",
    "averagePooling2d": "AveragePooling2D",
    "maxPooling2d": "MaxPooling2D",
    "repeatVector": "RepeatVector",
    "globalAveragePooling1d": "GlobalAveragePooling1D",
    "globalMaxPooling1d": "GlobalMaxPooling1D",
    "averagePooling1d": "AveragePooling1D",
    "maxPooling1d": "MaxPooling1D",
}


@keras.saving.register_keras_serializable("seedgate")
def hard_sigmoid_of_keras_2(x):
    """That of Keras up to 2.2 and of tf.layers. Keras 3 has relu6(x + 3) / 6, whose slope is 1/6.

    It is registered under a name of its own because Bidirectional copies its layer by name.
    """
    return tf.clip_by_value(0.2 * x + 0.5, 0.0, 1.0)


def width_of_both(self, sequences_shape, initial_state_shape=None):
    """Keras takes twice the units of the forward layer for the width of both."""
    ahead, back = (side.compute_output_shape(sequences_shape) for side in (self.forward_layer, self.backward_layer))
    if self.return_state or self.merge_mode != "concat" or ahead == back:
        return width_in_keras(self, sequences_shape, initial_state_shape)
    return (*ahead[:-1], ahead[-1] + back[-1])


if keras.__version__.startswith("3"):
    width_in_keras = keras.layers.Bidirectional.compute_output_shape
    keras.layers.Bidirectional.compute_output_shape = width_of_both


def snake(name):
    return re.sub(r"([A-Z])", lambda m: "_" + m[1].lower(), name)


CAPITALS = {"relu": "ReLU", "leakyRelu": "LeakyReLU", "prelu": "PReLU", "elu": "ELU"}


def class_name(kind):
    """SeparableConv2D of separableConv2d."""
    return CAPITALS.get(kind) or re.sub(r"(\d)d(?![a-z])", r"\1D", kind[0].upper() + kind[1:])


def make_constraint(constraint):
    name, options = (constraint, {}) if isinstance(constraint, str) else next(iter(constraint.items()))
    make = getattr(keras.constraints, name[0].upper() + name[1:])
    return make(**{snake(option): value for option, value in options.items()})


def make_layer(layer):
    kind = layer["kind"]
    options = {snake(name): value for name, value in layer["options"].items()}
    for name, value in options.items():
        if name.endswith("regularizer"):
            options[name] = keras.regularizers.L1L2(**value)
        elif name.endswith("constraint"):
            options[name] = make_constraint(value)
        elif value == "hardSigmoid":
            options[name] = hard_sigmoid_of_keras_2
        elif name.endswith("initializer"):
            options[name] = snake(value).replace("le_cun", "lecun")
    if kind == "gru":
        # tf.layers has only the GRU of Keras up to 2.2.
        options.setdefault("reset_after", False)
    if "layer" in layer:
        options["layer"] = make_layer(layer["layer"])
    if "backward" in layer:
        back = layer["backward"]
        way = not layer["layer"]["options"].get("goBackwards", False)
        options["backward_layer"] = make_layer({**back, "options": {**back["options"], "goBackwards": way}})
    make = getattr(keras.layers, KINDS.get(kind) or class_name(kind))
    made = make(**options)
    if kind == "simpleRnn":
        hand_on(made, options)
    if kind == "bidirectional":
        # It makes both of its layers anew from their configs.
        hand_on(made.forward_layer, layer["layer"]["options"])
        hand_on(made.backward_layer, layer.get("backward", layer["layer"])["options"])
    return made


def hand_on(made, options):
    """Gives a SimpleRNN of Keras 3.15 the regularizer of its output, which it takes and does not hand on."""
    given = options.get("activityRegularizer", options.get("activity_regularizer"))
    if isinstance(made, keras.layers.SimpleRNN) and given is not None:
        made.activity_regularizer = keras.regularizers.L1L2(**given) if isinstance(given, dict) else given


def make_model(layers, input_shape):
    return keras.Sequential([keras.Input(input_shape), *[make_layer(layer) for layer in layers]])


OPTIMIZERS = {
    "adam": "Adam",
    "adamw": "AdamW",
    "adamax": "Adamax",
    "nadam": "Nadam",
    "sgd": "SGD",
    "momentum": "SGD",
    "rmsprop": "RMSprop",
    "adagrad": "Adagrad",
    "adadelta": "Adadelta",
    "ftrl": "Ftrl",
    "lion": "Lion",
}
RENAMED = {
    "beta1": "beta_1",
    "beta2": "beta_2",
    "l1RegularizationStrength": "l1_regularization_strength",
    "l2RegularizationStrength": "l2_regularization_strength",
    "l2ShrinkageRegularizationStrength": "l2_shrinkage_regularization_strength",
    "minLearningRate": "min_lr",
}


def words(options):
    """Options in Keras' words."""
    values = {RENAMED.get(name, snake(name)): value for name, value in options.items()}
    if "monitor" in values:
        values["monitor"] = {"valLoss": "val_loss"}.get(values["monitor"], values["monitor"])
    return values


def make_rate(rate, schedule):
    [(name, options)] = schedule.items()
    if name == "epochs":
        return rate
    options = words(options)
    if name == "piecewiseConstantDecay":
        return keras.optimizers.schedules.PiecewiseConstantDecay(options["boundaries"], [rate, *options["values"]])
    return getattr(keras.optimizers.schedules, name[0].upper() + name[1:])(rate, **options)


def make_optimizer(optimizer):
    options = words({k: v for k, v in optimizer.items() if k not in ("name", "schedule", "decay")})
    if "schedule" in optimizer:
        options["learning_rate"] = make_rate(options["learning_rate"], optimizer["schedule"])
    elif "decay" in optimizer:
        # That of Keras up to 2.10.
        decay = keras.optimizers.schedules.InverseTimeDecay
        options["learning_rate"] = decay(options["learning_rate"], decay_steps=1, decay_rate=optimizer["decay"])
    return getattr(keras.optimizers, OPTIMIZERS[optimizer["name"]])(**options)


def rates_by_epoch(optimizer):
    """What a LearningRateScheduler sets, or nothing."""
    return optimizer.get("schedule", {}).get("epochs", {}).get("rates")


def make_callbacks(training, best):
    """Those that a training names; the best weights go to the file `best`."""
    made = []
    if "reduceOnPlateau" in training:
        made.append(keras.callbacks.ReduceLROnPlateau(**words(training["reduceOnPlateau"])))
    if "earlyStopping" in training:
        made.append(keras.callbacks.EarlyStopping(**words(training["earlyStopping"])))
    if "bestCheckpoint" in training:
        options = {"save_best_only": True, "save_weights_only": True, **words(training["bestCheckpoint"])}
        made.append(keras.callbacks.ModelCheckpoint(best, **options))
    return made


LOSSES = {
    "logcosh": "log_cosh",
    "cosineProximity": "cosine_similarity",
    "kullbackLeiblerDivergence": "kl_divergence",
}


def make_loss(name):
    return keras.losses.get(LOSSES.get(name, snake(name)))


def numbers(array):
    """Each number as the shortest decimal that is the same float32."""
    return [float(str(np.float32(x))) for x in np.asarray(array).reshape(-1)]


def array(values):
    values = np.asarray(values, np.float32)
    return {"shape": list(values.shape), "values": numbers(values)}


def as_array(array):
    return np.asarray(array["values"], np.float32).reshape(array["shape"])


def start(weight, random):
    """Small and away from every layer's usual start, so that a weight in the wrong place shows."""
    if "variance" in weight.path or "gamma" in weight.path:
        return random.uniform(0.8, 1.2, weight.shape).astype(np.float32)
    return random.uniform(-0.4, 0.4, weight.shape).astype(np.float32)


def dense(units, activation="linear"):
    return {"kind": "dense", "options": {"units": units, "activation": activation}}
