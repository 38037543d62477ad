"""Gives Keras' augmentation layers draws and writes what they make of pictures to augmentation.json beside this file.

It is run as keras-oracle.py is. Keras would draw; here the transformations are made from given uniform numbers.
"""

import json
import pathlib

import keras
import numpy as np

from keras_models import array

HERE = pathlib.Path(__file__).parent
L = keras.layers


def bounds(factor):
    return (-factor, factor) if np.isscalar(factor) else factor


def between(draw, factor):
    low, high = bounds(factor)
    return (low + (high - low) * draw).astype(np.float32)


def flip(options, draws, shape):
    mode = {"horizontalAndVertical": "horizontal_and_vertical"}.get(options["mode"], options["mode"])
    return L.RandomFlip(mode), {"flips": (draws[:, :1] <= 0.5)[:, :, None, None], "input_shape": shape}


def translation(options, draws, shape):
    layer = L.RandomTranslation(options["heightFactor"], options["widthFactor"], **fill(options))
    dy, dx = between(draws[:, :1], options["heightFactor"]) * shape[1], between(draws[:, 1:], options["widthFactor"]) * shape[2]
    return layer, {"translations": np.concatenate([dx, dy], 1).astype(np.float32), "input_shape": shape}


def rotation(options, draws, shape):
    layer = L.RandomRotation(options["factor"], **fill(options))
    zeros = np.zeros(len(draws), np.float32)
    matrix = layer._compute_affine_matrix(
        center_x=0.5, center_y=0.5, angle=keras.ops.convert_to_tensor(between(draws[:, 0], options["factor"]) * 360),
        translate_x=zeros, translate_y=zeros, scale=zeros + 1, shear_x=zeros, shear_y=zeros, height=shape[1], width=shape[2],
    )
    return layer, {"rotation_matrix": matrix}


def zoom(options, draws, shape):
    width = options.get("widthFactor")
    layer = L.RandomZoom(options["heightFactor"], width, **fill(options))
    height_zoom = 1 + between(draws[:, :1], options["heightFactor"])
    width_zoom = height_zoom if width is None else 1 + between(draws[:, 1:], width)
    return layer, {"height_zoom": height_zoom, "width_zoom": width_zoom, "input_shape": shape}


def fill(options):
    return {"fill_mode": options.get("fillMode", "reflect"), "fill_value": options.get("fillValue", 0)}


CASES = [
    ("randomFlip", flip, 1, [{"mode": "horizontal"}, {"mode": "vertical"}, {"mode": "horizontalAndVertical"}]),
    ("randomTranslation", translation, 2, [{"heightFactor": 0.4, "widthFactor": [-0.2, 0.9], "fillMode": m} for m in ["reflect", "wrap", "nearest"]]
        + [{"heightFactor": 0.4, "widthFactor": 0.3, "fillMode": "constant", "fillValue": 0.7}]),
    ("randomRotation", rotation, 1, [{"factor": 0.1}, {"factor": [0.1, 0.4], "fillMode": "constant"}, {"factor": 0.3, "fillMode": "nearest"}]),
    ("randomZoom", zoom, 1, [{"heightFactor": 0.5}]),
    ("randomZoom", zoom, 2, [{"heightFactor": [0.1, 0.6], "widthFactor": 0.3, "fillMode": "nearest"}]),
]


def main():
    random = np.random.default_rng(11)
    cases = []
    for kind, make, count, all_options in CASES:
        for options in all_options:
            pictures = random.uniform(-1, 1, (6, 5, 7, 2)).astype(np.float32)
            draws = random.random((6, count)).astype(np.float32)
            layer, transformation = make(options, draws, pictures.shape)
            made = layer.transform_images(keras.ops.convert_to_tensor(pictures), transformation, training=True)
            cases.append({"kind": kind, "options": options, "pictures": array(pictures), "draws": array(draws), "made": array(made)})
    text = json.dumps({"keras": keras.__version__, "cases": cases}, separators=(",", ":"))
    (HERE / "augmentation.json").write_text(text + "\n")


if __name__ == "__main__":
    main()
