import { contentHash } from './canonical.ts';
import { bitsOfLayers } from './layers/index.ts';
import { programMeaning } from './resolve-program.ts';
import type { Experiment, Imported, Problem, ProgramVariant, StreamNames, Variant } from './types.ts';

/** The hash of all that decides a run of an experiment but the seed. */
export function hashOf(streams: StreamNames, problem: Problem, variant: Experiment['variant']): string {
  if ('program' in variant) return programHash(streams, variant);
  if ('imported' in variant) return importedHash(streams, variant);
  return experimentHash(streams, problem, variant);
}

/**
 * The hash of what the suite itself says of a program or a table: without the files of the one and the numbers of the other,
 * which are what is judged from one commit to the next. Of a model everything is said by the suite.
 */
export function settingsOf(streams: StreamNames, variant: Experiment['variant']): string | undefined {
  if ('program' in variant) {
    const { files: _, ...settings } = programMeaning(variant.program);
    return contentHash({ ...streams, program: settings });
  }
  return 'imported' in variant ? contentHash({ ...streams, imported: 'by name' }) : undefined;
}

/** The hash of what decides a program's run but the seed: the program, its files and what is read from it. */
const programHash = (streams: StreamNames, { program }: ProgramVariant): string =>
  contentHash({ ...streams, program: programMeaning(program) });

/** The hash of numbers that are there already: they are all that there is. */
const importedHash = (streams: StreamNames, { imported }: { readonly imported: Imported }): string =>
  contentHash({ ...streams, imported: imported.runs });

/**
 * The hash of what decides a run but the seed. Truths, tolerances and titles are left out: they do not change what is
 * trained; and so are names where the suite keeps an older one by an `id`.
 */
function experimentHash(streams: StreamNames, problem: Problem, variant: Variant): string {
  return contentHash({ ...streams, ...problemMeaning(problem), ...modelMeaning(variant) });
}

const problemMeaning = (problem: Problem) => ({
  ...dataMeaning(problem),
  probes: problem.probes.map(p => [p.id, p.input, ...(p.output ? [p.output.name] : [])]),
  // Absent without metrics, so that suites from before they existed keep their hashes.
  ...(problem.metrics && {
    metrics: problem.metrics.map(m => [
      m.id,
      m.metric,
      ...[m.k, m.output?.name, m.probes].filter(part => part !== undefined),
    ]),
  }),
});

function modelMeaning({ layers, graph, frozen, start, training, sampleWeight, code }: Variant) {
  const all = code?.layers ?? layers;
  const bits = { ...bitsOfLayers(all), ...bitsOfTraining(training) };
  return {
    layers: all,
    // Absent where every layer computes what it did in the first version.
    ...(Object.keys(bits).length > 0 && { bits }),
    // Absent in a model of one layer after the other, all of them drawn from the seed and trained.
    ...(graph && { graph }),
    ...(frozen && { frozen }),
    ...(start && { start }),
    training,
    ...(sampleWeight && { sampleWeight }),
    ...(code && { code: [code.hash, code.model] }),
  };
}

/** Parts of a training that compute other bits than in the first version, each with its version. */
function bitsOfTraining({ loss, optimizer }: Variant['training']): Record<string, number> {
  const { clipnorm, clipvalue, schedule } = optimizer;
  return {
    // Each use of a word is clipped by itself.
    ...((clipnorm !== undefined || clipvalue !== undefined) && { clipped: 2 }),
    // The gradient of a large output is no longer lost.
    ...(loss === 'cosineProximity' && { cosineProximity: 2 }),
    // The cycles end where their lengths add up to.
    ...(schedule && 'cosineDecayRestarts' in schedule && { cosineDecayRestarts: 2 }),
  };
}

const dataHashes = new WeakMap<Problem, string>();

/**
 * The hash of what is trained, without any name: what a model's experiment is known by that was renamed. Of a model that code builds
 * it is the model and not the file, in which the name stands.
 */
export function contentOf(problem: Problem, variant: Variant): string {
  const data = dataHashes.get(problem) ?? contentHash(problemMeaning(problem));
  dataHashes.set(problem, data);
  const model = modelMeaning(variant);
  return contentHash({ data, ...model, ...(variant.code && { code: variant.code.model }) });
}

/** What decides the data of a run: the data themselves, or how a seed makes them. */
function dataMeaning({ inputs, targets, evaluation, validation, metrics, recipe }: Problem) {
  const weights = validation?.sampleWeight;
  if (recipe) return { data: recipe, ...(weights && { weights }) };
  return { inputs, targets, ...(metrics && { evaluation }), ...(validation && { validation }) };
}
