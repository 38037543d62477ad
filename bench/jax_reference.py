"""Trains the same 13 models in JAX, each whole training as one jit of a scan: what the bench's total is held to.

Run by hand:  python -m venv /tmp/jax && /tmp/jax/bin/pip install jax,
then  npm run bench -- --jax /tmp/jax/bin/python

LSTM as in Keras (gates i, f, c, o; relu; hard_sigmoid), Adam as in Keras, mean squared error, full batches filled up
with samples of weight 0, the validation loss after each epoch. Weights are drawn from numpy's seed 0. One JSON line an
experiment: seconds to compile and seconds of one training after that.
"""

import functools
import json
import sys
import time

import jax
import jax.numpy as jnp
import numpy as np

STACK4 = [("lstm", 200), ("lstm", 100), ("lstm", 50), ("lstm", 25), ("relu", 20), ("relu", 10)]
a, b = np.arange(2, 51, 2.0), np.arange(3, 76, 3.0)
x1 = np.arange(1, 21.0)
x2 = np.stack([a, b], 1)[:, None, :]
s1 = np.arange(1, 46.0).reshape(15, 3, 1)
s2 = np.stack([np.arange(3, 136, 3.0), np.arange(5, 226, 5.0)], 1).reshape(15, 3, 2)
ONE = (x1.reshape(20, 1, 1), 15 * x1[:, None])
TWO = (x2, (a * b)[:, None])
SUM = (s1, s1.sum(1))
LAST = (s2, s2[:, 2].sum(1, keepdims=True))
NEXT = (s2, s2[:, 2] + np.array([3.0, 5.0]))
EXPERIMENTS = [
    ("one-to-one-1/simple", ONE, [("lstm", 50)], 2000, 5),
    ("one-to-one-1/stacked", ONE, [("lstm", 50), ("lstm", 50)], 2000, 5),
    ("one-to-one-2/simple", TWO, [("lstm", 80), ("relu", 10)], 2000, 5),
    ("one-to-one-2/stacked", TWO, STACK4, 1000, 3),
    ("many-to-one-1/simple", SUM, [("lstm", 50)], 1000, 32),
    ("many-to-one-1/stacked", SUM, STACK4, 1000, 32),
    ("many-to-one-1/bidirectional", SUM, [("bi", 50)], 1000, 32),
    ("many-to-one-2/simple", LAST, [("lstm", 50)], 1000, 32),
    ("many-to-one-2/stacked", LAST, STACK4, 1000, 32),
    ("many-to-one-2/bidirectional", LAST, [("bi", 50)], 1000, 32),
    ("many-to-one-2-to-2/simple", NEXT, [("lstm", 50)], 1000, 32),
    ("many-to-one-2-to-2/stacked", NEXT, [("lstm", 100), ("lstm", 50), ("lstm", 25), ("relu", 10)], 1000, 32),
    ("many-to-one-2-to-2/bidirectional", NEXT, [("bi", 50)], 1000, 32),
]


def glorot(rng, rows, columns):
    limit = np.sqrt(6 / (rows + columns))
    return rng.uniform(-limit, limit, (rows, columns)).astype(np.float32)


def lstm_weights(rng, features, units):
    q, r = np.linalg.qr(rng.normal(size=(4 * units, units)))
    bias = np.zeros(4 * units, np.float32)
    bias[units : 2 * units] = 1
    return [glorot(rng, features, 4 * units), (q * np.sign(np.diag(r))).T.astype(np.float32), bias]


def weights_of(layers, features, outputs):
    rng, weights = np.random.default_rng(0), []
    for kind, units in layers:
        if kind == "lstm":
            weights.append(lstm_weights(rng, features, units))
        elif kind == "bi":
            weights.append([lstm_weights(rng, features, units), lstm_weights(rng, features, units)])
        else:
            weights.append([glorot(rng, features, units), np.zeros(units, np.float32)])
        features = 2 * units if kind == "bi" else units
    return weights + [[glorot(rng, features, outputs), np.zeros(outputs, np.float32)]]


def hard_sigmoid(x):
    return jnp.clip(0.2 * x + 0.5, 0, 1)


