"""How a model of the campaign is trained: optimizers, what they have in common, schedules, callbacks."""


def adams(name, **more):
    return lambda draw: {
        "name": name, "learningRate": draw.log(1e-3, 0.2), "beta1": draw.one([0.9, 0.5]), "beta2": draw.one([0.999, 0.9]),
        "epsilon": draw.one([1e-7, 1e-7, 1e-3]), **{option: value(draw) for option, value in more.items()},
    }


def sgd(draw):
    options = {"name": "sgd", "learningRate": draw.log(1e-3, 0.5)}
    return {**options, "momentum": draw.one([0.9, 0.5]), "nesterov": draw.chance(0.5)} if draw.chance(0.3) else options


def momentum(draw):
    return {"name": "momentum", "learningRate": draw.log(1e-3, 0.2), "momentum": draw.one([0.9, 0.5]), "nesterov": draw.chance(0.5)}


def rmsprop(draw):
    return {"name": "rmsprop", "learningRate": draw.log(1e-3, 0.1), "rho": draw.one([0.9, 0.5]),
            "momentum": draw.one([0.0, 0.5]), "epsilon": draw.one([1e-7, 1e-3]), "centered": draw.chance(0.3)}


def adagrad(draw):
    return {"name": "adagrad", "learningRate": draw.log(1e-3, 0.5), "initialAccumulatorValue": draw.one([0.1, 0.01])}


def adadelta(draw):
    return {"name": "adadelta", "learningRate": draw.log(0.01, 5), "rho": 0.95, "epsilon": draw.one([1e-7, 1e-3])}


def ftrl(draw):
    return {"name": "ftrl", "learningRate": draw.log(1e-3, 0.5), "learningRatePower": draw.one([-0.5, -0.5, -0.3]),
            "initialAccumulatorValue": draw.one([0.1, 0.01]),
            **{f"{name}RegularizationStrength": draw.log(1e-3, 0.1) if draw.chance(0.4) else 0.0 for name in ("l1", "l2", "l2Shrinkage")},
            "beta": draw.one([0.0, 0.0, 0.1])}


def lion(draw):
    return {"name": "lion", "learningRate": draw.log(1e-4, 0.05), "beta1": draw.one([0.9, 0.5]), "beta2": draw.one([0.99, 0.9])}


def decay(draw):
    return draw.log(1e-3, 1)


OPTIMIZERS = [
    (4, adams("adam")),
    (1, adams("adam", amsgrad=lambda _: True)),
    (2, adams("adamw", weightDecay=decay, amsgrad=lambda draw: draw.chance(0.3))),
    (2, adams("adamax")),
    (2, adams("nadam")),
    (3, sgd),
    (2, momentum),
    (3, rmsprop),
    (2, adagrad),
    (2, adadelta),
    (2, ftrl),
    (2, lion),
]

CLIPPINGS = ["clipnorm", "globalClipnorm", "clipvalue"]


def steps(draw):
    return draw.whole(1, 20)


SCHEDULES = [
    ("exponentialDecay", lambda draw: {"decaySteps": steps(draw), "decayRate": draw.one([0.5, 0.9, 1.1]), "staircase": draw.chance(0.5)}),
    ("inverseTimeDecay", lambda draw: {"decaySteps": steps(draw), "decayRate": draw.one([0.5, 2.0]), "staircase": draw.chance(0.5)}),
    ("polynomialDecay", lambda draw: {"decaySteps": steps(draw), "endLearningRate": draw.one([0.0, 1e-4, 0.01]),
                                      "power": draw.one([0.5, 1.0, 2.0]), "cycle": draw.chance(0.5)}),
    ("cosineDecay", lambda draw: {"decaySteps": steps(draw), "alpha": draw.one([0.0, 0.1]), **(
        {"warmupTarget": draw.log(1e-3, 0.2), "warmupSteps": draw.whole(0, 8)} if draw.chance(0.5) else {})}),
    ("cosineDecayRestarts", lambda draw: {"firstDecaySteps": draw.whole(1, 8), "tMul": draw.one([1.0, 2.0, 1.5]),
                                          "mMul": draw.one([1.0, 0.8]), "alpha": draw.one([0.0, 0.1])}),
    ("piecewiseConstantDecay", lambda draw: {"boundaries": [draw.whole(0, 5), draw.whole(6, 15)], "values": [
        draw.log(1e-4, 0.2), draw.log(1e-4, 0.2)]}),
    ("epochs", lambda draw: {"rates": [draw.log(1e-4, 0.2) for _ in range(draw.whole(1, 6))]}),
]


def optimizer_of(draw, changes=True):
    """An optimizer, at times with a decay of the weights, a clipping, and, where that is asked for, a rate that changes."""
    made = draw.weighted(OPTIMIZERS)(draw)
    if draw.chance(0.1):
        made = {**made, "weightDecay": decay(draw)}
    if draw.chance(0.2):
        made = {**made, draw.one(CLIPPINGS): draw.log(1e-3, 10)}
    kind = draw.one(["decay", *["schedule"] * 5, *["none"] * 18]) if changes else "none"
    if kind == "decay":
        made = {**made, "decay": draw.log(1e-3, 1)}
    elif kind == "schedule":
        name, options = draw.one(SCHEDULES)
        made = {**made, "schedule": {name: options(draw)}}
    return made


def watched(draw, held_out):
    return {"monitor": draw.one(["loss", "valLoss"]) if held_out else "loss", "mode": draw.one(["min", "min", "min", "max"])}


def callbacks_of(draw, held_out):
    """What may end a training, choose its weights or change its rate; mostly nothing."""
    made = {}
    if draw.chance(0.08):
        made["earlyStopping"] = {
            **watched(draw, held_out), "minDelta": draw.one([0.0, 0.01]), "patience": draw.whole(0, 5),
            "startFromEpoch": draw.one([0, 0, 2]), "restoreBestWeights": draw.chance(0.5),
            **({"baseline": draw.log(1e-3, 10)} if draw.chance(0.2) else {}),
        }
    if draw.chance(0.04):
        made["bestCheckpoint"] = watched(draw, held_out)
    if draw.chance(0.06):
        made["reduceOnPlateau"] = {
            **watched(draw, held_out), "factor": draw.one([0.5, 0.1]), "patience": draw.whole(0, 3),
            "minDelta": draw.one([1e-4, 0.01]), "cooldown": draw.one([0, 0, 2]), "minLearningRate": draw.one([0.0, 1e-3]),
        }
    return made
