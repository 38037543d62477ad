import { n as runSuite, t as shortfalls } from "./api.js";
import { expect } from "vitest";
// src/vitest.ts
/**
* Trains a suite and expects that every run is there, every check that is not off is reproduced and every claim that is
* not off is supported; checks that only warn count here, too. Give the test a timeout that fits its seeds.
*
* @returns what was found, for further expectations
*/
async function expectReproduced(suite, options = {}) {
	const { inconclusive = "fail", ...rest } = options;
	const { results } = await runSuite(suite, rest);
	const found = shortfalls(results, inconclusive);
	expect(found, [
		`${suite} is not reproduced:`,
		...found.map((line) => `- ${line}`),
		""
	].join("\n")).toEqual([]);
	return results;
}
export { expectReproduced };
