# Pictures through a generator that moves them about, and fit_generator: how images were augmented before there were layers for it.
import numpy as np
from keras.layers.convolutional import Conv2D
from keras.layers.core import Dense, Flatten
from keras.models import Sequential
from keras.optimizers import Adam

np.random.seed(6)
kinds = np.random.randint(0, 2, 300)
pictures = np.random.rand(300, 9, 9, 1)
pictures[kinds == 1, 3:6, 3:6] += 0.5


def moved(x, y, size):
    while True:
        places = np.random.choice(len(x), size)
        shift = np.random.randint(-1, 2)
        yield np.roll(x[places], shift, axis=1), y[places]


model = Sequential()
model.add(Conv2D(4, (3, 3), activation="relu", input_shape=(9, 9, 1)))
model.add(Flatten())
model.add(Dense(1, activation="sigmoid"))
model.compile(loss="binary_crossentropy", optimizer=Adam(lr=0.01), metrics=["acc"])
model.fit_generator(moved(pictures[:200], kinds[:200], 20), steps_per_epoch=10, epochs=4, verbose=0)
print("acc: %.2f" % model.evaluate(pictures[200:], kinds[200:], verbose=0)[1])
