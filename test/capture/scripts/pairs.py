# A picture and two numbers, a kind and an amount: two inputs, two outputs, losses by name; then a single loss of logits.
import keras
import numpy as np
from keras import layers

rng = np.random.default_rng(3)
pictures = rng.random((24, 4, 4, 1)).astype("float32")
numbers = rng.normal(size=(24, 2)).astype("float32")
kind = (pictures.mean((1, 2, 3)) > 0.5).astype("float32")
amount = numbers[:, 0] - numbers[:, 1]

image = keras.Input((4, 4, 1), name="image")
extra = keras.Input((2,), name="extra")
joined = layers.concatenate([layers.Flatten()(image), layers.Dense(3, activation="relu")(extra)])
both = keras.Model({"picture": image, "numbers": extra}, [layers.Dense(1, activation="sigmoid", name="kind")(joined), layers.Dense(1, name="how_much")(joined)])
both.compile(
    optimizer="adam",
    loss={"kind": "binary_crossentropy", "how_much": "mse"},
    loss_weights={"kind": 1.0, "how_much": 0.5},
    metrics={"kind": ["accuracy"], "how_much": ["mae"]},
)
x = {"numbers": numbers[:16], "picture": pictures[:16]}
test = {"numbers": numbers[16:], "picture": pictures[16:]}
both.fit(x, {"kind": kind[:16], "how_much": amount[:16]}, epochs=3, batch_size=8, verbose=0)
for name, value in both.evaluate(test, [kind[16:], amount[16:]], verbose=0, return_dict=True).items():
    print(f"{name}: {value:.4f}")
print(both.predict({"numbers": numbers[:1], "picture": pictures[:1]}, verbose=0))

norm = layers.Normalization()
norm.adapt(numbers[:16])
logits = keras.Sequential([keras.Input((2,)), norm, layers.Dense(2)])
logits.compile("sgd", keras.losses.SparseCategoricalCrossentropy(from_logits=True), metrics=["accuracy"])


class Dots(keras.callbacks.Callback):
    def on_epoch_end(self, epoch, logs):
        print(".", end="")


logits.fit(numbers[:16], kind[:16].astype(int), epochs=2, verbose=0, callbacks=[Dots()])
made = logits.predict(numbers[16:], verbose=0)
print("loss %.4f, accuracy %.3f" % tuple(logits.evaluate(numbers[16:], kind[16:].astype(int), verbose=0)))
