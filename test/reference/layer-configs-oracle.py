"""Writes layer-configs.json beside this file: single layers as Keras 2 (tf_keras) and Keras 3 write them in a model's file.

    python3 -m venv venv && venv/bin/pip install keras==3.15.1 tensorflow-cpu==2.21.0 tf-keras==2.21.0
    venv/bin/python test/reference/layer-configs-oracle.py
"""

import json
import os
import pathlib

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
os.environ.setdefault("KERAS_BACKEND", "tensorflow")

import keras as keras3
import tf_keras as keras2


def layers(k):
    """Name, shape of a sample, layer."""
    L, R, C = k.layers, k.regularizers, k.constraints
    flat, series, picture = (4,), (6, 3), (6, 6, 4)
    yield "penalties", flat, L.Dense(
        3,
        kernel_regularizer=R.L1(0.01),
        bias_regularizer=R.L1L2(l1=0.1, l2=0.02),
        activity_regularizer=R.L2(0.003),
        kernel_constraint=C.MaxNorm(3),
        bias_constraint=C.NonNeg(),
    )
    yield "constraints", series, L.LSTM(
        2,
        kernel_constraint=C.UnitNorm(axis=1),
        recurrent_constraint=C.MinMaxNorm(min_value=0.5, max_value=2, rate=0.9),
        recurrent_regularizer=R.L2(0.001),
        dropout=0.2,
        recurrent_dropout=0.3,
    )
    yield "gru", series, L.GRU(2)
    yield "embedding", (5,), L.Embedding(9, 2, embeddings_regularizer="l2", embeddings_constraint="max_norm")
    yield "leaky", flat, L.LeakyReLU(0.2)
    yield "relu", flat, L.ReLU(max_value=6, negative_slope=0.25)
    yield "plainRelu", flat, L.ReLU()
    yield "prelu", series, L.PReLU(shared_axes=[1], alpha_regularizer="l1")
    yield "elu", flat, L.ELU(0.5)
    yield "softmax", flat, L.Softmax()
    yield "noise", flat, L.GaussianNoise(0.1)
    yield "gaussianDropout", flat, L.GaussianDropout(0.3)
    yield "alphaDropout", flat, L.AlphaDropout(0.3)
    yield "spatial1d", series, L.SpatialDropout1D(0.3)
    yield "spatial2d", picture, L.SpatialDropout2D(0.3)
    yield "rescaling", picture, L.Rescaling(0.5, offset=-1)
    yield "normalization", flat, L.Normalization()
    yield "unitNormalization", flat, L.UnitNormalization()
    yield "groupNormalization", picture, L.GroupNormalization(2)
    yield "zeroPadding1d", series, L.ZeroPadding1D((1, 2))
    yield "zeroPadding2d", picture, L.ZeroPadding2D(((1, 0), (2, 2)))
    yield "cropping1d", series, L.Cropping1D(2)
    yield "cropping2d", picture, L.Cropping2D((1, 2))
    yield "upSampling1d", series, L.UpSampling1D(3)
    yield "upSampling2d", picture, L.UpSampling2D((2, 3), interpolation="bilinear")
    yield "separable1d", series, L.SeparableConv1D(4, 3, dilation_rate=2, depthwise_regularizer=R.L2(0.01))
    yield "separable2d", picture, L.SeparableConv2D(4, (3, 2), strides=2, depth_multiplier=2, activation="relu")
    yield "depthwise1d", series, L.DepthwiseConv1D(3, padding="same")
    yield "depthwise2d", picture, L.DepthwiseConv2D(3, use_bias=False)
    yield "transpose1d", series, L.Conv1DTranspose(4, 3, strides=2)
    yield "transpose2d", picture, L.Conv2DTranspose(4, 3, strides=(2, 1), padding="same")
    yield "dilated", picture, L.Conv2D(4, 2, dilation_rate=2)
    yield "flip", picture, L.RandomFlip("horizontal")
    yield "translation", picture, L.RandomTranslation(0.1, (-0.2, 0.3), fill_mode="constant", fill_value=0.5)
    yield "rotation", picture, L.RandomRotation(0.1)
    yield "zoom", picture, L.RandomZoom(0.2)
    yield "refused-outputPadding", picture, L.Conv2DTranspose(4, 3, strides=2, output_padding=1)
    yield "refused-axis", picture, L.GroupNormalization(2, axis=1)


written = {
    version: {
        name: k.Sequential([k.layers.Input(shape), layer]).to_json() for name, shape, layer in layers(k)
    }
    for version, k in (("keras2", keras2), ("keras3", keras3))
}
pathlib.Path(__file__).with_name("layer-configs.json").write_text(json.dumps(written, indent=1) + "\n")
