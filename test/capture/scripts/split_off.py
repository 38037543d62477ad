import numpy as np
from keras import Input, Sequential
from keras.layers import Dense
from keras.utils import to_categorical
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

draw = np.random.RandomState(5)
x, kinds = draw.rand(60, 3).round(2), draw.randint(0, 3, 60)
x_train, x_test, y_train, y_test = train_test_split(x, kinds, test_size=0.3, random_state=0)
scaler = StandardScaler()
x_train = scaler.fit_transform(x_train)
x_test = scaler.transform(x_test)
model = Sequential([Input((3,)), Dense(3, activation="softmax")])
model.compile("adam", "categorical_crossentropy", metrics=["accuracy"])
model.fit(x_train, to_categorical(y_train), epochs=2, verbose=0)
said = model.predict(x_test, verbose=0).argmax(axis=1)
print("Test accuracy: {:.2%}".format(np.mean(said == y_test)))

coder = Sequential([Input((3,)), Dense(2), Dense(3)])
coder.compile("adam", "mse")
coder.fit(x, x, epochs=2, verbose=0)
print("train", coder.evaluate(x, x, verbose=0), "test", coder.evaluate(x[:20], x[:20], verbose=0))
