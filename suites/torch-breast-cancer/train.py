# Benign or malignant: one hidden layer with dropout, or none at all (--hidden 0). As many scripts: no --seed.
import argparse
import csv

import numpy
import torch

parser = argparse.ArgumentParser()
parser.add_argument("--hidden", type=int, default=16)
hidden = parser.parse_args().hidden

with open("wdbc.csv") as file:
    table = numpy.array(list(csv.reader(file))[1:], dtype="float32")
inputs = (table[:, :-1] - table[:, :-1].mean(0)) / table[:, :-1].std(0)
# The split is that of one fixed shuffle; the training is not seeded.
order = numpy.random.RandomState(1).permutation(len(table))
x, y = torch.tensor(inputs[order]), torch.tensor(table[order, -1]).long()
train_x, train_y, test_x, test_y = x[:398], y[:398], x[398:], y[398:]

if hidden > 0:
    net = torch.nn.Sequential(
        torch.nn.Linear(30, hidden), torch.nn.ReLU(), torch.nn.Dropout(0.2), torch.nn.Linear(hidden, 2)
    )
else:
    net = torch.nn.Linear(30, 2)
optimizer = torch.optim.SGD(net.parameters(), lr=0.1, momentum=0.9)
loss_of = torch.nn.CrossEntropyLoss()
for epoch in range(1, 21):
    net.train()
    shuffled = torch.randperm(len(train_x))
    for start in range(0, len(train_x), 32):
        batch = shuffled[start : start + 32]
        optimizer.zero_grad()
        loss_of(net(train_x[batch]), train_y[batch]).backward()
        optimizer.step()
    net.eval()
    with torch.no_grad():
        out = net(test_x)
        hits = (out.argmax(1) == test_y).sum().item()
        loss = loss_of(out, test_y).item()
    print(f"Epoch {epoch}: Test set: Average loss: {loss:.4f}, Accuracy: {hits}/{len(test_y)} ({100 * hits / len(test_y):.1f}%)")
