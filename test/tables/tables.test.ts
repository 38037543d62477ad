import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ColumnWishes, type ImportedRuns, readRuns, readTable } from '../../src/tables/index.ts';
import { temporaryFolder } from '../temporary.ts';

function read(name: string, text: string, wishes?: ColumnWishes): ImportedRuns {
  const file = path.join(temporaryFolder('import'), name);
  writeFileSync(file, text);
  return readRuns(readTable(file), wishes);
}

const flat = ({ runs }: ImportedRuns) =>
  runs.map(r => `${r.variant} ${r.seed} ${Object.entries(r.metrics).flat().join(' ')}`);

describe('tables that people have', () => {
  it('CSV with variant, seed and metrics', () => {
    const found = read(
      'r.csv',
      'model,seed,test_acc,train_time\nMLP,1,0.91,3.2\nMLP,2,0.93,3.1\nCNN,1,0.95,9\nCNN,2,nan,9\n',
    );
    expect(flat(found)).toEqual([
      'mlp 1 test-acc 0.91',
      'mlp 2 test-acc 0.93',
      'cnn 1 test-acc 0.95',
      'cnn 2 test-acc NaN',
    ]);
    expect(found.metrics).toEqual([{ id: 'test-acc', title: 'test_acc', better: 'higher' }]);
    expect(found.guesses).toEqual([
      'variants are told apart by model',
      'the seed is seed',
      'metrics are test_acc',
    ]);
  });

  it('CSV without seeds, with semicolons, percent signs and a comment', () => {
    const found = read('r.csv', '# five runs\nmethod;Accuracy\na;91.5%\na;92%\nb;90%\n');
    expect(flat(found)).toEqual(['a 1 accuracy 91.5', 'a 2 accuracy 92', 'b 1 accuracy 90']);
    expect(found.guesses).toContain('no column of seeds: the rows of a variant are counted from 1');
  });

  it("MLflow's table of runs", () => {
    const found = read(
      'runs.csv',
      'run_id,status,start_time,metrics.val_loss,metrics.acc,params.seed,params.lr,params.epochs\na1,FINISHED,2026,0.5,0.8,1,0.1,5\nb2,FINISHED,2026,0.4,0.85,2,0.1,5\nc3,FINISHED,2026,0.3,0.9,1,0.01,5\nd4,RUNNING,2026,,,2,0.01,5\n',
    );
    expect(flat(found)).toEqual([
      '0-1 1 val-loss 0.5 acc 0.8',
      '0-1 2 val-loss 0.4 acc 0.85',
      '0-01 1 val-loss 0.3 acc 0.9',
    ]);
    expect(found.metrics.map(m => m.better)).toEqual(['lower', 'higher']);
  });

  it('what Weights & Biases exports', () => {
    const found = read(
      'wandb.csv',
      '"Name","ID","State","Created","Runtime","Sweep","architecture","seed","val_accuracy"\n"eager-cat-1","x1","finished","2026-01-01","12","","resnet","1","0.7"\n"calm-dog-2","x2","finished","2026-01-01","13","","resnet","2","0.72"\n"wise-owl-3","x3","finished","2026-01-01","13","","vgg","1","0.65"\n',
    );
    expect(flat(found)).toEqual([
      'resnet 1 val-accuracy 0.7',
      'resnet 2 val-accuracy 0.72',
      'vgg 1 val-accuracy 0.65',
    ]);
  });

  it('JSON lists, JSON lines, and lists of values by variant', () => {
    const rows = [
      { config: { optimizer: 'adam' }, random_state: 3, rmse: 1.5 },
      { config: { optimizer: 'sgd' }, random_state: 3, rmse: 2 },
    ];
    const expected = ['adam 3 rmse 1.5', 'sgd 3 rmse 2'];
    expect(flat(read('r.json', JSON.stringify(rows)))).toEqual(expected);
    expect(flat(read('r.jsonl', rows.map(r => `${JSON.stringify(r)}\n`).join('')))).toEqual(expected);
    expect(flat(read('r.json', '{"ppo": {"return": [1, NaN]}, "sac": {"return": [3, 4]}}'))).toEqual([
      'ppo 1 return 1',
      'ppo 2 return NaN',
      'sac 1 return 3',
      'sac 2 return 4',
    ]);
  });

  it('results of lm-evaluation-harness, one file a run', () => {
    const run = (seed: number, acc: number) => ({
      results: { hellaswag: { 'acc,none': acc, 'acc_stderr,none': 0.01, alias: 'hellaswag' } },
      config: { model: 'hf', random_seed: seed },
      model_name: 'pythia-70m',
    });
    const folder = temporaryFolder('harness');
    for (const [i, acc] of [0.25, 0.5].entries()) {
      mkdirSync(path.join(folder, `run${i}`));
      writeFileSync(path.join(folder, `run${i}`, 'results_2026.json'), JSON.stringify(run(i, acc)));
    }
    expect(flat(readRuns(readTable(folder)))).toEqual([
      'pythia-70m 0 hellaswag-acc 0.25',
      'pythia-70m 1 hellaswag-acc 0.5',
    ]);
  });

  it('a folder with a metrics.json for each run', () => {
    const folder = temporaryFolder('runs');
    for (const place of ['small/seed=1', 'small/seed=2', 'big/seed=1']) {
      mkdirSync(path.join(folder, place), { recursive: true });
      writeFileSync(path.join(folder, place, 'metrics.json'), JSON.stringify({ test: { f1: place.length } }));
    }
    expect(flat(readRuns(readTable(folder)))).toEqual([
      'big 1 test-f1 10',
      'small 1 test-f1 12',
      'small 2 test-f1 12',
    ]);
  });
});

