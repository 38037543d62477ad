export { u as lookAhead } from "./runtime.js";
