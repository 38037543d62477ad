# One body, two heads: a class and a number, with weights of their losses.
import keras
import numpy as np
from keras import layers

rng = np.random.default_rng(29)
x = rng.normal(size=(260, 5)).astype("float32")
kind = (x[:, 0] + x[:, 1] > 0).astype("float32")
amount = x[:, 2] * 2 + 0.3 * x[:, 3]
inputs = keras.Input((5,))
body = layers.Dense(16, activation="relu")(inputs)
model = keras.Model(inputs, [layers.Dense(1, activation="sigmoid", name="kind")(body), layers.Dense(1, name="amount")(body)])
model.compile(optimizer="adam", loss=["binary_crossentropy", "mse"], loss_weights=[1.0, 0.5], metrics=[["accuracy"], ["mae"]])
model.fit(x[:200], [kind[:200], amount[:200]], epochs=10, batch_size=20, verbose=0)
for name, value in model.evaluate(x[200:], [kind[200:], amount[200:]], verbose=0, return_dict=True).items():
    print(f"{name}: {value:.4f}")
