import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { pythonFolder } from '../../../src/train/program/index.ts';
import { temporaryFolder } from '../../temporary.ts';

/** Runs Python on a text with sitecustomize.py before it. */
function python(text: string, environment: Record<string, string> = {}, path_: string[] = []) {
  const folder = temporaryFolder('python');
  const script = path.join(folder, 'script.py');
  const events = path.join(folder, 'events.jsonl');
  writeFileSync(script, text);
  const ended = spawnSync('python3', [script], {
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      PYTHONPATH: [pythonFolder(), ...path_].join(':'),
      SEEDGATE_EVENTS: events,
      ...environment,
    },
  });
  const lines = spawnSync('cat', [events], { encoding: 'utf8' }).stdout.split('\n').filter(Boolean);
  return { ...ended, events: lines.map(line => JSON.parse(line)) };
}

const draw = 'import random\nprint(random.random(), random.Random().random(), random.Random().random())\n';

it('seeds what Python draws, generators without a seed too, each in its own way', () => {
  const [a, again, b] = ['1', '1', '2'].map(seed => python(draw, { SEEDGATE_SEED: seed }).stdout);
  expect(a).toMatch(/^0\.\d+ 0\.\d+ 0\.\d+\n$/);
  expect(again).toBe(a);
  expect(b).not.toBe(a);
  expect(new Set(a?.trim().split(' ')).size).toBe(3);
});

it('leaves a program alone when nothing asks for it', () => {
  const [a, b] = [1, 2].map(() => python(draw).stdout);
  expect(a).not.toBe(b);
});

it("notes a seed in the program's own text, and replaces it only when asked", () => {
  const text = 'import random\nrandom.seed(42)\nprint(random.random())\n';
  // CPython's Mersenne Twister: the first number after random.seed(42), in every version since 3.2.
  const kept = python(text, { SEEDGATE_SEED: '1' });
  expect(kept.stdout).toBe('0.6394267984578837\n');
  expect(kept.events).toContainEqual(
    expect.objectContaining({
      event: 'author-seed',
      library: 'random',
      given: 42,
      overridden: false,
      line: 2,
    }),
  );
  const replaced = ['1', '2'].map(seed => python(text, { SEEDGATE_SEED: seed, SEEDGATE_OVERRIDE: 'all' }));
  expect(new Set([kept, ...replaced].map(r => r.stdout)).size).toBe(3);
  expect(replaced[0]?.events).toContainEqual(
    expect.objectContaining({ event: 'author-seed', overridden: true }),
  );
});

it('gives a program that starts Python again other numbers in the child, and the same in each run', () => {
  const text = `${draw}import subprocess, sys\nif len(sys.argv) < 2: sys.stdout.flush(); subprocess.run([sys.executable, __file__, 'child'])\n`;
  const [a, again] = [1, 2].map(() => python(text, { SEEDGATE_SEED: '1' }).stdout.trim().split('\n'));
  expect(a).toHaveLength(2);
  expect(a?.[0]).not.toBe(a?.[1]);
  expect(again).toEqual(a);
});

it("runs the user's own sitecustomize, too", () => {
  const folder = temporaryFolder('site');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'sitecustomize.py'), "print('theirs')\n");
  expect(python("print('script')\n", { SEEDGATE_SEED: '1' }, [folder]).stdout).toBe('theirs\nscript\n');
});

it('refuses the network by the name of what was asked for, and lets this machine be', () => {
  const text = `
import socket, urllib.request
server = socket.create_server(('127.0.0.1', 0))
socket.create_connection(server.getsockname()).close()
try: urllib.request.urlopen('http://data.example/mnist.npz')
except OSError as error: print(error)
`;
  const { stdout, events } = python(text, { SEEDGATE_NETWORK: 'refuse' });
  expect(stdout).toContain('seedgate refuses the network to this program, and it asked for data.example');
  expect(events).toContainEqual(expect.objectContaining({ event: 'network', host: 'data.example', line: 5 }));
});

