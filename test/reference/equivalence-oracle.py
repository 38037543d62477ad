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
from scipy import special, stats
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


def needed(x, y, margin, family):
    """Runs a side that settle it with a chance of 80 %, tried one after the other; None where even a million do not.

    After n runs the difference is normal about the one of today with variance v/runs − v/n, and it is shown when it lies
    further from the margin than the quantile of its error √(v/n); both sides of the margin take 90 % each.
    """
    runs = min(len(x), len(y))
    spread = [[abs(v - float(numpy.median(s))) for v in s] for s in (x, y)]
    means = [CompareMeans(DescrStatsW(a), DescrStatsW(b)) for a, b in ((x, y), spread)]
    found = [(m.d1.mean - m.d2.mean, m.std_meandiff_separatevar) for m in means]
    beyond = [f for f in found if abs(f[0]) > margin]

    def least(difference, error, level):
        room, variance = abs(margin - abs(difference)), error**2 * runs
        strict, usual = stats.norm.isf(level), stats.norm.ppf(0.9)
        if room < usual * (variance / runs) ** 0.5:
            return numpy.inf
        n = runs + 1
        while room < strict * (variance / n) ** 0.5 + usual * (variance * (1 / runs - 1 / n)) ** 0.5:
            n += 1
        return n

    level = 0.05 / family
    each = [least(*f, level / 4) for f in beyond] if beyond else [least(*f, level) for f in found]
    n = min(each) if beyond else max(each)
    return {"x": x, "y": y, "margin": margin, "family": family, "needed": None if n == numpy.inf else int(n)}


def limit(n, shift):
    """Kolmogorov's limit for 0, 1, … n − 1 and the same moved by a whole number: they are shift / n apart."""
    return {"n": n, "shift": shift, "p": float(special.kolmogorov(shift / n * (n / 2) ** 0.5))}


near = (sample(20, 0, 1, 3), sample(20, 0.1, 1, 3))
sizes = (sample(30, 0, 1, 3), sample(12, 0.2, 1.6, 3))
moved = (sample(10, 0, 1, 3), sample(10, 1.4, 1, 3))
both = (sample(8, 0, 1, 3), sample(8, 3, 6, 3))
prices = [
    needed(*near, 1.1, 1),
    needed(*near, 1.1, 8),
    needed(*near, 5, 1),
    needed(*near, 0.8, 1),
    # So near the margin that no number of runs would tell.
    needed(*near, 0.5, 1),
    # Of two sizes.
    needed(*sizes, 0.9, 1),
    needed(*sizes, 0.9, 3),
    # Beyond the margin in the spread alone, and so that even this is not told.
    needed(*near, 0.1, 1),
    needed(*near, 0.3, 1),
    # Beyond the margin in the mean, and in both.
    needed(*moved, 0.5, 1),
    needed(*moved, 0.5, 3),
    needed(*both, 0.5, 1),
    needed(*both, 0.5, 2),
]
limits = [limit(3200, shift) for shift in (40, 80, 160)]
versions = {"python": sys.version.split()[0], "scipy": scipy.__version__, "statsmodels": statsmodels.__version__}
json.dump({"versions": versions, "cases": cases, "prices": prices, "limits": limits}, sys.stdout, indent=1)
print()
