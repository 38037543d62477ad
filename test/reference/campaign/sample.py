"""Draws the models of campaigns that are a test, all with the same chance, and writes sample.jsonl beside this file.

    python test/reference/campaign/sample.py campaign-1.jsonl campaign-2.jsonl again.jsonl

A model that is there twice counts as the last one has it.
"""

import json
import pathlib
import sys

import numpy as np

SIZE, SEED = 150, 150


def main():
    lines = [line for file in sys.argv[1:] for line in pathlib.Path(file).read_text().splitlines()]
    models = {json.loads(line)["name"]: line for line in lines}
    # What Keras itself cannot train has no numbers.
    trained = [line for line in models.values() if "fails" not in json.loads(line)]
    chosen = np.random.default_rng(SEED).choice(len(trained), SIZE, replace=False)
    text = "".join(trained[i] + "\n" for i in sorted(chosen))
    (pathlib.Path(__file__).parent / "sample.jsonl").write_text(text)


main()
