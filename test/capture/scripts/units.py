# A table and a series, both scaled before the training; the errors are printed in the units that they had before.
import numpy as np
from keras.layers import LSTM, Dense, Input
from keras.models import Sequential
from sklearn.metrics import mean_absolute_error
from sklearn.preprocessing import MinMaxScaler, StandardScaler

state = np.random.RandomState(1)
rooms = state.randint(1, 8, (40, 2)).astype(float)
price = (30 * rooms[:, :1] + 5 * rooms[:, 1:] + state.randint(0, 9, (40, 1))).round()

scale_x, scale_y = StandardScaler(), MinMaxScaler()
x_train = scale_x.fit_transform(rooms[:30])
x_test = scale_x.transform(rooms[30:])
y_train = scale_y.fit_transform(price[:30])
houses = Sequential([Input((2,)), Dense(4, activation="relu"), Dense(1)])
houses.compile(loss="mse", optimizer="adam")
houses.fit(x_train, y_train, epochs=3, batch_size=8, verbose=0)
found = scale_y.inverse_transform(houses.predict(x_test, verbose=0))
print("mean absolute error: %.3f" % mean_absolute_error(price[30:], found))
first = houses.predict(x_test[:1], verbose=0)
print("the first one: %.2f" % scale_y.inverse_transform(first)[0, 0])

series = (100 + 3 * np.arange(40) + 20 * np.sin(np.arange(40))).round().reshape(-1, 1).astype("float32")
scaler = MinMaxScaler(feature_range=(0, 1))
scaled = scaler.fit_transform(series)
windows = np.array([scaled[i : i + 3] for i in range(36)])
after = np.array([scaled[i + 3, 0] for i in range(36)])
model = Sequential([Input((3, 1)), LSTM(3), Dense(1)])
model.compile(loss="mse", optimizer="adam")
model.fit(windows[:28], after[:28], epochs=2, batch_size=4, verbose=0)
there = scaler.inverse_transform(model.predict(windows[28:], verbose=0))
wanted = scaler.inverse_transform([after[28:]])
print("RMSE: %.2f" % np.sqrt(np.mean((wanted[0] - there[:, 0]) ** 2)))