it('takes the columns that it is told', () => {
  const text = 'a,b,c,d\nx,1,0.5,7\ny,1,0.6,7\n';
  expect(flat(read('r.csv', text, { variant: ['a'], seed: 'b', metrics: ['c', 'd'] }))).toEqual([
    'x 1 c 0.5 d 7',
    'y 1 c 0.6 d 7',
  ]);
});

it.each([
  ['no metric', 'a,b\nx,1\ny,1\n', /no column looks like a metric; name it with --metric, one of a, b/],
  [
    'two rows of one run',
    'seed,acc\n1,0.5\n1,0.6\n',
    /two rows of runs with seed 1; name the columns that tell variants apart with --variant/,
  ],
  ['a seed that is none', 'seed,acc\n1.5,0.5\n', /row 1: the seed "1.5" is no whole number/],
  ['a column twice', 'acc,acc\n1,2\n', /the column "acc" twice/],
  ['no rows', 'acc\n', /no rows below a header line/],
])('refuses %s', (_, text, message) => {
  expect(() => read('r.csv', text)).toThrow(message);
});

it('says what it can read', () => {
  expect(() => read('r.parquet', '')).toThrow(/give a \.csv, \.tsv, \.json or \.jsonl file/);
  expect(() => readTable('/nowhere/r.csv')).toThrow('there is no such file or folder');
  expect(() => read('r.json', '{"a": 1}')).toThrow(/expected a list of runs/);
});

/** Exports as the tools write them, a few columns and rows of each. */
const exported: readonly (readonly [
  string,
  string,
  string,
  readonly (readonly [string, number, Record<string, number>])[],
])[] = [
  [
    'a failed run of MLflow counts, and an epoch is no metric',
    'runs.csv',
    ',run_id,status,metrics.test_acc,metrics.epoch,params.model,params.seed\n0,a,FINISHED,0.9,9,mlp,1\n1,b,FAILED,,,mlp,2\n',
    [
      ['runs', 1, { 'test-acc': 0.9 }],
      ['runs', 2, {}],
    ],
  ],
  [
    'a crashed run of Weights & Biases counts, and one that runs still does not',
    'runs.csv',
    '"Name","State","Runtime","method","seed","test/acc"\n"a","finished","1","A","0","0.8"\n"b","crashed","1","A","1",""\n"c","running","1","A","2",""\n',
    [
      ['runs', 0, { 'test-acc': 0.8 }],
      ['runs', 1, {}],
    ],
  ],
  [
    'a chart of Weights & Biases is a run a series, by its last value',
    'chart.csv',
    'Step,a - acc,a - acc__MIN,a - acc__MAX,b - acc,b - acc__MIN,b - acc__MAX\n1,0.5,0.5,0.5,0.4,0.4,0.4\n2,0.7,0.7,0.7,,,\n',
    [
      ['a', 1, { acc: 0.7 }],
      ['b', 1, { acc: 0.4 }],
    ],
  ],
  [
    'a log by epochs is a run a seed, by its last epoch',
    'log.jsonl',
    '{"seed": 1, "epoch": 1, "val_acc": 0.5}\n{"seed": 1, "epoch": 2, "val_acc": 0.75}\n{"seed": 2, "epoch": 1, "val_acc": 0.25}\n',
    [
      ['runs', 1, { 'val-acc': 0.75 }],
      ['runs', 2, { 'val-acc': 0.25 }],
    ],
  ],
];

it.each(exported)('%s', (_, name, text, expected) => {
  const file = path.join(temporaryFolder('exported'), name);
  writeFileSync(file, text);
  expect(readRuns(readTable(file)).runs.map(r => [r.variant, r.seed, r.metrics])).toEqual(expected);
});
