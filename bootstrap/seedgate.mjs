#!/usr/bin/env node
// The command line: installs what is missing, then runs src/cli.ts.
import { prepare, runTypeScript } from './launch.mjs';

await prepare();
process.exit(await runTypeScript('src/cli.ts', process.argv.slice(2)));
