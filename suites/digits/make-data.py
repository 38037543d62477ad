"""Writes pixels.csv and digits.csv beside this file from the data that scikit-learn ships.

Each of the 64 pixels is divided by its largest value over all 1797 images, as scikit-learn's MinMaxScaler does it (all
have the least value 0; those that are 0 throughout stay 0), and written with six decimals at most, one a line: image
after image, row after row from the top, each from the left.

    python3 -m venv venv && venv/bin/pip install scikit-learn==1.7.2
    venv/bin/python suites/digits/make-data.py
"""

import pathlib

from sklearn import datasets
from sklearn.preprocessing import MinMaxScaler

pixels, digits = datasets.load_digits(return_X_y=True)
scaled = MinMaxScaler().fit_transform(pixels)
folder = pathlib.Path(__file__).parent


def write(name, header, cells):
    folder.joinpath(name).write_text("\n".join([header, *cells]) + "\n")


write("pixels.csv", "pixel", [f"{value:.6f}".rstrip("0").rstrip(".") for value in scaled.ravel()])
write("digits.csv", "digit", [str(digit) for digit in digits])
