"""Writes the models of graph-oracle.py as Keras 2 and Keras 3 write them down, into graph-models.json beside this file.

    venv/bin/python test/reference/graph-models-oracle.py       # needs tf-keras beside keras
"""

import importlib.util
import json
import os
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).parent
BEGINNINGS = ("residual", "subtract", "concatenate", "dot", "attention", "multiHead", "states", "a simpleRnn", "frozen rec")


def described():
    """Name to JSON, of one version of Keras."""
    if os.environ.get("KERAS_GENERATION") == "2":
        import tf_keras

        sys.modules["keras"] = tf_keras
    spec = importlib.util.spec_from_file_location("graph_oracle", HERE / "graph-oracle.py")
    oracle = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(oracle)
    import numpy as np

    own = [c for c in oracle.one_input(np.random.default_rng(11)) if c["name"].startswith(BEGINNINGS)]
    texts = {}
    for case in [*own, *oracle.several(np.random.default_rng(12)), *oracle.more(np.random.default_rng(13))]:
        inputs = {k: np.asarray(v, np.float32) for k, v in oracle.named(case["inputs"], "inputs").items()}
        outputs = case.get("outputs")
        if isinstance(case["targets"], dict):
            outputs = {name: (outputs or {}).get(name, name) for name in case["targets"]}
        model, _ = oracle.build(case["layers"], inputs, outputs, named=True)
        texts[case["name"]] = model.to_json()
    for kind in ("Sequential", "Functional"):
        texts[f"{kind} within: shared words of two inputs, a short last batch"] = within(kind).to_json()
    return texts


def within(kind):
    """Two sentences by a model that is a layer of the model."""
    import keras

    left, right, rows = keras.Input((3,), name="left"), keras.Input((3,), name="right"), keras.Input((4,), name="rows")
    words = keras.Input((3,))
    layers = [keras.layers.Embedding(6, 4), keras.layers.SimpleRNN(3)]
    inner = keras.Sequential([words, *layers]) if kind == "Sequential" else keras.Model(words, layers[1](layers[0](words)))
    ends = [inner(left), inner(right)]
    alike = keras.layers.Dot(axes=1, normalize=True)(ends)
    out = keras.layers.Dense(1, activation="sigmoid")(keras.layers.Concatenate()([alike, rows]))
    return keras.Model({"left": left, "right": right, "rows": rows}, out)


if __name__ == "__main__":
    if "--one" in sys.argv:
        print("RESULT" + json.dumps(described()))
    else:
        found = {}
        for generation in "23":
            run = subprocess.run(
                [sys.executable, __file__, "--one"],
                env={**os.environ, "KERAS_GENERATION": generation},
                capture_output=True,
                text=True,
            )
            lines = [line for line in run.stdout.split("\n") if line.startswith("RESULT")]
            if not lines:
                sys.exit(run.stderr)
            found[f"keras{generation}"] = json.loads(lines[0][len("RESULT") :])
        (HERE / "graph-models.json").write_text(json.dumps(found) + "\n")
