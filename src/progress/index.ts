export { showJson } from './json.ts';
export { showLines } from './lines.ts';
export { showLive } from './live.ts';
