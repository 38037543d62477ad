"""Writes npy.json: small files as NumPy itself saves them, with what is in them."""

import base64
import io
import json
import pathlib

import numpy as np


def saved(save, *args, **kwargs):
    out = io.BytesIO()
    save(out, *args, **kwargs)
    return base64.b64encode(out.getvalue()).decode()


arrays = [
    np.arange(6, dtype="u1").reshape(2, 3) * 50,
    np.array([[True, False]]),
    np.array([[-128, 127]], "i1"),
    np.array([65535], "u2"),
    np.array([[-300], [7]], "i2"),
    np.array([4_000_000_000], "u4"),
    np.array([-(2**31)], "i4"),
    np.array([-(2**53 - 1), 3]),
    np.array([[1.5, -0.25], [6.1e-5, 65504]], "f2"),
    np.array([[0.1, -2.5e-8]], "f4"),
    np.array([0.1, 1e300]),
]
both = {"x": np.arange(3, dtype="u1"), "y": np.array([[0.5]])}
result = {
    "numpy": np.__version__,
    "arrays": [
        {"type": a.dtype.name, "npy": saved(np.save, a), "shape": list(a.shape), "values": [float(v) for v in a.ravel()]}
        for a in arrays
    ],
    "refused": {
        "big-endian": saved(np.save, np.array([1.5], ">f4")),
        "fortran": saved(np.save, np.asfortranarray(np.eye(2))),
        "text": saved(np.save, np.array(["a"])),
        "huge": saved(np.save, np.array([2**60])),
        "empty": saved(np.save, np.zeros((0, 3))),
    },
    "archives": [saved(np.savez, **both), saved(np.savez_compressed, **both)],
}
pathlib.Path(__file__).with_name("npy.json").write_text(json.dumps(result, indent=1) + "\n")
