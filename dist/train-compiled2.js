import { r as xlaEnvironment } from "./train-compiled-environment.js";
import { n as trainCompiled, t as compileExperiment } from "./train-compiled.js";
export { compileExperiment, trainCompiled, xlaEnvironment };
