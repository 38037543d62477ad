import "./train-compiled-environment.js";
export { t as compileExperiment } from "./train-compiled.js";
