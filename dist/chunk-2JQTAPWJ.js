import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  __commonJS,
  __require,
  __toESM
} from "./chunk-YCYJS2N5.js";

// node_modules/seedrandom/lib/alea.js
var require_alea = __commonJS({
  "node_modules/seedrandom/lib/alea.js"(exports, module) {
    (function(global, module2, define2) {
      function Alea(seed) {
        var me = this, mash = Mash();
        me.next = function() {
          var t = 2091639 * me.s0 + me.c * 23283064365386963e-26;
          me.s0 = me.s1;
          me.s1 = me.s2;
          return me.s2 = t - (me.c = t | 0);
        };
        me.c = 1;
        me.s0 = mash(" ");
        me.s1 = mash(" ");
        me.s2 = mash(" ");
        me.s0 -= mash(seed);
        if (me.s0 < 0) {
          me.s0 += 1;
        }
        me.s1 -= mash(seed);
        if (me.s1 < 0) {
          me.s1 += 1;
        }
        me.s2 -= mash(seed);
        if (me.s2 < 0) {
          me.s2 += 1;
        }
        mash = null;
      }
      function copy(f, t) {
        t.c = f.c;
        t.s0 = f.s0;
        t.s1 = f.s1;
        t.s2 = f.s2;
        return t;
      }
      function impl(seed, opts) {
        var xg = new Alea(seed), state = opts && opts.state, prng = xg.next;
        prng.int32 = function() {
          return xg.next() * 4294967296 | 0;
        };
        prng.double = function() {
          return prng() + (prng() * 2097152 | 0) * 11102230246251565e-32;
        };
        prng.quick = prng;
        if (state) {
          if (typeof state == "object") copy(state, xg);
          prng.state = function() {
            return copy(xg, {});
          };
        }
        return prng;
      }
      function Mash() {
        var n = 4022871197;
        var mash = function(data) {
          data = String(data);
          for (var i = 0; i < data.length; i++) {
            n += data.charCodeAt(i);
            var h = 0.02519603282416938 * n;
            n = h >>> 0;
            h -= n;
            h *= n;
            n = h >>> 0;
            h -= n;
            n += h * 4294967296;
          }
          return (n >>> 0) * 23283064365386963e-26;
        };
        return mash;
      }
      if (module2 && module2.exports) {
        module2.exports = impl;
      } else if (define2 && define2.amd) {
        define2(function() {
          return impl;
        });
      } else {
        this.alea = impl;
      }
    })(
      exports,
      typeof module == "object" && module,
      // present in node.js
      typeof define == "function" && define
      // present with an AMD loader
    );
  }
});

// node_modules/seedrandom/lib/xor128.js
var require_xor128 = __commonJS({
  "node_modules/seedrandom/lib/xor128.js"(exports, module) {
    (function(global, module2, define2) {
      function XorGen(seed) {
        var me = this, strseed = "";
        me.x = 0;
        me.y = 0;
        me.z = 0;
        me.w = 0;
        me.next = function() {
          var t = me.x ^ me.x << 11;
          me.x = me.y;
          me.y = me.z;
          me.z = me.w;
          return me.w ^= me.w >>> 19 ^ t ^ t >>> 8;
        };
        if (seed === (seed | 0)) {
          me.x = seed;
        } else {
          strseed += seed;
        }
        for (var k = 0; k < strseed.length + 64; k++) {
          me.x ^= strseed.charCodeAt(k) | 0;
          me.next();
        }
      }
      function copy(f, t) {
        t.x = f.x;
        t.y = f.y;
        t.z = f.z;
        t.w = f.w;
        return t;
      }
      function impl(seed, opts) {
        var xg = new XorGen(seed), state = opts && opts.state, prng = function() {
          return (xg.next() >>> 0) / 4294967296;
        };
        prng.double = function() {
          do {
            var top = xg.next() >>> 11, bot = (xg.next() >>> 0) / 4294967296, result = (top + bot) / (1 << 21);
          } while (result === 0);
          return result;
        };
        prng.int32 = xg.next;
        prng.quick = prng;
        if (state) {
          if (typeof state == "object") copy(state, xg);
          prng.state = function() {
            return copy(xg, {});
          };
        }
        return prng;
      }
      if (module2 && module2.exports) {
        module2.exports = impl;
      } else if (define2 && define2.amd) {
        define2(function() {
          return impl;
        });
      } else {
        this.xor128 = impl;
      }
    })(
      exports,
      typeof module == "object" && module,
      // present in node.js
      typeof define == "function" && define
      // present with an AMD loader
    );
  }
});

