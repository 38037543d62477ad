# Customers who leave are few: weights of the classes against none.
import numpy as np
import tensorflow as tf
from sklearn.metrics import balanced_accuracy_score

rng = np.random.default_rng(11)
table = rng.normal(size=(600, 6)).astype("float32")
leaves = (table[:, 0] - 0.8 * table[:, 3] + 0.7 * rng.normal(size=600) > 1.9).astype("float32")
train, test = slice(0, 400), slice(400, 600)


def make():
    model = tf.keras.Sequential([tf.keras.Input((6,)), tf.keras.layers.Dense(12, activation="relu"), tf.keras.layers.Dense(1, activation="sigmoid")])
    model.compile("adam", "binary_crossentropy", metrics=["accuracy", tf.keras.metrics.AUC(name="auc")])
    return model


plain = make()
plain.fit(table[train], leaves[train], epochs=12, batch_size=32, verbose=0)
weighted = make()
share = leaves[train].mean()
weighted.fit(table[train], leaves[train], epochs=12, batch_size=32, class_weight={0: 1.0, 1: float(round((1 - share) / share, 2))}, verbose=0)
for name, model in (("plain", plain), ("weighted", weighted)):
    loss, accuracy, auc = model.evaluate(table[test], leaves[test], verbose=0)
    said = (model.predict(table[test], verbose=0)[:, 0] > 0.5).astype(int)
    print(name, "accuracy %.3f, AUC %.3f, balanced %.3f" % (accuracy, auc, balanced_accuracy_score(leaves[test], said)))
