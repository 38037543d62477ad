# Words as numbers, padded with zeros that the recurrent layer passes over.
import numpy as np
from tensorflow.keras import Sequential
from tensorflow.keras.layers import LSTM, Dense, Embedding, Input
from tensorflow.keras.utils import pad_sequences

rng = np.random.RandomState(2)
sentences = [list(rng.randint(1, 30, rng.randint(3, 10))) for _ in range(320)]
marked = np.array([int(s.count(5) + s.count(7) + sum(v > 25 for v in s) > 1) for s in sentences])
padded = pad_sequences(sentences, maxlen=10)
model = Sequential([Input((10,)), Embedding(30, 8, mask_zero=True), LSTM(12), Dense(1, activation="sigmoid")])
model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["accuracy"])
model.fit(padded[:240], marked[:240], batch_size=16, epochs=8, verbose=0)
print("accuracy", model.evaluate(padded[240:], marked[240:], verbose=0)[1])
