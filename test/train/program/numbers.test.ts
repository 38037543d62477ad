import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { expressionIssue, type NumberSource } from '../../../src/suite/index.ts';
import { findNumbers, type Leavings, readNumber } from '../../../src/train/program/numbers/index.ts';
import { temporaryFolder } from '../../temporary.ts';

function left(
  files: Record<string, string | Buffer>,
  stdout = '',
  events: Leavings['events'] = [],
): Leavings {
  const folder = temporaryFolder('numbers');
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return { folder, stdout, events };
}

const numberOf = (source: NumberSource, from: Leavings, better: 'higher' | 'lower' = 'higher') => {
  const found = readNumber(source, from, better);
  return 'missing' in found ? found.missing : found.value;
};

it('reads JSON by a pointer, with what Python writes for numbers that JSON has not', () => {
  const there = left({
    'm.json': '{"test": {"acc/top-1": 0.9, "loss": NaN, "list": [1, -Infinity]}, "name": "NaN"}',
  });
  const at = (pointer: string) => numberOf({ json: 'm.json', at: pointer }, there);
  expect(at('/test/acc~1top-1')).toBe(0.9);
  expect(at('/test/loss')).toBeNaN();
  expect(at('/test/list/1')).toBe(Number.NEGATIVE_INFINITY);
  expect(at('/test')).toBe('m.json has no number at /test');
  expect(at('/test/none')).toBe('m.json has no number at /test/none');
  expect(numberOf({ json: 'n.json', at: '/a' }, there)).toBe('there is no file n.json');
  expect(numberOf({ json: 'm.json', at: '/a' }, left({ 'm.json': '{' }))).toMatch(/^m\.json is not JSON: /);
});

it('reads a column of CSV as loggers write it, with empty cells between', () => {
  // Lightning's CSVLogger writes a row for each kind of metric and leaves the others' cells empty.
  const there = left({
    'metrics.csv': 'epoch,val_acc,train_loss\n0,,0.9\n0,0.5,\n1,,0.4\n1,0.75,\n2,0.625,\n',
  });
  const of = (column: string, take?: 'first' | 'last' | 'best', better?: 'higher' | 'lower') =>
    numberOf({ csv: 'metrics.csv', column, take }, there, better);
  expect(of('val_acc')).toBe(0.625);
  expect(of('val_acc', 'first')).toBe(0.5);
  expect(of('val_acc', 'best')).toBe(0.75);
  expect(of('train_loss', 'best', 'lower')).toBe(0.4);
  expect(of('acc')).toBe('metrics.csv has no column acc; it has epoch, val_acc, train_loss');
  const words = left({ 'metrics.csv': 'a\n1\nn/a\n' });
  expect(numberOf({ csv: 'metrics.csv', column: 'a' }, words)).toBe(
    'metrics.csv: a holds "n/a", which is no number',
  );
});

it('reads what was printed: first, last, best, and fractions', () => {
  const there = left(
    {},
    'Epoch 0: Accuracy: 90/100 (90.0%)\nEpoch 1: Accuracy: 97/100 (97.0%)\nEpoch 2: Accuracy: 95/100 (95.0%)\nloss=nan\n',
  );
  const fraction = String.raw`Accuracy: (\d+)/(\d+)`;
  expect(numberOf({ stdout: fraction }, there)).toBe(0.95);
  expect(numberOf({ stdout: fraction, take: 'first' }, there)).toBe(0.9);
  expect(numberOf({ stdout: fraction, take: 'best' }, there)).toBe(0.97);
  expect(numberOf({ stdout: String.raw`\(([\d.]+%)\)` }, there)).toBe(95);
  expect(numberOf({ stdout: 'loss=(.+)' }, there)).toBeNaN();
  expect(numberOf({ stdout: 'F1: (.+)' }, there)).toBe('nothing that the program printed matches F1: (.+)');
});

it('says what is wrong with an expression', () => {
  expect(expressionIssue('a (.+)')).toBeUndefined();
  expect(expressionIssue('(?:a) (.+)/(.+)')).toBeUndefined();
  expect(expressionIssue('a .+')).toMatch(/^it has 0 groups in round brackets/);
  expect(expressionIssue('(a')).toMatch(/Unterminated group/);
});

