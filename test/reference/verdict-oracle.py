"""Writes verdict.json: what scipy and statsmodels say to the same numbers as the tests of verdicts, and what counting
all the cases says where they have no such test. Never needed to run the tests.

python3 -m venv venv && venv/bin/pip install scipy statsmodels && venv/bin/python verdict-oracle.py > verdict.json
"""

import itertools
import json
import math
import random
import sys

import numpy
import scipy
import statsmodels
from scipy import stats
from statsmodels.stats.proportion import proportions_ztest

random.seed(20260914)


def sample(n, digits, spread=1.0, shift=0.0):
    return [round(random.gauss(shift, spread), digits) for _ in range(n)]


def signed_rank():
    cases = [sample(n, 6, 1, shift) for n, shift in ((5, 0.3), (11, 0.5), (12, -0.2), (30, 0.3))]
    # Ties and zeros: rounded to whole numbers and to halves.
    cases += [sample(9, 0, 2, 0.5), sample(14, 0, 1.5, 0.3), [0.0, 0.0, 1.0], [0.0, 0.0], [1.0, -1.0, 1.0, 2.0]]
    for values in cases:
        magnitudes = [abs(v) for v in values]
        if len(values) > 14:
            greater = stats.wilcoxon(values, alternative="greater", method="exact").pvalue
            less = stats.wilcoxon(values, alternative="less", method="exact").pvalue
        else:
            # All 2^n signs of the differences that are not 0; scipy's midranks with zeros among them (Pratt).
            ranks = [r for r, v in zip(stats.rankdata(magnitudes), values) if v != 0]
            own = sum(r for r, v in zip(stats.rankdata(magnitudes), values) if v > 0)
            sums = [sum(r for r, s in zip(ranks, signs) if s) for signs in itertools.product((0, 1), repeat=len(ranks))]
            greater = sum(s >= own for s in sums) / len(sums)
            less = sum(s <= own for s in sums) / len(sums)
            if 0 not in values and len(set(magnitudes)) == len(values):
                assert abs(greater - stats.wilcoxon(values, alternative="greater", method="exact").pvalue) < 1e-12
        yield {"values": values, "greater": float(greater), "less": float(less)}


def fisher():
    for a, n, b, m in ((0, 30, 5, 30), (1, 30, 5, 30), (2, 10, 7, 12), (5, 5, 0, 5), (0, 4, 0, 9), (3, 3, 8, 8), (100, 400, 150, 420)):
        table = [[b, m - b], [a, n - a]]
        yield {
            "a": a, "n": n, "b": b, "m": m,
            "more": float(stats.fisher_exact(table, alternative="greater").pvalue),
            "fewer": float(stats.fisher_exact(table, alternative="less").pvalue),
        }


def brunner_munzel(x, y):
    """(θ̂ − ½) / √(S²/n + S²/m), scipy's statistic but for a factor that is the same for all splits."""
    n, m = len(x), len(y)
    place = lambda v, w: [sum((b < a) + 0.5 * (a == b) for b in w) / len(w) for a in v]
    of_x, of_y = place(x, y), place(y, x)
    effect = sum(of_y) / m - 0.5
    spread = (numpy.var(of_x, ddof=1) if n > 1 else 0) / n + (numpy.var(of_y, ddof=1) if m > 1 else 0) / m
    if abs(effect) < 1e-12:
        return 0.0
    return math.copysign(math.inf, effect) if spread < 1e-15 else effect / math.sqrt(spread)


def studentised():
    for n, m, digits, spread in ((4, 4, 6, 1), (5, 6, 6, 8), (6, 5, 0, 2), (7, 7, 6, 5), (3, 8, 0, 1), (1, 6, 6, 1), (4, 4, 6, 0.001)):
        x, y = sample(n, digits, 1, -0.6), sample(m, digits, spread)
        own = brunner_munzel(x, y)
        pooled, less, greater, total = x + y, 0, 0, 0
        for chosen in itertools.combinations(range(n + m), n):
            inside = set(chosen)
            t = brunner_munzel([pooled[i] for i in chosen], [pooled[i] for i in range(n + m) if i not in inside])
            total += 1
            less += t == own or t >= own - 1e-9
            greater += t == own or t <= own + 1e-9
        case = {"x": x, "y": y, "less": less / total, "greater": greater / total}
        if math.isfinite(own):
            case["statistic"] = own
            scale = (n + m) / math.sqrt(n * m)  # scipy's statistic is the same one, written with ranks
            if n > 1:
                theirs = float(stats.brunnermunzel(x, y).statistic)
                assert abs(abs(theirs) - abs(own)) < 1e-9 * max(1, abs(own)), (theirs, own, scale)
        yield case