// node_modules/seedrandom/lib/xorwow.js
var require_xorwow = __commonJS({
  "node_modules/seedrandom/lib/xorwow.js"(exports, module) {
    (function(global, module2, define2) {
      function XorGen(seed) {
        var me = this, strseed = "";
        me.next = function() {
          var t = me.x ^ me.x >>> 2;
          me.x = me.y;
          me.y = me.z;
          me.z = me.w;
          me.w = me.v;
          return (me.d = me.d + 362437 | 0) + (me.v = me.v ^ me.v << 4 ^ (t ^ t << 1)) | 0;
        };
        me.x = 0;
        me.y = 0;
        me.z = 0;
        me.w = 0;
        me.v = 0;
        if (seed === (seed | 0)) {
          me.x = seed;
        } else {
          strseed += seed;
        }
        for (var k = 0; k < strseed.length + 64; k++) {
          me.x ^= strseed.charCodeAt(k) | 0;
          if (k == strseed.length) {
            me.d = me.x << 10 ^ me.x >>> 4;
          }
          me.next();
        }
      }
      function copy(f, t) {
        t.x = f.x;
        t.y = f.y;
        t.z = f.z;
        t.w = f.w;
        t.v = f.v;
        t.d = f.d;
        return t;
      }
      function impl(seed, opts) {
        var xg = new XorGen(seed), state = opts && opts.state, prng = function() {
          return (xg.next() >>> 0) / 4294967296;
        };
        prng.double = function() {
          do {
            var top = xg.next() >>> 11, bot = (xg.next() >>> 0) / 4294967296, result = (top + bot) / (1 << 21);
          } while (result === 0);
          return result;
        };
        prng.int32 = xg.next;
        prng.quick = prng;
        if (state) {
          if (typeof state == "object") copy(state, xg);
          prng.state = function() {
            return copy(xg, {});
          };
        }
        return prng;
      }
      if (module2 && module2.exports) {
        module2.exports = impl;
      } else if (define2 && define2.amd) {
        define2(function() {
          return impl;
        });
      } else {
        this.xorwow = impl;
      }
    })(
      exports,
      typeof module == "object" && module,
      // present in node.js
      typeof define == "function" && define
      // present with an AMD loader
    );
  }
});

// node_modules/seedrandom/lib/xorshift7.js
var require_xorshift7 = __commonJS({
  "node_modules/seedrandom/lib/xorshift7.js"(exports, module) {
    (function(global, module2, define2) {
      function XorGen(seed) {
        var me = this;
        me.next = function() {
          var X = me.x, i = me.i, t, v, w;
          t = X[i];
          t ^= t >>> 7;
          v = t ^ t << 24;
          t = X[i + 1 & 7];
          v ^= t ^ t >>> 10;
          t = X[i + 3 & 7];
          v ^= t ^ t >>> 3;
          t = X[i + 4 & 7];
          v ^= t ^ t << 7;
          t = X[i + 7 & 7];
          t = t ^ t << 13;
          v ^= t ^ t << 9;
          X[i] = v;
          me.i = i + 1 & 7;
          return v;
        };
        function init(me2, seed2) {
          var j, w, X = [];
          if (seed2 === (seed2 | 0)) {
            w = X[0] = seed2;
          } else {
            seed2 = "" + seed2;
            for (j = 0; j < seed2.length; ++j) {
              X[j & 7] = X[j & 7] << 15 ^ seed2.charCodeAt(j) + X[j + 1 & 7] << 13;
            }
          }
          while (X.length < 8) X.push(0);
          for (j = 0; j < 8 && X[j] === 0; ++j) ;
          if (j == 8) w = X[7] = -1;
          else w = X[j];
          me2.x = X;
          me2.i = 0;
          for (j = 256; j > 0; --j) {
            me2.next();
          }
        }
        init(me, seed);
      }
      function copy(f, t) {
        t.x = f.x.slice();
        t.i = f.i;
        return t;
      }
      function impl(seed, opts) {
        if (seed == null) seed = +/* @__PURE__ */ new Date();
        var xg = new XorGen(seed), state = opts && opts.state, prng = function() {
          return (xg.next() >>> 0) / 4294967296;
        };
        prng.double = function() {
          do {
            var top = xg.next() >>> 11, bot = (xg.next() >>> 0) / 4294967296, result = (top + bot) / (1 << 21);
          } while (result === 0);
          return result;
        };
        prng.int32 = xg.next;
        prng.quick = prng;
        if (state) {
          if (state.x) copy(state, xg);
          prng.state = function() {
            return copy(xg, {});
          };
        }
        return prng;
      }
      if (module2 && module2.exports) {
        module2.exports = impl;
      } else if (define2 && define2.amd) {
        define2(function() {
          return impl;
        });
      } else {
        this.xorshift7 = impl;
      }
    })(
      exports,
      typeof module == "object" && module,
      // present in node.js
      typeof define == "function" && define
      // present with an AMD loader
    );
  }
});

