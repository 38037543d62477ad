import numpy
from keras.layers import LSTM, Dense
from keras.models import Sequential
from keras.preprocessing.sequence import TimeseriesGenerator

series = numpy.sin(numpy.arange(16) / 2).round(2).reshape(-1, 1)


def build():
    model = Sequential()
    model.add(LSTM(2, input_shape=(3, 1)))
    model.add(Dense(1))
    model.compile(loss="mse", optimizer="adam")
    return model


single = build()
single.fit(TimeseriesGenerator(series, series, length=3, batch_size=1), epochs=2, verbose=0)
ordered = build()
ordered.fit(TimeseriesGenerator(series, series, length=3, batch_size=4), epochs=2, shuffle=False, verbose=0)
batches = build()
batches.fit(TimeseriesGenerator(series, series, length=3, batch_size=4), epochs=2, verbose=0)


class Noisy(TimeseriesGenerator):
    def __getitem__(self, index):
        x, y = super().__getitem__(index)
        return x + numpy.random.rand(*x.shape), y

    def on_epoch_end(self):
        pass


noisy = build()
noisy.fit(Noisy(series, series, length=3, batch_size=4), epochs=2, verbose=0)
