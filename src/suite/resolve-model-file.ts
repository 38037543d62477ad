import { formatShape } from './array.ts';
import { resolveDataFile } from './csv.ts';
import { formatPath, type SuitePath, someOf } from './errors.ts';
import { explainIssue, parseWith } from './explain.ts';
import { type ConvertedGraph, convertGraph, InitError, readModelFile } from './keras/index.ts';
import { type PlacedLayerSource, placedLayerSchema } from './layers/index.ts';
import type { Ends, OutputsSource } from './resolve-graph.ts';
import type { Report } from './resolve-parts.ts';

/** A model's file as the layers of a variant, with the layers that give its outputs. */
export interface FileModel {
  readonly layers: readonly PlacedLayerSource[];
  readonly outputs?: OutputsSource;
  /** What the layers are called in the file, by their place. */
  readonly names: ReadonlyMap<number, string>;
}

/**
 * The layers of a model that Keras or tf.layers has written. What a suite cannot have, and what does not fit the problem's inputs
 * and targets, goes to `report`.
 */
export function modelFromFile(
  file: string,
  ends: Ends,
  folder: string,
  path: SuitePath,
  report: Report,
): FileModel | undefined {
  let graph: ConvertedGraph;
  try {
    const { model, origin } = readModelFile(resolveDataFile(folder, file));
    graph = convertGraph(model, origin);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const of =
      error instanceof InitError ? `${file}: ${error.message.replace(/^\/\S*?: /, '')}` : error.message;
    report(path, of);
    return undefined;
  }
  for (const [i, layer] of graph.layers.entries()) {
    const { error } = parseWith(placedLayerSchema, layer);
    const [issue] = error?.issues.flatMap(one => explainIssue(one, layer)) ?? [];
    if (issue === undefined) continue;
    report(path, `${file}: ${graph.places[i]}: ${formatPath(issue.path)}: ${issue.message}`);
    return undefined;
  }
  checkInputs(graph, ends, path, report);
  const outputs = outputsOf(graph, ends, path, report);
  return {
    layers: graph.layers,
    names: new Map(graph.names.entries()),
    ...(outputs !== undefined && { outputs }),
  };
}

function checkInputs({ inputs }: ConvertedGraph, ends: Ends, path: SuitePath, report: Report): void {
  const shown = inputs.map(({ name, shape }) =>
    shape === undefined ? name : `${name} (${shape.map(axis => axis ?? 'any').join('×')})`,
  );
  if (inputs.length === 1) {
    if (ends.inputs !== undefined)
      report(
        path,
        `the model has one input, and the data have ${someOf(ends.inputs.map(({ name }) => name))}`,
      );
    else if (ends.sample !== undefined && !fits(inputs[0]?.shape, ends.sample))
      report(path, `the model takes ${shown[0]}; a sample of the inputs is ${formatShape(ends.sample)}`);
    return;
  }
  const named = new Map(ends.inputs?.map(({ name, shape }) => [name, shape] as const));
  for (const { name, shape } of inputs) {
    const own = named.get(name);
    if (own === undefined)
      report(
        path,
        `the model has the inputs ${someOf(shown)}; give the data's inputs these names: there is no ${name}`,
      );
    else if (!fits(shape, own))
      report(
        path,
        `the model takes ${shape?.join('×')} a sample for ${name}; the data have ${formatShape(own)}`,
      );
  }
}

/** Whether a sample has a shape of which axes may be open. */
const fits = (wanted: readonly (number | null)[] | undefined, sample: readonly number[]): boolean =>
  wanted === undefined ||
  (wanted.length === sample.length && wanted.every((axis, i) => axis === null || axis === sample[i]));

/** Which layer gives each target: the one of its name, or that in its place where the names are others. */
function outputsOf(
  { outputs }: ConvertedGraph,
  { targets }: Ends,
  path: SuitePath,
  report: Report,
): OutputsSource | undefined {
  if (targets === undefined && outputs.length === 1) return undefined;
  const names = (targets ?? []).map(({ name }) => name);
  const layers = outputs.map(({ layer }) => layer);
  if (names.length !== outputs.length) {
    report(
      path,
      `the model has the outputs ${someOf(layers)}; ${names.length === 0 ? 'the targets have no names' : `the targets are ${someOf(names)}`}`,
    );
    return undefined;
  }
  const byName = names.every(name => layers.includes(name));
  return Object.fromEntries(names.map((name, i) => [name, byName ? name : (layers[i] as string)]));
}