it('notes what the program itself prints, with the line', () => {
  const { stdout, events } = python(
    "print('a', 1.50, sep='=')\nimport json\nprint('b', file=__import__('sys').stderr)\n",
  );
  expect(stdout).toBe('a=1.5\n');
  const prints = events.filter(e => e.event === 'print');
  expect(prints).toEqual([
    expect.objectContaining({ text: 'a=1.5\n', line: 1, file: expect.stringContaining('script.py') }),
  ]);
});

it('serves what Keras 3 has kept of keras.preprocessing under the names that it had', () => {
  const site = temporaryFolder('site');
  const files = {
    'keras/__init__.py': '',
    'keras/preprocessing/__init__.py': '',
    'keras/preprocessing/sequence.py': 'pad_sequences = "new"\n',
    'keras/preprocessing/image.py': '',
    'keras/src/__init__.py': '',
    'keras/src/legacy/__init__.py': '',
    'keras/src/legacy/preprocessing/__init__.py': '',
    'keras/src/legacy/preprocessing/sequence.py':
      'class TimeseriesGenerator: pass\ndef pad_sequences(): pass\n',
    'keras/src/legacy/preprocessing/image.py': 'class ImageDataGenerator: pass\n',
    'keras/src/legacy/preprocessing/text.py': 'class Tokenizer: pass\n',
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(site, name)), { recursive: true });
    writeFileSync(path.join(site, name), text);
  }
  const text = `
from keras.preprocessing.sequence import TimeseriesGenerator, pad_sequences
from keras.preprocessing.image import ImageDataGenerator
from keras.preprocessing.text import Tokenizer
from keras.preprocessing import text
print(TimeseriesGenerator.__name__, ImageDataGenerator.__name__, text.Tokenizer is Tokenizer, pad_sequences)
`;
  expect(python(text, { SEEDGATE_KERAS: '2.2' }, [site]).stdout).toBe(
    'TimeseriesGenerator ImageDataGenerator True new\n',
  );
  expect(python(text, { SEEDGATE_SEED: '1' }, [site]).stderr).toContain(
    "cannot import name 'TimeseriesGenerator'",
  );
});

it('notes what the score of an estimator gives the program, and of which metric it is', () => {
  const site = path.join(temporaryFolder('site'), 'site-packages');
  const files = {
    'sklearn/__init__.py': '',
    'sklearn/metrics.py': 'def accuracy_score(truth, said, sample_weight=None): return 0.75\n',
    'sklearn/base.py': `
class BaseEstimator: pass
class ClassifierMixin:
    def score(self, X, y):
        from .metrics import accuracy_score
        return accuracy_score(y, self.predict(X), sample_weight=None)
def _fit_context(*args, **kwargs): return lambda fit: fit
`,
    // As sklearn.utils.available_if makes a method that is there only where the last step has it.
    'sklearn/pipeline.py': `
import types
from .base import BaseEstimator
class Available:
    def __init__(self, fn): self.fn = fn
    def __get__(self, obj, owner=None): return types.MethodType(self.fn, obj)
class Pipeline(BaseEstimator):
    def __init__(self, last): self.last = last
    @Available
    def score(self, X, y): return self.last.score(X, y)
`,
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(site, name)), { recursive: true });
    writeFileSync(path.join(site, name), text);
  }
  const text = `
import sys
sys.path.insert(0, ${JSON.stringify(site)})
from sklearn.base import BaseEstimator, ClassifierMixin
from sklearn.pipeline import Pipeline
class Net(ClassifierMixin, BaseEstimator):
    def predict(self, X): return X
class Own(BaseEstimator):
    def score(self, X, y): return 0.5
net = Net()
pipe = Pipeline(net)
net.score([1], [1])
pipe.score([1], [1])
own = Own()
own.score([1], [1])
`;
  const { events, stderr } = python(text, { SEEDGATE_SEED: '1' });
  expect(stderr).toBe('');
  expect(events.filter(e => ['score', 'metric', 'unwatched'].includes(e.event))).toEqual([
    expect.objectContaining({
      what: 'score',
      variable: 'net',
      value: 0.75,
      metric: 'accuracy_score',
      line: 12,
    }),
    expect.objectContaining({ what: 'score', variable: 'pipe', value: 0.75, metric: 'accuracy_score' }),
    expect.objectContaining({ what: 'score', variable: 'own', value: 0.5 }),
  ]);
});
