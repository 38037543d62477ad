# Ten short reviews, one_hot and an embedding (Keras 2.2 way, with input_length).
import numpy as np
from keras.layers import Dense, Flatten
from keras.layers.embeddings import Embedding
from keras.models import Sequential

praise = ["well done", "good work", "great effort", "nice work", "excellent", "could not be better"]
blame = ["weak", "poor effort", "not good", "poor work", "could have done better", "very weak work"]
words = sorted({w for text in praise + blame for w in text.split()})
number = {w: i + 1 for i, w in enumerate(words)}
length = 4
docs = np.zeros((len(praise) + len(blame), length), int)
for row, text in zip(docs, praise + blame):
    for i, w in enumerate(text.split()):
        row[i] = number[w]
labels = np.array([1] * len(praise) + [0] * len(blame))
model = Sequential()
model.add(Embedding(len(words) + 1, 8, input_length=length))
model.add(Flatten())
model.add(Dense(1, activation="sigmoid"))
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
model.fit(docs, labels, epochs=40, verbose=0)
loss, accuracy = model.evaluate(docs, labels, verbose=0)
print("Accuracy: %f" % (accuracy * 100))
