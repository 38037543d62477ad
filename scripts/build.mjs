// Makes dist/: the programs and exports of the package, TensorFlow.js, the public types, and the licences and list of what is bundled.
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundle, programs, root } from './bundle.mjs';
import { noticesOf } from './notices.mjs';
import { sbomOf } from './sbom.mjs';
import { bundleTensorflow } from './tensorflow.mjs';
import { rollTypes } from './types.mjs';

const dist = path.join(root, 'dist');
rmSync(dist, { recursive: true, force: true });
const bundled = [await bundle(programs, dist), await bundleTensorflow(dist), await rollTypes(dist)];
// Python finds it by the folder, so it goes along as it is.
cpSync(path.join(root, 'src/train/python'), path.join(dist, 'python'), { recursive: true });
writeFileSync(path.join(dist, 'THIRD-PARTY.txt'), noticesOf(bundled.flat()));
writeFileSync(path.join(dist, 'sbom.cdx.json'), sbomOf(bundled.flat()));
