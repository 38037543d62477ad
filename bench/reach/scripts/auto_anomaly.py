# What a network cannot repeat is strange: an autoencoder of readings with L1 on what it says inside.
import numpy as np
from tensorflow import keras
from tensorflow.keras import layers, regularizers

rng = np.random.default_rng(7)
mix = rng.normal(size=(3, 10))
normal = (rng.normal(size=(400, 3)) @ mix / 3).astype("float32")
strange = rng.normal(size=(60, 10)).astype("float32")
model = keras.Sequential(
    [
        keras.Input((10,)),
        layers.Dense(4, activation="tanh", activity_regularizer=regularizers.l1(1e-4)),
        layers.Dense(10),
    ]
)
model.compile(optimizer="adam", loss="mae")
model.fit(normal[:300], normal[:300], epochs=12, batch_size=16, validation_split=0.1, verbose=0)
usual = np.abs(model.predict(normal[300:], verbose=0) - normal[300:]).mean(1)
odd = np.abs(model.predict(strange, verbose=0) - strange).mean(1)
limit = usual.mean() + 2 * usual.std()
print("found: %.3f of the strange ones" % (odd > limit).mean())
print("reconstruction error: %.4f" % model.evaluate(normal[300:], normal[300:], verbose=0))