// node_modules/seedrandom/lib/xor4096.js
var require_xor4096 = __commonJS({
  "node_modules/seedrandom/lib/xor4096.js"(exports, module) {
    (function(global, module2, define2) {
      function XorGen(seed) {
        var me = this;
        me.next = function() {
          var w = me.w, X = me.X, i = me.i, t, v;
          me.w = w = w + 1640531527 | 0;
          v = X[i + 34 & 127];
          t = X[i = i + 1 & 127];
          v ^= v << 13;
          t ^= t << 17;
          v ^= v >>> 15;
          t ^= t >>> 12;
          v = X[i] = v ^ t;
          me.i = i;
          return v + (w ^ w >>> 16) | 0;
        };
        function init(me2, seed2) {
          var t, v, i, j, w, X = [], limit = 128;
          if (seed2 === (seed2 | 0)) {
            v = seed2;
            seed2 = null;
          } else {
            seed2 = seed2 + "\0";
            v = 0;
            limit = Math.max(limit, seed2.length);
          }
          for (i = 0, j = -32; j < limit; ++j) {
            if (seed2) v ^= seed2.charCodeAt((j + 32) % seed2.length);
            if (j === 0) w = v;
            v ^= v << 10;
            v ^= v >>> 15;
            v ^= v << 4;
            v ^= v >>> 13;
            if (j >= 0) {
              w = w + 1640531527 | 0;
              t = X[j & 127] ^= v + w;
              i = 0 == t ? i + 1 : 0;
            }
          }
          if (i >= 128) {
            X[(seed2 && seed2.length || 0) & 127] = -1;
          }
          i = 127;
          for (j = 4 * 128; j > 0; --j) {
            v = X[i + 34 & 127];
            t = X[i = i + 1 & 127];
            v ^= v << 13;
            t ^= t << 17;
            v ^= v >>> 15;
            t ^= t >>> 12;
            X[i] = v ^ t;
          }
          me2.w = w;
          me2.X = X;
          me2.i = i;
        }
        init(me, seed);
      }
      function copy(f, t) {
        t.i = f.i;
        t.w = f.w;
        t.X = f.X.slice();
        return t;
      }
      ;
      function impl(seed, opts) {
        if (seed == null) seed = +/* @__PURE__ */ new Date();
        var xg = new XorGen(seed), state = opts && opts.state, prng = function() {
          return (xg.next() >>> 0) / 4294967296;
        };
        prng.double = function() {
          do {
            var top = xg.next() >>> 11, bot = (xg.next() >>> 0) / 4294967296, result = (top + bot) / (1 << 21);
          } while (result === 0);
          return result;
        };
        prng.int32 = xg.next;
        prng.quick = prng;
        if (state) {
          if (state.X) copy(state, xg);
          prng.state = function() {
            return copy(xg, {});
          };
        }
        return prng;
      }
      if (module2 && module2.exports) {
        module2.exports = impl;
      } else if (define2 && define2.amd) {
        define2(function() {
          return impl;
        });
      } else {
        this.xor4096 = impl;
      }
    })(
      exports,
      // window object or global
      typeof module == "object" && module,
      // present in node.js
      typeof define == "function" && define
      // present with an AMD loader
    );
  }
});

