// `npm run torture`: installs what is missing, then attacks; the attacks themselves set up native TensorFlow.
import './require-node.mjs';

const { prepare, runTypeScript } = await import('./launch.mjs');
await prepare();
process.exit(await runTypeScript('torture/main.ts', process.argv.slice(2)));
