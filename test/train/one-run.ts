import { trainEager } from '../../src/train/eager.ts';
import { dropoutRun, testTf } from './support.ts';

// Started by a test as a process of its own.
const { weightsHash, losses, predictions } = await trainEager(await testTf(), dropoutRun(7));
process.stdout.write(JSON.stringify({ weightsHash, losses, predictions }));
