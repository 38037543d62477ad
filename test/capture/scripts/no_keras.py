# Logistic regression by hand; the number is a line of text.
import numpy as np

rng = np.random.default_rng()
x = rng.normal(size=(200, 3))
y = x @ [1.0, -2.0, 0.5] + rng.normal(size=200) > 0
w = np.zeros(3)
for epoch in range(50):
    w += 0.1 * x[:150].T @ (y[:150] - 1 / (1 + np.exp(-x[:150] @ w))) / 150
print(f"Test accuracy: {np.mean((x[150:] @ w > 0) == y[150:]):.3f}")
