export { buildFromCode, builtWeights, compiledView, inspectModel } from './build.ts';
export { plainTf } from './plain-tf.ts';
