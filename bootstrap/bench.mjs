// `npm run bench`: installs what is missing, then measures.
import { prepare, runTypeScript } from './launch.mjs';

await prepare();
process.exit(await runTypeScript('bench/main.ts', process.argv.slice(2)));
