# A sequence of digits is said backwards: encoder, RepeatVector, decoder (Keras 2.2).
import numpy as np
from keras.layers import LSTM, Dense, RepeatVector, TimeDistributed
from keras.models import Sequential

np.random.seed(5)
digits = np.random.randint(0, 6, (300, 4))
X = np.eye(6)[digits]
y = np.eye(6)[digits[:, ::-1]]
model = Sequential()
model.add(LSTM(24, input_shape=(4, 6)))
model.add(RepeatVector(4))
model.add(LSTM(24, return_sequences=True))
model.add(TimeDistributed(Dense(6, activation="softmax")))
model.compile(loss="categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
model.fit(X[:240], y[:240], epochs=8, batch_size=16, verbose=0)
loss, accuracy = model.evaluate(X[240:], y[240:], verbose=0)
print("loss %f, accuracy %f" % (loss, accuracy * 100))
