import numpy as np
from keras import Input, Sequential
from keras.layers import Dense
from sklearn.base import BaseEstimator, ClassifierMixin
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import StandardScaler


class Net(ClassifierMixin, BaseEstimator):
    def fit(self, X, y):
        self.classes_ = np.unique(y)
        self.model_ = Sequential([Input((2,)), Dense(3, activation="softmax")])
        self.model_.compile("adam", "sparse_categorical_crossentropy")
        self.model_.fit(X, y, epochs=2, verbose=0)
        return self

    def predict(self, X):
        return self.classes_[self.model_.predict(X, verbose=0).argmax(axis=1)]


draw = np.random.RandomState(0)
X, y = draw.rand(30, 2), draw.randint(0, 3, 30)
pipe = Pipeline([("scale", StandardScaler()), ("net", Net())])
pipe.fit(X[:20], y[:20])
print(f"score {pipe.score(X[20:], y[20:]):.3f}")
