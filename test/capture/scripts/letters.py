# Keras 1: its names of arguments and modules.
import numpy as np
from keras.layers.convolutional import Convolution1D, MaxPooling1D
from keras.layers.core import Activation, Dense, Dropout, Flatten
from keras.models import Sequential
from keras.optimizers import RMSprop
from keras.utils import np_utils

np.random.seed(1)
X = np.random.rand(48, 12, 2)
Y = np_utils.to_categorical((X[:, :6].sum((1, 2)) > X[:, 6:].sum((1, 2))).astype(int), 2)
model = Sequential()
model.add(Convolution1D(nb_filter=4, filter_length=3, border_mode="same", input_shape=(12, 2)))
model.add(Activation("relu"))
model.add(MaxPooling1D(pool_length=2))
model.add(Flatten())
model.add(Dropout(p=0.2))
model.add(Dense(output_dim=2, init="he_normal", activation="softmax"))
model.compile(loss="categorical_crossentropy", optimizer=RMSprop(lr=0.01), metrics=["accuracy"])
model.fit(X[:36], Y[:36], nb_epoch=3, batch_size=12, verbose=0)
score = model.evaluate(X[36:], Y[36:], verbose=0)
print("Test score:", score[0])
print("Test accuracy:", score[1])
print(model.predict_classes(X[36:])[:3])
