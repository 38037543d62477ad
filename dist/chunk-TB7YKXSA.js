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

export {
  patchTf
};
