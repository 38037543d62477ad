# A model as a class of its own, of which a graph of layers is the whole; and one that trains in a way of its own.
import keras
import numpy as np
from keras import layers

rng = np.random.RandomState(2)
x = rng.randint(0, 9, (40, 4)).astype("float32") / 8
y = (x.sum(1) > 2).astype("int32")


class Classifier(keras.Model):
    def __init__(self, units=6):
        super().__init__()
        self.out = layers.Dense(2, activation="softmax")
        self.hidden = layers.Dense(units, activation="relu")
        self.dropout = layers.Dropout(0.1)

    def call(self, inputs, training=False):
        h = self.hidden(inputs)
        return self.out(self.dropout(h, training=training))


class Noisy(Classifier):
    def call(self, inputs, training=False):
        if training:
            inputs = inputs + 0.1
        return self.out(self.hidden(inputs))


for kind in (Classifier, Noisy):
    model = kind()
    model.compile(loss="sparse_categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
    model.fit(x[:30], y[:30], epochs=2, batch_size=6, verbose=0)
    print(kind.__name__, "accuracy: %.3f" % model.evaluate(x[30:], y[30:], verbose=0)[1])
