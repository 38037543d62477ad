# A net over three folds by scikit-learn and the wrapper that Keras had for it (Keras 2), with names for classes.
import numpy as np
from keras.layers import Dense
from keras.models import Sequential
from keras.wrappers.scikit_learn import KerasClassifier
from sklearn.model_selection import KFold, cross_val_score

rng = np.random.RandomState(4)
x = rng.normal(size=(36, 2)).round(3)
names = np.array(["left", "middle", "right"])
y = names[np.digitize(x[:, 0], [-0.4, 0.4])]


def build():
    model = Sequential()
    model.add(Dense(6, input_dim=2, activation="relu"))
    model.add(Dense(3, activation="softmax"))
    model.compile(loss="categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
    return model


scores = cross_val_score(KerasClassifier(build_fn=build, epochs=20, batch_size=4, verbose=0), x, y, cv=KFold(n_splits=3, shuffle=True, random_state=7))
print("%.2f%% (%.2f%%)" % (scores.mean() * 100, scores.std() * 100))
