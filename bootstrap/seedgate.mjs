#!/usr/bin/env node
// The command line: installs what is missing, then runs src/cli.ts.
import './require-node.mjs';

const { prepare, runTypeScript } = await import('./launch.mjs');
await prepare();
process.exit(await runTypeScript('src/cli.ts', process.argv.slice(2), true));
