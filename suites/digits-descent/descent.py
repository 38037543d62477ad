# Which digit an image of 8×8 shows: the first lab of a course on deep learning, one hidden layer trained by four ways of descent.
import numpy as np
from keras.layers import Activation, Dense
from keras.models import Sequential
from keras.optimizers import SGD
from keras.utils import to_categorical
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

digits = load_digits()
data = np.asarray(digits.data, dtype="float32")
X_train, X_test, y_train, y_test = train_test_split(data, digits.target, test_size=0.15, random_state=37)
scaler = StandardScaler()
X_train = scaler.fit_transform(X_train)
X_test = scaler.transform(X_test)
Y_train, Y_test = to_categorical(y_train), to_categorical(y_test)


def trained(optimizer):
    model = Sequential()
    model.add(Dense(100, input_dim=64))
    model.add(Activation("tanh"))
    model.add(Dense(10))
    model.add(Activation("softmax"))
    model.compile(optimizer=optimizer, loss="categorical_crossentropy", metrics=["accuracy"])
    model.fit(X_train, Y_train, epochs=15, batch_size=32, verbose=0)
    return model


fast = trained(SGD(lr=0.1))
print("fast: test acc %.4f" % fast.evaluate(X_test, Y_test, verbose=0)[1])
slow = trained(SGD(lr=0.001))
print("slow: test acc %.4f" % slow.evaluate(X_test, Y_test, verbose=0)[1])
slow_momentum = trained(SGD(lr=0.001, momentum=0.9, nesterov=True))
print("slow with momentum: test acc %.4f" % slow_momentum.evaluate(X_test, Y_test, verbose=0)[1])
fast_momentum = trained(SGD(lr=0.1, momentum=0.9, nesterov=True))
print("fast with momentum: test acc %.4f" % fast_momentum.evaluate(X_test, Y_test, verbose=0)[1])
