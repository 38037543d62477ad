import type { Block } from './blocks.ts';
import type { TransformEvent } from './events.ts';
import type { Arrays } from './files.ts';
import { dataOf, evaluationOf, type Member } from './group.ts';
import type { Measure } from './measure.ts';
import { Before, type Scaling } from './scalers.ts';

/** How the arrays of a problem were scaled, and what they were before that. */
export interface Scaled {
  readonly scaling: Scaling | undefined;
  /** Whether a measure is in the units in which the suite has the targets. */
  isOfUnits(measure: Measure): boolean;
  inputs(block: Block): Block;
  targets(block: Block): Block;
}

/**
 * Looks for scalers that the suite can have itself: those fitted on the inputs that are trained on, and that of the targets, where
 * the script has taken its predictions back.
 *
 * @param group models on the same data
 */
export function scaledOf(
  group: readonly Member[],
  transforms: readonly TransformEvent[],
  arrays: Arrays,
): Scaled {
  const [first] = group;
  const { x, y, held } = first === undefined ? {} : dataOf(first);
  const before = new Before(transforms, arrays);
  const targets = y?.length === 1 ? targetsOf(group, y, before) : undefined;
  const isOfUnits = (m: Measure) => m.scaler?.key === targets?.scaler.key;
  const measures = group.flatMap(m => m.measures).filter(isOfUnits);
  const on = evaluationOf(group.map(m => ({ ...m, measures: m.measures.filter(isOfUnits) })));
  const used = [x, held?.x, on?.x, ...measures.map(m => m.sample?.x)].filter(block => block !== undefined);
  const inputs = x?.length === 1 ? inputsOf(x, used, before) : undefined;
  return {
    scaling:
      inputs === undefined && targets === undefined
        ? undefined
        : {
            ...(inputs && { inputs: inputs.scaler.source }),
            ...(targets && { targets: targets.source }),
          },
    isOfUnits,
    inputs: block => inputs?.before(block) ?? block,
    targets: block => targets?.before(block) ?? block,
  };
}

/** Arrays that the script has not scaled, or that are known as they were. */
export const asItIs = (scaling: Scaling | undefined): Scaled => ({
  scaling,
  isOfUnits: m => m.scaler === undefined,
  inputs: block => block,
  targets: block => block,
});

/** @param used all blocks of inputs that the problem names: each must be what the scaler has made */
function inputsOf([x]: Block, used: readonly Block[], before: Before) {
  const scaler = x && before.fittedOn(x);
  if (scaler === undefined) return undefined;
  const of = (block: Block) => block.map(part => before.of(part, scaler)).filter(part => part !== undefined);
  return used.every(block => of(block).length === block.length) ? { scaler, before: of } : undefined;
}

function targetsOf(group: readonly Member[], [y]: Block, before: Before) {
  const scaler = group
    .flatMap(m => m.measures)
    .find(m => m.metric !== undefined && m.scaler !== undefined)?.scaler;
  if (scaler === undefined || y === undefined) return undefined;
  const plain = before.fittedOn(y)?.key === scaler.key;
  const source = plain ? scaler.source : scaler.known;
  if (source === undefined) return undefined;
  const one = (part: Block[number]) =>
    before.of(part, scaler) ?? (scaler.known && before.back(part, scaler.known));
  if (one(y) === undefined) return undefined;
  return {
    scaler,
    source,
    before: (block: Block): Block => block.map(part => one(part) ?? part),
  };
}
