import type { NumberSource } from '../suite/index.ts';
import { findNumbers } from '../train/index.ts';
import { better } from './better.ts';
import { of } from './events.ts';
import { shownName } from './place.ts';
import { findPrinted } from './printed.ts';
import { programVariant, say } from './program-variant.ts';
import { type Obstacle, ownPlace } from './trained.ts';
import type { MadeProblem, ProblemSource, Watched } from './types.ts';

/** Why no call of fit was seen: the script may go its own way. */
function withoutFit({ events, script, lines }: Watched): Obstacle {
  const own = of(events.all, 'own-way').find(e => ['GradientTape', 'train_on_batch'].includes(e.what));
  return own === undefined
    ? { why: "no training by Keras' fit was seen", file: script, line: 1 }
    : { why: `the script trains by ${own.what} itself`, ...ownPlace(own, script, lines) };
}

/** Whether an expression finds a single number in what a script has printed. */
const isOnce = (source: NumberSource, stdout: string): boolean =>
  'stdout' in source && [...stdout.matchAll(new RegExp(source.stdout, 'gm'))].length === 1;

/** So many numbers of a script that Keras does not train become metrics. */
const mostNumbers = 6;

/**
 * A script of which no training could be told apart: all numbers that it leaves are those of one program.
 *
 * @param training one of it that stands for all
 */
export function scriptProgram(
  watched: Watched,
  training?: { readonly obstacle: Obstacle | undefined },
): MadeProblem {
  const { events, stdout, script } = watched;
  const all = findNumbers({ folder: events.folder, stdout, events: events.raw }).filter(
    c => !('json' in c.source) && !('csv' in c.source),
  );
  const kind = (c: (typeof all)[number]) => Object.keys(c.source)[0] ?? '';
  const prints = of(events.all, 'print');
  const printed = (value: number) => findPrinted([value], prints.toReversed(), -1)?.[0];
  const good = all.filter(c => ['evaluate', 'score'].includes(kind(c)));
  const said = all.filter(c => kind(c) === 'stdout');
  // What a script says once, as after a loop, is its result; of numbers that it took, those that it shows are.
  const once = said.filter(c => isOnce(c.source, stdout));
  const shown = good.some(c => printed(c.value) !== undefined);
  const candidates = [shown ? good : [], once, good, said].find(some => some.length > 0) ?? all;
  const chosen = candidates.slice(0, mostNumbers);
  const obstacle = training?.obstacle ?? withoutFit(watched);
  const fates = [{ variant: 'script', fit: undefined, obstacle }];
  if (chosen.length === 0) {
    return {
      problem: undefined,
      own: [],
      fates: [],
      left: [
        `${script} leaves no number that a suite could name: print one, as in print("accuracy:", value)`,
      ],
    };
  }
  const metrics = Object.fromEntries(
    chosen.map(c => {
      const found = watched.quick ? undefined : printed(c.value);
      // What is read from the text is as it is printed there, a percentage too.
      const digits =
        kind(c) !== 'stdout'
          ? found?.digits
          : /%|\//.test(JSON.stringify(c.source))
            ? undefined
            : found?.token.text;
      return [
        c.name,
        { better: better(c.name), ...(digits !== undefined && { printed: { values: { script: digits } } }) },
      ];
    }),
  );
  const problem: ProblemSource = {
    title: `What ${shownName(watched)} gives`,
    metrics,
    variants: {
      script: programVariant(
        watched,
        Object.fromEntries(chosen.map(c => [c.name, c.source])),
        script,
        say({ obstacle }),
      ),
    },
  };
  return { problem, own: [], fates, left: [] };
}
