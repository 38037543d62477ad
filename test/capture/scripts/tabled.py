import numpy as np
import pandas as pd
from keras import Input, Sequential
from keras.layers import LSTM, Dense
from sklearn.metrics import mean_absolute_error
from sklearn.preprocessing import MinMaxScaler, StandardScaler

draw = np.random.RandomState(2)
hours = np.arange(40)
weather = pd.DataFrame(
    {"smog": (60 + 30 * np.sin(hours / 4)).round(), "wind": draw.randint(0, 9, 40), "dew, °C": draw.randint(-9, 9, 40)}
).astype("float32")
scaler = MinMaxScaler()
scaled = scaler.fit_transform(weather)
x = np.array([scaled[i : i + 4] for i in range(36)])
y = scaled[4:, 0]
model = Sequential([Input((4, 3)), LSTM(3), Dense(1)])
model.compile("adam", "mae")
model.fit(x[:26], y[:26], epochs=2, verbose=0)
said = model.predict(x[26:], verbose=0)
rest = x[26:, -1, 1:]
units = [scaler.inverse_transform(np.hstack([column, rest]))[:, 0] for column in (said, y[26:].reshape(-1, 1))]
print("MAE: %.3f" % mean_absolute_error(units[1], units[0]))

table = weather[["smog", "wind"]]
target = pd.Series((weather["smog"] > 60).astype(int), name="alarm")


def build_small_model():
    return Sequential([Input((2,)), Dense(4, activation="relu"), Dense(1, activation="sigmoid")])


def build_tanh_model():
    return Sequential([Input((2,)), Dense(4, activation="tanh"), Dense(1, activation="sigmoid")])


inputs = StandardScaler().fit_transform(table)
for build in (build_small_model, build_tanh_model):
    model = build()
    model.compile("adam", "binary_crossentropy")
    model.fit(inputs, target, epochs=2, verbose=0)
