# What decides when a training ends, by numbers of the samples that are trained on, of one of two outputs, and by a curve.
import keras
import numpy as np
from keras import callbacks, layers

rng = np.random.default_rng(8)
x = rng.normal(size=(48, 3)).astype("float32")
kind = (x[:, 0] + 0.5 * x[:, 1] > 0).astype("float32")
amount = x[:, 1] - x[:, 2]

table = keras.Sequential([keras.Input((3,)), layers.Dense(6, activation="relu"), layers.Dense(1, activation="sigmoid")])
table.compile("adam", "binary_crossentropy", metrics=["accuracy"])
stop = callbacks.EarlyStopping(monitor="accuracy", patience=4, restore_best_weights=True)
slower = callbacks.ReduceLROnPlateau(monitor="accuracy", factor=0.5, patience=2)
table.fit(x[:32], kind[:32], epochs=30, batch_size=8, callbacks=[stop, slower], verbose=0)
print("table: %.4f" % table.evaluate(x[32:], kind[32:], verbose=0)[1])

curve = keras.Sequential([keras.Input((3,)), layers.Dense(5, activation="tanh"), layers.Dense(1, activation="sigmoid")])
curve.compile("sgd", "binary_crossentropy", metrics=[keras.metrics.AUC(curve="PR", name="area")])
best = callbacks.ModelCheckpoint("best.weights.h5", monitor="val_area", save_best_only=True, save_weights_only=True, mode="max")
curve.fit(x[:32], kind[:32], epochs=12, batch_size=8, validation_data=(x[32:], kind[32:]), callbacks=[best], verbose=0)
curve.load_weights("best.weights.h5")
print("curve: %.4f" % curve.evaluate(x[32:], kind[32:], verbose=0)[1])

given = keras.Input((3,))
shared = layers.Dense(6, activation="relu")(given)
both = keras.Model(given, [layers.Dense(1, activation="sigmoid", name="kind")(shared), layers.Dense(1, name="how_much")(shared)])
both.compile("adam", {"kind": "binary_crossentropy", "how_much": "mse"}, metrics={"kind": ["accuracy"], "how_much": ["mae"]})
ends = callbacks.EarlyStopping(monitor="val_kind_accuracy", mode="max", patience=3)
lower = callbacks.ReduceLROnPlateau(monitor="how_much_mae", mode="min", patience=2, factor=0.3)
both.fit(x[:32], [kind[:32], amount[:32]], epochs=25, batch_size=8, validation_data=(x[32:], [kind[32:], amount[32:]]), callbacks=[ends, lower], verbose=0)
for name, value in both.evaluate(x[32:], [kind[32:], amount[32:]], verbose=0, return_dict=True).items():
    print(f"both, {name}: {value:.4f}")
