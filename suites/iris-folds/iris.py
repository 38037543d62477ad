# Which of three species an iris is of, by four measurements: a tutorial's net of one hidden layer over ten folds (Keras 2.0).
import csv

import numpy as np
from keras.layers import Dense
from keras.models import Sequential
from keras.utils import np_utils
from keras.wrappers.scikit_learn import KerasClassifier
from sklearn.model_selection import KFold, cross_val_score

with open("iris.csv") as file:
    rows = list(csv.DictReader(file))
measurements = np.array([[float(v) for v in list(row.values())[:4]] for row in rows])
names = sorted({row["species"] for row in rows})
species = np_utils.to_categorical([names.index(row["species"]) for row in rows])


def network():
    model = Sequential()
    model.add(Dense(8, input_dim=4, activation="relu"))
    model.add(Dense(3, activation="softmax"))
    model.compile(loss="categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
    return model


estimator = KerasClassifier(build_fn=network, epochs=200, batch_size=5, verbose=0)
results = cross_val_score(estimator, measurements, species, cv=KFold(n_splits=10, shuffle=True))
print("accuracy %.2f%% (%.2f%%)" % (results.mean() * 100, results.std() * 100))
