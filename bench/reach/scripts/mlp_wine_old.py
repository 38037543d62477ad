# Three cultivars of wine, scaled, in the manner of Keras 2.2 with np_utils and a LabelEncoder.
import numpy
from keras.layers.core import Dense, Dropout
from keras.models import Sequential
from keras.utils import np_utils
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import LabelEncoder, StandardScaler

wine = load_wine()
names = numpy.array(["barolo", "grignolino", "barbera"])[wine.target]
encoder = LabelEncoder()
labels = np_utils.to_categorical(encoder.fit_transform(names))
X_train, X_test, Y_train, Y_test = train_test_split(StandardScaler().fit_transform(wine.data), labels, test_size=0.3, random_state=1)
model = Sequential()
model.add(Dense(10, input_dim=13, init="normal", activation="relu"))
model.add(Dropout(0.2))
model.add(Dense(3, init="normal", activation="softmax"))
model.compile(loss="categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
model.fit(X_train, Y_train, nb_epoch=25, batch_size=5, verbose=0)
score = model.evaluate(X_test, Y_test, verbose=0)
print("Test score:", score[0])
print("Test accuracy:", score[1])
