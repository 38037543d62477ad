import { n as loadSuite, r as judge, t as runSuite } from "./api.js";
import { T as UsageError } from "./base.js";
import { i as readRecords } from "./records.js";
import { t as renderHtml } from "./report-html.js";
import { J as renderJunit, Y as headline, g as renderMarkdown, it as renderJson } from "./report.js";
import { m as RuntimeError } from "./runtime.js";
import { at as SuiteError, it as defineSuite, rt as seeded } from "./suite.js";
export { RuntimeError, SuiteError, UsageError, defineSuite, headline, judge, loadSuite, readRecords, renderHtml, renderJson, renderJunit, renderMarkdown, runSuite, seeded };
