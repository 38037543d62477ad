export { t as renderHtml } from "./report-html.js";
