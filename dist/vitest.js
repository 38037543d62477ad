import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  runSuite
} from "./chunk-XSHX4EWP.js";
import "./chunk-467F4LUN.js";
import "./chunk-OWP5KSTP.js";
import "./chunk-V4D7WYJC.js";
import "./chunk-2ECLAHNZ.js";
import "./chunk-LDDIFONL.js";
import "./chunk-WRO3WQAV.js";
import "./chunk-VXSGOI6T.js";
import "./chunk-YCYJS2N5.js";

// src/vitest.ts
import { expect } from "vitest";

// src/api/shortfalls.ts
function shortfalls(results, inconclusive) {
  const found = [...results.gate.failures];
  const open = (verdict) => verdict === "inconclusive" && inconclusive === "pass";
  let held = 0;
  const say = (id, gate, verdict, good, details) => {
    if (gate === "off") return;
    held++;
    if (verdict === good || open(verdict)) return;
    if (found.some((line) => line.includes(`${id} is ${verdict}`))) return;
    found.push(`${id} is ${verdict}: ${details}`);
  };
  for (const suite of results.suites) {
    for (const experiment of suite.problems.flatMap((p) => p.experiments)) {
      for (const check of experiment.probes.flatMap((p) => p.checks))
        say(check.id, check.gate, check.verdict, "reproduced", describeCheck(check));
    }
    for (const claim of suite.claims)
      say(`claim ${claim.id}`, claim.gate, claim.verdict, "supported", describeClaim(claim));
  }
  if (held === 0) found.push("there is nothing to hold it to: every check and every claim is off");
  return found;
}
function describeCheck({ within, seeds, share, price }) {
  const more = price && !price.capped ? `; ${price.seeds} more seeds would tell if it goes on like this` : "";
  return `${within} of ${seeds} seeds held, ${Math.round(1e3 * share) / 10} % wanted${more}`;
}
function describeClaim({ better, comparisons }) {
  return comparisons.map(
    ({ than, probability, interval: { low, high } }) => `P(${better} better than ${than}) = ${probability.toFixed(2)} [${low.toFixed(2)}, ${high.toFixed(2)}]`
  ).join("; ");
}

// src/vitest.ts
async function expectReproduced(suite, options = {}) {
  const { inconclusive = "fail", ...rest } = options;
  const { results } = await runSuite(suite, rest);
  const found = shortfalls(results, inconclusive);
  expect(found, [`${suite} is not reproduced:`, ...found.map((line) => `- ${line}`), ""].join("\n")).toEqual(
    []
  );
  return results;
}
export {
  expectReproduced
};
