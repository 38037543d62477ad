"""Writes equivalence.json: what scipy and statsmodels say of two samples that are held to a margin. Never needed to run the
tests.

python3 -m venv venv && venv/bin/pip install scipy statsmodels && venv/bin/python equivalence-oracle.py > equivalence.json
"""

import json
import random
import sys

import numpy
import scipy
import statsmodels
from scipy import stats
from statsmodels.stats.weightstats import CompareMeans, DescrStatsW

random.seed(20261126)


def sample(n, mean, sd, digits=6):
    return [round(random.gauss(mean, sd), digits) for _ in range(n)]


def tost(x, y, margin):
    """p of two one-sided tests, and the tests that would show a difference beyond the margin."""
    compare = CompareMeans(DescrStatsW(x), DescrStatsW(y))
    equivalent = compare.ttost_ind(-margin, margin, usevar="unequal")[0]
    above = compare.ttest_ind(alternative="larger", usevar="unequal", value=margin)[1]
    below = compare.ttest_ind(alternative="smaller", usevar="unequal", value=-margin)[1]
    # The same by scipy, whose samples are moved by the margin.
    ours = max(
        stats.ttest_ind([v - margin for v in x], y, equal_var=False, alternative="less").pvalue,
        stats.ttest_ind([v + margin for v in x], y, equal_var=False, alternative="greater").pvalue,
    )
    assert abs(ours - equivalent) < 1e-12
    low, high = compare.tconfint_diff(alpha=0.1, usevar="unequal")
    return {"equivalent": equivalent, "above": above, "below": below, "low": low, "high": high}


def case(x, y, margin):
    spread = [[abs(v - float(numpy.median(s))) for v in s] for s in (x, y)]
    return {
        "x": x,
        "y": y,
        "margin": margin,
        "mean": tost(x, y, margin),
        "spread": tost(*spread, margin),
        "ks": stats.ks_2samp(x, y, method="exact").pvalue,
        "distance": stats.ks_2samp(x, y, method="exact").statistic,
    }


cases = [
    case(sample(20, 0.95, 0.01), sample(20, 0.952, 0.01), 0.01),
    case(sample(30, 0.95, 0.004), sample(12, 0.948, 0.02), 0.01),
    case(sample(5, 10, 1), sample(7, 14, 2), 1.5),
    case(sample(100, 0, 1), sample(90, 0.2, 1.1), 0.5),
    # Ties, as accuracies on few samples have them.
    case(sample(20, 0.9, 0.02, 2), sample(25, 0.91, 0.02, 2), 0.02),
]
versions = {"python": sys.version.split()[0], "scipy": scipy.__version__, "statsmodels": statsmodels.__version__}
json.dump({"versions": versions, "cases": cases}, sys.stdout, indent=1)
print()
