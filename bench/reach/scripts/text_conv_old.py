# A convolution over words, the greatest of each filter, and a dense layer (Keras 1 arguments).
import numpy as np
from keras.layers.convolutional import Convolution1D
from keras.layers.core import Activation, Dense, Dropout
from keras.layers.embeddings import Embedding
from keras.layers.pooling import GlobalMaxPooling1D
from keras.models import Sequential

np.random.seed(1337)
X = np.random.randint(0, 50, (400, 15))
y = np.array([int(any(a == 3 and b in (4, 5, 6) or a > 40 and b > 40 for a, b in zip(row, row[1:]))) for row in X])
X_train, y_train, X_test, y_test = X[:300], y[:300], X[300:], y[300:]
model = Sequential()
model.add(Embedding(50, 10, input_length=15))
model.add(Dropout(0.2))
model.add(Convolution1D(nb_filter=16, filter_length=2, border_mode="valid", activation="relu", subsample_length=1))
model.add(GlobalMaxPooling1D())
model.add(Dense(12))
model.add(Dropout(0.2))
model.add(Activation("relu"))
model.add(Dense(1))
model.add(Activation("sigmoid"))
model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["accuracy"])
model.fit(X_train, y_train, batch_size=32, nb_epoch=8, validation_data=(X_test, y_test), verbose=0)
score, acc = model.evaluate(X_test, y_test, batch_size=32, verbose=0)
print("Test score:", score)
print("Test accuracy:", acc)
