"""Random choices, all from one seed, and what several tables draw."""

import math

import numpy as np

ACTIVATIONS = ["elu", "gelu", "hardSigmoid", "linear", "mish", "relu", "relu6", "selu", "sigmoid", "softmax",
               "softplus", "softsign", "swish", "tanh"]
GATES = ["sigmoid", "hardSigmoid", "tanh", "relu", "linear"]
INITIALIZERS = ["glorotNormal", "glorotUniform", "heNormal", "heUniform", "leCunNormal", "leCunUniform", "ones",
                "orthogonal", "randomNormal", "randomUniform", "truncatedNormal", "zeros"]


class Draw:
    def __init__(self, *seed):
        self.random = np.random.default_rng(seed)

    def one(self, values):
        return values[int(self.random.integers(len(values)))]

    def whole(self, low, high):
        return int(self.random.integers(low, high + 1))

    def chance(self, p):
        return bool(self.random.random() < p)

    def log(self, low, high):
        return float(f"{math.exp(self.random.uniform(math.log(low), math.log(high))):.3g}")

    def weighted(self, table):
        """An entry of a table of (weight, entry)."""
        weights = np.asarray([entry[0] for entry in table], float)
        return table[int(self.random.choice(len(table), p=weights / weights.sum()))][1]

    def some(self, table):
        """Options of a table {name: (probability, draw)}, each by its own chance."""
        return {name: value(self) for name, (p, value) in table.items() if self.chance(p)}


def layer(kind, options, inner=None):
    return {"kind": kind, "options": options, **({"layer": inner} if inner else {})}


def weights_of(draw, *names):
    """An initializer for each; of a vector there is no orthogonal one."""
    return {name: draw.one([i for i in INITIALIZERS if i != "orthogonal" or "bias" not in name]) for name in names}


def numbers_of(draw, shape):
    """Numbers of some scale; often with ties, zeros, repeated samples."""
    scale = draw.log(1e-4, 1e4) if draw.chance(0.5) else 1.0
    values = draw.random.uniform(-1, 1, shape)
    kind = draw.one(["any", "any", "any", "grid", "steps", "zeros", "all zeros", "alike"])
    if kind == "grid":
        values = np.round(values * 2) / 2
    elif kind == "steps":
        # The same at each step, so that whatever is taken over time ties.
        values = np.repeat(values[:, :1], shape[1], axis=1)
    elif kind == "zeros":
        values = np.where(draw.random.random(shape) < 0.6, 0, values)
    elif kind == "all zeros":
        values = np.zeros(shape)
    elif kind == "alike":
        values = np.repeat(values[:1], shape[0], axis=0)
    return (values * scale).astype(np.float32), kind, scale
