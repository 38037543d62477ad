export { i as renderHistory, t as renderHtml, r as renderJudge, n as renderSite } from "./report-html.js";
