import { describe, expect, it } from 'vitest';
import { sha256, version } from '../../src/base/index.ts';
import { importedEnvironment, importedOutcome } from '../../src/plan/imported.ts';
import { makeRecord } from '../../src/plan/record.ts';
import type { Run } from '../../src/plan/runs.ts';
import { sealRecord } from '../../src/records/index.ts';
import type { Experiment, ImportedExperiment } from '../../src/suite/index.ts';
import { smallSuite } from '../verdict/small.ts';

const suite = smallSuite({});
const experiment = suite.experiments[0] as Experiment;
const { NaN: none, POSITIVE_INFINITY: infinite } = Number;

/** An experiment of which a table has these runs, in a problem with these metrics. */
const imported = (
  metrics: readonly string[] | undefined,
  runs: readonly Readonly<Record<string, number>>[],
) =>
  ({
    problem: { metrics: metrics?.map(id => ({ id })) },
    variant: { imported: { file: 'table.csv', runs: runs.map((numbers, i) => ({ seed: i + 1, numbers })) } },
  }) as unknown as ImportedExperiment;

describe('a run of a table', () => {
  it.each<[numbers: Readonly<Record<string, number>>, status: string, reason: string | undefined]>([
    [{ auc: 0.5, loss: 2 }, 'ok', undefined],
    [{ auc: 0, loss: -1 }, 'ok', undefined],
    [{ auc: none, loss: 2 }, 'diverged', 'auc is NaN'],
    [{ auc: 0.5, loss: infinite }, 'diverged', 'loss is Infinity'],
    [{ auc: 0.5 }, 'failed', 'table.csv has no loss for it'],
    [{ auc: none }, 'failed', 'table.csv has no loss for it'],
    [{}, 'failed', 'table.csv has no auc for it'],
  ])('%j: %s, %s', (numbers, status, reason) => {
    const outcome = importedOutcome(imported(['auc', 'loss'], [{ auc: 9, loss: 9 }, numbers]), 2);
    const named = Object.entries(numbers).map(([id, v]) => [id, Number.isFinite(v) ? v : String(v)]);
    expect(outcome).toStrictEqual({
      status,
      ...(reason && { reason }),
      predictions: {},
      metrics: Object.fromEntries(named),
      loss: { epochs: [], loss: [], validation: [] },
      parameters: 0,
      weights: '',
      seconds: { init: 0, compile: 0, train: 0 },
    });
  });

  it('has failed where the table does not have its seed, and needs nothing where nothing is asked', () => {
    expect(importedOutcome(imported(['auc'], [{ auc: 1 }]), 2)).toMatchObject({
      status: 'failed',
      metrics: {},
    });
    expect(importedOutcome(imported(undefined, [{ auc: 1 }]), 1)).toMatchObject({
      status: 'ok',
      metrics: { auc: 1 },
    });
  });

  it('was made where nobody here knows', () => {
    const nothing = { platform: '', arch: '', cpu: '', node: '', tensorflow: '', runtime: '', isa: '' };
    expect(importedEnvironment('table.csv')).toEqual({
      ...nothing,
      seedgate: version,
      program: 'imported from table.csv',
      fingerprint: sha256('seedgate-imported/1'),
    });
  });
});

it('a record says what the run was, where it was made and what came of it', () => {
  const run = { suite, experiment, seed: 7, key: 'a'.repeat(64), engine: 'imported' } as unknown as Run;
  const outcome = importedOutcome(imported(['auc'], [{ auc: 1 }]), 1);
  const environment = importedEnvironment('table.csv');
  expect(makeRecord(run, outcome, environment)).toEqual(
    sealRecord({
      format: 1,
      key: run.key,
      suite: suite.name,
      version: suite.version,
      suiteHash: suite.hash,
      problem: 'p',
      variant: 'a',
      experimentHash: experiment.hash,
      seed: 7,
      engine: 'imported',
      environment,
      ...outcome,
    }),
  );
});
