# The same kind of picture through tf.data: shuffled, in batches, fetched ahead.
import numpy as np
import tensorflow as tf
from sklearn.datasets import load_digits

digits = load_digits(n_class=5)
x = (digits.images[..., None] / 16).astype("float32")
y = digits.target.astype("int64")
training = tf.data.Dataset.from_tensor_slices((x[:600], y[:600])).shuffle(600).batch(50).prefetch(2)
testing = tf.data.Dataset.from_tensor_slices((x[600:], y[600:])).batch(50)

model = tf.keras.models.Sequential(
    [
        tf.keras.layers.Input((8, 8, 1)),
        tf.keras.layers.Conv2D(6, 3, padding="same", activation="relu"),
        tf.keras.layers.MaxPool2D(),
        tf.keras.layers.Flatten(),
        tf.keras.layers.Dense(5, activation="softmax"),
    ]
)
model.compile(optimizer="adam", loss=tf.keras.losses.SparseCategoricalCrossentropy(), metrics=["accuracy"])
model.fit(training, epochs=5, verbose=0)
loss, acc = model.evaluate(testing, verbose=0)
print(f"held out: loss {loss:.4f}, accuracy {acc:.4f}")
