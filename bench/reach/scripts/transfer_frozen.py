# A body learned on one half of the digits is frozen and given a new head for the other half.
import numpy as np
from sklearn.datasets import load_digits
from tensorflow import keras
from tensorflow.keras import layers

x, y = load_digits(return_X_y=True)
x = (x / 16).astype("float32")
low, high = y < 5, y >= 5
body = keras.Sequential([keras.Input((64,)), layers.Dense(24, activation="relu")])
first = keras.Sequential([body, layers.Dense(5, activation="softmax")])
first.compile("adam", "sparse_categorical_crossentropy")
first.fit(x[low][:500], y[low][:500], epochs=4, verbose=0)
body.trainable = False
second = keras.Sequential([body, layers.Dense(5, activation="softmax")])
second.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
second.fit(x[high][:300], y[high][:300] - 5, epochs=5, verbose=0)
print("accuracy with a frozen body: %.3f" % second.evaluate(x[high][300:600], y[high][300:600] - 5, verbose=0)[1])
