# Squares, crosses and noise drawn here, in the manner of Keras 1: nb_filter, border_mode, Convolution2D.
import numpy as np
from keras.layers import Activation, Convolution2D, Dense, Dropout, Flatten, MaxPooling2D
from keras.models import Sequential
from keras.utils import np_utils

np.random.seed(1337)
nb_classes, batch_size, nb_epoch = 3, 32, 4
kinds = np.random.randint(0, nb_classes, 500)
pictures = np.random.rand(500, 12, 12, 1) * 0.6
for picture, kind in zip(pictures, kinds):
    at, to = np.random.randint(1, 5, 2)
    if kind == 0:
        picture[at : at + 6, to : to + 6, 0] += 0.4
    elif kind == 1:
        picture[at + 3, to : to + 6, 0] += 0.8
        picture[at : at + 6, to + 3, 0] += 0.8
X_train, X_test = pictures[:400], pictures[400:]
Y_train, Y_test = np_utils.to_categorical(kinds[:400], nb_classes), np_utils.to_categorical(kinds[400:], nb_classes)

model = Sequential()
model.add(Convolution2D(6, 3, 3, border_mode="same", input_shape=(12, 12, 1)))
model.add(Activation("relu"))
model.add(MaxPooling2D(pool_size=(2, 2)))
model.add(Dropout(0.25))
model.add(Flatten())
model.add(Dense(16))
model.add(Activation("relu"))
model.add(Dense(nb_classes))
model.add(Activation("softmax"))
model.compile(loss="categorical_crossentropy", optimizer="adadelta", metrics=["accuracy"])
model.fit(X_train, Y_train, batch_size=batch_size, nb_epoch=nb_epoch, verbose=0, validation_data=(X_test, Y_test))
score = model.evaluate(X_test, Y_test, verbose=0)
print("Test score:", score[0])
print("Test accuracy:", score[1])
