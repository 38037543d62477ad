export { t as runCommand } from "./commands-run2.js";
