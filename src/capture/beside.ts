import type { SuiteSource } from '../suite/index.ts';
import type { Member } from './group.ts';
import { programOf } from './program.ts';
import type { Beside, ProblemSource, Watched } from './types.ts';

type ClaimSource = NonNullable<SuiteSource['claims']>[string];

/** A model whose first steps are not Keras', and how far they are from them. */
export type Unproven = ReadonlyMap<number, string>;

/** So much of a number is proposed as the difference that does not matter. */
const shareThatMatters = 0.1;

/**
 * Puts the script itself beside each model that is not proven, so that their numbers over seeds say whether they are the same.
 *
 * @returns what stands beside what, and which models the script leaves no number of
 */
export function putBeside(
  models: readonly { readonly member: Member; readonly id: string }[],
  problem: ProblemSource,
  watched: Watched,
  unproven: Unproven,
): { readonly beside: readonly Beside[]; readonly left: readonly string[] } {
  const beside: Beside[] = [];
  const left: string[] = [];
  for (const { member, id } of models) {
    const { fit } = member.trained;
    const why = unproven.get(fit.n);
    if (why === undefined) continue;
    const program = `${id}-script`;
    const note = `Runs the script itself, beside ${id}, of which the first steps are not those of Keras: ${why}.`;
    const variant = programOf({ member, id: program }, problem, watched, note);
    if (variant === undefined) {
      left.push(
        `${id} is not proven (${why}), and the script leaves no number by which it could be told whether it matters`,
      );
      continue;
    }
    problem.variants[program] = variant;
    beside.push({ variant: id, program, fit: fit.n, why, value: given(member, problem) });
  }
  return { beside, left };
}

const given = ({ measures }: Member, { metrics = {} }: ProblemSource): number =>
  measures.find(m => Object.hasOwn(metrics, m.id))?.values[0] ?? 1;

/** That a model and the script beside it are the same experiment, for the seeds to decide. */
export function proposeSame(
  problem: string,
  { metrics = {}, probes = {} }: ProblemSource,
  { variant, program, value, why }: Beside,
): [string, ClaimSource][] {
  const [metric] = Object.keys(metrics);
  const [probe] = Object.keys(probes);
  const asked = metric === undefined ? { probe: probe ?? '' } : { metric };
  return [
    [
      `same-${problem}-${variant}`.slice(0, 60).replace(/-$/, ''),
      {
        says: `${variant} is the same experiment as the script.`,
        problem,
        ...asked,
        same: variant,
        as: program,
        within: Number((Math.abs(value) * shareThatMatters).toPrecision(1)) || shareThatMatters,
        note: `Proposed by seedgate capture, since the first steps of the model are not those of Keras (${why}). "within" is a tenth of what the script gave; set it to the difference that does not matter.`,
      },
    ],
  ];
}