def lstm(weights, x, sequences):
    kernel, recurrent, bias = weights
    h = c = jnp.zeros((x.shape[0], recurrent.shape[0]))
    outputs = []
    for t in range(x.shape[1]):
        i, f, g, o = jnp.split(x[:, t] @ kernel + h @ recurrent + bias, 4, 1)
        c = hard_sigmoid(f) * c + hard_sigmoid(i) * jax.nn.relu(g)
        h = hard_sigmoid(o) * jax.nn.relu(c)
        outputs.append(h)
    return jnp.stack(outputs, 1) if sequences else h


def predict(layers, weights, x):
    for i, ((kind, _), w) in enumerate(zip(layers, weights)):
        sequences = i + 1 < len(layers) and layers[i + 1][0] in ("lstm", "bi")
        if kind == "lstm":
            x = lstm(w, x, sequences)
        elif kind == "bi":
            x = jnp.concatenate([lstm(w[0], x, False), lstm(w[1], x[:, ::-1], False)], 1)
        else:
            x = jax.nn.relu(x @ w[0] + w[1])
    return x @ weights[-1][0] + weights[-1][1]


def main():
    only = set(sys.argv[1:])
    total = {"compileSeconds": 0.0, "trainSeconds": 0.0}
    for name, (x, y), layers, epochs, batch in EXPERIMENTS:
        if only and name not in only:
            continue
        x, y = x.astype(np.float32), y.astype(np.float32)
        n = int(len(x) * 0.8)
        batch = min(batch, n)
        batches = -(-n // batch)
        rng = np.random.default_rng(1)
        order = np.zeros((epochs, batches * batch), np.int32)
        for epoch in range(epochs):
            order[epoch, :n] = rng.permutation(n)
        order = order.reshape(epochs, batches, batch)
        there = (np.arange(batches * batch) < n).reshape(batches, batch)
        share = (there / there.sum(1, keepdims=True)).astype(np.float32)

        def loss(weights, x, y, w):
            return jnp.sum(w * jnp.mean((predict(layers, weights, x) - y) ** 2, -1))

        def step(state, row):
            weights, m, v, t = state
            places, w = row
            value, g = jax.value_and_grad(loss)(weights, x_train[places], y_train[places], w)
            t = t + 1
            m = jax.tree.map(lambda m, g: m + (g - m) * 0.1, m, g)
            v = jax.tree.map(lambda v, g: v + (g * g - v) * 0.001, v, g)
            rate = 0.001 * jnp.sqrt(1 - 0.999**t) / (1 - 0.9**t)
            weights = jax.tree.map(lambda w, m, v: w - rate * m / (jnp.sqrt(v) + 1e-7), weights, m, v)
            return (weights, m, v, t), value

        def epoch_step(state, rows):
            state, losses = jax.lax.scan(step, state, (rows, share))
            held = jnp.mean((predict(layers, state[0], x_held) - y_held) ** 2)
            return state, (losses.mean(), held)

        x_train, y_train, x_held, y_held = (jnp.asarray(part) for part in (x[:n], y[:n], x[n:], y[n:]))
        weights = jax.tree.map(jnp.asarray, weights_of(layers, x.shape[2], y.shape[1]))
        zeros = jax.tree.map(jnp.zeros_like, weights)
        state = (weights, zeros, zeros, jnp.float32(0))
        started = time.perf_counter()
        train = jax.jit(functools.partial(jax.lax.scan, epoch_step)).lower(state, order).compile()
        compiled = time.perf_counter() - started
        seconds = []
        for _ in range(2):
            started = time.perf_counter()
            _, (losses, _) = train(state, order)
            losses.block_until_ready()
            seconds.append(time.perf_counter() - started)
        total["compileSeconds"] += compiled
        total["trainSeconds"] += min(seconds)
        line = {"id": name, "compileSeconds": round(compiled, 3), "trainSeconds": round(min(seconds), 4)}
        print(json.dumps({**line, "lastLoss": float(losses[-1])}), flush=True)
    print(json.dumps({"jax": jax.__version__, **{k: round(s, 3) for k, s in total.items()}}))


main()
