import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  runSuite
} from "./chunk-XSHX4EWP.js";
import {
  UsageError,
  judge,
  parseBaseline,
  renderJson,
  renderJunit,
  renderMarkdown,
  seedRange
} from "./chunk-467F4LUN.js";
import {
  readRecords
} from "./chunk-OWP5KSTP.js";
import {
  RuntimeError,
  version
} from "./chunk-V4D7WYJC.js";
import {
  renderHtml
} from "./chunk-WRSIYIGX.js";
import {
  headline
} from "./chunk-2ECLAHNZ.js";
import "./chunk-LDDIFONL.js";
import {
  SuiteError,
  defineSuite,
  inspectModel,
  loadSuite
} from "./chunk-WRO3WQAV.js";
import "./chunk-VXSGOI6T.js";
import "./chunk-YCYJS2N5.js";

// src/api/judge.ts
import os from "node:os";
function judge2(suite, records, options = {}) {
  const { seeds = suite.seeds, experiments, baseline } = options;
  return judge({
    suites: [
      {
        suite,
        seeds: typeof seeds === "number" ? seedRange(1, seeds) : seeds,
        ...experiments && { experiments }
      }
    ],
    records,
    engine: options.engine ?? records[0]?.engine ?? "compiled",
    seedgate: version,
    cost: { wallSeconds: 0, cores: os.availableParallelism() },
    ...baseline && {
      baseline: {
        file: baseline.file,
        baseline: parseBaseline(baseline.text),
        ...baseline.allow && { allow: baseline.allow }
      }
    }
  });
}

// src/api/load-suite.ts
var loadSuite2 = (given) => loadSuite(given, { inspect: inspectModel });
export {
  RuntimeError,
  SuiteError,
  UsageError,
  defineSuite,
  headline,
  judge2 as judge,
  loadSuite2 as loadSuite,
  readRecords,
  renderHtml,
  renderJson,
  renderJunit,
  renderMarkdown,
  runSuite
};
