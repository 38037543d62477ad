# Start weights by the script's own doing: a matrix, arrays, and what another model had.
import keras
import numpy as np
from keras import layers

state = np.random.RandomState(5)
vectors = state.randint(-4, 5, (8, 3)) / 4
words = state.randint(0, 8, (24, 4))
yes = (vectors[words].mean(1)[:, 0] > 0).astype("int32")


def make(**options):
    embedding = layers.Embedding(8, 3, **options)
    model = keras.Sequential([keras.Input((4,)), embedding, layers.GlobalAveragePooling1D(), layers.Dense(1, activation="sigmoid")])
    model.compile("adam", "binary_crossentropy", metrics=["accuracy"])
    return model


matrix = make(embeddings_initializer=keras.initializers.Constant(vectors), trainable=False)
arrays = make()
arrays.set_weights([vectors, np.ones((3, 1)) / 2, np.zeros(1)])
same = make()
same.set_weights(make().get_weights())
for model in (matrix, arrays, same):
    model.fit(words[:18], yes[:18], epochs=2, batch_size=6, verbose=0)
    print("accuracy: %.3f" % model.evaluate(words[18:], yes[18:], verbose=0)[1])
