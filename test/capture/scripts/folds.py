# A model for each of several folds, by scikit-learn's folds and by hand; the mean of their numbers is printed.
import numpy as np
from keras.layers import Dense, Input
from keras.models import Sequential
from sklearn.model_selection import StratifiedKFold
from sklearn.preprocessing import StandardScaler

state = np.random.RandomState(4)
X = state.randint(0, 20, (33, 3)).astype(float)
y = (X[:, 0] + X[:, 1] > 18).astype(int)


def make(activation, loss, metrics):
    model = Sequential([Input((3,)), Dense(4, activation="relu"), Dense(1, activation=activation)])
    model.compile(loss=loss, optimizer="adam", metrics=metrics)
    return model


found = []
for train, test in StratifiedKFold(n_splits=3, shuffle=True, random_state=7).split(X, y):
    scaler = StandardScaler().fit(X[train])
    model = make("sigmoid", "binary_crossentropy", ["accuracy"])
    model.fit(scaler.transform(X[train]), y[train], epochs=3, batch_size=5, verbose=0)
    found.append(model.evaluate(scaler.transform(X[test]), y[test], verbose=0)[1])
print("accuracy: %.2f%% (+/- %.2f%%)" % (100 * np.mean(found), 100 * np.std(found)))

k, errors = 4, []
size = len(X) // k
data, wanted = X[: k * size] / 20, X[: k * size].sum(1) / 60
for i in range(k):
    part = slice(i * size, (i + 1) * size)
    rest_x = np.concatenate([data[: i * size], data[(i + 1) * size :]])
    rest_y = np.concatenate([wanted[: i * size], wanted[(i + 1) * size :]])
    model = make(None, "mse", ["mae"])
    history = model.fit(rest_x, rest_y, validation_data=(data[part], wanted[part]), epochs=3, batch_size=1, verbose=0)
    errors.append(history.history["val_mae"][-1])
print("mean validation error:", round(float(np.mean(errors)), 5))
