# A year's progress of an illness from ten numbers; linear against hidden.
import keras
import numpy as np
from sklearn.datasets import load_diabetes
from sklearn.metrics import mean_absolute_error, r2_score

patients = load_diabetes()
order = np.random.RandomState(3).permutation(len(patients.data))
x, y = patients.data[order] * 20, patients.target[order] / 100
x_train, y_train, x_test, y_test = x[:350], y[:350], x[350:], y[350:]

linear = keras.Sequential([keras.Input((10,)), keras.layers.Dense(1)])
hidden = keras.Sequential([keras.Input((10,)), keras.layers.Dense(24, activation="tanh"), keras.layers.Dense(1)])
for name, net in [("linear", linear), ("hidden", hidden)]:
    net.compile(optimizer=keras.optimizers.RMSprop(learning_rate=0.003), loss="mse")
    net.fit(x_train, y_train, epochs=15, batch_size=16, verbose=0)
    guessed = net.predict(x_test, verbose=0)
    print(name, "MAE %.3f" % mean_absolute_error(y_test, guessed), "R2 %.3f" % r2_score(y_test, guessed))
