"""Counts what came of campaigns and writes results.json, or another, beside this file: models by kind, and every one that is farther than it may be.

    python test/reference/campaign/table.py --models campaign-1.jsonl --results eager-1.jsonl compiled-1.jsonl
        --again eager-again.jsonl compiled-again.jsonl
    python test/reference/campaign/table.py --models wide-11.jsonl --results eager-11.jsonl --out wide-results.json

A model or a result that is there twice counts as the last one has it. Those of --again are held to how far Keras is from itself over
more runs and in other ways (ways.py).
"""

import argparse
import collections
import json
import pathlib

# Up to so many times of what is allowed a deviation is rounding that three runs of Keras did not show.
NEAR = 4


def lines(files):
    return [json.loads(line) for file in files for line in pathlib.Path(file).read_text().splitlines()]


BESIDE = ("name", "from", "initialState", "trainable", "shared")


def layers_of(case):
    """Kind and options of each layer, of those within wrappers, too."""
    for layer in case.get("layers", []):
        yield layer["kind"], layer["options"]
        if "layer" in layer:
            yield layer["layer"]["kind"], layer["layer"]["options"]
    for entry in case.get("entries", []):
        for kind, options in entry.items():
            if kind not in BESIDE:
                yield kind, options
                for part in ("layer", "backward"):
                    yield from options.get(part, {}).items()


def wide_kinds(case):
    """What a model of the wide campaign has beside its layers."""
    if "entries" not in case:
        return
    options = [option for _, own in layers_of(case) for option in own]
    for name, there in {
        "several inputs": len(case["inputs"]) > 1,
        "several outputs": len(case["targets"]) > 1,
        "loss weights": "lossWeights" in case["training"],
        "sample weights": "sampleWeight" in case["training"],
        "class weights": "classWeight" in case["training"],
        "two directions, no twins": any("backward" in own for _, own in layers_of(case)),
        "shared layers": any("shared" in entry for entry in case["entries"]),
        "frozen layers": any(entry.get("trainable") is False for entry in case["entries"]),
        "states passed on": any("initialState" in entry for entry in case["entries"]),
        "masks": any(own.get("maskZero") for _, own in layers_of(case)),
        "regularizers": any(option.endswith("Regularizer") for option in options),
        "constraints": any(option.endswith("Constraint") for option in options),
    }.items():
        if there:
            yield name


def losses_of(case):
    loss = case["training"]["loss"]
    return list(loss.values()) if isinstance(loss, dict) else [loss]


def counted(values):
    return dict(sorted(collections.Counter(values).items()))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--models", nargs="+", required=True)
    parser.add_argument("--results", nargs="+", required=True)
    parser.add_argument("--out", default="results.json")
    parser.add_argument("--again", nargs="*", default=[])
    options = parser.parse_args()
    models = {case["name"]: case for case in lines(options.models)}
    results = {(result["engine"], result["name"]): result for result in lines(options.results)}
    again = {(result["engine"], result["name"]): result for result in lines(options.again)}
    trained = [case for case in models.values() if "fails" not in case]
    optimizers = [case["training"]["optimizer"] for case in trained]
    extras = ("decay", "schedule", "weightDecay", "clipnorm", "globalClipnorm", "clipvalue")
    callbacks = ("earlyStopping", "bestCheckpoint", "reduceOnPlateau")
    seeds = {}
    for seed in sorted({name.split("/")[0] for name in models}, key=int):
        own = [case for case in models.values() if case["name"].startswith(f"{seed}/")]
        seeds[seed] = {"models": len(own), "kerasEnds": {c["name"]: c["fails"] for c in own if "fails" in c}}
        for engine in ("eager", "compiled"):
            found = [results[engine, c["name"]] for c in own if (engine, c["name"]) in results]
            off = [r for r in found if "deviation" in r]
            last = [again.get((engine, r["name"]), r) for r in off]
            times = [r["deviation"]["times"] for r in last if "deviation" in r]
            seeds[seed][engine] = {
                "trained": len(found),
                "same": len(found) - len(off) - sum("error" in r for r in found),
                "sameInMoreWays": len(off) - len(times),
                "near": sum(t <= NEAR for t in times if isinstance(t, (int, float))),
                "farther": sum(not isinstance(t, (int, float)) or t > NEAR for t in times),
                "ended": sum("error" in r for r in found),
            }
    made = {
        "seeds": seeds,
        "layers": counted(kind for case in trained for kind, _ in layers_of(case)),
        "losses": counted(loss for case in trained for loss in losses_of(case)),
        "optimizers": counted(optimizer["name"] for optimizer in optimizers),
        "with": counted(
            [extra for optimizer in optimizers for extra in extras if extra in optimizer]
            + [name for case in trained for name in callbacks if name in case["training"]]
            + ["validation data" for case in trained if "own" in case]
            + [name for case in trained for name in wide_kinds(case)]
        ),
        "farther": [again.get(at, r) for at, r in results.items() if "deviation" in again.get(at, r) or "error" in r],
    }
    text = json.dumps(made, indent=1)
    (pathlib.Path(__file__).parent / options.out).write_text(text + "\n")


main()
