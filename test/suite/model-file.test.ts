import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { graphOf, loadSuite, type NativeExperiment, type Source, SuiteError } from '../../src/suite/index.ts';
import { temporaryFolder } from '../temporary.ts';

const reference = (name: string) =>
  JSON.parse(readFileSync(new URL(`../reference/${name}`, import.meta.url), 'utf8'));

interface Case {
  readonly name: string;
  readonly inputs: unknown;
  readonly targets: unknown;
  readonly layers: readonly unknown[];
  readonly outputs?: unknown;
  readonly training: object;
}

/** The models of graph-oracle.py as a suite has them, and as Keras writes them: graph-models-oracle.py. */
const { cases } = reference('graph.json') as { cases: Case[] };
const models = reference('graph-models.json') as Record<'keras2' | 'keras3', Record<string, string>>;
const all = (['keras2', 'keras3'] as const).flatMap(version =>
  Object.entries(models[version]).map(([name, json]) => [version, name, json] as const),
);

const folder = temporaryFolder('model-file');

const written = (value: unknown): unknown => {
  const { shape, values, ...named } = value as { shape?: number[]; values?: number[] };
  if (shape !== undefined) return { reshape: { of: values, shape } };
  return Object.fromEntries(Object.entries(named).map(([name, array]) => [name, written(array)]));
};
const firstOf = (value: unknown): unknown => {
  const { shape, ...named } = value as { shape?: number[] };
  if (shape !== undefined) return { slice: { of: written(value), from: 0, to: 1 } };
  return Object.fromEntries(Object.entries(named).map(([name, array]) => [name, firstOf(array)]));
};

function load({ inputs, targets, training }: Case, variant: object): NativeExperiment {
  const suite = {
    format: 1,
    name: 'files',
    version: '1.0.0',
    title: 'Files',
    source: { title: 'Keras' },
    seeds: 1,
    problems: {
      one: {
        title: 'One',
        data: { inputs: written(inputs), targets: written(targets) },
        probes: { p: { input: firstOf(inputs) } },
        variants: { v: { ...variant, training: { shuffle: false, ...training } } },
      },
    },
  };
  const file = path.join(folder, 'suite.yaml');
  writeFileSync(file, JSON.stringify(suite));
  return loadSuite(file).experiments[0] as NativeExperiment;
}

/** What each output is made of, whatever the order of the layers in the list; a layer is known by its first use on the way. */
function expressionsOf({ variant, problem }: NativeExperiment): unknown {
  const graph = graphOf(variant);
  const seen: number[] = [];
  const of = (source: Source): unknown => {
    if ('input' in source) return problem.ports?.inputs?.[source.input]?.name ?? 'inputs';
    const call = graph.calls[source.call];
    if (call === undefined) throw new Error('a call is missing');
    const from = call.from.map(of);
    const states = call.states?.map(of);
    if (!seen.includes(call.layer)) seen.push(call.layer);
    const frozen = variant.frozen?.includes(call.layer) ?? false;
    return [seen.indexOf(call.layer), variant.layers[call.layer], frozen, source.part, from, states];
  };
  return graph.outputs.map(of);
}

describe('a model from a file of Keras', () => {
  test.each(all)('is the one that is written out, in %s: %s', (_version, name, json) => {
    const own = cases.find(c => c.name === name.replace(/^\w+ within: /, ''));
    if (own === undefined) throw new Error(`graph.json has no ${name}`);
    writeFileSync(path.join(folder, 'model.json'), json);
    const outputs = own.outputs === undefined ? {} : { outputs: own.outputs };
    const written = load(own, { layers: own.layers, ...outputs });
    expect(expressionsOf(load(own, { model: 'model.json', ...outputs }))).toEqual(expressionsOf(written));
  });

  test('says what does not fit the data', () => {
    const json = models.keras3['two inputs'] ?? '';
    writeFileSync(path.join(folder, 'model.json'), json);
    const issues = (name: string, variant: object) => {
      try {
        load(cases.find(c => c.name === name) as Case, variant);
      } catch (error) {
        if (error instanceof SuiteError) return error.issues.map(i => i.message).join('\n');
        throw error;
      }
      return '';
    };
    expect(issues('residual', { model: 'model.json' })).toContain(
      "the model has the inputs rows (4), series (6×2); give the data's inputs these names: there is no rows",
    );
    expect(issues('two inputs', { model: 'none.json' })).toContain('"none.json" cannot be read');
    expect(issues('two inputs', { model: 'model.json', layers: [{ dense: 1 }] })).toContain(
      'give one of "layers" and "model"',
    );
    const other = models.keras3['two outputs with weights'] ?? '';
    writeFileSync(path.join(folder, 'model.json'), other);
    expect(issues('residual', { model: 'model.json' })).toContain('the targets have no names');
    writeFileSync(path.join(folder, 'model.json'), other.replace('"Dense"', '"Dens"'));
    expect(issues('two outputs with weights', { model: 'model.json' })).toContain(
      'a suite has no layer Dens',
    );
    const unnamed = (models.keras3.residual ?? '').replace(
      '"keras_history": ["inputs", 0, 0]',
      '"keras_history": []',
    );
    writeFileSync(path.join(folder, 'model.json'), unnamed);
    expect(issues('residual', { model: 'model.json' })).toContain(
      "is given a tensor of the history [], where a layer's name, its use and its output are wanted",
    );
  });
});
