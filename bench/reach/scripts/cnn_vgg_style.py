# Two blocks of two convolutions each, with batch normalization: a small relative of a well-known network.
import numpy as np
from keras import layers, models, utils

utils_rng = np.random.default_rng(8)
prototypes = utils_rng.random((4, 8, 8, 3))
which = utils_rng.integers(0, 4, 420)
images = (0.5 * prototypes[which] + 0.8 * utils_rng.random((420, 8, 8, 3))).astype("float32")
train_images, test_images = images[:320], images[320:]
train_labels, test_labels = which[:320], which[320:]

cnn = models.Sequential()
cnn.add(layers.Input((8, 8, 3)))
cnn.add(layers.Conv2D(8, (3, 3), padding="same", activation="relu"))
cnn.add(layers.BatchNormalization())
cnn.add(layers.Conv2D(8, (3, 3), padding="same", activation="relu"))
cnn.add(layers.MaxPooling2D((2, 2)))
cnn.add(layers.Dropout(0.2))
cnn.add(layers.Conv2D(12, (3, 3), padding="same", activation="relu"))
cnn.add(layers.GlobalAveragePooling2D())
cnn.add(layers.Dense(4, activation="softmax"))
cnn.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
fitted = cnn.fit(train_images, train_labels, epochs=5, batch_size=32, validation_data=(test_images, test_labels), verbose=0)
test_loss, test_acc = cnn.evaluate(test_images, test_labels, verbose=0)
print("test accuracy:", round(test_acc, 4))
