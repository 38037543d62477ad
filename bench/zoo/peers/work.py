"""What all peers share: the work that they are given, and how they say what it took.

    python PEER.py WORK.json --first SEED --seeds N [--trial EPOCHS]

WORK.json lists models with their data (NumPy files beside it), layers and training, as `bench/zoo/work.ts` writes them from a
suite. A peer trains N seeds of each, and prints one line of JSON. Times count from ZOO_STARTED, seconds since 1970 at which the
process was started, so that the interpreter and the imports are in them.
"""

import argparse
import json
import os
import time
from pathlib import Path

import numpy as np


class Model:
    """One model of the work, its data split as `validationSplit` says."""

    def __init__(self, folder, told, peer, trial):
        self.id, self.layers, self.training = told["id"], told["layers"], told["training"]
        x, y = (np.load(folder / told[key]) for key in ("inputs", "targets"))
        self.n = len(x) - int(len(x) * self.training["validationSplit"])
        self.x, self.y, self.x_held, self.y_held = x[: self.n], y[: self.n], x[self.n :], y[self.n :]
        self.epochs = self.training["epochs"]
        self.batch = min(self.training["batchSize"], self.n)
        self.loss = self.training["loss"]
        self.rate = self.training["learningRate"]
        # Epochs that are measured where all of them would take too long.
        self.measured = min(self.epochs, trial or told.get("measured", {}).get(peer, self.epochs))


def arguments(peer):
    parser = argparse.ArgumentParser()
    parser.add_argument("work", type=Path)
    parser.add_argument("--first", type=int, default=1)
    parser.add_argument("--seeds", type=int, default=1)
    parser.add_argument("--trial", type=int, default=0)
    given = parser.parse_args()
    told = json.loads(given.work.read_text())
    models = [Model(given.work.parent, m, peer, given.trial) for m in told["models"]]
    return models, list(range(given.first, given.first + given.seeds)), told


def since_start():
    return time.time() - float(os.environ.get("ZOO_STARTED", time.time()))


def tell(version, start, models):
    """`models`: for each its id, `cold` and `again` seconds of all its seeds, `seed` of one seed's training, last losses."""
    print(json.dumps({"version": version, "start": start, "models": models}), flush=True)


def by_seeds(model, seeds, train):
    """Trains seeds one after the other: two of them, and each further one counts as long as the second.

    `train(seed, lengths)` makes a model and trains it for so many epochs, and then goes on for as many as the next of the lengths
    says; of each it gives the seconds and the last loss. Where fewer epochs are measured than there are, the first one is by
    itself, since it pays for the tracing, and one seed stands for all.
    """
    seconds, losses = [], []
    for seed in seeds[: 2 if model.measured == model.epochs else 1]:
        if model.measured == model.epochs:
            ((took, loss),) = train(seed, [model.epochs])
        else:
            (begin, _), (rest, loss) = train(seed, [1, model.measured])
            took = begin + rest / model.measured * (model.epochs - 1)
        seconds.append(took)
        losses.append(loss)
    total = seconds[0] + (len(seeds) - 1) * seconds[-1]
    return {
        "id": model.id,
        "cold": total,
        "again": total,
        "seed": seconds[-1],
        "multiplied": len(seeds) > 2 or model.measured < model.epochs,
        "losses": losses,
    }
