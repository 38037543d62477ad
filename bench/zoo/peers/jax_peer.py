"""The zoo's work in JAX: the whole training of a model is one `jit`, with `scan` over batches and time steps.

Several seeds are one program, too: a `vmap` over them, or, where WORK.json says `"seeds": "map"`, a `lax.map`; which of the two is
faster was measured, kind by kind. Layers as in Keras, Adam of optax. Compiled programs are kept in JAX' own cache in the folder
JAX_COMPILATION_CACHE_DIR.
"""

import math
import time

import jax
import jax.numpy as jnp
import optax
from jax import lax, random
from work import arguments, since_start, tell

ACTIVATIONS = {
    "linear": lambda x: x,
    "relu": jax.nn.relu,
    "tanh": jnp.tanh,
    "sigmoid": jax.nn.sigmoid,
    "softmax": jax.nn.softmax,
    "hardSigmoid": lambda x: jnp.clip(0.2 * x + 0.5, 0, 1),
}
glorot = jax.nn.initializers.glorot_uniform()
orthogonal = jax.nn.initializers.orthogonal()


# A layer is (shape, options) -> (init, apply, output shape); apply(weights, state, x, mask, key) gives output, state and mask.
# `key` is None outside of training.


def dense(shape, o):
    act = ACTIVATIONS[o["activation"]]

    def init(key):
        return {"w": glorot(key, (shape[-1], o["units"])), "b": jnp.zeros(o["units"])}, ()

    def apply(p, state, x, mask, key):
        return act(x @ p["w"] + p["b"]), state, mask

    return init, apply, (*shape[:-1], o["units"])


def over_time(step, carry, inputs, mask):
    """Scans over axis 1. Where a mask is not set the states stay."""
    xs = jnp.swapaxes(inputs, 0, 1)
    seen = None if mask is None else jnp.swapaxes(mask, 0, 1)[..., None]

    def masked(carry, row):
        x, m = row
        new = step(carry, x)
        if m is not None:
            new = jax.tree.map(lambda a, b: jnp.where(m, a, b), new, carry)
        return new, new[0]

    # Short series are unrolled, which is faster.
    steps = inputs.shape[1]
    last, outputs = lax.scan(masked, carry, (xs, seen), unroll=steps if steps < 8 else 1)
    return last[0], jnp.swapaxes(outputs, 0, 1)


def lstm(shape, o):
    units, act, gate = o["units"], ACTIVATIONS[o["activation"]], ACTIVATIONS[o["recurrentActivation"]]
    sequences = o["returnSequences"]

    def init(key):
        a, b = random.split(key)
        bias = jnp.zeros(4 * units).at[units : 2 * units].set(1)
        return {"w": glorot(a, (shape[-1], 4 * units)), "u": orthogonal(b, (units, 4 * units)), "b": bias}, ()

    def apply(p, state, x, mask, key):
        def step(carry, seen):
            h, c = carry
            i, f, g, o = jnp.split(seen + h @ p["u"], 4, -1)
            c = gate(f) * c + gate(i) * act(g)
            return gate(o) * act(c), c

        zeros = jnp.zeros((x.shape[0], units))
        last, outputs = over_time(step, (zeros, zeros), x @ p["w"] + p["b"], mask)
        return (outputs if sequences else last), state, mask

    return init, apply, ((shape[0], units) if sequences else (units,))


def gru(shape, o):
    units, act, gate = o["units"], ACTIVATIONS[o["activation"]], ACTIVATIONS[o["recurrentActivation"]]
    sequences = o["returnSequences"]

    def init(key):
        a, b = random.split(key)
        p = {"w": glorot(a, (shape[-1], 3 * units)), "u": orthogonal(b, (units, 3 * units))}
        return {**p, "b": jnp.zeros(3 * units), "r": jnp.zeros(3 * units)}, ()

    def apply(p, state, x, mask, key):
        def step(carry, seen):
            (h,) = carry
            xz, xr, xh = jnp.split(seen, 3, -1)
            hz, hr, hh = jnp.split(h @ p["u"] + p["r"], 3, -1)
            z = gate(xz + hz)
            return (z * h + (1 - z) * act(xh + gate(xr + hr) * hh),)

        zeros = jnp.zeros((x.shape[0], units))
        last, outputs = over_time(step, (zeros,), x @ p["w"] + p["b"], mask)
        return (outputs if sequences else last), state, mask

    return init, apply, ((shape[0], units) if sequences else (units,))


