export { buildFromCode, builtWeights, inspectModel } from './build.ts';
export { plainTf } from './plain-tf.ts';
