"""Trains random small models in Keras 3 from given weights and orders, for our engines to train the same.

What is drawn stands in tables: LAYERS, STARTS, ENDS, TARGETS, OPTIMIZERS, SCHEDULES. Another layer, loss or optimizer is
another entry. Each model is trained once as it is, and then with weights that are put off by one unit in the last place,
in either direction, before each epoch, inputs likewise, and with the samples of each batch in another order: how far that
takes Keras from itself is how far anyone else may be from it.

    python3 -m venv venv && venv/bin/pip install keras==3.15.1 tensorflow-cpu==2.21.0
    venv/bin/python test/reference/campaign/run.py --seed 1 --models 1000 --out campaign-1.jsonl
"""

import argparse
import gc
import itertools
import json
import math
import pathlib
import sys
import warnings

sys.path.insert(0, str(pathlib.Path(__file__).parents[1]))

import keras_models  # noqa: F401  It sets what TensorFlow reads when it is loaded.
import numpy as np
import tensorflow as tf

from cases import draw_case, start_values
from draws import Draw
from trainer import Trainer
from wide_cases import draw_wide_case
from wide_trainer import WideTrainer

from keras_models import numbers

# Rewriting each model's graph takes longer than running it.
tf.config.optimizer.set_experimental_options({"disable_meta_optimizer": True})


def farthest(run, others, key):
    """How far the others are off at most, number by number; a curve's deviation does not shrink again."""
    def off(a, b):
        return abs(a - b) if np.isfinite(a) and np.isfinite(b) else 0.0 if str(a) == str(b) else math.inf
    own = run[key] if key != "predictions" else list(itertools.chain(*run[key]))
    most = []
    for i, value in enumerate(own):
        there = [(o[key] if key != "predictions" else list(itertools.chain(*o[key]))) for o in others]
        most.append(max(off(value, o[i]) if i < len(o) else math.inf for o in there))
    if key != "predictions":
        most = list(itertools.accumulate(most, max))
    return [None if math.isinf(m) else float(f"{m:.2g}") for m in most]


def run_case(seed, number, nudges, wide, xla):
    case = (draw_wide_case if wide else draw_case)(seed, number)
    try:
        trainer = WideTrainer(case, seed, number) if wide else Trainer(case, seed, number, xla)
        draw = Draw(seed, number, 1)
        kind, initial = start_values(draw, trainer.weights)
        case = {**case, "about": [*case["about"], f"weights {kind}"], "initial": [numbers(w) for w in initial]}
        run = trainer.run(initial)
        others = [trainer.run(initial, draw) for _ in range(nudges)]
    except tf.errors.OpError as error:
        said = error.message.splitlines()
        return {**case, "fails": next((line for line in said if line.startswith("indices")), said[0])}
    except Exception as error:
        return {**case, "fails": f"{type(error).__name__}: {str(error).splitlines()[0] if str(error) else ''}"}
    # A training that another nudge ends in another epoch has another length.
    lengths = {len(o["losses"]) for o in [run, *others]}
    keys = ("losses", "validation", "predictions")
    return {**case, **run, "itself": {key: farthest(run, others, key) for key in keys}, **(
        {"lengths": sorted(lengths)} if len(lengths) > 1 else {})}


def plain(value):
    """JSON has no NaN and no infinity: they are strings there."""
    if isinstance(value, dict):
        return {key: plain(v) for key, v in value.items()}
    if isinstance(value, list):
        return [plain(v) for v in value]
    return str(value) if isinstance(value, float) and not math.isfinite(value) else value


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--start", type=int, default=0, help="number of the first model")
    parser.add_argument("--models", type=int, default=1000)
    parser.add_argument("--only", type=int, nargs="*", help="numbers of single models")
    parser.add_argument("--wide", action="store_true", help="graphs, regularizers, weights and all layers; see wide_cases.py")
    parser.add_argument("--nudges", type=int, default=3, help="runs by which Keras is held against itself")
    parser.add_argument("--xla", action="store_true", help="train with jit_compile=True; not with --wide")
    parser.add_argument("--out", required=True, help="JSON lines, added to what is there")
    options = parser.parse_args()
    warnings.filterwarnings("ignore")
    # What the libraries have made stays, and need not be looked at after each model.
    gc.freeze()
    with open(options.out, "a") as out:
        for number in options.only or range(options.start, options.start + options.models):
            case = run_case(options.seed, number, options.nudges, options.wide, options.xla)
            line = json.dumps(plain(case), separators=(",", ":"))
            out.write(line + "\n")
            out.flush()


main()