def large_studentised():
    """By scipy's random splits: two answers of 10,000 draws may part by some standard deviations of such a share."""
    for n, m, spread, shift in ((30, 30, 5, -0.8), (20, 40, 0.2, -0.4)):
        x, y = sample(n, 6, 1, shift), sample(m, 6, spread)
        result = stats.permutation_test(
            (x, y), brunner_munzel, n_resamples=4000, alternative="greater", random_state=1)
        yield {"x": x, "y": y, "less": float(result.pvalue)}


def brunner_munzel_limit():
    """Samples by formulas, since they are large; test/verdict/stats/tests.test.ts has the same ones."""
    for n, m, shift in ((250, 300, 0.0), (250, 300, 0.05), (400, 200, -0.02)):
        x = [i * 7919 % 1000 / 1000 for i in range(n)]
        y = [i * 104729 % 1000 / 1000 * 1.8 - 0.3 + shift for i in range(m)]
        p = lambda way: float(stats.brunnermunzel(x, y, alternative=way, distribution="t").pvalue)
        yield {"n": n, "m": m, "shift": shift, "less": p("less"), "greater": p("greater")}


def means():
    for n, k, digits in ((10, 3, 6), (39, 5, 6), (79, 10, 3), (30, 2, 2)):
        values = sample(n, digits, 0.02, 0.9)
        mean, sd = numpy.mean(values), numpy.std(values, ddof=1)
        printed, printed_sd = round(float(mean) + 0.015, 4), round(float(sd) * 1.7, 4)
        scale = sd * math.sqrt(1 / k + 1 / n)
        kurtosis = float(stats.kurtosis(values, fisher=False))
        freedom = lambda size: 2 * size / (kurtosis - (size - 3) / (size - 1))
        f = stats.f(freedom(k), freedom(n))
        # The standard deviation was divided by k or by k − 1: of the two and all between, what fits best.
        tails = [(f.cdf((s / sd) ** 2), f.sf((s / sd) ** 2)) for s in numpy.linspace(printed_sd, printed_sd * math.sqrt(k / (k - 1)), 20001)]
        reach = stats.t.ppf(0.975, n - 1) * scale
        yield {
            "values": values, "runs": k, "mean": printed, "sd": printed_sd,
            "p": float(2 * stats.t.sf(abs(printed - mean) / scale, n - 1)),
            "low": float(mean - reach), "high": float(mean + reach),
            "pSd": float(min(1, max(2 * min(t) for t in tails))),
            "sdLow": float(sd * math.sqrt(f.ppf(0.025))), "sdHigh": float(sd * math.sqrt(f.ppf(0.975))),
        }


def scores():
    for share, n, gamma in ((0.57, 100, 0.75), (0.5, 37.5, 0.75), (0.9, 20, 0.8), (0, 30, 0.2), (1, 12, 0.75)):
        z = (share - gamma) / math.sqrt(gamma * (1 - gamma) / n)
        if n == int(n):
            theirs = proportions_ztest(share * n, n, gamma, alternative="smaller", prop_var=gamma)[0]
            assert abs(theirs - z) < 1e-9
        yield {"share": share, "n": n, "gamma": gamma, "below": float(stats.norm.cdf(z)), "above": float(stats.norm.sf(z))}


def lucks():
    for m in (1, 2, 5, 13, 20, 40):
        places = [round(random.betavariate(1, 1.6), 4) or 0.0001 for _ in range(m)]
        total, logs = sum(places), -sum(math.log1p(-p) for p in places)
        p = stats.irwinhall(m).cdf(total) if m <= 20 else stats.norm.cdf((total - m / 2) / math.sqrt(m / 12))
        yield {
            "places": places, "p": float(p), "picks": m / logs,
            "low": float(stats.chi2.ppf(0.025, 2 * m) / 2 / logs), "high": float(stats.chi2.ppf(0.975, 2 * m) / 2 / logs),
        }


def bests():
    """P(at least j of n beat the best of k), by counting the places that the k may have among all."""
    for n, k in ((5, 1), (6, 2), (8, 3)):
        beaten = [min(places) for places in itertools.combinations(range(n + k), k)]
        yield {"n": n, "k": k, "atLeast": [sum(b >= j for b in beaten) / len(beaten) for j in range(n + 1)]}


json.dump(
    {
        "made": f"scipy {scipy.__version__}, statsmodels {statsmodels.__version__}, numpy {numpy.__version__}",
        "signedRank": list(signed_rank()),
        "fisher": list(fisher()),
        "studentised": list(studentised()),
        "studentisedLarge": list(large_studentised()),
        "means": list(means()),
        "scores": list(scores()),
        "luck": list(lucks()),
        "best": list(bests()),
        "brunnerMunzel": list(brunner_munzel_limit()),
    },
    sys.stdout,
    indent=1,
)
