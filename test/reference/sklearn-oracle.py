"""Writes sklearn.json: what NumPy's RandomState draws, which samples scikit-learn's splits take, and what its scalers make.

    python3 -m venv venv && venv/bin/pip install scikit-learn==1.9.1 && venv/bin/python sklearn-oracle.py > sklearn.json
"""

import json

import numpy
import sklearn
from sklearn.model_selection import KFold, StratifiedKFold, train_test_split
from sklearn.preprocessing import MinMaxScaler, RobustScaler, StandardScaler


def draws(seed):
    uniform = numpy.random.RandomState(seed).uniform(-2, 3, 7)
    normal = numpy.random.RandomState(seed).normal(1, 0.5, 7)
    permuted = numpy.random.RandomState(seed).permutation(23)
    return {"seed": seed, "uniform": uniform.tolist(), "normal": normal.tolist(), "permutation": permuted.tolist()}


def classes(n, shares):
    """Class numbers in fixed shares and a fixed order, no draw of any library."""
    bounds = numpy.cumsum(shares) / sum(shares)
    places = (numpy.arange(n) * 7919 % n + 0.5) / n
    return numpy.searchsorted(bounds, places).tolist()


def splits():
    for n, seed, options in [
        (10, 0, {"test_size": 0.2}),
        (150, 42, {"test_size": 0.2}),
        (150, 42, {"test_size": 0.33}),
        (101, 7, {"test_size": 13}),
        (1797, 1, {"test_size": 0.25}),
    ]:
        kept, held = train_test_split(numpy.arange(n), random_state=seed, **options)
        yield {"n": n, "seed": seed, **options, "kept": kept.tolist(), "held": held.tolist()}
    for n, seed, shares, options in [
        (150, 42, [1, 1, 1], {"test_size": 0.2}),
        (97, 3, [5, 2, 1], {"test_size": 0.3}),
        (64, 11, [1, 1, 1, 1, 1], {"test_size": 0.25}),
        (205, 0, [9, 1], {"test_size": 33}),
    ]:
        y = classes(n, shares)
        kept, held = train_test_split(numpy.arange(n), random_state=seed, stratify=y, **options)
        yield {"n": n, "seed": seed, **options, "classes": y, "kept": kept.tolist(), "held": held.tolist()}


def folds():
    for n, k, seed in [(10, 3, None), (11, 4, 0), (506, 5, 42)]:
        made = KFold(k, shuffle=seed is not None, random_state=seed).split(numpy.arange(n))
        yield {"n": n, "k": k, "seed": seed, "held": [held.tolist() for _, held in made]}
    for n, k, seed, shares in [(97, 5, None, [5, 2, 1]), (97, 5, 7, [5, 2, 1]), (150, 10, 42, [1, 1, 1])]:
        y = classes(n, shares)
        made = StratifiedKFold(k, shuffle=seed is not None, random_state=seed).split(numpy.zeros(n), y)
        yield {"n": n, "k": k, "seed": seed, "classes": y, "held": [held.tolist() for _, held in made]}


def scalers():
    rows = numpy.array(
        [[1.5, 7, -300, 0.1], [2.25, 7, 1200.5, 0.2], [-4, 7, 80, 0.3], [10, 7, 80, 0.3], [0.5, 7, -77.125, 0.4]]
    )
    # Columns that were not fitted on, and a constant one with another value.
    others = numpy.array([[0, 7, 0, 0], [100, 9, -1000, 0.35]])
    for name, scaler in [
        ("standardise", StandardScaler()),
        ("minMax", MinMaxScaler()),
        ("minMax", MinMaxScaler((-1, 1))),
        ("robust", RobustScaler()),
    ]:
        scaled = scaler.fit_transform(rows)
        range_ = list(getattr(scaler, "feature_range", ()))
        yield {
            "scaler": name,
            "range": range_,
            "rows": rows.tolist(),
            "others": others.tolist(),
            "scaled": scaled.tolist(),
            "scaledOthers": scaler.transform(others).tolist(),
            "back": scaler.inverse_transform(others).tolist(),
        }


print(
    json.dumps(
        {
            "numpy": numpy.__version__,
            "sklearn": sklearn.__version__,
            "draws": [draws(0), draws(42), draws(2**32 - 1)],
            "splits": list(splits()),
            "folds": list(folds()),
            "scalers": list(scalers()),
        }
    )
)
