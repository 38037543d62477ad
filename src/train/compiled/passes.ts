import { type Builder, type Builders, rebuild } from './builder.ts';
import type { TensorType, Value } from './graph.ts';
import { buildLoopBody, type LoopBody, type LoopState } from './invariants.ts';
import { type JoinedState, joinStates } from './join.ts';
import { mergeProducts } from './merge.ts';
import { floats, type Slot } from './plan.ts';
import type { Recordings } from './recordings.ts';
import type { State } from './step.ts';
import type { TimeLoops } from './time/loop.ts';
import { type LoopFunctions, lowerLoops, type Scratch } from './time/lower.ts';
import { updateLast } from './update-last.ts';

/** The parts of a program before the loops are laid around them. Passes make a new draft of it. */
export interface Draft {
  /** What the program carries from step to step. */
  readonly states: readonly LoopState[];
  /**
   * Gives the loss of a batch and, where they go with it, of the held-out samples. Inputs: states, `x`, `y`, `w` where
   * samples have weights, masks, `share` where batches are filled up, `vx`, `vy` and `vw` where held-out samples go with it.
   */
  readonly step: LoopBody;
  /** The step of the last batch, where it cannot be filled up. */
  readonly lastStep: LoopBody | undefined;
  /**
   * The loss of the held-out samples, where they are evaluated by themselves. Inputs: `vx`, `vy`, `vw` and states, each by
   * itself also where the step has them joined.
   */
  readonly evaluation: Value | undefined;
  /** States that the step has as parts of one. */
  readonly joined: readonly JoinedState[];
  /** The steps of the layers that are loops over time. */
  readonly loops: TimeLoops;
  /** What loops over time write into: carried from step to step, but what it holds at first does not matter. */
  readonly scratch: readonly Slot[];
  /** The loops over time that have become functions. */
  readonly functions: readonly LoopFunctions[];
}

/** One stage of the compiler: what it makes of a draft computes the same. */
export interface Pass {
  readonly name: string;
  run(draft: Draft, builders: Builders): Draft;
}

/** The compiler's table of contents: what becomes of a recording until the loops are laid around it. */
export const passes: readonly Pass[] = [
  {
    /** Makes every op in the simplest form that the rules know, with what never changes folded in. */
    name: 'fold',
    run(draft, { draft: makeBuilder }) {
      const body = (recorded: LoopBody) => foldBody(recorded, draft.states, makeBuilder);
      const step = body(draft.step);
      return {
        ...draft,
        step,
        lastStep: draft.lastStep && body(draft.lastStep),
        evaluation: draft.evaluation && foldEvaluation(draft.evaluation, step.constant, makeBuilder),
      };
    },
  },
  {
    /** Makes the loops over time. */
    name: 'time',
    run(draft, builders) {
      const functions = [...draft.functions];
      const scratch: Scratch[] = [];
      const lowerBody = (body: LoopBody): LoopBody => {
        let own: readonly Scratch[] = [];
        const lowered = mapBody(body, values => {
          const { results, scratch: used } = lowerLoops(values, draft.loops, functions, builders, true);
          own = used;
          return results;
        });
        scratch.push(...own);
        return { ...lowered, next: new Map([...lowered.next, ...own.map(s => [s.name, s.next] as const)]) };
      };
      const step = lowerBody(draft.step);
      const lastStep = draft.lastStep && lowerBody(draft.lastStep);
      const evaluation =
        draft.evaluation &&
        lowerLoops([draft.evaluation], draft.loops, functions, builders, false).results[0];
      return { ...draft, step, lastStep, evaluation, functions, scratch };
    },
  },
  {
    /** Joins products with the same weight that do not need each other. */
    name: 'merge',
    run: (draft, builders) => mapDraft(draft, values => mergeProducts(builders.draft, values)),
  },
  {
    /** Updates the small states of one kind as one vector. */
    name: 'join',
    run(draft, builders) {
      // A step of another size would have to be joined in the same way: with two, nothing is.
      if (draft.lastStep !== undefined) return draft;
      const { body, states, joined } = joinStates(draft.step, draft.states, builders.draft);
      return { ...draft, step: body, states, joined };
    },
  },
  {
    /** Lets the update of a weight wait for the last product with the old one. */
    name: 'update-last',
    run: (draft, builders) => ({ ...draft, step: updateLast(draft.step, builders.draft) }),
  },
];

/** The draft that says just what was recorded. */
export function draftOf({ states, step, lastStep, evaluation, loops }: Recordings): Draft {
  const body = (values: readonly Value[]): LoopBody => {
    const losses = values.length - states.length;
    return {
      results: values.slice(0, losses),
      next: new Map(states.map(({ name }, i) => [name, values[losses + i] as Value])),
      unchanged: new Set(),
      constant: new Map(),
    };
  };
  // Two different steps would have to agree on what never changes: with two, nothing is taken for that.
  const loopStates = states.map(state => asLoopState(state, lastStep === undefined));
  return {
    states: loopStates,
    step: body(step),
    lastStep: lastStep && body(lastStep),
    evaluation,
    joined: [],
    loops,
    scratch: [],
    functions: [],
  };
}

function asLoopState({ name, variable, initial }: State, assume: boolean): LoopState {
  const first = initial?.[0];
  const alike = assume && initial?.every(value => value === first) === true;
  return { name, type: floats(variable.shape), start: alike ? first : undefined };
}

function foldBody(body: LoopBody, states: readonly LoopState[], makeBuilder: () => Builder): LoopBody {
  const byName = new Map(states.map(state => [state.name, state]));
  const values = [...body.results, ...states.map(({ name }) => body.next.get(name) as Value)];
  return buildLoopBody(states, makeBuilder, (build, bind) =>
    rebuild(build, values, (name, type) => {
      const state = byName.get(name);
      return state === undefined ? build.graph.input(name, type) : bind(state);
    }),
  );
}

function foldEvaluation(
  loss: Value,
  constant: ReadonlyMap<string, number>,
  makeBuilder: () => Builder,
): Value | undefined {
  const build = makeBuilder();
  const bind = (name: string, type: TensorType) => {
    const number = constant.get(name);
    return number === undefined ? build.graph.input(name, type) : build.filled(type, number);
  };
  return rebuild(build, [loss], bind)[0];
}

/** A draft all of whose values went through a function that keeps their order, each part by itself. */
function mapDraft(draft: Draft, map: (values: readonly Value[]) => readonly Value[]): Draft {
  return {
    ...draft,
    step: mapBody(draft.step, map),
    lastStep: draft.lastStep && mapBody(draft.lastStep, map),
    evaluation: draft.evaluation && map([draft.evaluation])[0],
  };
}

/** A body all of whose values went through a function that keeps their order. */
function mapBody(body: LoopBody, map: (values: readonly Value[]) => readonly Value[]): LoopBody {
  const values = map([...body.results, ...body.next.values()]);
  const results = values.slice(0, body.results.length);
  const next = new Map([...body.next.keys()].map((name, i) => [name, values[results.length + i] as Value]));
  return { ...body, results, next };
}
