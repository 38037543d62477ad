export { f as explain } from "./run.js";
