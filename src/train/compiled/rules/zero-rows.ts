import { attribute, type Builder, type Proposal, type Rule } from '../builder.ts';
import { constantValues, shapeOf, splat, type Value } from '../graph.ts';
import { firstRows, overZeros, pad, paddings, rowsOf, zeroRows } from './padded-rows.ts';
import { axisOf } from './shapes.ts';

/**
 * Rows of zeros behind the others stay behind what is made of the others.
 *
 * They are there where held-out samples go through the model with the batch: the gradient of the batch's loss is zero
 * in their rows, and so is all that the chain rule makes of it. Without them, what goes back through the model has the
 * rows of the batch alone. 0 · x and 0 / x are taken as 0 whatever x is, so that nothing of a held-out sample reaches
 * the weights, not even a number that is not finite; the eager engine never lets the two meet.
 */
export const zeroRowsLast: Rule = (proposal, build) => {
  switch (proposal.op) {
    case 'Pad':
    case 'PadV2':
      return padded(proposal, build);
    case 'MatMul':
      return multiplied(proposal, build);
    case 'Sum':
      return summed(proposal, build);
    case 'Slice':
      return sliced(proposal, build);
    case 'Reshape':
      return reshaped(proposal, build);
    case 'Transpose':
    case 'ConcatV2':
    case 'SplitV':
    case 'Pack':
    case 'Unpack':
      return rearranged(proposal, build);
    default:
      return elementByElement(proposal, build);
  }
};

/** Zeros behind rows are laid last, behind those along other axes. */
function padded(proposal: Proposal, build: Builder): readonly Value[] | undefined {
  const pads = paddings(proposal);
  if (pads === undefined) return undefined;
  const [value] = proposal.inputs as [Value];
  const [[before, after], ...others] = pads as [[number, number], ...[number, number][]];
  const zeros = zeroRows(value);
  const alone = others.flat().every(n => n === 0);
  if (before > 0 || (zeros === undefined && (alone || after === 0))) return undefined;
  const rest = pad(build, zeros?.rest ?? value, [[0, 0], ...others], proposal.layer);
  return [overZeros(build, rest, after + (zeros?.count ?? 0), proposal.layer)];
}

/** Zeros above a product's rows stay; those that it sums over go, with what they would meet. */
function multiplied(proposal: Proposal, build: Builder): readonly Value[] | undefined {
  const { inputs, layer } = proposal;
  const [a, b] = inputs as [Value, Value];
  const transposed = (name: string) => attribute(proposal, name) === true;
  const [transposeA, transposeB] = [transposed('transpose_a'), transposed('transpose_b')];
  const [zerosA, zerosB] = [zeroRows(a), zeroRows(b)];
  if (zerosA !== undefined && !transposeA)
    return [overZeros(build, build.matMul(zerosA.rest, b, false, transposeB, layer), zerosA.count, layer)];
  if (!transposeA || transposeB || (zerosA ?? zerosB) === undefined) return undefined;
  const count = Math.min(
    ...[zerosA, zerosB].flatMap(zeros => (zeros === undefined ? [] : rowsOf(zeros.rest))),
  );
  const [left, right] = inputs.map(value => firstRows(build, value, count, layer)) as [Value, Value];
  return [build.matMul(left, right, true, false, layer)];
}

function summed(proposal: Proposal, build: Builder): readonly Value[] | undefined {
  const { op, attributes, inputs, outputs, layer } = proposal;
  const [value, axes] = inputs as [Value, Value];
  const zeros = zeroRows(value);
  const along = constantValues(axes);
  const [output] = outputs;
  if (zeros === undefined || along === undefined || output === undefined) return undefined;
  if ([...along].some(axis => axis === 0 || axis === -shapeOf(value).length))
    return [build.one(op, attributes, [zeros.rest, axes], output, layer)];
  const shape = [rowsOf(zeros.rest), ...output.shape.slice(1)];
  const rest = build.one(op, attributes, [zeros.rest, axes], { ...output, shape }, layer);
  return [overZeros(build, rest, zeros.count, layer)];
}