it('reads event files as TensorFlow and tensorboardX write them', () => {
  // Written by tf.summary.write of TensorFlow 2.21: acc 0.5, 0.75, 0.625 (float32), loss 2.5 (float64).
  const tensorflow =
    'PgAAAAAAAADZ0kDnCQAAAE8GwtpBGg1icmFpbi5FdmVudDoyUiQKInRlbnNvcmZsb3cuY29yZS51dGlsLmV2ZW50c193cml0ZXJYP3lxHgAAAAAAAADZ3BIyCcDMOE8GwtpBKhMKEQoDYWNjQgoIARIAIgQAAAA/X+oBOSAAAAAAAAAAKe2pUAnL2jhPBsLaQRABKhMKEQoDYWNjQgoIARIAIgQAAEA/N4bCPCAAAAAAAAAAKe2pUAlV3zhPBsLaQRACKhMKEQoDYWNjQgoIARIAIgQAACA/P0TxcSUAAAAAAAAA6rw28wn2Iz1PBsLaQRACKhgKFgoEbG9zc0IOCAISACIIAAAAAAAABECxBj4c';
  // Written by SummaryWriter.add_scalar of tensorboardX: acc/test 0.5, 0.875.
  const tensorboardx =
    'GAAAAAAAAACjf0siCQHTP08GwtpBGg1icmFpbi5FdmVudDoyyi8CPxwAAAAAAAAAyMGVHQk1q0FPBsLaQSoRCg8KCGFjYy90ZXN0FQAAAD+O8X2HHgAAAAAAAADZ3BIyCSKxQU8GwtpBEAEqEQoPCghhY2MvdGVzdBUAAGA/L9jJNA==';
  const there = left({
    'runs/a/events.out.tfevents.1': Buffer.from(tensorflow, 'base64'),
    'runs/b/events.out.tfevents.2': Buffer.from(tensorboardx, 'base64'),
  });
  const of = (tag: string, take?: 'best') => numberOf({ tensorboard: 'runs', tag, take }, there);
  expect([of('acc'), of('acc', 'best'), of('loss'), of('acc/test')]).toEqual([0.625, 0.75, 2.5, 0.875]);
  expect(of('auc')).toBe('runs has no scalar with the tag auc');
  const cut = Buffer.from(tensorflow, 'base64').subarray(0, 200);
  expect(numberOf({ tensorboard: '.', tag: 'acc' }, left({ 'events.out.tfevents.1': cut }))).toBe(0.75);
});

const events: Leavings['events'] = [
  { event: 'fit', variable: 'small', history: { loss: [3, 2, 'NaN'], val_acc: [0.5, 0.75, 0.5] } },
  { event: 'evaluate', variable: 'small', names: ['loss', 'accuracy'], values: [0.5, 0.75] },
  { event: 'evaluate', variable: 'big', names: ['loss', 'accuracy'], values: [0.25, 0.875] },
  { event: 'predict', variable: 'big', values: [[1.5], [2.5]] },
  { event: 'metric', what: 'f1_score', value: 0.625 },
];

it("tells several estimators' scores apart by their variables", () => {
  const scores: Leavings['events'] = [
    { event: 'score', what: 'score', variable: 'pipe', value: 0.875 },
    { event: 'score', what: 'score', variable: 'forest', value: 0.75 },
  ];
  const there = left({}, '', scores);
  expect(numberOf({ score: 'score', model: 'pipe' }, there)).toBe(0.875);
  expect(numberOf({ score: 'score' }, there)).toBe(0.75);
  expect(findNumbers(there).map(c => [c.name, c.value, c.source])).toEqual([
    ['pipe-score', 0.875, { score: 'score', model: 'pipe' }],
    ['forest-score', 0.75, { score: 'score', model: 'forest' }],
  ]);
});

it('reads what was noted in a Python process', () => {
  const there = left({}, '', events);
  expect(numberOf({ evaluate: 'accuracy', model: 'small' }, there)).toBe(0.75);
  expect(numberOf({ evaluate: 'accuracy' }, there)).toBe(0.875);
  expect(numberOf({ history: 'val_acc', take: 'best' }, there)).toBe(0.75);
  expect(numberOf({ history: 'loss' }, there)).toBeNaN();
  expect(numberOf({ predict: 1 }, there)).toBe(2.5);
  expect(numberOf({ score: 'f1_score' }, there)).toBe(0.625);
  expect(numberOf({ score: 'r2_score' }, there)).toBe('r2_score was not called; there was no such call');
  expect(numberOf({ predict: 2 }, there)).toBe('no call of predict on few samples has an element 2');
});

it('finds every number that a suite can name, and each can be read again', () => {
  const there = left(
    {
      'out/metrics.json': '{"acc": 0.5, "deep": {"f1": 0.25}}',
      'log.csv': 'epoch,acc\n0,0.1\n1,0.2\n',
      'data.json': 'no JSON',
    },
    'Test accuracy: 0.95\nAverage loss: 0.0523, Accuracy: 9876/10000 (98.8%)\n',
    events,
  );
  const found = findNumbers(there);
  const values = Object.fromEntries(found.map(c => [c.name, c.value]));
  expect(values).toMatchObject({
    'small-accuracy': 0.75,
    'big-accuracy': 0.875,
    'f1-score': 0.625,
    f1: 0.25,
    'test-accuracy': 0.95,
    accuracy: 0.9876,
    'average-loss': 0.0523,
  });
  expect(new Set(found.map(c => c.name)).size).toBe(found.length);
  for (const { source, value } of found) expect(readNumber(source, there, 'higher')).toMatchObject({ value });
});

it('takes no number out of a table that the program was given, unless it has written over it', () => {
  const table = 'a,b\n1,2\n';
  const there = left({ 'data.csv': table, 'log.csv': 'a\n3\n' }, 'Accuracy: 0.5\n');
  const from = left({ 'data.csv': table, 'log.csv': 'a\n1\n' }).folder;
  const found = findNumbers({ ...there, given: { from, files: ['data.csv', 'log.csv'] } });
  expect(found.map(c => [c.name, c.value])).toEqual([
    ['a', 3],
    ['accuracy', 0.5],
  ]);
});
