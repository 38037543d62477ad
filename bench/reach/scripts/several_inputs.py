# A picture and a few numbers beside it, joined: what is it worth?
import keras
import numpy as np
from keras import layers

rng = np.random.default_rng(23)
pictures = rng.random((240, 6, 6, 1)).astype("float32")
numbers = rng.normal(size=(240, 3)).astype("float32")
worth = pictures.mean((1, 2, 3)) * 4 + numbers[:, 0] - 0.5 * numbers[:, 2]
image = keras.Input((6, 6, 1), name="image")
extra = keras.Input((3,), name="extra")
a = layers.Flatten()(layers.Conv2D(4, 3, activation="relu")(image))
b = layers.Dense(8, activation="relu")(extra)
out = layers.Dense(1)(layers.concatenate([a, b]))
model = keras.Model([image, extra], out)
model.compile("adam", "mse", metrics=["mae"])
model.fit([pictures[:180], numbers[:180]], worth[:180], epochs=8, batch_size=20, verbose=0)
print("MAE %.3f" % model.evaluate([pictures[180:], numbers[180:]], worth[180:], verbose=0)[1])
