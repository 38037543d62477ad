#!/usr/bin/env node
// src/cli.ts
const oldest = 20;
if (Number(process.versions.node.split(".")[0]) < oldest) {
	process.stderr.write(`seedgate needs Node ${oldest} or later; this is ${process.version}\n`);
	process.exit(3);
}
const [{ endWithParent, outliveReaders }, { main }] = await Promise.all([import("./base2.js"), import("./commands.js")]);
endWithParent();
outliveReaders();
process.exitCode = await main(process.argv.slice(2));
export {};
