"""The zoo's work in Keras 3 on TensorFlow: a model a seed, `compile` and `fit`, as a script has them."""

import os
import time

os.environ["KERAS_BACKEND"] = "tensorflow"
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import keras
from keras import layers as L
from work import arguments, by_seeds, since_start, tell

PLAIN = {
    "maxPooling2d": (L.MaxPooling2D, {"poolSize": "pool_size"}),
    "maxPooling1d": (L.MaxPooling1D, {"poolSize": "pool_size"}),
    "flatten": (L.Flatten, {}),
    "globalMaxPooling1d": (L.GlobalMaxPooling1D, {}),
    "dropout": (L.Dropout, {"rate": "rate"}),
    "repeatVector": (L.RepeatVector, {"n": "n"}),
    "batchNormalization": (L.BatchNormalization, {}),
    "embedding": (L.Embedding, {"inputDim": "input_dim", "outputDim": "output_dim", "maskZero": "mask_zero"}),
}
WITH_ACTIVATION = {
    "dense": (L.Dense, {"units": "units"}),
    "conv1d": (L.Conv1D, {"filters": "filters", "kernelSize": "kernel_size"}),
    "conv2d": (L.Conv2D, {"filters": "filters", "kernelSize": "kernel_size"}),
    "activation": (L.Activation, {}),
}
RECURRENT = {"lstm": (L.LSTM, {}), "gru": (L.GRU, {"resetAfter": "reset_after"})}


@keras.saving.register_keras_serializable()
def old_hard_sigmoid(x):
    """The line of Keras before 2.3, which the article was trained with. By its name, since a bidirectional layer copies its own."""
    return keras.ops.clip(0.2 * x + 0.5, 0.0, 1.0)


def activation(name):
    return old_hard_sigmoid if name == "hardSigmoid" else name


def layer(told):
    kind, options = told["kind"], told["options"]
    if kind == "bidirectional":
        return L.Bidirectional(layer(told["layer"]))
    if kind == "timeDistributed":
        return L.TimeDistributed(layer(told["layer"]))
    if kind in PLAIN:
        make, names = PLAIN[kind]
        return make(**{names[k]: v for k, v in options.items() if k in names})
    if kind in WITH_ACTIVATION:
        make, names = WITH_ACTIVATION[kind]
        given = {names[k]: v for k, v in options.items() if k in names}
        return make(**given, activation=activation(options["activation"]))
    make, names = RECURRENT[kind]
    return make(
        options["units"],
        activation=activation(options["activation"]),
        recurrent_activation=activation(options["recurrentActivation"]),
        return_sequences=options["returnSequences"],
        **{names[k]: v for k, v in options.items() if k in names},
    )


LOSSES = {
    "meanSquaredError": "mean_squared_error",
    "binaryCrossentropy": "binary_crossentropy",
    "categoricalCrossentropy": "categorical_crossentropy",
}


def trainer(told):
    def train(seed, lengths):
        keras.utils.clear_session()
        keras.utils.set_random_seed(seed)
        done = []
        started = time.perf_counter()
        model = keras.Sequential([keras.Input(told.x.shape[1:]), *[layer(each) for each in told.layers]])
        model.compile(keras.optimizers.Adam(told.rate), LOSSES[told.loss])
        held = (told.x_held, told.y_held) if len(told.x_held) > 0 else None
        for epochs in lengths:
            history = model.fit(
                told.x, told.y, epochs=epochs, batch_size=told.batch, validation_data=held, verbose=0
            ).history
            ended = time.perf_counter()
            done.append((ended - started, history["loss"][-1]))
            started = ended
        return done

    return train


def main():
    models, seeds, _ = arguments("keras")
    start = since_start()
    tell(keras.__version__, start, [by_seeds(model, seeds, trainer(model)) for model in models])


main()
