import { expect, it } from 'vitest';
import { findNumbers } from '../../../src/train/program/numbers/index.ts';
import { temporaryFolder } from '../../temporary.ts';

/** Lines as people print them, and the numbers that a suite can read from them; of several lines the last one counts. */
const prints: readonly (readonly [text: string, numbers: Readonly<Record<string, number>>])[] = [
  ['Test accuracy: 0.95', { 'test-accuracy': 0.95 }],
  ['Test accuracy = .93', { 'test-accuracy': 0.93 }],
  ['mae 1.156', { mae: 1.156 }],
  ['Accuracy: 9876/10000 (98.8%)', { accuracy: 0.9876 }],
  ['Test set: Average loss: 0.0523, Accuracy: 98/100 (98%)', { 'average-loss': 0.0523, accuracy: 0.98 }],
  ['Epoch 1: Accuracy: 1/2 (50%)\nEpoch 2: Accuracy: 3/4 (75%)', { accuracy: 0.75 }],
  [
    '10/10 - 0s - loss: 1.2e-3 - val_loss: 0.25 - accuracy: 0.5',
    { loss: 0.0012, 'val-loss': 0.25, accuracy: 0.5 },
  ],
  ['Epoch 3 loss 0.5\nEpoch 4 loss 0.25', { loss: 0.25 }],
  ["{'loss': 0.3, 'accuracy': 0.9}", { loss: 0.3, accuracy: 0.9 }],
  ['accuracy: tensor(0.9300)', { accuracy: 0.93 }],
  ['rmse: np.float64(2.5)', { rmse: 2.5 }],
  [' * Acc@1 76.130 Acc@5 92.862', { 'acc-1': 76.13, 'acc-5': 92.862 }],
  ['Accuracy of the network on the 10000 test images: 54 %', { 'accuracy-of-network-on-test-images': 54 }],
  [
    '              precision    recall  f1-score   support\n\n    accuracy                         0.9815       540\n   macro avg     0.9818    0.9824    0.9819       540\n',
    { accuracy: 0.9815 },
  ],
  [
    '              precision    recall  f1-score   support\n   macro avg     0.9818    0.9824    0.9819       540\n',
    { 'macro-avg-precision': 0.9818, 'macro-avg-recall': 0.9824, 'macro-avg-f1-score': 0.9819 },
  ],
  ['        mse   r2\nridge  0.25  0.5\nlasso  0.75  0.125', { 'ridge-mse': 0.25, 'ridge-r2': 0.5 }],
  ['[1] 0.9533333', { value: 0.9533333 }],
  ['(between_SS / total_SS =  88.4 %)', { 'between-ss-total-ss': 88.4 }],
  ['Accuracy : 0.9533', { accuracy: 0.9533 }],
  ['accuracy -> 0.93', { accuracy: 0.93 }],
  ['The final accuracy is 0.93.', { 'final-accuracy': 0.93 }],
  ['\u001b[32mAccuracy: 0.9\u001b[0m', { accuracy: 0.9 }],
  ['loss=0.5\rloss=0.25\r', { loss: 0.25 }],
  ['loss: nan', { loss: Number.NaN }],
  ['Score: 0.93 (+/- 0.02)', { score: 0.93 }],
  ['INFO:root:accuracy: 0.93', { accuracy: 0.93 }],
  ['2026-01-02 03:04:05 train/loss: 0.5 val/loss: 0.25', { 'train-loss': 0.5, 'val-loss': 0.25 }],
  ['Fold 1 accuracy: 0.5\nFold 2 accuracy: 0.75', { accuracy: 0.75 }],
  ['val_loss: 0.25\nloss: 0.5', { 'val-loss': 0.25, loss: 0.5 }],
  ['Finished in 3.2 s\nTraining took 12.5 seconds\nseed: 3\nlr = 0.1\nPython 3.11.7', {}],
  ['RMSE 12.5 on 3 rows', { rmse: 12.5 }],
];

it.each(prints)('%j', (text, numbers) => {
  const left = { folder: temporaryFolder('prints'), stdout: text, events: [] };
  const found = Object.fromEntries(findNumbers(left).map(c => [c.name, c.value]));
  expect(Object.fromEntries(Object.keys(numbers).map(name => [name, found[name]]))).toEqual(numbers);
  // Nothing is found beside them in one line, so that what init writes is not hidden among what is none.
  if (!text.includes('\n')) expect(Object.keys(found)).toEqual(Object.keys(numbers));
  if (Object.keys(numbers).length === 0) expect(found).toEqual({});
});

it('looks at what a logger wrote among the errors', () => {
  const left = {
    folder: temporaryFolder('prints'),
    stdout: 'hello\n',
    stderr: 'INFO accuracy: 0.5\n',
    events: [],
  };
  expect(findNumbers(left).map(c => c.value)).toEqual([0.5]);
});