def bidirectional(shape, o, inner):
    init_one, apply_one, given = layer(shape, inner)

    def init(key):
        a, b = random.split(key)
        return {"forth": init_one(a)[0], "back": init_one(b)[0]}, ()

    def apply(p, state, x, mask, key):
        forth = apply_one(p["forth"], (), x, mask, key)[0]
        back = apply_one(p["back"], (), x[:, ::-1], mask, key)[0]
        return jnp.concatenate([forth, back], -1), state, mask

    return init, apply, (*given[:-1], 2 * given[-1])


def embedding(shape, o):
    def init(key):
        return random.uniform(key, (o["inputDim"], o["outputDim"]), minval=-0.05, maxval=0.05), ()

    def apply(p, state, x, mask, key):
        words = x.astype(jnp.int32)
        return p[words], state, (words != 0 if o["maskZero"] else None)

    return init, apply, (*shape, o["outputDim"])


def convolution(axes):
    def make(shape, o):
        kernel = o["kernelSize"]
        kernel = tuple(kernel) if isinstance(kernel, list) else (kernel,) * axes
        act = ACTIVATIONS[o["activation"]]
        numbers = ("NHWC", "HWIO", "NHWC") if axes == 2 else ("NHC", "HIO", "NHC")

        def init(key):
            return {"w": glorot(key, (*kernel, shape[-1], o["filters"])), "b": jnp.zeros(o["filters"])}, ()

        def apply(p, state, x, mask, key):
            y = lax.conv_general_dilated(x, p["w"], (1,) * axes, "VALID", dimension_numbers=numbers)
            return act(y + p["b"]), state, mask

        return init, apply, (*(s - k + 1 for s, k in zip(shape, kernel)), o["filters"])

    return make


def without_weights(change, shape_of):
    def make(shape, o):
        return (
            lambda key: ((), ()),
            lambda p, state, x, mask, key: (change(x, o), state, mask),
            shape_of(shape, o),
        )

    return make


