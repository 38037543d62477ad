"""Runs scripts under several seeds in one process, so that Keras is loaded once, and says how long each run took.

    python bench/reach/seeds.py SEEDS SCRIPT...

What the runs gave is noted by sitecustomize.py in the file that SEEDGATE_EVENTS names; a line {"event": "begin", "script": …}
stands before each run's numbers, and {"event": "end-of-run", "seconds": …} after them. The seconds are those of the script's
own text, without the loading of Keras, which is loaded before the first run.
"""

import json
import os
import runpy
import sys
import time
import warnings

warnings.filterwarnings("ignore")


def note(**fields):
    with open(os.environ["SEEDGATE_EVENTS"], "a", encoding="utf8") as out:
        out.write(json.dumps(fields) + "\n")


def main(seeds, scripts):
    import keras
    import sklearn.metrics  # noqa: F401
    import tensorflow  # noqa: F401

    for script in scripts:
        name = os.path.basename(script)
        for seed in range(1, seeds + 1):
            keras.utils.clear_session()
            # Python's, NumPy's and TensorFlow's: a seed in the script's own text comes after it, as when it is run alone.
            keras.utils.set_random_seed(20_000 + seed)
            note(event="begin", script=name, seed=seed)
            started = time.perf_counter()
            try:
                runpy.run_path(script, run_name="__main__")
            except Exception as error:
                note(event="failed", script=name, why=f"{type(error).__name__}: {error}")
                break
            note(event="end-of-run", script=name, seed=seed, seconds=time.perf_counter() - started)


main(int(sys.argv[1]), sys.argv[2:])
