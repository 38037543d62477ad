"""Draws the models of campaigns that are a test, all with the same chance, and writes sample.jsonl, or another, beside this file.

    python test/reference/campaign/sample.py campaign-1.jsonl campaign-2.jsonl again.jsonl
    python test/reference/campaign/sample.py --size 40 --out wide-sample.jsonl wide-11.jsonl

A model that is there twice counts as the last one has it.
"""

import argparse
import json
import pathlib

import numpy as np

SIZE, SEED = 150, 150


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("files", nargs="+")
    parser.add_argument("--size", type=int, default=SIZE)
    parser.add_argument("--out", default="sample.jsonl")
    options = parser.parse_args()
    lines = [line for file in options.files for line in pathlib.Path(file).read_text().splitlines()]
    models = {json.loads(line)["name"]: line for line in lines}
    # What Keras itself cannot train has no numbers.
    trained = [line for line in models.values() if "fails" not in json.loads(line)]
    chosen = np.random.default_rng(SEED).choice(len(trained), options.size, replace=False)
    text = "".join(trained[i] + "\n" for i in sorted(chosen))
    (pathlib.Path(__file__).parent / options.out).write_text(text)


main()
