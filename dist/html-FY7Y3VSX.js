import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  renderHtml
} from "./chunk-WRSIYIGX.js";
import "./chunk-2ECLAHNZ.js";
import "./chunk-YCYJS2N5.js";
export {
  renderHtml
};
