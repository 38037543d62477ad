# The next month's number of airline passengers from this month's, as a well-known tutorial has it (Keras 2.0): a dense net on
# the numbers themselves, and an LSTM on the series scaled to 0 … 1.
import csv

import numpy as np
from keras.layers import LSTM, Dense
from keras.models import Sequential

with open("passengers.csv") as file:
    series = np.array([float(row["passengers"]) for row in csv.DictReader(file)])
size = int(len(series) * 0.67)


def pairs(values):
    # The tutorial leaves the last pair out.
    return values[:-2], values[1:-1]


trainX, trainY = pairs(series[:size])
testX, testY = pairs(series[size:])
dense = Sequential()
dense.add(Dense(8, input_dim=1, activation="relu"))
dense.add(Dense(1))
dense.compile(loss="mean_squared_error", optimizer="adam")
dense.fit(trainX.reshape(-1, 1), trainY, epochs=200, batch_size=2, verbose=0)
print("Test score of the dense net: %.2f MSE" % dense.evaluate(testX.reshape(-1, 1), testY, verbose=0))

scaled = (series - series.min()) / (series.max() - series.min())
trainX, trainY = pairs(scaled[:size])
testX, testY = pairs(scaled[size:])
lstm = Sequential()
lstm.add(LSTM(4, input_shape=(1, 1)))
lstm.add(Dense(1))
lstm.compile(loss="mean_squared_error", optimizer="adam")
lstm.fit(trainX.reshape(-1, 1, 1), trainY, epochs=100, batch_size=1, verbose=0)
print("Test score of the LSTM: %.6f MSE of the scaled series" % lstm.evaluate(testX.reshape(-1, 1, 1), testY, verbose=0))