function sliced({ inputs, outputs, layer }: Proposal, build: Builder): readonly Value[] | undefined {
  const [value, begin, size] = inputs as [Value, Value, Value];
  const zeros = zeroRows(value);
  const [starts, [output]] = [constantValues(begin), outputs];
  if (zeros === undefined || starts?.[0] !== 0 || output === undefined || constantValues(size) === undefined)
    return undefined;
  const [rows, ...others] = output.shape as [number, ...number[]];
  const kept = Math.min(rows, rowsOf(zeros.rest));
  const rest = build.slice(zeros.rest, [...starts], [kept, ...others], layer);
  return [kept === rows ? rest : overZeros(build, rest, rows - kept, layer)];
}

/** A reshape that leaves the first axis as it is. */
function reshaped({ inputs, outputs, layer }: Proposal, build: Builder): readonly Value[] | undefined {
  const [value] = inputs as [Value];
  const zeros = zeroRows(value);
  const shape = outputs[0]?.shape;
  if (zeros === undefined || shape === undefined || shape[0] !== rowsOf(value)) return undefined;
  const rest = build.reshape(zeros.rest, [rowsOf(zeros.rest), ...shape.slice(1)], layer);
  return [overZeros(build, rest, zeros.count, layer)];
}

/** Ops that move elements along other axes than the first: each gives rows of what it takes. */
function rearranged(proposal: Proposal, build: Builder): readonly Value[] | undefined {
  const { op, inputs, outputs, layer } = proposal;
  // What else they take is an axis, or an order or sizes along axes.
  const taken = op === 'Pack' ? inputs : op === 'ConcatV2' ? inputs.slice(0, -1) : inputs.slice(0, 1);
  const zeros = taken.map(zeroRows);
  const [first] = zeros.filter(z => z !== undefined);
  if (first === undefined || !keepsFirstAxis(proposal)) return undefined;
  const alike = taken.every((value, i) => zeros[i]?.count === first.count || splat(value) === 0);
  if (!alike) return undefined;
  const left = rowsOf(first.rest);
  const short = (shape: readonly number[]) => [left, ...shape.slice(1)];
  const rest = build.add({
    ...proposal,
    inputs: [...taken.map(value => firstRows(build, value, left, layer)), ...inputs.slice(taken.length)],
    outputs: outputs.map(({ dtype, shape }) => ({ dtype, shape: short(shape) })),
  });
  return rest.map(value => overZeros(build, value, first.count, layer));
}

/** Whether an op that moves elements leaves those of a row in that row. */
function keepsFirstAxis(proposal: Proposal): boolean {
  const { op, inputs } = proposal;
  switch (op) {
    case 'Transpose':
      return constantValues(inputs[1] as Value)?.[0] === 0;
    case 'ConcatV2':
    case 'SplitV':
      return (constantValues(inputs.at(-1) as Value)?.[0] ?? -1) > 0;
    default:
      return axisOf(proposal) > 0;
  }
}

/** Whether zeros in some of its operands make the result of an elementwise op zero. */
function givesZero(op: string, zero: readonly boolean[]): boolean {
  const [first, second, third] = zero;
  switch (op) {
    case 'Mul':
      return first === true || second === true;
    case 'Div':
    case 'RealDiv':
    case 'EluGrad':
    case 'Neg':
    case 'Square':
      return first === true;
    case 'Add':
    case 'AddV2':
    case 'Sub':
    case 'AddN':
      return zero.every(z => z);
    case 'Select':
    case 'SelectV2':
      return second === true && third === true;
    default:
      return false;
  }
}

function elementByElement(proposal: Proposal, build: Builder): readonly Value[] | undefined {
  const { op, inputs, outputs, layer } = proposal;
  const [output] = outputs;
  if (output === undefined || outputs.length > 1) return undefined;
  const { dtype, shape } = output;
  const fits = (value: Value) => shapeOf(value).length === shape.length && rowsOf(value) === shape[0];
  const zeros = inputs.map(value => (fits(value) ? zeroRows(value) : undefined));
  const count = Math.min(...zeros.flatMap(z => z?.count ?? []));
  const zero = inputs.map((value, i) => zeros[i] !== undefined || splat(value) === 0);
  if (!Number.isFinite(count) || !givesZero(op, zero)) return undefined;
  // Its condition may also be a vector that chooses whole rows.
  if (op === 'Select' && !inputs.every(fits)) return undefined;
  const left = (shape[0] as number) - count;
  const operands = inputs.map(value => (fits(value) ? firstRows(build, value, left, layer) : value));
  const rest = build.one(
    op,
    proposal.attributes,
    operands,
    { dtype, shape: [left, ...shape.slice(1)] },
    layer,
  );
  return [overZeros(build, rest, count, layer)];
}
