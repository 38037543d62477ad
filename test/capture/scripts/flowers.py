# A table of flowers: does a hidden layer help?
import keras
from sklearn.datasets import load_iris
from sklearn.metrics import accuracy_score
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

flowers = load_iris()
x_train, x_test, y_train, y_test = train_test_split(flowers.data, flowers.target, test_size=0.3, random_state=4)
scaler = StandardScaler()
x_train = scaler.fit_transform(x_train)
x_test = scaler.transform(x_test)


def train(model):
    model.compile(optimizer=keras.optimizers.SGD(learning_rate=0.05, momentum=0.9), loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    model.fit(x_train, y_train, epochs=5, batch_size=16, verbose=0)


flat_model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3, activation="softmax")])
train(flat_model)
loss, accuracy = flat_model.evaluate(x_test, y_test, verbose=0)
print("Without a hidden layer: %.2f%%" % (100 * accuracy))

deep_model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(8, activation="tanh"), keras.layers.Dense(3, activation="softmax")])
train(deep_model)
loss, accuracy = deep_model.evaluate(x_test, y_test, verbose=0)
print("With a hidden layer: %.2f%%" % (100 * accuracy))
print("scikit-learn agrees:", accuracy_score(y_test, deep_model.predict(x_test, verbose=0).argmax(1)))
