"""Writes samples.json: what scipy says of large samples, whose p is that of a limit, and what counting says of the seeds that
settle a share. Never needed to run the tests.

python3 -m venv venv && venv/bin/pip install scipy && venv/bin/python samples-oracle.py > samples.json
"""

import json
import math
import sys

import scipy
from scipy import stats


def pattern(n, step, of, scale=1.0, shift=0.0):
    """Samples by a formula, since they are large; test/verdict/stats/samples.test.ts has the same one."""
    return [i * step % of * scale + shift for i in range(n)]


def mann_whitney():
    # Without ties, with some, with nearly nothing else, and with two sizes.
    for x, y in (
        ((150, 7919, 1009, 1.0, 0.0), (150, 7907, 1013, 1.0, 30.5)),
        ((130, 17, 40, 1.0, 0.0), (120, 13, 40, 1.0, 2.0)),
        ((200, 3, 4, 1.0, 0.0), (110, 1, 3, 1.0, 1.0)),
    ):
        p = lambda way: stats.mannwhitneyu(pattern(*x), pattern(*y), alternative=way, method="asymptotic")
        yield {
            "x": x, "y": y, "u": float(p("greater").statistic),
            "greater": float(p("greater").pvalue), "less": float(p("less").pvalue),
        }


def signed_rank():
    # Without ties or zeros, and with many of both, which take part in the ranks (Pratt).
    for of in ((600, 7919, 1009, 1.0, -470.5), (700, 13, 50, 1.0, -23.0)):
        p = lambda way: stats.wilcoxon(
            pattern(*of), alternative=way, method="approx", correction=True, zero_method="pratt").pvalue
        yield {"of": of, "greater": float(p("greater")), "less": float(p("less"))}


def settle(share, effective, seeds, limits, chance=0.8):
    """The first number of seeds with the chance, tried one after the other; None where 20,000 do not."""
    per_seed = effective / seeds
    held = (share * effective + 1) / (effective + 2)
    variance = max(share * (1 - share), held * (1 - held)) / per_seed
    n = seeds
    while n < 20_000:
        n += 1
        spread = math.sqrt(variance * (1 / seeds - 1 / n))
        reach = lambda l: stats.norm.isf(l["alpha"]) * math.sqrt(l["share"] * (1 - l["share"]) / (per_seed * n))
        above = [l["share"] + reach(l) for l in limits if l["shows"] != "below"]
        below = [l["share"] - reach(l) for l in limits if l["shows"] != "above"]
        # The share after n seeds is normal about today's; settled is what lies above all of the one or below all of the other.
        high, low = min(above, default=math.inf), max(below, default=-math.inf)
        settled = 1 if high <= low else stats.norm.sf((high - share) / spread) + stats.norm.cdf((low - share) / spread)
        if settled >= chance:
            break
    else:
        n = None
    seen = {"share": share, "effective": effective, "seeds": seeds}
    return {"seen": seen, "limits": limits, "chance": chance, "needed": n}


def limit(share, shows, alpha):
    return {"share": share, "shows": shows, "alpha": alpha}


either = [limit(0.8, "either", 0.025)]
claims = [limit(0.5, "either", 0.05 / 3), limit(0.75, "below", 0.05 / 3)]
prices = [
    settle(0.6, 30, 30, either),
    settle(0.7, 20, 30, either),
    settle(0.95, 24, 12, either),
    settle(1, 10, 10, either),
    settle(0, 6, 6, either),
    settle(0.7, 20, 30, either, 0.5),
    settle(0.6, 30, 30, claims),
    settle(0.45, 40, 30, claims),
    settle(0.3, 20, 20, claims),
    settle(0.6, 30, 30, [limit(0.5, "above", 0.05)]),
    settle(0.6, 30, 30, [limit(0.75, "below", 0.05)]),
    # Shown above the lower of two, and below one and above another.
    settle(0.65, 25, 25, [limit(0.5, "above", 0.05), limit(0.7, "above", 0.05)]),
    settle(0.6, 20, 20, [limit(0.3, "below", 0.05), limit(0.5, "above", 0.05)]),
    # So wide apart that with enough seeds everything is one or the other.
    settle(0.65, 10, 10, [limit(0.5, "above", 0.05), limit(0.8, "below", 0.05)]),
]
json.dump(
    {
        "versions": {"python": sys.version.split()[0], "scipy": scipy.__version__},
        "mannWhitney": list(mann_whitney()),
        "signedRank": list(signed_rank()),
        "prices": prices,
    },
    sys.stdout, indent=1)
print()
