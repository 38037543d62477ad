# A penalty on the weights and a rate that falls: prices of houses that are made up here.
import numpy as np
from tensorflow import keras
from tensorflow.keras import layers, regularizers

state = np.random.RandomState(5)
rooms = state.uniform(1, 8, (300, 1))
age = state.uniform(0, 60, (300, 1))
distance = state.gamma(2.0, 3.0, (300, 1))
houses = np.hstack([rooms / 8, age / 60, distance / 20])
price = 40 * rooms - 0.5 * age - 3 * distance + state.normal(0, 8, (300, 1))
price = price / 100

rate = keras.optimizers.schedules.ExponentialDecay(0.02, decay_steps=50, decay_rate=0.8)
model = keras.Sequential(
    [
        keras.Input((3,)),
        layers.Dense(16, activation="relu", kernel_regularizer=regularizers.l2(0.001)),
        layers.Dense(1),
    ]
)
model.compile(optimizer=keras.optimizers.Adam(rate), loss="mse", metrics=["mae"])
history = model.fit(houses[:220], price[:220], epochs=15, batch_size=20, validation_data=(houses[220:], price[220:]), verbose=0)
print("validation MAE:", round(history.history["val_mae"][-1], 4))
