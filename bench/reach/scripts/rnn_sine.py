# The next point of a sine wave with noise: simple, LSTM, GRU.
import keras
import numpy as np
from keras import layers

t = np.arange(0, 260) * 0.1
wave = np.sin(t) + np.random.default_rng(1).normal(0, 0.05, 260)
window = 8
x = np.array([wave[i : i + window] for i in range(len(wave) - window)])[..., None]
y = wave[window:]
x_train, y_train, x_test, y_test = x[:180], y[:180], x[180:], y[180:]

for kind in (layers.SimpleRNN, layers.LSTM, layers.GRU):
    model = keras.Sequential([keras.Input((window, 1)), kind(8), layers.Dense(1)])
    model.compile(optimizer=keras.optimizers.Adam(0.01), loss="mse")
    model.fit(x_train, y_train, epochs=8, batch_size=20, verbose=0)
    print(kind.__name__, "test MSE:", round(model.evaluate(x_test, y_test, verbose=0), 5))
