# Three kinds of iris by their measures: the first network of many courses.
from sklearn.datasets import load_iris
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler
from tensorflow import keras
from tensorflow.keras import layers

iris = load_iris()
x = StandardScaler().fit_transform(iris.data)
y = keras.utils.to_categorical(iris.target)
x_train, x_test, y_train, y_test = train_test_split(x, y, test_size=0.2, random_state=42)

model = keras.Sequential()
model.add(keras.Input(shape=(4,)))
model.add(layers.Dense(16, activation="relu"))
model.add(layers.Dense(3, activation="softmax"))
model.compile(optimizer=keras.optimizers.Adam(0.01), loss="categorical_crossentropy", metrics=["accuracy"])
model.fit(x_train, y_train, epochs=20, batch_size=8, verbose=0)
loss, accuracy = model.evaluate(x_test, y_test, verbose=0)
print("Test loss: %.4f" % loss)
print("Test accuracy: %.4f" % accuracy)
