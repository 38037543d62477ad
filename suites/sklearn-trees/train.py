# How often is a digit read rightly: one tree, a forest, or extremely randomised trees? Nothing is seeded but the split.
import sys

from sklearn.datasets import load_digits
from sklearn.ensemble import ExtraTreesClassifier, RandomForestClassifier
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier

models = {"tree": DecisionTreeClassifier, "forest": RandomForestClassifier, "extra": ExtraTreesClassifier}
x, y = load_digits(return_X_y=True)
x_train, x_test, y_train, y_test = train_test_split(x, y, test_size=0.3, random_state=0)
model = models[sys.argv[1]]()
model.fit(x_train, y_train)
print(classification_report(y_test, model.predict(x_test), digits=4))
print(f"mean accuracy {model.score(x_test, y_test):.4f}")
