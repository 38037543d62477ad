import path from 'node:path';
import { idOf } from '../base/index.ts';
import type { PlacedLayerSource } from '../suite/index.ts';
import { resolveLayers } from '../suite/index.ts';
import { outputShape } from '../train/index.ts';
import { firstSuite } from './first-suite.ts';
import { guess } from './guess.ts';
import { problemForModel } from './made-up.ts';
import { readModel } from './model.ts';
import { type ProblemDraft, problemFromTable, type Wanted } from './problem.ts';
import { readTable, type Table } from './table.ts';
import { suiteText } from './text.ts';
import { InitError, type ModelSource } from './types.ts';
import { ownVariants, training, usualLoss, type VariantDraft } from './variants.ts';

export interface InitRequest {
  /** A model's file, and a CSV file. */
  readonly from?: string;
  readonly data?: string;
  /** The suite's name; from the files' names when it is missing. */
  readonly name?: string;
}

export interface MadeSuite {
  readonly name: string;
  /** suite.yaml and, from a CSV file, its copy. */
  readonly files: readonly { readonly name: string; readonly content: string | Buffer }[];
  /** What was guessed or assumed, one sentence each: it stands in the suite too. */
  readonly guesses: readonly string[];
}

/** The name of the suite that a request makes, if it does not say one. */
export function nameOf({ from, data, name }: InitRequest): string {
  const base = (file: string) => idOf(path.basename(file).replace(/\.(json|keras|csv)$/i, ''), '');
  const given = name ?? (data !== undefined ? base(data) : from !== undefined ? base(from) : 'first');
  return given === '' ? 'first' : given;
}

/**
 * Makes a suite from what is there: nothing, a model's file, a CSV file, or both.
 *
 * @param schema where the suite's editor finds the schema
 * @throws InitError when a suite cannot have what a file holds, or when model and data do not fit
 */
export async function makeSuite(request: InitRequest, schema: string): Promise<MadeSuite> {
  const name = nameOf(request);
  if (request.from === undefined && request.data === undefined) {
    return { name, files: [{ name: 'suite.yaml', content: firstSuite(schema, name) }], guesses: [] };
  }
  const model = request.from === undefined ? undefined : await readModel(request.from);
  const table = request.data === undefined ? undefined : readTable(request.data);
  const data =
    table === undefined
      ? undefined
      : `${idOf(path.basename(table.file, path.extname(table.file)), 'data')}.csv`;
  const { problem, notes } = makeProblem(model, table, data ?? '');
  const own = model === undefined ? ownVariants(problem) : undefined;
  const variants = own?.variants ?? [modelVariant(model as ModelSource)];
  const settings = training(problem, model);
  const assumed = Object.entries(settings).flatMap(([key, s]) =>
    s.stated ? [] : [`${key} ${JSON.stringify(s.value)} is assumed.`],
  );
  const origin = [request.from, request.data]
    .flatMap(f => (f === undefined ? [] : [path.basename(f)]))
    .join(' and ');
  const text = suiteText({
    schema,
    name,
    title: table === undefined ? `The model of ${origin}` : problem.title,
    source: origin,
    comments: [
      `Made by seedgate init from ${origin}. What was guessed or assumed says so; look at it before the numbers.`,
      ...(model?.notes ?? []),
      ...notes,
    ],
    problem,
    variants,
    training: settings,
    ...(own && { claim: { better: own.better, than: own.than } }),
  });
  return {
    name,
    files: [
      { name: 'suite.yaml', content: text },
      ...(table && data ? [{ name: data, content: table.bytes }] : []),
    ],
    guesses: [...notes, ...problem.comments, ...assumed],
  };
}

function makeProblem(
  model: ModelSource | undefined,
  table: Table | undefined,
  file: string,
): { problem: ProblemDraft; notes: string[] } {
  const guessed = table === undefined ? undefined : guess(table);
  if (model === undefined) {
    if (table === undefined || guessed === undefined)
      throw new InitError('there is neither a model nor data');
    return { problem: problemFromTable(file, table.rows, guessed), notes: [] };
  }
  const notes: string[] = [];
  const series = guessed?.kind === 'series';
  const inputShape = completeShape(model, guessed?.features.length, series, notes);
  const wanted: Wanted = {
    inputShape,
    outputShape: shapeOf(model.layers, inputShape),
    loss: model.loss ?? usualLoss(model.layers),
  };
  if (table === undefined || guessed === undefined)
    return { problem: problemForModel(wanted, model.layers), notes };
  return { problem: problemFromTable(file, table.rows, guessed, wanted), notes };
}

/**
 * The shape of a model's input with each axis that the file leaves open filled in: by the number of the data's
 * columns, or by a small number that the suite marks as assumed.
 */
function completeShape(
  { layers, inputShape }: ModelSource,
  features: number | undefined,
  series: boolean,
  notes: string[],
): number[] {
  const first = kindOf(layers[0]);
  const sequence = ['lstm', 'gru', 'simpleRnn', 'conv1d', 'bidirectional'].includes(first);
  const shape = inputShape ?? (first === 'embedding' ? [null] : sequence ? [null, null] : [null]);
  const whole = shape.map((axis, i) => {
    if (axis !== null) return axis;
    const isFeatures = shape.length === 1 ? first !== 'embedding' : i === shape.length - 1;
    if (isFeatures) return features ?? (shape.length === 1 ? 4 : 1);
    return series ? 12 : 8;
  });
  if (shape.includes(null)) {
    notes.push(`The model's file leaves its input's shape open; ${whole.join('×')} a sample is assumed.`);
  }
  return whole;
}

const kindOf = (layer: PlacedLayerSource | undefined): string =>
  typeof layer === 'object' ? (Object.keys(layer)[0] ?? '') : String(layer);

/** @throws InitError when tf.layers cannot build it */
function shapeOf(layers: readonly PlacedLayerSource[], inputShape: readonly number[]): number[] {
  const model = resolveLayers(layers, undefined, { sample: inputShape }, undefined, [], (_, message) => {
    throw new InitError(message);
  });
  try {
    return outputShape(model, inputShape);
  } catch (error) {
    throw new InitError(error instanceof Error ? error.message : String(error));
  }
}

function modelVariant(model: ModelSource): VariantDraft {
  const id = idOf(model.name, 'model');
  return {
    id,
    title: `${id}, from a file of ${model.origin}`,
    layers: { value: model.layers, stated: true },
  };
}
