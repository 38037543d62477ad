import { n as loadSuite, r as judge, t as runSuite } from "./api.js";
import { b as UsageError } from "./base.js";
import { i as readRecords } from "./records.js";
import { t as renderHtml } from "./report-html.js";
import { D as renderJunit, L as renderJson, O as headline, o as renderMarkdown } from "./report.js";
import { m as RuntimeError } from "./runtime.js";
import { H as seeded, U as defineSuite, W as SuiteError } from "./suite.js";
export { RuntimeError, SuiteError, UsageError, defineSuite, headline, judge, loadSuite, readRecords, renderHtml, renderJson, renderJunit, renderMarkdown, runSuite, seeded };
