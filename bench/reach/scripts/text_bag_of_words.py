# Sentences as bags of words for a dense network; the sentences are put together from lists of words.
import numpy as np
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.model_selection import train_test_split
from tensorflow import keras

rng = np.random.default_rng(33)
warm = "sun beach summer swim sand heat holiday".split()
cold = "snow ice winter ski frost sledge glove".split()
common = "we went there with our friends and it was a day".split()
texts, labels = [], []
for i in range(300):
    own, other = (warm, cold) if i % 2 else (cold, warm)
    chosen = list(rng.choice(common, 5)) + list(rng.choice(own, 2)) + list(rng.choice(other, 1))
    texts.append(" ".join(chosen))
    labels.append(i % 2)
bags = CountVectorizer().fit_transform(texts).toarray()
x_train, x_test, y_train, y_test = train_test_split(bags, np.array(labels), test_size=0.3, random_state=7)
model = keras.Sequential([keras.Input((bags.shape[1],)), keras.layers.Dense(8, activation="relu"), keras.layers.Dense(1, activation="sigmoid")])
model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["accuracy", keras.metrics.Precision(name="precision")])
model.fit(x_train, y_train, epochs=5, batch_size=16, verbose=0)
results = model.evaluate(x_test, y_test, verbose=0, return_dict=True)
print({name: round(value, 4) for name, value in results.items()})
