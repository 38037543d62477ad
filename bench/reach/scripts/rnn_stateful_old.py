# A stateful LSTM, reset by hand after each pass (Keras 2.0).
import numpy as np
from keras.layers import LSTM, Dense
from keras.models import Sequential

x = np.linspace(0, 1, 40).reshape(40, 1, 1)
y = np.roll(x, -1).reshape(40, 1)
model = Sequential()
model.add(LSTM(6, batch_input_shape=(1, 1, 1), stateful=True))
model.add(Dense(1))
model.compile(loss="mean_squared_error", optimizer="adam")
for i in range(3):
    model.fit(x, y, epochs=1, batch_size=1, verbose=0, shuffle=False)
    model.layers[0].reset_states()
print("loss: %.5f" % model.evaluate(x, y, batch_size=1, verbose=0))
