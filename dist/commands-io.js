// src/commands/io.ts
/** Exit codes: a contract that the docs, the action and scripts rely on. */
const exitCode = {
	passed: 0,
	failed: 1,
	usage: 2,
	environment: 3,
	interrupted: 130
};
/** This process's own. */
function processIo() {
	const { env } = process;
	return {
		stdout: outputOf(process.stdout, env),
		stderr: outputOf(process.stderr, env),
		env
	};
}
function outputOf(stream, env) {
	return {
		write: (text) => void stream.write(text),
		color: wantsColor(stream, env),
		get width() {
			return stream.columns;
		},
		terminal: stream.isTTY ? stream : void 0
	};
}
/** Whether colour may be written to a stream: NO_COLOR and FORCE_COLOR decide, else whether it is a terminal. */
function wantsColor(stream, env) {
	if (env.NO_COLOR !== void 0 && env.NO_COLOR !== "") return false;
	if (env.FORCE_COLOR !== void 0 && env.FORCE_COLOR !== "0") return true;
	return stream.isTTY === true && env.TERM !== "dumb";
}
export { processIo as n, exitCode as t };
