import numpy as np
from keras import Input, Sequential
from keras.layers import Dense

draw = np.random.RandomState(0)
x, y = draw.rand(40, 3), draw.randint(0, 2, 40)


def run_once(epochs):
    model = Sequential([Input((3,)), Dense(4, activation="relu"), Dense(1, activation="sigmoid")])
    model.compile("adam", "binary_crossentropy", metrics=["accuracy"])
    model.fit(x[:25], y[:25], epochs=epochs, verbose=0)
    return model.evaluate(x[25:], y[25:], verbose=0)[1] * 100


scores = [run_once(2) for _ in range(3)]
print("Accuracy: %.3f%% (+/-%.3f)" % (np.mean(scores), np.std(scores)))
longer = run_once(4)
print("longer: %.3f" % longer)
