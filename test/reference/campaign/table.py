"""Counts what came of campaigns and writes results.json beside this file: models by kind, and every one that is farther than it may be.

    python test/reference/campaign/table.py --models campaign-1.jsonl again.jsonl --results eager-1.jsonl compiled-1.jsonl

A model or a result that is there twice counts as the last one has it.
"""

import argparse
import collections
import json
import pathlib

# Up to so many times of what is allowed a deviation is rounding that three runs of Keras did not show.
NEAR = 4


def lines(files):
    return [json.loads(line) for file in files for line in pathlib.Path(file).read_text().splitlines()]


def kinds_of(case):
    for layer in case["layers"]:
        yield layer["kind"]
        if "layer" in layer:
            yield layer["layer"]["kind"]


def counted(values):
    return dict(sorted(collections.Counter(values).items()))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--models", nargs="+", required=True)
    parser.add_argument("--results", nargs="+", required=True)
    options = parser.parse_args()
    models = {case["name"]: case for case in lines(options.models)}
    results = {(result["engine"], result["name"]): result for result in lines(options.results)}
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
            times = [r["deviation"]["times"] for r in found if "deviation" in r]
            seeds[seed][engine] = {
                "trained": len(found),
                "same": len(found) - len(times) - sum("error" in r for r in found),
                "near": sum(t <= NEAR for t in times if isinstance(t, (int, float))),
                "farther": sum(not isinstance(t, (int, float)) or t > NEAR for t in times),
                "ended": sum("error" in r for r in found),
            }
    made = {
        "seeds": seeds,
        "layers": counted(kind for case in trained for kind in kinds_of(case)),
        "losses": counted(case["training"]["loss"] for case in trained),
        "optimizers": counted(optimizer["name"] for optimizer in optimizers),
        "with": counted(
            [extra for optimizer in optimizers for extra in extras if extra in optimizer]
            + [name for case in trained for name in callbacks if name in case["training"]]
            + ["validation data" for case in trained if "own" in case]
        ),
        "farther": [r for r in results.values() if "deviation" in r or "error" in r],
    }
    text = json.dumps(made, indent=1)
    (pathlib.Path(__file__).parent / "results.json").write_text(text + "\n")


main()
