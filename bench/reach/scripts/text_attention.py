# A block with attention instead of a recurrent layer, by the functional way of building.
import keras
import numpy as np
from keras import layers

rng = np.random.default_rng(12)
x = rng.integers(1, 40, (360, 8))
y = (x[:, :4].max(1) > x[:, 4:].max(1)).astype("int32")
words = keras.Input((8,), dtype="int32")
h = layers.Embedding(40, 8)(words)
a = layers.MultiHeadAttention(num_heads=2, key_dim=4)(h, h)
h = layers.LayerNormalization()(layers.Add()([h, a]))
h = layers.GlobalAveragePooling1D()(h)
out = layers.Dense(1, activation="sigmoid")(h)
model = keras.Model(words, out)
model.compile("adam", "binary_crossentropy", metrics=["accuracy"])
model.fit(x[:280], y[:280], epochs=6, batch_size=20, verbose=0)
print("test accuracy: %.3f" % model.evaluate(x[280:], y[280:], verbose=0)[1])
