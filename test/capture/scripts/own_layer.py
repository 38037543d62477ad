# One model with a layer of its own, and one without.
import keras
import numpy as np
from keras import layers

rng = np.random.default_rng(3)
points = rng.random((60, 2))
inside = (np.hypot(points[:, 0], points[:, 1]) < 0.8).astype("float32")
held, truth = points[:20], inside[:20]
points, inside = points[20:], inside[20:]


class Square(layers.Layer):
    def call(self, x):
        return keras.ops.concatenate([x, x * x], -1)


squared = keras.Sequential([keras.Input((2,)), Square(), layers.Dense(1, activation="sigmoid")])
straight = keras.Sequential([keras.Input((2,)), layers.Dense(4, activation="relu"), layers.Dense(1, activation="sigmoid")])
for name, model in (("squared", squared), ("straight", straight)):
    model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
    model.fit(points, inside, epochs=4, verbose=0)
    print(name, "accuracy: %.3f" % model.evaluate(held, truth, verbose=0)[1])
