/**
 * Names of the output arguments of every op that may stand in a program, as TensorFlow registers them: inside
 * a function an output is named `node:argument:index`. An op that is missing here is refused.
 *
 * Ops with a state or a random source of their own (RandomUniform, Multinomial …) must never be added: a
 * program that holds one would not give the same bits twice.
 */
const byArgument: Readonly<Record<string, string>> = {
  y: `Abs Acos Acosh Asin Asinh Atan Atanh Cast Ceil Cos Cosh Erf Exp Expm1 Floor Inv IsFinite IsInf IsNan Log
    Log1p LogicalNot Neg OnesLike Reciprocal Rint Round Rsqrt Sigmoid Sign Sin Sinh Sqrt Square Tan Tanh
    Transpose ZerosLike`,
  z: `Add AddV2 Atan2 Div DivNoNan Equal FloorDiv FloorMod Greater GreaterEqual Less LessEqual LogicalAnd
    LogicalOr Maximum Minimum Mul NotEqual Pow RealDiv RsqrtGrad SigmoidGrad SqrtGrad SquaredDifference Sub
    TanhGrad`,
  sum: 'AddN',
  output: `All Any ArgMax ArgMin AvgPool AvgPoolGrad BatchMatMulV2 BatchToSpaceND BiasAdd BroadcastTo ConcatV2
    Const Conv2D Conv2DBackpropFilter Conv2DBackpropInput DepthwiseConv2dNative
    DepthwiseConv2dNativeBackpropFilter DepthwiseConv2dNativeBackpropInput ExpandDims Fill GatherNd GatherV2 Identity Max MaxPool
    MaxPoolGrad Mean Min OneHot Pack Pad PadV2 Prod Reshape ReverseV2 ScatterNd Select SelectV2 Slice
    SpaceToBatchND Split SplitV Squeeze StatelessIf StatelessWhile StridedSlice Sum Tile Unpack
    UnsortedSegmentSum XlaDynamicSlice XlaDynamicUpdateSlice
    XlaOptimizationBarrier`,
  out: 'Cumprod Cumsum',
  activations: 'Elu LeakyRelu Relu Relu6 Selu Softplus Softsign',
  backprops: 'EluGrad LeakyReluGrad Relu6Grad ReluGrad SeluGrad SoftplusGrad',
  logsoftmax: 'LogSoftmax',
  product: 'MatMul',
  softmax: 'Softmax',
};

const argumentOf = new Map(
  Object.entries(byArgument).flatMap(([argument, ops]) =>
    ops.split(/\s+/).map(op => [op, argument] as const),
  ),
);

/** Ops with several output arguments of one tensor each, in order. */
const severalArguments: Readonly<Record<string, readonly string[]>> = {
  FusedBatchNorm: ['y', 'batch_mean', 'batch_variance', 'reserve_space_1', 'reserve_space_2'],
  TopKV2: ['values', 'indices'],
};

/** Whether an op may stand in a program. */
export const isKnownOp = (op: string): boolean => argumentOf.has(op) || op in severalArguments;

/** Where an output of an op is found: the name of its argument and the place in that. */
export function outputPlace(op: string, index: number): string {
  const own = severalArguments[op]?.[index];
  if (own !== undefined) return `${own}:0`;
  const argument = argumentOf.get(op);
  if (argument === undefined) throw new UnknownOpError(op, undefined);
  return `${argument}:${index}`;
}

/** An op that the compiled engine does not know. */
export class UnknownOpError extends Error {
  constructor(op: string, layer: string | undefined) {
    super(
      `the compiled engine does not know TensorFlow's op ${op}, issued by ${layer ?? 'the training step'}; train it with the eager engine`,
    );
    this.name = 'UnknownOpError';
  }
}
