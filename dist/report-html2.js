export { r as renderHistory, t as renderHtml, n as renderSite } from "./report-html.js";
