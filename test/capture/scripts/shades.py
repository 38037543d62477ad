# Autoencoders of several widths in one loop; a table of their errors is printed in the end.
import keras
import numpy as np
from keras import layers

state = np.random.RandomState(3)
x = (state.randint(0, 17, (36, 6)) / 16).astype("float32")
rows = []
for width in (2, 4):
    inputs = keras.Input((6,))
    code = layers.Dense(width, activation="relu")(inputs)
    model = keras.Model(inputs, layers.Dense(6, activation="sigmoid")(code))
    model.compile(optimizer="adam", loss="binary_crossentropy")
    model.fit(x[:30], x[:30], epochs=3, batch_size=6, validation_data=(x[30:], x[30:]), verbose=0)
    drawn = model.predict(x[30:], verbose=0)
    rows.append((width, np.mean((drawn - x[30:]) ** 2)))
print("width      error")
for width, error in rows:
    print(f"{width:5d} {error:10.5f}")
