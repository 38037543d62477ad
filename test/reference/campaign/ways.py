"""Takes models that Keras was trained on in several ways together: how far it is from itself is then the most of all of them.

    python run.py --seed 1 --only 4 164 --nudges 20 --out plain.jsonl
    python run.py --seed 1 --only 4 164 --xla --out xla.jsonl
    TF_ENABLE_ONEDNN_OPTS=0 python run.py --seed 1 --only 4 164 --out eigen.jsonl
    python ways.py plain.jsonl xla.jsonl eigen.jsonl --out again.jsonl

The first file has what is compared with; TensorFlow computes the others by other kernels, of its own or those of its compiler.
A way in which Keras leaves no finite loss where the first has one says nothing, and is left out.
"""

import argparse
import json
import math
import pathlib

KEYS = ("losses", "validation", "predictions")


def flat(values):
    return [v for row in values for v in (row if isinstance(row, list) else [row])]


def apart(first, other, key):
    """How far another way is from the first one, number by number, with how far it is from itself; a curve's does not shrink."""
    most, own = 0.0, []
    there, itself = flat(other[key]), other["itself"][key]
    for i, value in enumerate(flat(first[key])):
        if i >= len(there) or None in (itself[i], first["itself"][key][i]):
            own.append(None)
            continue
        off = 0.0 if value == there[i] else abs(float(value) - float(there[i]))
        off = off + itself[i] if math.isfinite(off) else math.inf
        most = max(most, off) if key != "predictions" else off
        own.append(None if math.isinf(most) else float(f"{max(most, first['itself'][key][i]):.2g}"))
    return own


def together(first, others):
    for other in others:
        if str(other["losses"][-1]) in ("nan", "inf") and str(first["losses"][-1]) not in ("nan", "inf"):
            continue
        first = {**first, "itself": {key: apart(first, other, key) for key in KEYS}}
        lengths = sorted({len(first["losses"]), len(other["losses"]), *first.get("lengths", []), *other.get("lengths", [])})
        first = {**first, **({"lengths": lengths} if len(lengths) > 1 else {})}
    return {**first, "ways": 1 + len(others)}


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("files", nargs="+")
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    read = [[json.loads(line) for line in pathlib.Path(f).read_text().splitlines()] for f in options.files]
    first, *others = [{case["name"]: case for case in lines if "fails" not in case} for lines in read]
    made = [together(case, [o[name] for o in others if name in o]) for name, case in first.items()]
    text = "".join(json.dumps(case, separators=(",", ":")) + "\n" for case in made)
    pathlib.Path(options.out).write_text(text)


main()
