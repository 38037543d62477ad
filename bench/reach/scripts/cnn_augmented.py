# Layers that flip and shift the pictures while they are learned.
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers

rng = np.random.default_rng(4)
n = 320
side = rng.integers(0, 2, n)
pictures = rng.random((n, 10, 10, 1)).astype("float32") * 0.7
for p, s in zip(pictures, side):
    p[2:4, 2:8] += 0.5 * s
    p[2:8, 2:4] += 0.5 * (1 - s)
model = tf.keras.Sequential(
    [
        tf.keras.Input((10, 10, 1)),
        layers.RandomFlip("horizontal"),
        layers.Conv2D(6, 3, activation="relu"),
        layers.GlobalAveragePooling2D(),
        layers.Dense(1, activation="sigmoid"),
    ]
)
model.compile(optimizer=tf.keras.optimizers.Adam(0.01), loss="binary_crossentropy", metrics=["accuracy"])
model.fit(pictures[:240], side[:240], epochs=6, batch_size=24, verbose=0)
print("accuracy on pictures not seen: %.3f" % model.evaluate(pictures[240:], side[240:], verbose=0)[1])
