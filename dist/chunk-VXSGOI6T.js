import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);

// src/train/tf.ts
var patched = /* @__PURE__ */ new WeakSet();
function patchTf(tf) {
  if (patched.has(tf)) return tf;
  tf.unregisterGradient("Unpack");
  tf.registerGradient({
    kernelName: "Unpack",
    gradFunc: (dy, _saved, attributes) => ({
      value: () => tf.stack(Array.isArray(dy) ? dy : [dy], attributes.axis)
    })
  });
  patched.add(tf);
  return tf;
}

// src/processes.ts
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code !== "ESRCH";
  }
}

// src/folders.ts
import { existsSync, mkdirSync, statSync } from "node:fs";
import path from "node:path";
function makeFolders(folder) {
  const missing = [];
  for (let at = path.resolve(folder); !existsSync(at); at = path.dirname(at)) missing.unshift(at);
  if (missing.length === 0 && !statSync(folder).isDirectory()) mkdirSync(folder);
  for (const each of missing) {
    try {
      mkdirSync(each);
    } catch (error) {
      if (!statSync(each, { throwIfNoEntry: false })?.isDirectory()) throw error;
    }
  }
  return missing[0];
}

export {
  patchTf,
  makeFolders,
  isAlive
};
