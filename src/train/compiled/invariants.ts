import type { Builder } from './builder.ts';
import { sameValue, splat, type TensorType, typeOf, type Value } from './graph.ts';

/** A state of a loop, as its body sees it. */
export interface LoopState {
  readonly name: string;
  readonly type: TensorType;
  /** The one number that all its elements are at the start, where that is known. */
  readonly start: number | undefined;
}

/** What becomes of each state in the loop's body. */
export interface LoopBody {
  /** What the body gives beside the next values of the states. */
  readonly results: readonly Value[];
  /** Next value by the state's name, for the states that change. */
  readonly next: ReadonlyMap<string, Value>;
  /** The states that keep the values which they start with, whatever those are. */
  readonly unchanged: ReadonlySet<string>;
  /** The states that are this number in every element for ever. */
  readonly constant: ReadonlyMap<string, number>;
}

/**
 * Finds the states that a loop never changes and builds its body with the constant ones folded in.
 *
 * By induction: every state whose start is known is taken to keep that value; if under this assumption the body
 * gives the same value again, it does. A state for which it does not is struck off, and the rest is tried
 * again, until all that are left hold together. (The recurrent kernel of an LSTM over one time step is such a case:
 * it multiplies the zeros of the first step, so its gradient is zero, its moments stay zero and it never moves.)
 *
 * @param replay builds the body and gives its other results, then the next value of each state in order
 */
export function buildLoopBody(
  states: readonly LoopState[],
  makeBuilder: () => Builder,
  replay: (build: Builder, bind: (state: LoopState) => Value) => Value[],
): LoopBody {
  let assumed = new Set(states.filter(s => s.start !== undefined));
  for (;;) {
    const build = makeBuilder();
    const values = replay(build, state =>
      assumed.has(state)
        ? build.filled(state.type, state.start as number)
        : build.graph.input(state.name, state.type),
    );
    const results = values.slice(0, values.length - states.length);
    const next = values.slice(values.length - states.length);
    const holds = (state: LoopState) => {
      const value = next[states.indexOf(state)] as Value;
      return (
        Object.is(splat(value), Math.fround(state.start as number)) &&
        typeOf(value).dtype === state.type.dtype
      );
    };
    const kept = [...assumed].filter(holds);
    if (kept.length < assumed.size) {
      assumed = new Set(kept);
      continue;
    }
    const changing = states
      .map((state, i) => ({ state, value: next[i] as Value }))
      .filter(({ state }) => !assumed.has(state));
    const stays = ({ state, value }: (typeof changing)[number]) =>
      sameValue(value, build.graph.input(state.name, state.type));
    const moved = changing.filter(c => !stays(c));
    return {
      results,
      next: new Map(moved.map(({ state, value }) => [state.name, value])),
      unchanged: new Set(changing.filter(stays).map(({ state }) => state.name)),
      constant: new Map([...assumed].map(({ name, start }) => [name, start as number])),
    };
  }
}
