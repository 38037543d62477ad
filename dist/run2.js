export { d as explain } from "./run.js";
