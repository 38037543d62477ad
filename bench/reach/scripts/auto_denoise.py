# Noise is taken out of small pictures by convolutions up and down.
import numpy as np
from sklearn.datasets import load_digits
from tensorflow.keras import layers, models

clean = (load_digits().images[..., None] / 16).astype("float32")[:700]
noisy = np.clip(clean + np.random.default_rng(3).normal(0, 0.25, clean.shape), 0, 1).astype("float32")
denoiser = models.Sequential(
    [
        layers.Input((8, 8, 1)),
        layers.Conv2D(8, 3, padding="same", activation="relu"),
        layers.MaxPooling2D(2, padding="same"),
        layers.Conv2D(8, 3, padding="same", activation="relu"),
        layers.UpSampling2D(2),
        layers.Conv2D(1, 3, padding="same", activation="sigmoid"),
    ]
)
denoiser.compile("adam", "mse")
denoiser.fit(noisy[:500], clean[:500], epochs=4, batch_size=32, verbose=0)
print("MSE %.4f, of the noise itself %.4f" % (denoiser.evaluate(noisy[500:], clean[500:], verbose=0), float(((noisy - clean)[500:] ** 2).mean())))
