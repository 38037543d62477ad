import { t as runSuite } from "./api.js";
import { n as shortfalls } from "./verdict.js";
import { expect } from "vitest";
// src/vitest.ts
/**
* Trains a suite and expects that every run is there, that printed values fit, that truths and thresholds are met where they
* are not off, and that whatever else has gate `fail` or `warn` is good. Give the test a timeout that fits its seeds.
*
* @returns what was found, for further expectations
*/
async function expectReproduced(suite, options = {}) {
	const { inconclusive = "fail", open = inconclusive, ...rest } = options;
	const { results } = await runSuite(suite, rest);
	const found = shortfalls(results, open);
	expect(found, [
		`${suite} is not reproduced:`,
		...found.map((line) => `- ${line}`),
		""
	].join("\n")).toEqual([]);
	return results;
}
export { expectReproduced };
