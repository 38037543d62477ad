import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  run
} from "./chunk-467F4LUN.js";
import {
  readRecords
} from "./chunk-OWP5KSTP.js";

// src/api/run-suite.ts
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Writable } from "node:stream";
async function runSuite(suite, options = {}) {
  const { seeds, jobs, timeLimit, log, only, engine, baseline, allow, signal } = options;
  const temporary = options.out === void 0 ? mkdtempSync(path.join(os.tmpdir(), "seedgate-")) : void 0;
  const out = options.out ?? temporary;
  const quiet = lineStream(log);
  try {
    const { code, results } = await run(
      {
        suites: [suite],
        out,
        ...seeds !== void 0 && { seeds: typeof seeds === "object" ? seeds.join("..") : String(seeds) },
        ...only && { only },
        ...engine !== void 0 && { engine },
        ...jobs !== void 0 && { jobs: String(jobs) },
        ...baseline !== void 0 && { baseline },
        ...allow && { allow },
        ...timeLimit !== void 0 && { timeLimit: String(timeLimit) },
        ...signal && { signal }
      },
      { stdout: lineStream(void 0), stderr: quiet, env: { ...process.env, NO_COLOR: "1" } }
    );
    return { passed: code === 0, results, records: readRecords(out).records };
  } finally {
    if (temporary !== void 0) rmSync(temporary, { recursive: true, force: true });
  }
}
function lineStream(log) {
  let rest = "";
  const stream = new Writable({
    decodeStrings: false,
    write(chunk, _, done) {
      const lines = (rest + String(chunk)).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) log?.(line);
      done();
    }
  });
  return stream;
}

export {
  runSuite
};
