# A monthly series that grows and swings, an LSTM that looks back one month, and the error in the series' own unit.
import math

import numpy
from keras.layers import LSTM, Dense
from keras.models import Sequential
from sklearn.metrics import mean_squared_error
from sklearn.preprocessing import MinMaxScaler

months = numpy.arange(120)
series = (100 + 2.5 * months) * (1 + 0.15 * numpy.sin(2 * numpy.pi * months / 12))
series = series.reshape(-1, 1).astype("float32")
scaler = MinMaxScaler(feature_range=(0, 1))
scaled = scaler.fit_transform(series)
size = int(len(scaled) * 0.67)
train, test = scaled[:size], scaled[size:]


def create_dataset(data, look_back=1):
    X, Y = [], []
    for i in range(len(data) - look_back - 1):
        X.append(data[i : i + look_back, 0])
        Y.append(data[i + look_back, 0])
    return numpy.array(X), numpy.array(Y)


look_back = 3
trainX, trainY = create_dataset(train, look_back)
testX, testY = create_dataset(test, look_back)
trainX = numpy.reshape(trainX, (trainX.shape[0], 1, trainX.shape[1]))
testX = numpy.reshape(testX, (testX.shape[0], 1, testX.shape[1]))
model = Sequential()
model.add(LSTM(4, input_shape=(1, look_back)))
model.add(Dense(1))
model.compile(loss="mean_squared_error", optimizer="adam")
model.fit(trainX, trainY, epochs=20, batch_size=2, verbose=0)
testPredict = scaler.inverse_transform(model.predict(testX, verbose=0))
wanted = scaler.inverse_transform([testY])
print("Test Score: %.2f RMSE" % math.sqrt(mean_squared_error(wanted[0], testPredict[:, 0])))
