# The sum of three numbers in a row; what does the net say of [30, 31, 32]?
import numpy as np
from tensorflow.keras.layers import LSTM, Dense, Input
from tensorflow.keras.models import Sequential

X = np.array([[i, i + 1, i + 2] for i in range(1, 26)], dtype="float32").reshape(25, 3, 1)
Y = X.sum(axis=(1, 2))
stacked_model = Sequential([Input((3, 1)), LSTM(10, activation="relu", return_sequences=True), LSTM(10, activation="relu"), Dense(1)])
stacked_model.compile(optimizer="adam", loss="mse")
stacked_model.fit(X, Y, epochs=60, validation_split=0.2, batch_size=5, verbose=0)
asked = np.array([[[30.0], [31.0], [32.0]]])
print("prediction:", stacked_model.predict(asked, verbose=0)[0, 0])
