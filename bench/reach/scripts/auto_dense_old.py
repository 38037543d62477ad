# Digits through a bottleneck of eight numbers and back (Keras 2.2, functional).
from keras.layers import Dense, Input
from keras.models import Model
from sklearn.datasets import load_digits

x = load_digits().data.astype("float32") / 16.0
x_train, x_test = x[:1000], x[1000:1400]
input_img = Input(shape=(64,))
encoded = Dense(8, activation="relu")(input_img)
decoded = Dense(64, activation="sigmoid")(encoded)
autoencoder = Model(input_img, decoded)
autoencoder.compile(optimizer="adadelta", loss="binary_crossentropy")
autoencoder.fit(x_train, x_train, epochs=6, batch_size=64, shuffle=True, validation_data=(x_test, x_test), verbose=0)
print("reconstruction loss:", autoencoder.evaluate(x_test, x_test, verbose=0))
