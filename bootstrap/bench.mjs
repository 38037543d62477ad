// `npm run bench`: installs what is missing, then measures; the benchmark itself sets up native TensorFlow.
import './require-node.mjs';

const { prepare, runTypeScript } = await import('./launch.mjs');
await prepare();
process.exit(await runTypeScript('bench/main.ts', process.argv.slice(2)));
