# The smallest problem that needs a hidden layer, in the manner of Keras 1.
import numpy as np
from keras.models import Sequential
from keras.layers.core import Dense, Activation
from keras.optimizers import SGD

X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], "float32")
y = np.array([[0], [1], [1], [0]], "float32")

model = Sequential()
model.add(Dense(8, input_dim=2))
model.add(Activation("tanh"))
model.add(Dense(1))
model.add(Activation("sigmoid"))
model.compile(loss="binary_crossentropy", optimizer=SGD(lr=0.5))
model.fit(X, y, nb_epoch=200, batch_size=1, verbose=0)
print("loss after training:", model.evaluate(X, y, verbose=0))
for row, p in zip(X, model.predict(X, verbose=0)):
    print(row, "->", p[0])
