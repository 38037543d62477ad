"""Writes scipy.json: what scipy and statsmodels say to the same numbers. Never needed to run the tests.

python3 -m venv venv && venv/bin/pip install scipy statsmodels && venv/bin/python scipy-oracle.py > scipy.json
"""

import itertools
import json
import random

import numpy
import scipy
import statsmodels
from scipy import stats
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.proportion import proportion_confint

random.seed(20190913)


def wilson():
    for n in (1, 3, 10, 30, 35, 100):
        for k in sorted({0, 1, n // 2, n - 1, n}):
            low, high = proportion_confint(k, n, alpha=0.05, method="wilson")
            yield {"successes": k, "n": n, "low": float(low), "high": float(high)}


def rank_tests():
    for n, m, digits in ((3, 3, 6), (4, 4, 6), (5, 5, 6), (8, 5, 6), (30, 30, 6), (40, 25, 6), (6, 7, 0), (12, 9, 0)):
        x = [round(random.gauss(0.4, 1), digits) for _ in range(n)]
        y = [round(random.gauss(0, 1), digits) for _ in range(m)]
        u = sum((a > b) + 0.5 * (a == b) for a, b in itertools.product(x, y))
        tied = len(set(x + y)) < n + m
        if tied:
            # scipy's exact method does not know ties: all splits are counted instead.
            def u_of(a, b):
                return sum((p > q) + 0.5 * (p == q) for p, q in itertools.product(a, b))

            pooled = x + y
            greater = less = total = 0
            for chosen in itertools.combinations(range(n + m), n):
                inside = set(chosen)
                value = u_of([pooled[i] for i in chosen], [pooled[i] for i in range(n + m) if i not in inside])
                total += 1
                greater += value >= u
                less += value <= u
            greater, less = greater / total, less / total
        else:
            greater = stats.mannwhitneyu(x, y, alternative="greater", method="exact").pvalue
            less = stats.mannwhitneyu(x, y, alternative="less", method="exact").pvalue
        yield {"x": x, "y": y, "u": u, "greater": float(greater), "less": float(less), "tied": tied}


def corrections():
    for n in (1, 3, 11):
        p = [round(random.random() ** 3, 6) for _ in range(n)]
        yield {"p": p, "adjusted": [float(v) for v in multipletests(p, method="holm")[1]]}


def quantiles():
    for n in (1, 2, 5, 30):
        values = [round(random.gauss(100, 20), 6) for _ in range(n)]
        yield {"values": values, "at": [float(v) for v in numpy.quantile(values, [0, 0.25, 0.5, 0.75, 1])]}


json.dump(
    {
        "made": f"scipy {scipy.__version__}, statsmodels {statsmodels.__version__}, numpy {numpy.__version__}",
        "wilson": list(wilson()),
        "mannWhitney": list(rank_tests()),
        "holm": list(corrections()),
        "quantiles": list(quantiles()),
        "normal": [
            {"p": p, "z": float(stats.norm.ppf(p))} for p in (1e-6, 0.005, 0.025, 0.2, 0.5, 0.8, 0.95, 0.975, 0.99, 1 - 1e-6)
        ],
    },
    __import__("sys").stdout,
    indent=1,
)
