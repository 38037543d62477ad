import { n as loadSuite, r as judge, t as runSuite } from "./api.js";
import { O as UsageError } from "./base.js";
import { i as readRecords } from "./records.js";
import { t as renderHtml } from "./report-html.js";
import { b as renderMarkdown, et as renderJunit, lt as renderJson, tt as headline } from "./report.js";
import { g as RuntimeError } from "./runtime.js";
import { _t as defineSuite, gt as seeded, vt as SuiteError } from "./suite.js";
export { RuntimeError, SuiteError, UsageError, defineSuite, headline, judge, loadSuite, readRecords, renderHtml, renderJson, renderJunit, renderMarkdown, runSuite, seeded };
