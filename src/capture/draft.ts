import { idOf, Names } from '../base/index.ts';
import type { Mark, SuiteSource } from '../suite/index.ts';
import { proposeSame, type Unproven } from './beside.ts';
import { withColumns } from './column-scalers.ts';
import { of } from './events.ts';
import { Arrays } from './files.ts';
import { joinFolds } from './folds.ts';
import { sharedGates } from './gates.ts';
import { byData, type Member, members, type Refused } from './group.ts';
import type { Era } from './model.ts';
import { shownName } from './place.ts';
import { problemOf } from './problem.ts';
import { proposeClaim } from './propose.ts';
import { joinRepeats } from './repeats.ts';
import { trainings } from './trained.ts';
import type { Draft, Fate, MadeProblem, ProblemSource, VariantSource, Watched } from './types.ts';
import { scriptProgram } from './whole-script.ts';

/** How many seeds a suite begins with, as those of seedgate init. */
const seeds = 20;

/**
 * The suite of a script.
 *
 * @param refused models, by their fit, that a check has found that cannot be trained here, and why
 * @param unproven models, by their fit, whose first steps have turned out not to be those of Keras, and how far
 */
export function draftSuite(
  watched: Watched,
  refused: Refused = new Map(),
  unproven: Unproven = new Map(),
): Draft {
  const { events, keras, name } = watched;
  const shown = shownName(watched);
  const arrays = new Arrays(events.folder);
  const era: Era = { version: of(events.all, 'keras')[0]?.version ?? 'unknown', asked: keras };
  const transforms = withColumns(of(events.all, 'transform'), arrays);
  const single = joinRepeats(trainings(events.all, watched.lines, transforms));
  const trained = joinFolds(single, of(events.all, 'folds'), arrays);
  const models = members(trained, era, arrays, refused);
  const groups = byData(models);
  const names = new Names();
  const made = groups.map(group => {
    const id = names.take(groups.length === 1 ? name : idOf(`${name} ${dataName(group)}`, name));
    return { id, ...problemOf(group, watched, arrays, unproven) };
  });
  const all: (MadeProblem & { readonly id: string })[] =
    made.length > 0 ? made : [{ id: name, ...scriptProgram(watched) }];
  const whole = all.map(w => ({ ...w, ownIds: w.own.map(() => names.take(`${w.id}-script`)) }));
  const { problems, kept } = onceEach(
    whole.flatMap(({ id, problem, own, ownIds }) => [
      ...(problem === undefined ? [] : [[id, problem] as const]),
      ...own.map((p, i) => [ownIds[i] ?? id, p] as const),
    ]),
  );
  const beside = whole.flatMap(({ id, beside: own = [] }) => own.map(b => ({ id, ...b })));
  const claims = Object.fromEntries(
    problems.flatMap(([id, problem]) => {
      const mine = beside.filter(b => b.id === id);
      const order = watched.quick ? [] : proposeClaim(id, problem, new Set(mine.map(b => b.program)));
      return [...(order ?? []), ...mine.flatMap(b => proposeSame(id, problem, b))];
    }),
  );
  const shared = sharedTraining(problems.map(([, p]) => p));
  const gates = sharedGates(
    problems.map(([, p]) => p),
    models,
    era,
  );
  const suite: SuiteSource = {
    format: 1,
    name,
    version: '1.0.0',
    title: `What ${shown} trains`,
    source: { title: shown },
    seeds,
    ...((shared ?? gates) && {
      defaults: {
        ...shared,
        ...(gates && { layers: gates.layers }),
        marks: { ...shared?.marks, ...gates?.marks },
      },
    }),
    problems: Object.fromEntries(problems),
    ...(Object.keys(claims).length > 0 && { claims }),
  };
  return {
    suite,
    files: arrays.contents(),
    fates: fatesOnce(
      whole.flatMap(({ id, ownIds, fates }) =>
        fates.map(({ apart, ...fate }) => ({
          ...fate,
          problem: kept((apart === true ? ownIds[0] : undefined) ?? id),
        })),
      ),
    ),
    firstHeld: new Map(trained.flatMap(t => (t.folds?.first ? [[t.fit.n, t.folds.first] as const] : []))),
    beside: beside.map(({ id: problem, variant, why }) => ({ problem, variant, why })),
    origins: whole.flatMap(({ id: problem, origins = [] }) => origins.map(o => ({ problem, ...o }))),
    left: [...new Set(whole.flatMap(w => w.left))],
  };
}

/** Each problem once: where several of the script's trainings come to the script as a whole, that is one and the same. */
function onceEach(all: readonly (readonly [string, ProblemSource])[]) {
  const first = new Map<string, string>();
  const ids = new Map<string, string>();
  const problems = all.filter(([id, problem]) => {
    const text = JSON.stringify(problem);
    const known = first.get(text);
    if (known === undefined) first.set(text, id);
    ids.set(id, known ?? id);
    return known === undefined;
  });
  return { problems, kept: (id: string) => ids.get(id) ?? id };
}

/** What became of a training, told once of those that came to the same program for the same reason. */
function fatesOnce(all: readonly Fate[]): Fate[] {
  const key = ({ problem, variant, obstacle }: Fate) =>
    JSON.stringify([problem, variant, obstacle?.why, obstacle?.line]);
  return all.filter(
    (fate, i) => fate.obstacle === undefined || all.findIndex(f => key(f) === key(fate)) === i,
  );
}

const dataName = (group: readonly Member[]) => {
  const { xName, line } = group[0]?.trained.fit ?? {};
  return xName !== null && xName !== undefined && xName.length > 1 ? xName : `line ${line ?? 0}`;
};

/** What is the same for every model of the suite is written once. */
function sharedTraining(problems: readonly ProblemSource[]): SuiteSource['defaults'] | undefined {
  const models = problems.flatMap(p => Object.values(p.variants)).filter(v => v.training !== undefined);
  const [first, ...rest] = models;
  if (first?.training === undefined || rest.length === 0) return undefined;
  const training: Record<string, unknown> = {};
  const marks: Record<string, Mark> = {};
  const marksOf = (v: VariantSource, key: string) =>
    Object.entries(v.marks ?? {}).filter(([name]) => name === key || name.startsWith(`${key}.`));
  for (const [key, value] of Object.entries(first.training)) {
    const same = rest.every(
      v =>
        JSON.stringify(v.training?.[key as keyof typeof v.training]) === JSON.stringify(value) &&
        JSON.stringify(marksOf(v, key)) === JSON.stringify(marksOf(first, key)),
    );
    if (!same) continue;
    training[key] = value;
    for (const [name, mark] of marksOf(first, key)) marks[name] = mark;
  }
  for (const variant of models) {
    for (const key of Object.keys(training)) {
      delete variant.training?.[key as keyof typeof variant.training];
      for (const [name] of marksOf(variant, key)) delete variant.marks?.[name];
    }
    if (Object.keys(variant.training ?? {}).length === 0) delete variant.training;
  }
  return Object.keys(training).length > 0 ? { training, marks } : undefined;
}
