"""Writes digits.csv beside this file from the data that scikit-learn ships.

Each of the 64 pixels is divided by its largest value over all 1797 images, as scikit-learn's MinMaxScaler does it (all
have the least value 0 but for those that are 0 throughout, which stay 0), and written with six decimals at most.

    python3 -m venv venv && venv/bin/pip install scikit-learn==1.7.2
    venv/bin/python suites/digits/make-data.py
"""

import pathlib

from sklearn import datasets
from sklearn.preprocessing import MinMaxScaler

pixels, digits = datasets.load_digits(return_X_y=True)
scaled = MinMaxScaler().fit_transform(pixels)
names = [f"p{row}{column}" for row in range(8) for column in range(8)]
lines = [",".join([*names, "digit"])]
for row, digit in zip(scaled, digits):
    lines.append(",".join([*(f"{value:.6f}".rstrip("0").rstrip(".") for value in row), str(digit)]))
pathlib.Path(__file__).with_name("digits.csv").write_text("\n".join(lines) + "\n")
