import { temporaryFolder } from '../temporary.ts';
import { makeOffline, type Offline } from './offline.ts';

export { temporaryFolder as temporary } from '../temporary.ts';
export { compiler, type Offline } from './offline.ts';

export const offline = (): Offline => makeOffline(temporaryFolder);
