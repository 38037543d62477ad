import { trainCompiled } from '../../../src/train/compiled/index.ts';
import { dropoutRun, testTf } from '../support.ts';

// Started by a test as a process of its own.
const { weightsHash, losses, predictions, seconds } = await trainCompiled(await testTf(), dropoutRun(7));
process.stdout.write(JSON.stringify({ weightsHash, losses, predictions, compile: seconds.compile }));
