# Which of three growers a wine is from, by 13 measurements. The first 128 rows are learnt, the other 50 are asked for.
import pandas
from keras import Input
from keras.layers import Dense
from keras.models import Sequential

table = pandas.read_csv("wine.csv")
inputs = table.iloc[:, :13].to_numpy("float32")
targets = table[["a", "b", "c"]].to_numpy("float32")

model = Sequential([Input((13,)), Dense(8, activation="relu"), Dense(3, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
model.fit(inputs[:128], targets[:128], epochs=25, batch_size=16, verbose=0)
loss, accuracy = model.evaluate(inputs[128:], targets[128:], verbose=0)
print(f"loss {loss:.4f}, accuracy {accuracy:.2%}")
