# When has a running sum crossed a quarter? Forwards and both ways (Keras 2.2).
from random import random, seed

from keras.layers import LSTM, Bidirectional, Dense, TimeDistributed
from keras.models import Sequential
from numpy import array, cumsum

seed(12)


def get_sequences(n, n_timesteps):
    X, y = [], []
    for _ in range(n):
        s = array([random() for _ in range(n_timesteps)])
        X.append(s)
        y.append(array([0 if v < n_timesteps / 4.0 else 1 for v in cumsum(s)]))
    return array(X).reshape(n, n_timesteps, 1), array(y).reshape(n, n_timesteps, 1)


X, y = get_sequences(160, 8)
testX, testy = get_sequences(80, 8)
one_way = Sequential()
one_way.add(LSTM(10, input_shape=(8, 1), return_sequences=True))
one_way.add(TimeDistributed(Dense(1, activation="sigmoid")))
both_ways = Sequential()
both_ways.add(Bidirectional(LSTM(10, return_sequences=True), input_shape=(8, 1), merge_mode="concat"))
both_ways.add(TimeDistributed(Dense(1, activation="sigmoid")))
for title, model in (("one way", one_way), ("both ways", both_ways)):
    model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["acc"])
    model.fit(X, y, epochs=6, batch_size=16, verbose=0)
    loss, acc = model.evaluate(testX, testy, verbose=0)
    print("%s: loss %.4f, acc %.4f" % (title, loss, acc))
