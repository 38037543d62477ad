# Five folds, the mean of their accuracies: how tables of 200 rows are often reported.
import numpy as np
from sklearn.datasets import make_classification
from sklearn.model_selection import StratifiedKFold
from tensorflow.keras import Input
from tensorflow.keras.layers import Dense
from tensorflow.keras.models import Sequential

X, y = make_classification(n_samples=200, n_features=8, n_informative=5, random_state=9)
folds = StratifiedKFold(n_splits=4, shuffle=True, random_state=2)
found = []
for train, test in folds.split(X, y):
    model = Sequential([Input((8,)), Dense(12, activation="relu"), Dense(1, activation="sigmoid")])
    model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["accuracy"])
    model.fit(X[train], y[train], epochs=8, batch_size=10, verbose=0)
    found.append(model.evaluate(X[test], y[test], verbose=0)[1])
print("accuracy: %.2f%% (+/- %.2f%%)" % (100 * np.mean(found), 100 * np.std(found)))
