# A convolution over time against a dense layer on the flattened window, for a series with a weekly swing.
import numpy as np
from tensorflow import keras
from tensorflow.keras import layers

day = np.arange(400)
sales = 10 + 3 * np.sin(2 * np.pi * day / 7) + np.random.default_rng(17).normal(0, 0.6, 400)
sales = (sales - sales[:280].mean()) / sales[:280].std()
look = 14
windows = np.stack([sales[i : i + look] for i in range(400 - look)])[..., None]
nexts = sales[look:]
split = 280
flat = keras.Sequential([keras.Input((look, 1)), layers.Flatten(), layers.Dense(8, activation="relu"), layers.Dense(1)], name="flat")
conv = keras.Sequential([keras.Input((look, 1)), layers.Conv1D(8, 3, activation="relu"), layers.MaxPooling1D(2), layers.Flatten(), layers.Dense(1)], name="conv")
errors = {}
for net in (flat, conv):
    net.compile(loss="mse", optimizer="adam", metrics=["mae"])
    net.fit(windows[:split], nexts[:split], epochs=8, batch_size=16, verbose=0)
    errors[net.name] = net.evaluate(windows[split:], nexts[split:], verbose=0)
for name, (mse, mae) in errors.items():
    print(f"{name}: mse {mse:.4f} mae {mae:.4f}")