// node_modules/seedrandom/lib/tychei.js
var require_tychei = __commonJS({
  "node_modules/seedrandom/lib/tychei.js"(exports, module) {
    (function(global, module2, define2) {
      function XorGen(seed) {
        var me = this, strseed = "";
        me.next = function() {
          var b = me.b, c = me.c, d = me.d, a = me.a;
          b = b << 25 ^ b >>> 7 ^ c;
          c = c - d | 0;
          d = d << 24 ^ d >>> 8 ^ a;
          a = a - b | 0;
          me.b = b = b << 20 ^ b >>> 12 ^ c;
          me.c = c = c - d | 0;
          me.d = d << 16 ^ c >>> 16 ^ a;
          return me.a = a - b | 0;
        };
        me.a = 0;
        me.b = 0;
        me.c = 2654435769 | 0;
        me.d = 1367130551;
        if (seed === Math.floor(seed)) {
          me.a = seed / 4294967296 | 0;
          me.b = seed | 0;
        } else {
          strseed += seed;
        }
        for (var k = 0; k < strseed.length + 20; k++) {
          me.b ^= strseed.charCodeAt(k) | 0;
          me.next();
        }
      }
      function copy(f, t) {
        t.a = f.a;
        t.b = f.b;
        t.c = f.c;
        t.d = f.d;
        return t;
      }
      ;
      function impl(seed, opts) {
        var xg = new XorGen(seed), state = opts && opts.state, prng = function() {
          return (xg.next() >>> 0) / 4294967296;
        };
        prng.double = function() {
          do {
            var top = xg.next() >>> 11, bot = (xg.next() >>> 0) / 4294967296, result = (top + bot) / (1 << 21);
          } while (result === 0);
          return result;
        };
        prng.int32 = xg.next;
        prng.quick = prng;
        if (state) {
          if (typeof state == "object") copy(state, xg);
          prng.state = function() {
            return copy(xg, {});
          };
        }
        return prng;
      }
      if (module2 && module2.exports) {
        module2.exports = impl;
      } else if (define2 && define2.amd) {
        define2(function() {
          return impl;
        });
      } else {
        this.tychei = impl;
      }
    })(
      exports,
      typeof module == "object" && module,
      // present in node.js
      typeof define == "function" && define
      // present with an AMD loader
    );
  }
});

