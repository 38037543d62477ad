# A recurrent net with dropout in its steps, for a series of two features.
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(21)
steps = rng.normal(size=(260, 6, 2)).astype("float32")
target = (steps[:, :, 0] * steps[:, :, 1]).sum(1) / 3
model = tf.keras.Sequential(
    [
        tf.keras.Input((6, 2)),
        tf.keras.layers.GRU(12, dropout=0.1, recurrent_dropout=0.1),
        tf.keras.layers.Dense(1),
    ]
)
model.compile(optimizer=tf.keras.optimizers.Nadam(0.01), loss="mae")
model.fit(steps[:200], target[:200], epochs=6, batch_size=20, verbose=0)
print("mean absolute error: %.3f" % model.evaluate(steps[200:], target[200:], verbose=0))
