// src/commands/exit.ts
/** Exit codes: a contract that the docs, the action and scripts rely on. */
const exitCode = {
	passed: 0,
	failed: 1,
	usage: 2,
	environment: 3,
	interrupted: 130
};
/** The exit code of a run. */
const codeOf = (ending) => exitCode[ending];
/** The exit code of what is judged without training. */
const gateCode = (gate) => gate.passed ? exitCode.passed : exitCode.failed;
export { exitCode as n, gateCode as r, codeOf as t };
