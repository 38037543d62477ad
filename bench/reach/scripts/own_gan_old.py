# Two networks against each other, batch by batch: points on a curve (train_on_batch, Keras 2.2).
import numpy as np
from keras.layers import Dense
from keras.models import Sequential

np.random.seed(3)
discriminator = Sequential()
discriminator.add(Dense(12, activation="relu", input_dim=2))
discriminator.add(Dense(1, activation="sigmoid"))
discriminator.compile(loss="binary_crossentropy", optimizer="adam", metrics=["accuracy"])
generator = Sequential()
generator.add(Dense(8, activation="relu", input_dim=3))
generator.add(Dense(2))
for i in range(10):
    a = np.random.rand(16, 1) - 0.5
    real = np.hstack([a, a * a])
    fake = generator.predict(np.random.randn(16, 3), verbose=0)
    discriminator.train_on_batch(real, np.ones((16, 1)))
    discriminator.train_on_batch(fake, np.zeros((16, 1)))
a = np.random.rand(100, 1) - 0.5
loss, acc = discriminator.evaluate(np.hstack([a, a * a]), np.ones((100, 1)), verbose=0)
print("Accuracy real: %.0f%%" % (acc * 100))
print("loss on real points %.4f" % loss)
