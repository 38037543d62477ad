# All 13 models of an article on LSTMs of September 2019, as one would have written them then, for Keras 2.2.
import numpy as np
from keras.layers import LSTM, Bidirectional
from keras.layers.core import Dense
from keras.models import Sequential


def simple(units, features, outputs, steps, *dense):
    model = Sequential()
    model.add(LSTM(units, activation="relu", input_shape=(steps, features)))
    for n in dense:
        model.add(Dense(n, activation="relu"))
    model.add(Dense(outputs))
    model.compile(optimizer="adam", loss="mse")
    return model


def stacked(features, outputs, steps, units=(200, 100, 50), dense=(20, 10)):
    model = Sequential()
    model.add(LSTM(units[0], activation="relu", return_sequences=True, input_shape=(steps, features)))
    for n in units[1:]:
        model.add(LSTM(n, activation="relu", return_sequences=True))
    model.add(LSTM(25, activation="relu"))
    for n in dense:
        model.add(Dense(n, activation="relu"))
    model.add(Dense(outputs))
    model.compile(optimizer="adam", loss="mse")
    return model


def bidirectional(features, outputs):
    model = Sequential()
    model.add(Bidirectional(LSTM(50, activation="relu"), input_shape=(3, features)))
    model.add(Dense(outputs))
    model.compile(optimizer="adam", loss="mse")
    return model


# One to one, one feature: fifteen times the number.
X = np.array([x + 1 for x in range(20)]).reshape(20, 1, 1)
Y = np.array([x * 15 for x in X.ravel()])
asked = np.array([30]).reshape((1, 1, 1))
one = simple(50, 1, 1, 1)
two = Sequential()
two.add(LSTM(50, activation="relu", return_sequences=True, input_shape=(1, 1)))
two.add(LSTM(50, activation="relu"))
two.add(Dense(1))
two.compile(optimizer="adam", loss="mse")
for model in (one, two):
    model.fit(X, Y, epochs=2000, validation_split=0.2, batch_size=5, verbose=0)
    print(model.predict(asked, verbose=0))

# One to one, two features: their product.
X1 = np.array([(x + 1) * 2 for x in range(25)])
X2 = np.array([(x + 1) * 3 for x in range(25)])
X = np.column_stack((X1, X2)).reshape(25, 1, 2)
Y = X1 * X2
asked = np.array([55, 80]).reshape((1, 1, 2))
model = simple(80, 2, 1, 1, 10)
model.fit(X, Y, epochs=2000, validation_split=0.2, batch_size=5, verbose=0)
print(model.predict(asked, verbose=0))
model = stacked(2, 1, 1)
model.fit(X, Y, epochs=1000, validation_split=0.2, batch_size=3, verbose=0)
print(model.predict(asked, verbose=0))

# Many to one, one feature: the sum of three steps.
X = np.array([x + 1 for x in range(45)]).reshape(15, 3, 1)
Y = np.array([sample.sum() for sample in X])
asked = np.array([50, 51, 52]).reshape((1, 3, 1))
for model in (simple(50, 1, 1, 3), stacked(1, 1, 3), bidirectional(1, 1)):
    model.fit(X, Y, epochs=1000, validation_split=0.2, verbose=0)
    print(model.predict(asked, verbose=0))

# Many to one, two features: the sum of the last step's two.
X1 = np.array([x + 3 for x in range(0, 135, 3)])
X2 = np.array([x + 5 for x in range(0, 225, 5)])
X = np.column_stack((X1, X2)).reshape(15, 3, 2)
Y = np.array([sample[2].sum() for sample in X])
asked = np.array([[8, 51], [11, 56], [14, 61]]).reshape((1, 3, 2))
for model in (simple(50, 2, 1, 3), stacked(2, 1, 3), bidirectional(2, 1)):
    model.fit(X, Y, epochs=1000, validation_split=0.2, verbose=0)
    print(model.predict(asked, verbose=0))

# The same inputs, and as targets the step that comes next.
Y = np.array([(a + 3, b + 5) for a, b in X[:, 2]])
asked = np.array([[20, 34], [23, 39], [26, 44]]).reshape((1, 3, 2))
for model in (simple(50, 2, 2, 3), stacked(2, 2, 3, (100, 50), (10,)), bidirectional(2, 2)):
    model.fit(X, Y, epochs=1000, validation_split=0.2, verbose=0)
    print(model.predict(asked, verbose=0))