def pooled(axes):
    window = (1, *(2,) * axes, 1)
    return without_weights(
        lambda x, o: lax.reduce_window(x, -jnp.inf, lax.max, window, window, "VALID"),
        lambda shape, o: (*(s // 2 for s in shape[:-1]), shape[-1]),
    )


def dropout(shape, o):
    keep = 1 - o["rate"]

    def apply(p, state, x, mask, key):
        if key is None:
            return x, state, mask
        return jnp.where(random.bernoulli(key, keep, x.shape), x / keep, 0), state, mask

    return lambda key: ((), ()), apply, shape


def batch_normalization(shape, o):
    m, e = o["momentum"], o["epsilon"]

    def init(key):
        ones, zeros = jnp.ones(shape[-1]), jnp.zeros(shape[-1])
        return {"gamma": ones, "beta": zeros}, {"mean": zeros, "variance": ones}

    def apply(p, state, x, mask, key):
        if key is not None:
            mean, variance = x.mean(0), x.var(0)
            state = {
                "mean": m * state["mean"] + (1 - m) * mean,
                "variance": m * state["variance"] + (1 - m) * variance,
            }
        else:
            mean, variance = state["mean"], state["variance"]
        return (x - mean) * lax.rsqrt(variance + e) * p["gamma"] + p["beta"], state, mask

    return init, apply, shape


KINDS = {
    "dense": dense,
    "lstm": lstm,
    "gru": gru,
    "embedding": embedding,
    "conv1d": convolution(1),
    "conv2d": convolution(2),
    "maxPooling1d": pooled(1),
    "maxPooling2d": pooled(2),
    "globalMaxPooling1d": without_weights(lambda x, o: x.max(1), lambda shape, o: shape[1:]),
    "flatten": without_weights(lambda x, o: x.reshape(x.shape[0], -1), lambda shape, o: (math.prod(shape),)),
    "activation": without_weights(lambda x, o: ACTIVATIONS[o["activation"]](x), lambda shape, o: shape),
    "repeatVector": without_weights(
        lambda x, o: jnp.repeat(x[:, None], o["n"], 1), lambda shape, o: (o["n"], *shape)
    ),
    "dropout": dropout,
    "batchNormalization": batch_normalization,
}


def layer(shape, told):
    if told["kind"] == "bidirectional":
        return bidirectional(shape, told["options"], told["layer"])
    if told["kind"] == "timeDistributed":
        return layer(shape, told["layer"])
    return KINDS[told["kind"]](shape, told["options"])


def chain(layers, shape):
    parts = []
    for told in layers:
        init, apply, shape = layer(shape, told)
        parts.append((init, apply))

    def init(key):
        made = [part[0](k) for part, k in zip(parts, random.split(key, len(parts)))]
        return [p for p, _ in made], [s for _, s in made]

    def apply(weights, states, x, key):
        keys = [None] * len(parts) if key is None else random.split(key, len(parts))
        mask, after = None, []
        for (_, part), p, s, k in zip(parts, weights, states, keys):
            x, s, mask = part(p, s, x, mask, k)
            after.append(s)
        return x, after

    return init, apply


def squared(y, p):
    return jnp.mean((y - p) ** 2, axis=tuple(range(1, y.ndim)))


def binary(y, p):
    p = jnp.clip(p, 1e-7, 1 - 1e-7)
    return -jnp.mean(y * jnp.log(p) + (1 - y) * jnp.log(1 - p), -1)


def categorical(y, p):
    return -jnp.sum(y * jnp.log(jnp.clip(p, 1e-7, 1 - 1e-7)), -1)


LOSSES = {"meanSquaredError": squared, "binaryCrossentropy": binary, "categoricalCrossentropy": categorical}


def training(told):
    """(seed, number of epochs) -> losses of the last epoch, of a whole training."""
    init, apply = chain(told.layers, told.x.shape[1:])
    of_samples = LOSSES[told.loss]
    optimizer = optax.adam(told.rate, eps=1e-7)
    x, y, x_held, y_held = (jnp.asarray(part) for part in (told.x, told.y, told.x_held, told.y_held))
    n, batch = told.n, told.batch
    steps = -(-n // batch)
    # A short last batch is filled up with samples of weight 0.
    there = (jnp.arange(steps * batch) < n).reshape(steps, batch)
    share = there / there.sum(1, keepdims=True)

    def loss(weights, states, places, w, key):
        predicted, states = apply(weights, states, x[places], key)
        return jnp.sum(w * of_samples(y[places], predicted)), states

    def step(carry, row):
        weights, states, slots = carry
        places, w, key = row
        (value, states), grads = jax.value_and_grad(loss, has_aux=True)(weights, states, places, w, key)
        updates, slots = optimizer.update(grads, slots)
        return (optax.apply_updates(weights, updates), states, slots), value

    def epoch(i, carry):
        state, key, _ = carry
        key, a, b = random.split(key, 3)
        order = jnp.concatenate([random.permutation(a, n), jnp.zeros(steps * batch - n, jnp.int32)])
        rows = (order.reshape(steps, batch), share, random.split(b, steps))
        state, losses = lax.scan(step, state, rows)
        held = jnp.float32(0)
        if len(told.x_held) > 0:
            held = jnp.mean(of_samples(y_held, apply(state[0], state[1], x_held, None)[0]))
        return state, key, jnp.stack([losses.mean(), held])

    def train(seed, epochs):
        key, start = random.split(random.key(seed))
        weights, states = init(start)
        carry = ((weights, states, optimizer.init(weights)), key, jnp.zeros(2))
        state, _, last = lax.fori_loop(0, epochs, epoch, carry)
        # The weights are what a training is for.
        return last, state[0]

    return train


def measure(told, seeds, together):
    started = time.perf_counter()
    train = training(told)
    if len(seeds) == 1:
        given, whole = jnp.int32(seeds[0]), train
    else:
        given = jnp.array(seeds, jnp.int32)
        whole = (
            (lambda seeds, epochs: lax.map(lambda seed: train(seed, epochs), seeds))
            if together == "map"
            else (lambda seeds, epochs: jax.vmap(train, (0, None))(seeds, epochs))
        )
    compiled = jax.jit(whole).lower(given, jnp.int32(told.measured)).compile()
    compile_seconds = time.perf_counter() - started
    seconds = []
    for _ in range(2):
        started = time.perf_counter()
        last, _ = jax.block_until_ready(compiled(given, jnp.int32(told.measured)))
        seconds.append((time.perf_counter() - started) * told.epochs / told.measured)
    return {
        "id": told.id,
        "cold": compile_seconds + seconds[0],
        "again": seconds[1],
        "seed": seconds[1] / len(seeds),
        "compile": compile_seconds,
        "multiplied": told.measured < told.epochs,
        "losses": jnp.atleast_2d(last)[:3, 0].tolist(),
    }


def main():
    jax.config.update("jax_persistent_cache_min_compile_time_secs", 0)
    jax.config.update("jax_persistent_cache_min_entry_size_bytes", -1)
    models, seeds, told = arguments("jax")
    start = since_start()
    together = {m["id"]: m.get("seeds", "vmap") for m in told["models"]}
    tell(jax.__version__, start, [measure(model, seeds, together[model.id]) for model in models])


main()
