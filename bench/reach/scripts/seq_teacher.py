# Encoder and decoder with passed-on states and teacher forcing: letters in the next case.
import keras
import numpy as np
from keras import layers

rng = np.random.default_rng(19)
letters = rng.integers(1, 8, (260, 5))
shifted = np.concatenate([np.zeros((260, 1), int), letters[:, :-1]], 1)
one = np.eye(8)
source = keras.Input((5, 8))
_, h, c = layers.LSTM(16, return_state=True)(source)
target = keras.Input((5, 8))
decoded = layers.LSTM(16, return_sequences=True)(target, initial_state=[h, c])
probabilities = layers.Dense(8, activation="softmax")(decoded)
model = keras.Model([source, target], probabilities)
model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
model.fit([one[letters], one[shifted]], one[letters], batch_size=20, epochs=6, validation_split=0.2, verbose=0)
print("accuracy %.4f" % model.evaluate([one[letters], one[shifted]], one[letters], verbose=0)[1])
