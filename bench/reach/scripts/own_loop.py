# The steps written out with GradientTape.
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(41)
x = rng.normal(size=(200, 4)).astype("float32")
y = (x @ rng.normal(size=(4, 1)) > 0).astype("float32")
model = tf.keras.Sequential([tf.keras.Input((4,)), tf.keras.layers.Dense(6, activation="tanh"), tf.keras.layers.Dense(1)])
optimizer = tf.keras.optimizers.SGD(0.1)
loss_of = tf.keras.losses.BinaryCrossentropy(from_logits=True)
for epoch in range(8):
    for start in range(0, 150, 25):
        with tf.GradientTape() as tape:
            loss = loss_of(y[start : start + 25], model(x[start : start + 25], training=True))
        optimizer.apply_gradients(zip(tape.gradient(loss, model.trainable_variables), model.trainable_variables))
right = np.mean((model(x[150:]).numpy() > 0) == y[150:])
print("accuracy: %.3f" % right)