// node_modules/seedrandom/seedrandom.js
var require_seedrandom = __commonJS({
  "node_modules/seedrandom/seedrandom.js"(exports, module) {
    (function(global, pool, math) {
      var width = 256, chunks = 6, digits = 52, rngname = "random", startdenom = math.pow(width, chunks), significance = math.pow(2, digits), overflow = significance * 2, mask = width - 1, nodecrypto;
      function seedrandom2(seed, options, callback) {
        var key = [];
        options = options == true ? { entropy: true } : options || {};
        var shortseed = mixkey(flatten(
          options.entropy ? [seed, tostring(pool)] : seed == null ? autoseed() : seed,
          3
        ), key);
        var arc4 = new ARC4(key);
        var prng = function() {
          var n = arc4.g(chunks), d = startdenom, x = 0;
          while (n < significance) {
            n = (n + x) * width;
            d *= width;
            x = arc4.g(1);
          }
          while (n >= overflow) {
            n /= 2;
            d /= 2;
            x >>>= 1;
          }
          return (n + x) / d;
        };
        prng.int32 = function() {
          return arc4.g(4) | 0;
        };
        prng.quick = function() {
          return arc4.g(4) / 4294967296;
        };
        prng.double = prng;
        mixkey(tostring(arc4.S), pool);
        return (options.pass || callback || function(prng2, seed2, is_math_call, state) {
          if (state) {
            if (state.S) {
              copy(state, arc4);
            }
            prng2.state = function() {
              return copy(arc4, {});
            };
          }
          if (is_math_call) {
            math[rngname] = prng2;
            return seed2;
          } else return prng2;
        })(
          prng,
          shortseed,
          "global" in options ? options.global : this == math,
          options.state
        );
      }
      function ARC4(key) {
        var t, keylen = key.length, me = this, i = 0, j = me.i = me.j = 0, s = me.S = [];
        if (!keylen) {
          key = [keylen++];
        }
        while (i < width) {
          s[i] = i++;
        }
        for (i = 0; i < width; i++) {
          s[i] = s[j = mask & j + key[i % keylen] + (t = s[i])];
          s[j] = t;
        }
        (me.g = function(count) {
          var t2, r = 0, i2 = me.i, j2 = me.j, s2 = me.S;
          while (count--) {
            t2 = s2[i2 = mask & i2 + 1];
            r = r * width + s2[mask & (s2[i2] = s2[j2 = mask & j2 + t2]) + (s2[j2] = t2)];
          }
          me.i = i2;
          me.j = j2;
          return r;
        })(width);
      }
      function copy(f, t) {
        t.i = f.i;
        t.j = f.j;
        t.S = f.S.slice();
        return t;
      }
      ;
      function flatten(obj, depth) {
        var result = [], typ = typeof obj, prop;
        if (depth && typ == "object") {
          for (prop in obj) {
            try {
              result.push(flatten(obj[prop], depth - 1));
            } catch (e) {
            }
          }
        }
        return result.length ? result : typ == "string" ? obj : obj + "\0";
      }
      function mixkey(seed, key) {
        var stringseed = seed + "", smear, j = 0;
        while (j < stringseed.length) {
          key[mask & j] = mask & (smear ^= key[mask & j] * 19) + stringseed.charCodeAt(j++);
        }
        return tostring(key);
      }
      function autoseed() {
        try {
          var out;
          if (nodecrypto && (out = nodecrypto.randomBytes)) {
            out = out(width);
          } else {
            out = new Uint8Array(width);
            (global.crypto || global.msCrypto).getRandomValues(out);
          }
          return tostring(out);
        } catch (e) {
          var browser = global.navigator, plugins = browser && browser.plugins;
          return [+/* @__PURE__ */ new Date(), global, plugins, global.screen, tostring(pool)];
        }
      }
      function tostring(a) {
        return String.fromCharCode.apply(0, a);
      }
      mixkey(math.random(), pool);
      if (typeof module == "object" && module.exports) {
        module.exports = seedrandom2;
        try {
          nodecrypto = __require("crypto");
        } catch (ex) {
        }
      } else if (typeof define == "function" && define.amd) {
        define(function() {
          return seedrandom2;
        });
      } else {
        math["seed" + rngname] = seedrandom2;
      }
    })(
      // global: `self` in browsers (including strict mode and web workers),
      // otherwise `this` in Node and other environments
      typeof self !== "undefined" ? self : exports,
      [],
      // pool: entropy pool starts empty
      Math
      // math: package containing random, pow, and seedrandom
    );
  }
});

// node_modules/seedrandom/index.js
var require_seedrandom2 = __commonJS({
  "node_modules/seedrandom/index.js"(exports, module) {
    var alea = require_alea();
    var xor128 = require_xor128();
    var xorwow = require_xorwow();
    var xorshift7 = require_xorshift7();
    var xor4096 = require_xor4096();
    var tychei = require_tychei();
    var sr = require_seedrandom();
    sr.alea = alea;
    sr.xor128 = xor128;
    sr.xorwow = xorwow;
    sr.xorshift7 = xorshift7;
    sr.xor4096 = xor4096;
    sr.tychei = tychei;
    module.exports = sr;
  }
});

// src/train/audit.ts
var opened;
function noteStream(name) {
  if (opened !== void 0) opened.set(name, (opened.get(name) ?? 0) + 1);
}
async function auditDraws(work) {
  const streams = /* @__PURE__ */ new Map();
  opened = streams;
  const random = Math.random;
  let unseeded = 0;
  Math.random = () => {
    unseeded++;
    return random();
  };
  try {
    const result = await work();
    const repeated = [...streams].filter(([, n]) => n > 1).map(([name]) => name);
    return { result, audit: { unseeded, streams: streams.size, repeated } };
  } finally {
    Math.random = random;
    opened = void 0;
  }
}

