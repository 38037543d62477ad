#!/usr/bin/env node
// src/cli.ts
const oldest = 20;
if (Number(process.versions.node.split(".")[0]) < oldest) {
	process.stderr.write(`seedgate needs Node ${oldest} or later; this is ${process.version}\n`);
	process.exit(3);
}
/** As `exitCode.environment`; the gate alone ends a command with 1, as Node would end one that it cannot go on with. */
const cannot = 3;
const giveUp = (thrown) => {
	const what = thrown instanceof Error ? thrown.stack ?? thrown.message : String(thrown);
	process.stderr.write(`seedgate met a fault of its own; please report it with what follows\n${what}\n`);
	process.exit(cannot);
};
process.on("uncaughtException", giveUp);
process.on("unhandledRejection", giveUp);
const [{ endWithParent, outliveReaders }, { main }] = await Promise.all([import("./base2.js"), import("./commands.js")]).catch((error) => {
	process.stderr.write(`seedgate cannot be loaded: ${error.message}\n`);
	process.exit(cannot);
});
endWithParent();
outliveReaders();
const code = await main(process.argv.slice(2));
process.exitCode = code;
if (code === 1) process.send?.("the gate failed");
export {};
