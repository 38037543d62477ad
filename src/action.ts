import { runAction } from './action/index.ts';

await runAction();
