# Vectors of words that are given and stay as they are.
import keras
import numpy as np
from keras import layers

rng = np.random.default_rng(37)
vectors = rng.normal(size=(40, 6)).astype("float32")
texts = rng.integers(0, 40, (300, 7))
labels = (vectors[texts].mean(1)[:, 0] > 0).astype("int32")
model = keras.Sequential(
    [
        keras.Input((7,)),
        layers.Embedding(40, 6, embeddings_initializer=keras.initializers.Constant(vectors), trainable=False),
        layers.GlobalAveragePooling1D(),
        layers.Dense(8, activation="relu"),
        layers.Dense(1, activation="sigmoid"),
    ]
)
model.compile("adam", "binary_crossentropy", metrics=["accuracy"])
model.fit(texts[:220], labels[:220], epochs=8, batch_size=16, verbose=0)
print("accuracy: %.3f" % model.evaluate(texts[220:], labels[220:], verbose=0)[1])
