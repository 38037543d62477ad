export { t as history } from "./commands-history2.js";
