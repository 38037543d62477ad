import type { Rule } from './builder.ts';
import { foldSplats, neutral, sameChoice, sumOfSums, sumOfZeros } from './rules/algebra.ts';
import { convolutions } from './rules/convolutions.ts';
import { depthwise } from './rules/depthwise.ts';
import { cheapToLower } from './rules/lowering.ts';
import { pooling } from './rules/pooling.ts';
import {
  batchOfOne,
  outerProducts,
  productOfZeros,
  smallSideTransposed,
  sumOfProducts,
} from './rules/products.ts';
import { exactRoots } from './rules/roots.ts';
import {
  concatOfConcat,
  identity,
  oneElementAxes,
  packs,
  reshapeOfReshape,
  sliceOfConcat,
  splats,
  transposeAsReshape,
  transposeOfPack,
  transposeOfTranspose,
} from './rules/shapes.ts';
import { zeroRowsLast } from './rules/zero-rows.ts';

/** The rules in the order in which they are tried. */
export const rules: readonly Rule[] = [
  foldSplats,
  identity,
  oneElementAxes,
  splats,
  reshapeOfReshape,
  transposeOfTranspose,
  transposeOfPack,
  transposeAsReshape,
  packs,
  concatOfConcat,
  sliceOfConcat,
  neutral,
  sumOfZeros,
  sameChoice,
  productOfZeros,
  zeroRowsLast,
  convolutions,
  depthwise,
  pooling,
  batchOfOne,
  sumOfProducts,
  sumOfSums,
  exactRoots,
  cheapToLower,
];

/** For the program itself: joins come before, and know a product by its weight on the right. */
export const programRules: readonly Rule[] = [...rules, smallSideTransposed, outerProducts];
