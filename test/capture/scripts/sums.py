# Two recurrent models for the sum of three numbers that follow each other, in the manner of Keras 2.2.
import numpy as np
from keras.models import Sequential
from keras.layers.core import Dense
from keras.layers.recurrent import LSTM
from keras.layers import Bidirectional

x = np.array([i + 1 for i in range(30)]).reshape(10, 3, 1)
y = np.array([sample.sum() for sample in x])
asked = np.array([40, 41, 42]).reshape((1, 3, 1))

model = Sequential()
model.add(LSTM(6, activation="relu", input_shape=(3, 1)))
model.add(Dense(1))
model.compile(optimizer="adam", loss="mse")
model.fit(x, y, epochs=3, validation_split=0.2, verbose=0)
print("one layer:", model.predict(asked, verbose=0)[0][0])

model = Sequential()
model.add(Bidirectional(LSTM(5, activation="relu"), input_shape=(3, 1)))
model.add(Dense(1))
model.compile(optimizer="adam", loss="mse")
model.fit(x, y, epochs=3, validation_split=0.2, verbose=0)
print("both ways:", model.predict(asked, verbose=0)[0][0])
