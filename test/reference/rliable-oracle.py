"""Writes rliable.json: what rliable and statsmodels say of an improvement, and MLPerf's reference vector. Never needed to run the tests.

python3 -m venv venv && venv/bin/pip install rliable==1.2.0 'pandas<3' statsmodels && venv/bin/python rliable-oracle.py > rliable.json
"""

import itertools
import json
import random
import sys

import arch
import numpy
import scipy
import statsmodels
from importlib.metadata import version
from rliable import library, metrics
from scipy import special, stats
from statsmodels.stats.nonparametric import rank_compare_2indep, samplesize_rank_compare_onetail

random.seed(20210607)
# rliable's random_state does not reach its bootstrap, which draws from numpy's global generator.
numpy.random.seed(20210607)


def column(values):
    return numpy.array(values, dtype=float).reshape(-1, 1)


def improvements():
    """Errors, the smaller the better; rliable takes scores, the greater the better."""
    for n, m, shift, spread, digits in (
        (30, 30, 0.0, 1.0, 6),
        (30, 30, 0.5, 1.0, 6),
        (30, 20, 1.0, 2.0, 6),
        (12, 40, 0.7, 0.3, 6),
        (30, 30, 0.3, 4.0, 6),
        (25, 25, 0.6, 1.0, 0),
    ):
        a = [round(random.gauss(0, 1), digits) for _ in range(n)]
        b = [round(random.gauss(shift, spread), digits) for _ in range(m)]
        scores = [-column(a), -column(b)]

        def improvement(x, y):
            return numpy.array([metrics.probability_of_improvement(x, y)])

        points, intervals = library.get_interval_estimates({"a,b": scores}, improvement, reps=20000)
        # P(a > b) of the scores is P(a < b) of the errors.
        placements = rank_compare_2indep(numpy.array(b), numpy.array(a))
        theta = float(placements.prob1)
        others = (n + m) / 2 - 1
        hanley_mcneil = theta * (1 - theta) * (1 + others * ((1 - theta) / (2 - theta) + theta / (1 + theta))) / (n * m)
        bound = theta * (1 - theta) / min(n, m)
        variance = min(max(float(placements.var_prob), hanley_mcneil), bound)
        yield {
            "a": a,
            "b": b,
            "rliable": float(points["a,b"][0]),
            "bootstrap": [float(v) for v in intervals["a,b"][:, 0]],
            "placements": float(placements.var_prob),
            "hanleyMcNeil": hanley_mcneil,
            "variance": variance,
        }


def mlperf():
    """The vector of MLPerf's reference-convergence check, and Mann–Whitney against it moved by whole epochs: all ties."""
    reference = [16, 14, 16, 17, 16, 16, 15, 16, 15, 16]
    trimmed = sorted(reference)[1:-1]
    assert abs(float(numpy.mean(trimmed)) - 15.75) < 0.01
    against = []
    for moved in (0, 1, 2):
        candidate = [v + moved for v in reference]
        pooled = numpy.array(candidate + reference, dtype=float)
        n = len(candidate)
        doubled = (2 * stats.rankdata(pooled)).astype(int)
        observed = int(doubled[:n].sum())
        sums = numpy.fromiter(
            (sum(doubled[i] for i in chosen) for chosen in itertools.combinations(range(2 * n), n)), dtype=int
        )
        against.append(
            {
                "moved": moved,
                "greater": float((sums >= observed).mean()),
                "less": float((sums <= observed).mean()),
                "pooledT": float(stats.ttest_ind(candidate, reference, alternative="greater").pvalue),
            }
        )
    quartiles = [float(v) for v in numpy.quantile(reference, [0, 0.25, 0.5, 0.75, 1])]
    return {"reference": reference, "trimmedMean": float(numpy.mean(trimmed)), "quartiles": quartiles, "against": against}


def sample_sizes():
    """Noether's formula by scipy, and the size of Happ, Bathke and Brunner (2019) for normal errors that differ by a shift."""
    grid = stats.norm.ppf((numpy.arange(2000) + 0.5) / 2000)
    for gamma in (0.65, 0.75, 0.8, 0.9):
        shift = numpy.sqrt(2) * stats.norm.ppf(gamma)
        for alpha, beta in ((0.05, 0.05), (0.01, 0.2), (0.01 / 13, 0.05)):
            z = stats.norm.ppf(1 - alpha) + stats.norm.ppf(1 - beta)
            happ = samplesize_rank_compare_onetail(grid + shift, grid, alpha, 1 - beta, alternative="larger")
            yield {
                "gamma": gamma,
                "alpha": alpha,
                "beta": beta,
                "noether": float((z / (numpy.sqrt(6) * (gamma - 0.5))) ** 2),
                "happ": happ.nobs_total / 2,
            }


def sequences():
    """Ends of the beta-binomial mixture's confidence sequence, by scipy's root finder."""
    from scipy.optimize import brentq

    for n in (1, 2, 5, 16, 30, 100, 300):
        for k in sorted({0, 1, n // 2, n - 1, n}):
            mixture = special.betaln(k + 1, n - k + 1)

            def excess(p):
                return mixture - special.xlogy(k, p) - special.xlog1py(n - k, -p) - numpy.log(1 / 0.05)

            tiny = 1e-300
            low = 0.0 if k == 0 else brentq(excess, tiny, k / n, xtol=1e-15, rtol=1e-14)
            high = 1.0 if k == n else 1 - brentq(lambda q: excess(1 - q), tiny, 1 - k / n, xtol=1e-15, rtol=1e-14)
            yield {"successes": k, "n": n, "low": float(low), "high": float(high)}


json.dump(
    {
        "made": f"rliable {version('rliable')}, arch {arch.__version__}, scipy {scipy.__version__}, statsmodels {statsmodels.__version__}, numpy {numpy.__version__}",
        "improvements": list(improvements()),
        "mlperf": mlperf(),
        "sampleSizes": list(sample_sizes()),
        "sequences": list(sequences()),
    },
    sys.stdout,
    indent=1,
)