// src/train/seeds.ts
var import_seedrandom = __toESM(require_seedrandom2(), 1);
import { createHash } from "node:crypto";
function stream(run, ...purpose) {
  if (!Number.isSafeInteger(run.seed) || run.seed < 0) {
    throw new RangeError(`seed ${run.seed}: a seed is an integer from 0 to ${Number.MAX_SAFE_INTEGER}`);
  }
  const names = JSON.stringify(["seedgate", 1, run.suite, run.problem, run.variant, run.seed, ...purpose]);
  noteStream(names);
  const hash = createHash("sha256").update(names).digest();
  const word = (at) => hash.readUInt32LE(at) * 2 ** -32;
  const state = { c: 1, s0: word(0), s1: word(4), s2: word(8) };
  const generator = import_seedrandom.default.alea("", { state });
  let spare;
  return {
    uniform: generator.double,
    below: (n) => Math.floor(generator.double() * n),
    /**
     * Marsaglia's polar method (Marsaglia and Bray, SIAM Review 6, 1964). It needs log and sqrt alone:
     * the bits of sin and cos differ between versions of Node.
     */
    normal() {
      if (spare !== void 0) {
        const value = spare;
        spare = void 0;
        return value;
      }
      for (; ; ) {
        const u = 2 * generator.double() - 1;
        const v = 2 * generator.double() - 1;
        const s = u * u + v * v;
        if (s === 0 || s >= 1) continue;
        const factor = Math.sqrt(-2 * Math.log(s) / s);
        spare = v * factor;
        return u * factor;
      }
    }
  };
}

// src/train/masks.ts
function dropoutLayer(tf, options, masks) {
  const { rate, ...config } = options;
  class SeededDropout extends tf.layers.Layer {
    static className = "SeededDropout";
    computeOutputShape(inputShape) {
      return inputShape;
    }
    call(inputs, kwargs) {
      const input = Array.isArray(inputs) ? inputs[0] : inputs;
      if (kwargs.training !== true || rate === 0) return input;
      return tf.mul(input, masks.mask(this.name, input.shape, rate));
    }
  }
  return new SeededDropout(config);
}
function seededMasks(tf, run) {
  let step = [0, 0];
  let calls = /* @__PURE__ */ new Map();
  return {
    at(epoch, batch) {
      step = [epoch, batch];
      calls = /* @__PURE__ */ new Map();
    },
    mask(layer, shape, rate) {
      const call = calls.get(layer) ?? 0;
      calls.set(layer, call + 1);
      return tf.tensor(maskValues(run, layer, step[0], step[1], call, shape, rate), [...shape]);
    }
  };
}
function maskValues(run, layer, epoch, batch, call, shape, rate) {
  const { uniform } = stream(run, "dropout", layer, epoch, batch, call);
  const values = new Float32Array(shape.reduce((product, d) => product * d, 1));
  const kept = 1 / (1 - rate);
  for (let i = 0; i < values.length; i++) values[i] = uniform() < rate ? 0 : kept;
  return values;
}

// src/train/model.ts
var factory = { simpleRnn: "simpleRNN" };
var initializers = {
  lstm: ["kernelInitializer", "recurrentInitializer", "biasInitializer"],
  gru: ["kernelInitializer", "recurrentInitializer", "biasInitializer"],
  simpleRnn: ["kernelInitializer", "recurrentInitializer", "biasInitializer"],
  dense: ["kernelInitializer", "biasInitializer"],
  conv1d: ["kernelInitializer", "biasInitializer"],
  embedding: ["embeddingsInitializer"]
};
var noMasks = {
  mask(layer) {
    throw new Error(`${layer}: dropout needs a source of masks to be trained`);
  }
};
function buildModel(tf, variant, inputShape, options = {}) {
  const masks = options.masks ?? noMasks;
  const names = layerNames(variant.layers);
  const model = tf.sequential();
  variant.layers.forEach((layer, i) => {
    try {
      const first = i === 0 ? { inputShape: [...inputShape] } : {};
      model.add(makeLayer(tf, layer, { name: names[i], ...first }, masks));
    } catch (error) {
      disposeModel(model);
      const why = error instanceof Error ? error.message : String(error);
      throw new Error(
        `${options.experiment ?? variant.id}: layer ${i + 1} (${layer.kind}): tf.layers refuses it: ${why}`
      );
    }
  });
  return model;
}
function layerNames(list) {
  const seen = /* @__PURE__ */ new Map();
  return list.map(({ kind }) => {
    const ordinal = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, ordinal);
    return `${kind}-${ordinal}`;
  });
}
function makeLayer(tf, layer, config, masks) {
  if (layer.kind === "dropout") {
    return dropoutLayer(tf, { ...config, rate: layer.options.rate }, masks);
  }
  const zeros = Object.fromEntries((initializers[layer.kind] ?? []).map((option) => [option, "zeros"]));
  const forget = layer.kind === "lstm" ? { unitForgetBias: false } : {};
  const inner = layer.layer === void 0 ? {} : { layer: makeLayer(tf, layer.layer, { name: `${config.name}-${layer.layer.kind}` }, masks) };
  const make = tf.layers[factory[layer.kind] ?? layer.kind];
  return make({ ...layer.options, ...zeros, ...forget, ...inner, ...config });
}
function parameterCount(model) {
  return model.trainableWeights.reduce((sum, weight) => sum + size(weight), 0);
}
var size = (weight) => weight.shape.reduce((product, d) => product * (d ?? 1), 1);
function disposeModel(model) {
  const seen = /* @__PURE__ */ new Set();
  for (const layer of model.layers) {
    for (const weight of layer.weights) {
      if (!seen.has(weight)) weight.dispose();
      seen.add(weight);
    }
  }
}

