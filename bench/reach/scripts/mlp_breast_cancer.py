# Benign or malignant: a small network that stops when the validation loss does not fall any more.
import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.metrics import accuracy_score, roc_auc_score
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import MinMaxScaler
from tensorflow.keras.callbacks import EarlyStopping
from tensorflow.keras.layers import Dense, Dropout, Input
from tensorflow.keras.models import Sequential

table = load_breast_cancer()
X_train, X_test, y_train, y_test = train_test_split(table.data, table.target, test_size=0.25, random_state=101)
scaler = MinMaxScaler()
X_train = scaler.fit_transform(X_train)
X_test = scaler.transform(X_test)

model = Sequential([Input((30,)), Dense(30, activation="relu"), Dropout(0.3), Dense(15, activation="relu"), Dropout(0.3), Dense(1, activation="sigmoid")])
model.compile(loss="binary_crossentropy", optimizer="adam")
stop = EarlyStopping(monitor="val_loss", mode="min", patience=3, restore_best_weights=True)
model.fit(X_train, y_train, epochs=30, batch_size=32, validation_split=0.2, callbacks=[stop], verbose=0)
given = model.predict(X_test, verbose=0)
print("accuracy:", round(accuracy_score(y_test, (given > 0.5).astype(int)), 4))
print("ROC AUC:", round(roc_auc_score(y_test, given), 4))
