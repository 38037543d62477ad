import { i as judge, n as runSuite, r as loadSuite } from "./api.js";
import { v as UsageError } from "./base.js";
import { i as readRecords } from "./records.js";
import { t as renderHtml } from "./report-html.js";
import { T as headline, W as renderJson, c as renderJunit, o as renderMarkdown } from "./report.js";
import { m as RuntimeError } from "./runtime.js";
import { F as defineSuite, I as SuiteError, P as seeded } from "./suite.js";
export { RuntimeError, SuiteError, UsageError, defineSuite, headline, judge, loadSuite, readRecords, renderHtml, renderJson, renderJunit, renderMarkdown, runSuite, seeded };
