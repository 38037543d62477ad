"""The zoo's work in PyTorch: modules of torch.nn, a loop over batches, Adam; one model a seed, eager as most scripts are."""

import math
import time

import torch
from torch import nn
from work import arguments, by_seeds, since_start, tell


def hard_sigmoid(x):
    return torch.clamp(0.2 * x + 0.5, 0, 1)


ACTIVATIONS = {
    "linear": nn.Identity,
    "relu": nn.ReLU,
    "sigmoid": nn.Sigmoid,
    "tanh": nn.Tanh,
    # Within the loss, as in every script of PyTorch.
    "softmax": nn.Identity,
}
FUNCTIONS = {"relu": torch.relu, "tanh": torch.tanh, "sigmoid": torch.sigmoid, "hardSigmoid": hard_sigmoid}


class OwnLstm(nn.Module):
    """An LSTM with other activations than nn.LSTM has, as the article's."""

    def __init__(self, features, units, activation, gate, sequences):
        super().__init__()
        self.kernel = nn.Parameter(nn.init.xavier_uniform_(torch.empty(features, 4 * units)))
        self.recurrent = nn.Parameter(nn.init.orthogonal_(torch.empty(units, 4 * units)))
        self.bias = nn.Parameter(torch.cat([torch.zeros(units), torch.ones(units), torch.zeros(2 * units)]))
        self.units, self.act, self.gate, self.sequences = units, FUNCTIONS[activation], FUNCTIONS[gate], sequences

    def forward(self, x):
        h = c = x.new_zeros(x.shape[0], self.units)
        seen = x @ self.kernel + self.bias
        outputs = []
        for t in range(x.shape[1]):
            i, f, g, o = (seen[:, t] + h @ self.recurrent).chunk(4, 1)
            c = self.gate(f) * c + self.gate(i) * self.act(g)
            h = self.gate(o) * self.act(c)
            outputs.append(h)
        return torch.stack(outputs, 1) if self.sequences else h


class Both(nn.Module):
    def __init__(self, forth, back):
        super().__init__()
        self.forth, self.back = forth, back

    def forward(self, x):
        return torch.cat([self.forth(x), self.back(x.flip(1))], -1)


class Lstm(nn.Module):
    def __init__(self, features, units, sequences):
        super().__init__()
        self.cells, self.sequences = nn.LSTM(features, units, batch_first=True), sequences

    def forward(self, x):
        outputs, (h, _) = self.cells(x)
        return outputs if self.sequences else h[0]


class Text(nn.Module):
    """Words of which 0 is none, packed by their lengths, and the GRU's last state."""

    def __init__(self, words, size, units):
        super().__init__()
        self.words = nn.Embedding(words, size, padding_idx=0)
        self.cells = nn.GRU(size, units, batch_first=True)

    def forward(self, x):
        lengths = (x != 0).sum(1)
        packed = nn.utils.rnn.pack_padded_sequence(
            self.words(x), lengths, batch_first=True, enforce_sorted=False
        )
        return self.cells(packed)[1][0]


class Repeat(nn.Module):
    def __init__(self, n):
        super().__init__()
        self.n = n

    def forward(self, x):
        return x[:, None].expand(-1, self.n, -1)


class LastMaximum(nn.Module):
    def forward(self, x):
        return x.amax(-1)


class ChannelsFirst(nn.Module):
    def forward(self, x):
        return x.movedim(-1, 1)


def build(told, shape):
    """The modules of a model, and whether data go through it with the channels first."""
    modules, channels_first = [], False
    features = shape[-1]
    layers = list(told.layers)
    if layers[0]["kind"] == "embedding":
        words, cells, *layers = layers
        features = cells["options"]["units"]
        modules.append(Text(words["options"]["inputDim"], words["options"]["outputDim"], features))
    size = list(shape)
    for each in layers:
        kind, options = each["kind"], each["options"]
        if kind in ("timeDistributed", "bidirectional"):
            inner = each["layer"]
        if kind == "timeDistributed":
            kind, options = inner["kind"], inner["options"]
        if kind == "dense":
            modules += [nn.Linear(features, options["units"]), ACTIVATIONS[options["activation"]]()]
            features = options["units"]
        elif kind == "bidirectional":
            modules.append(Both(recurrent(inner["options"], features), recurrent(inner["options"], features)))
            features = 2 * inner["options"]["units"]
        elif kind == "lstm":
            modules.append(recurrent(options, features))
            features = options["units"]
        elif kind in ("conv1d", "conv2d"):
            if not channels_first:
                modules.append(ChannelsFirst())
                channels_first = True
            kernel = options["kernelSize"]
            kernel = kernel[0] if isinstance(kernel, list) else kernel
            make = nn.Conv1d if kind == "conv1d" else nn.Conv2d
            modules += [make(features, options["filters"], kernel), ACTIVATIONS[options["activation"]]()]
            features = options["filters"]
            size = [s - kernel + 1 for s in size[:-1]] + [features]
        elif kind in ("maxPooling1d", "maxPooling2d"):
            modules.append(nn.MaxPool1d(2) if kind == "maxPooling1d" else nn.MaxPool2d(2))
            size = [s // 2 for s in size[:-1]] + [features]
        elif kind == "globalMaxPooling1d":
            modules.append(LastMaximum())
        elif kind == "flatten":
            modules.append(nn.Flatten())
            features = math.prod(size)
        elif kind == "dropout":
            modules.append(nn.Dropout(options["rate"]))
        elif kind == "batchNormalization":
            modules.append(nn.BatchNorm1d(features, eps=options["epsilon"], momentum=1 - options["momentum"]))
        elif kind == "activation":
            modules.append(ACTIVATIONS[options["activation"]]())
        elif kind == "repeatVector":
            modules.append(Repeat(options["n"]))
        else:
            raise ValueError(f"no {kind} here")
    return nn.Sequential(*modules)


def recurrent(options, features):
    units, sequences = options["units"], options["returnSequences"]
    names = (options["activation"], options["recurrentActivation"])
    if names == ("tanh", "sigmoid"):
        return Lstm(features, units, sequences)
    return OwnLstm(features, units, *names, sequences)


LOSSES = {
    "meanSquaredError": nn.MSELoss,
    "binaryCrossentropy": nn.BCELoss,
    "categoricalCrossentropy": nn.CrossEntropyLoss,
}


def trainer(told):
    x, y, x_held, y_held = (torch.from_numpy(part) for part in (told.x, told.y, told.x_held, told.y_held))
    if told.layers[0]["kind"] == "embedding":
        x, x_held = x.long(), x_held.long()

    def train(seed, lengths):
        torch.manual_seed(seed)
        done = []
        started = time.perf_counter()
        model = build(told, told.x.shape[1:])
        criterion = LOSSES[told.loss]()
        optimizer = torch.optim.Adam(model.parameters(), lr=told.rate, eps=1e-7)
        for epochs in lengths:
            for _ in range(epochs):
                model.train()
                order, total = torch.randperm(told.n), 0.0
                for places in order.split(told.batch):
                    optimizer.zero_grad()
                    loss = criterion(model(x[places]), y[places])
                    loss.backward()
                    optimizer.step()
                    total += loss.detach() * len(places)
                if len(x_held) > 0:
                    model.eval()
                    with torch.no_grad():
                        criterion(model(x_held), y_held)
            ended = time.perf_counter()
            done.append((ended - started, float(total) / told.n))
            started = ended
        return done

    return train


def main():
    models, seeds, _ = arguments("torch")
    start = since_start()
    tell(torch.__version__, start, [by_seeds(model, seeds, trainer(model)) for model in models])


main()
