# Which letter comes next: a network that learns a verse by heart, letter by letter.
import numpy
from keras.layers import LSTM, Dense, Dropout
from keras.models import Sequential
from keras.utils import np_utils

raw_text = "a rose is a rose is a rose and a nose is a nose that knows a rose " * 3
chars = sorted(set(raw_text))
char_to_int = {c: i for i, c in enumerate(chars)}
seq_length = 8
dataX, dataY = [], []
for i in range(len(raw_text) - seq_length):
    dataX.append([char_to_int[c] for c in raw_text[i : i + seq_length]])
    dataY.append(char_to_int[raw_text[i + seq_length]])
X = numpy.reshape(dataX, (len(dataX), seq_length, 1)) / float(len(chars))
y = np_utils.to_categorical(dataY)
model = Sequential()
model.add(LSTM(24, input_shape=(X.shape[1], X.shape[2])))
model.add(Dropout(0.2))
model.add(Dense(y.shape[1], activation="softmax"))
model.compile(loss="categorical_crossentropy", optimizer="adam")
model.fit(X, y, nb_epoch=10, batch_size=16, verbose=0)
print("loss: %.3f" % model.evaluate(X, y, verbose=0))
