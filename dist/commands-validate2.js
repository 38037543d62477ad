export { t as validate } from "./commands-validate.js";
