"""Runs scripts under several seeds in one process, so that Keras is loaded once, and says how long each run took.

    python bench/reach/seeds.py SEEDS MINUTES SCRIPT...

What the runs gave is noted by sitecustomize.py in the file that SEEDGATE_EVENTS names; a line {"event": "begin", "script": …}
stands before each run's numbers, and {"event": "end-of-run", "seconds": …} after them. The seconds are those of the processor
on the script's own text, without the loading of Keras, which is loaded before the first run.

Runs that the file has already are not made again. Next is always the script that has taken the least time so far, so that
one slow script does not keep all others from having runs; a run that would not end within the minutes is not begun.
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


def made():
    """The runs of the file that ended well: {script: {seed: seconds}}."""
    runs = {}
    if os.path.exists(os.environ["SEEDGATE_EVENTS"]):
        with open(os.environ["SEEDGATE_EVENTS"], encoding="utf8") as lines:
            for event in map(json.loads, filter(str.strip, lines)):
                if event["event"] == "end-of-run":
                    runs.setdefault(event["script"], {})[event["seed"]] = event["seconds"]
    return runs


def run(script, seed):
    """Runs a script once.

    Returns the seconds that it took, or None if it failed.
    """
    import keras

    name = os.path.basename(script)
    keras.utils.clear_session()
    # Python's, NumPy's and TensorFlow's: a seed in the script's own text comes after it, as when it is run alone.
    keras.utils.set_random_seed(20_000 + seed)
    note(event="begin", script=name, seed=seed)
    started = time.process_time()
    try:
        runpy.run_path(script, run_name="__main__")
    except Exception as error:
        note(event="failed", script=name, why=f"{type(error).__name__}: {error}")
        return None
    seconds = time.process_time() - started
    note(event="end-of-run", script=name, seed=seed, seconds=seconds)
    return seconds


def main(seeds, minutes, scripts):
    begun = time.monotonic()
    import keras  # noqa: F401
    import sklearn.metrics  # noqa: F401
    import tensorflow  # noqa: F401

    runs = made()
    spent = {s: sum(runs.get(os.path.basename(s), {}).values()) for s in scripts}
    missing = {
        s: [n for n in range(1, seeds + 1) if n not in runs.get(os.path.basename(s), {})] for s in scripts
    }
    # The wall seconds of each script's last run, by which it is told whether another one fits.
    last = {s: max(runs.get(os.path.basename(s), {}).values(), default=0) for s in scripts}
    while True:
        left = 60 * minutes - (time.monotonic() - begun)
        fitting = [s for s in scripts if missing[s] and last[s] < left]
        if not fitting or left <= 0:
            return
        script = min(fitting, key=lambda s: spent[s])
        started = time.monotonic()
        seconds = run(script, missing[script].pop(0))
        if seconds is None:
            missing[script] = []
            continue
        spent[script] += seconds
        last[script] = time.monotonic() - started


main(int(sys.argv[1]), float(sys.argv[2]), sys.argv[3:])