// src/train/batches.ts
function epochOrder(run, epoch, n, shuffle) {
  const order = Int32Array.from({ length: n }, (_, i) => i);
  if (!shuffle) return order;
  const { below } = stream(run, "order", epoch);
  for (let i = n - 1; i > 0; i--) {
    const j = below(i + 1);
    const held = order[i];
    order[i] = order[j];
    order[j] = held;
  }
  return order;
}
function batchPlan(n, batchSize) {
  const batches = [];
  for (let start = 0; start < n; start += batchSize) {
    batches.push({ start, end: Math.min(start + batchSize, n) });
  }
  return batches;
}
function trainingSamples(samples, validationSplit) {
  if (validationSplit === 0) return samples;
  const trained = Math.floor(samples * (1 - validationSplit));
  if (trained === 0 || trained === samples) {
    const missing = trained === 0 ? "to train on" : "to hold out";
    throw new Error(
      `validationSplit ${validationSplit} of ${samples} samples leaves nothing ${missing}; use 0 or have more samples`
    );
  }
  return trained;
}

// src/train/weights.ts
function modelWeights(model, variant) {
  const names = layerNames(variant.layers);
  return variant.layers.flatMap((layer, i) => {
    const built = model.layers[i];
    const roles = layerRoles(layer);
    if (built === void 0 || built.weights.length !== roles.length) {
      throw new Error(`${variant.id}: ${names[i]} has ${built?.weights.length} weights, not ${roles.length}`);
    }
    return built.weights.map((variable, k) => {
      const role = roles[k];
      return { ...role, name: `${names[i]}/${role.name}`, layer: i, variable, trainable: variable.trainable };
    });
  });
}
function layerRoles({ kind, options, layer }) {
  const by = (name) => options[name];
  const bias = options.useBias === false ? [] : [{ name: "bias", initializer: by("biasInitializer") }];
  switch (kind) {
    case "lstm":
      return [
        ...kernels(by),
        ...bias.map(
          (role) => options.unitForgetBias === false ? role : { ...role, forgetUnits: options.units }
        )
      ];
    case "gru":
    case "simpleRnn":
      return [...kernels(by), ...bias];
    case "dense":
    case "conv1d":
      return [{ name: "kernel", initializer: by("kernelInitializer") }, ...bias];
    case "embedding":
      return [{ name: "embeddings", initializer: by("embeddingsInitializer") }];
    case "batchNormalization":
      return [
        ...options.scale === false ? [] : [one("gamma")],
        ...options.center === false ? [] : [zero("beta")],
        zero("movingMean"),
        one("movingVariance")
      ];
    case "layerNormalization":
      return [one("gamma"), zero("beta")];
    case "bidirectional": {
      const inner = layerRoles(layer);
      return ["forward", "backward"].flatMap(
        (side) => inner.map((role) => ({ ...role, name: `${side}/${role.name}` }))
      );
    }
    case "timeDistributed":
      return layerRoles(layer);
    default:
      return [];
  }
}
var one = (name) => ({ name, initializer: "ones" });
var zero = (name) => ({ name, initializer: "zeros" });
var kernels = (by) => [
  { name: "kernel", initializer: by("kernelInitializer") },
  { name: "recurrentKernel", initializer: by("recurrentInitializer") }
];

export {
  auditDraws,
  stream,
  seededMasks,
  maskValues,
  buildModel,
  parameterCount,
  disposeModel,
  epochOrder,
  batchPlan,
  trainingSamples,
  modelWeights
};
