"""Dropout by masks of our own streams (src/base/generator.ts, src/train/seeds.ts, src/train/masks.ts), for Keras to train with."""

import hashlib
import json

import keras
import numpy as np
import tensorflow as tf

# The names that test/train/campaign.ts trains by.
SUITE, PROBLEM, VARIANT, SEED = "campaign", "sums", "simple", 0


def uniforms(*purpose):
    """Numbers in [0, 1) of 53 bits: the stream of a purpose, which is Alea with a state of SHA-256."""
    text = json.dumps(["seedgate", 1, SUITE, PROBLEM, VARIANT, SEED, *purpose], separators=(",", ":"))
    words = hashlib.sha256(text.encode()).digest()
    state = [int.from_bytes(words[at : at + 4], "little") * 2.0**-32 for at in (0, 4, 8)]
    carry = 1

    def alea():
        nonlocal carry
        following = 2091639 * state.pop(0) + carry * 2.0**-32
        carry = int(following)
        state.append(following - carry)
        return state[-1]

    while True:
        high = alea()
        yield high + int(alea() * 0x200000) * 2.0**-53


def mask(name, rate, epoch, batch, shape):
    """0 where an input is dropped and 1 / (1 − rate) elsewhere; epochs count from 1, batches from 0."""
    drawn = uniforms("dropout", name, epoch, batch, 0)
    values = [0 if next(drawn) < rate else 1 / (1 - rate) for _ in range(int(np.prod(shape)))]
    return np.asarray(values, np.float32).reshape(shape)


class GivenDropout(keras.layers.Layer):
    """Keras' Dropout with a mask that is set before each step."""

    def __init__(self, name, rate):
        super().__init__(name=name)
        self.rate = rate
        self.supports_masking = True
        self.mask = tf.Variable(np.ones(1, np.float32), shape=tf.TensorShape(None), trainable=False)

    def call(self, inputs, training=False):
        if not training or self.rate == 0:
            return inputs
        given = tf.reshape(self.mask, tf.shape(inputs))
        return inputs * tf.ensure_shape(given, inputs.shape)

    def compute_output_shape(self, shape):
        return shape

    def at(self, epoch, batch, within):
        """Sets the mask of a step, whose samples come in another order than the batch's: `within` has their places."""
        if self.rate > 0:
            made = mask(self.name, self.rate, epoch, batch, [len(within), *self.output.shape[1:]])
            self.mask.assign(made[within])
