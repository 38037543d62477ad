# A callback that ends the training.
import keras
import numpy as np

x = np.linspace(-1, 1, 50).reshape(50, 1)
y = x**3
net = keras.Sequential([keras.Input((1,)), keras.layers.Dense(8, activation="tanh"), keras.layers.Dense(1)])
net.compile("adam", "mse", metrics=["mae"])
stop = keras.callbacks.EarlyStopping(monitor="loss", patience=2)
net.fit(x, y, epochs=6, callbacks=[stop], verbose=0)
print("mae", net.evaluate(x, y, verbose=0)[1])
