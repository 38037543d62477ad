# Adding two numbers written out as letters, by an encoder and a decoder in one stack.
import numpy as np
from tensorflow import keras
from tensorflow.keras.layers import GRU, Dense, Input, RepeatVector

signs = "0123456789+ "
place = {s: i for i, s in enumerate(signs)}
rng = np.random.default_rng(14)
pairs = rng.integers(0, 50, (400, 2))


def coded(text):
    return np.eye(len(signs))[[place[s] for s in text]]


x = np.array([coded(f"{a}+{b}".ljust(5)) for a, b in pairs])
y = np.array([coded(str(a + b).ljust(2)) for a, b in pairs])
model = keras.Sequential([Input((5, 12)), GRU(24), RepeatVector(2), GRU(24, return_sequences=True), Dense(12, activation="softmax")])
model.compile(loss="categorical_crossentropy", optimizer=keras.optimizers.Adam(0.01), metrics=["accuracy"])
model.fit(x[:320], y[:320], batch_size=32, epochs=10, verbose=0)
print("digits right: %.2f%%" % (100 * model.evaluate(x[320:], y[320:], verbose=0)[1]))
