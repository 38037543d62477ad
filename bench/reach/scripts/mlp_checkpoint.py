# The best epoch's weights are written to a file and read back before the test.
import numpy as np
from keras.callbacks import ModelCheckpoint, ReduceLROnPlateau
from keras.layers import BatchNormalization, Dense, Input
from keras.models import Sequential
from sklearn.datasets import load_digits

digits = load_digits()
x = digits.data / 16.0
y = digits.target
x_train, y_train = x[:700], y[:700]
x_valid, y_valid = x[700:900], y[700:900]
x_test, y_test = x[900:1300], y[900:1300]

net = Sequential([Input((64,)), Dense(32), BatchNormalization(), Dense(10, activation="softmax")])
net.compile(loss="sparse_categorical_crossentropy", optimizer="rmsprop", metrics=["accuracy"])
keep = ModelCheckpoint("best.weights.h5", monitor="val_accuracy", save_best_only=True, save_weights_only=True)
slower = ReduceLROnPlateau(monitor="val_loss", factor=0.5, patience=2)
net.fit(x_train, y_train, epochs=10, batch_size=32, validation_data=(x_valid, y_valid), callbacks=[keep, slower], verbose=0)
net.load_weights("best.weights.h5")
print("test accuracy: %.3f" % net.evaluate(x_test, y_test, verbose=0)[1])
