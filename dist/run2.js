export { c as explain } from "./run.js";
