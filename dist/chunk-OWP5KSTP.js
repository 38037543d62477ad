import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  external_exports
} from "./chunk-WRO3WQAV.js";
import {
  isAlive,
  makeFolders
} from "./chunk-VXSGOI6T.js";

// src/train/protocol.ts
function failedOutcome(reason) {
  return {
    status: "failed",
    reason,
    predictions: {},
    loss: { epochs: [], loss: [], validation: [] },
    parameters: 0,
    weights: "",
    seconds: { init: 0, compile: 0, train: 0 }
  };
}

// src/records/digest.ts
import { createHash } from "node:crypto";
function recordDigest(record) {
  const { digest: _, ...content } = record;
  return createHash("sha256").update(JSON.stringify(content)).digest("hex");
}
function sealRecord(content) {
  return { ...content, digest: recordDigest(content) };
}
function sameOutcome(a, b) {
  const outcome = (r) => JSON.stringify([
    r.key,
    r.status,
    r.reason,
    r.epoch,
    r.predictions,
    r.metrics,
    r.loss,
    r.parameters,
    r.weights
  ]);
  return outcome(a) === outcome(b);
}
function toNum(value) {
  if (Number.isFinite(value)) return value;
  return Number.isNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity";
}
function fromNum(value) {
  return Number(value);
}

// src/records/read.ts
import { existsSync } from "node:fs";
import path from "node:path";

// src/records/files.ts
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync
} from "node:fs";
var FileError = class extends Error {
  name = "FileError";
};
var { O_APPEND, O_CREAT, O_EXCL, O_NOFOLLOW = 0, O_NONBLOCK = 0, O_RDONLY, O_RDWR, O_WRONLY } = constants;
var codeOf = (error) => error.code ?? "unknown error";
var ofMachine = ["ENOSPC", "EROFS", "EACCES"];
function readRegular(file) {
  const handle = openSync(file, O_RDONLY | O_NONBLOCK);
  try {
    if (!fstatSync(handle).isFile()) throw new FileError(`${file} is not a regular file`);
    return readFileSync(handle);
  } finally {
    closeSync(handle);
  }
}
function requireOwn(file) {
  const stat = lstatSync(file, { throwIfNoEntry: false });
  if (stat === void 0 || stat.isFile()) return;
  const what = stat.isSymbolicLink() ? "a symbolic link" : stat.isDirectory() ? "a folder" : "no regular file";
  throw new FileError(
    `${file} is ${what}, and nothing is written through it; remove it, or choose another place`
  );
}
function openOwn(file) {
  requireOwn(file);
  try {
    return openSync(file, O_RDWR | O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK, 438);
  } catch (error) {
    if (codeOf(error) === "ELOOP") throw new FileError(`${file} is a symbolic link; remove it`);
    throw error;
  }
}
function writeWhole(file, text) {
  requireOwn(file);
  const part = `${file}.part`;
  try {
    rmSync(part, { force: true });
    const handle = openSync(part, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 438);
    try {
      writeFileSync(handle, text);
    } finally {
      closeSync(handle);
    }
    renameSync(part, file);
  } catch (error) {
    if (ofMachine.includes(codeOf(error))) throw error;
    throw new FileError(`${file} cannot be written (${codeOf(error)})`);
  }
}
function makeFolder(dir) {
  try {
    makeFolders(dir);
  } catch (error) {
    if (ofMachine.includes(codeOf(error))) throw error;
    throw new FileError(`${dir} cannot be made a folder (${codeOf(error)}); choose another one`);
  }
}

// src/records/schema.ts
var num = external_exports.union([external_exports.number(), external_exports.enum(["NaN", "Infinity", "-Infinity"])]);
var hash = external_exports.string().regex(/^[0-9a-f]{64}$/);
var seconds = external_exports.number().min(0);
var recordSchema = external_exports.strictObject({
  format: external_exports.literal(1),
  key: hash,
  suite: external_exports.string(),
  version: external_exports.string(),
  suiteHash: hash,
  problem: external_exports.string(),
  variant: external_exports.string(),
  experimentHash: hash,
  seed: external_exports.int().min(0),
  engine: external_exports.enum(["compiled", "eager"]),
  environment: external_exports.strictObject({
    platform: external_exports.string(),
    arch: external_exports.string(),
    cpu: external_exports.string(),
    node: external_exports.string(),
    seedgate: external_exports.string(),
    tensorflow: external_exports.string(),
    runtime: external_exports.string(),
    isa: external_exports.string(),
    fingerprint: external_exports.string()
  }),
  status: external_exports.enum(["ok", "diverged", "failed"]),
  reason: external_exports.string().exactOptional(),
  epoch: external_exports.int().min(1).exactOptional(),
  predictions: external_exports.record(external_exports.string(), external_exports.array(num)),
  metrics: external_exports.record(external_exports.string(), num).exactOptional(),
  loss: external_exports.strictObject({ epochs: external_exports.array(external_exports.int()), loss: external_exports.array(num), validation: external_exports.array(num) }),
  parameters: external_exports.int().min(0),
  weights: external_exports.string(),
  seconds: external_exports.strictObject({ init: seconds, compile: seconds, train: seconds }),
  digest: hash
});

// src/records/read.ts
var recordsFile = "records.jsonl";
var RecordsError = class extends Error {
  name = "RecordsError";
};
function readRecords(dir) {
  const file = path.join(dir, recordsFile);
  if (!existsSync(file)) return { records: [], wholeBytes: 0, torn: false };
  const bytes = readRegular(file);
  const wholeBytes = bytes.lastIndexOf(10) + 1;
  const text = bytes.subarray(0, wholeBytes).toString("utf8");
  const lines = text.split("\n").slice(0, -1);
  const byKey = /* @__PURE__ */ new Map();
  lines.forEach((line, i) => {
    const record = parseRecord(line, `${file}:${i + 1}`);
    const earlier = byKey.get(record.key);
    if (earlier === void 0) byKey.set(record.key, record);
    else if (earlier.status === "failed" && record.status !== "failed") byKey.set(record.key, record);
    else if (record.status !== "failed" && !sameOutcome(earlier, record)) {
      throw new RecordsError(
        `${file}:${i + 1}: a second record of ${describeRun(record)} differs from the first; the same run must leave the same bits. Remove the lines of this run to have it trained again.`
      );
    }
  });
  return { records: [...byKey.values()], wholeBytes, torn: wholeBytes < bytes.length };
}
function describeRun(r) {
  return `${r.suite} ${r.problem}/${r.variant} seed ${r.seed} (${r.engine})`;
}
function parseRecord(line, where) {
  const damaged = (why) => new RecordsError(`${where}: damaged record (${why}). Remove the line to have its run trained again.`);
  let value;
  try {
    value = JSON.parse(line);
  } catch {
    throw damaged("not JSON");
  }
  const parsed = recordSchema.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const format = value?.format;
    if (typeof format === "number" && format !== 1) {
      throw new RecordsError(
        `${where}: a record of format ${format}; this version of seedgate reads format 1`
      );
    }
    throw damaged(`${issue?.path.join(".") ?? ""}: ${issue?.message ?? "wrong form"}`);
  }
  if (recordDigest(value) !== parsed.data.digest)
    throw damaged("its digest does not fit its content");
  return value;
}

// src/records/lock.ts
import { linkSync, readFileSync as readFileSync2, renameSync as renameSync2, rmSync as rmSync2, writeFileSync as writeFileSync2 } from "node:fs";
import path2 from "node:path";
var LockedError = class extends Error {
  name = "LockedError";
  pid;
  constructor(dir, pid) {
    super(`${dir} is in use by process ${pid}; wait for it to end, or choose another folder with --out`);
    this.pid = pid;
  }
};
function startOf(pid) {
  try {
    const stat = readFileSync2(`/proc/${pid}/stat`, "utf8");
    const boot = readFileSync2("/proc/sys/kernel/random/boot_id", "utf8").trim();
    return `${boot}:${stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19]}`;
  } catch {
    return void 0;
  }
}
function alive(holder) {
  if (!isAlive(holder.pid)) return false;
  const started = startOf(holder.pid);
  return started === void 0 || holder.started === "" || started === holder.started;
}
function readHolder(file) {
  try {
    const holder = JSON.parse(readFileSync2(file, "utf8"));
    return Number.isInteger(holder.pid) ? holder : void 0;
  } catch {
    return void 0;
  }
}
function lockFolder(dir) {
  const lock = path2.join(dir, ".lock");
  const own = path2.join(dir, `.lock.${process.pid}`);
  rmSync2(own, { force: true });
  const holder = { pid: process.pid, started: startOf(process.pid) ?? "" };
  writeFileSync2(own, JSON.stringify(holder), { flag: "wx" });
  try {
    for (let attempt = 0; ; attempt++) {
      try {
        linkSync(own, lock);
        return () => {
          if (readHolder(lock)?.pid === process.pid) rmSync2(lock, { force: true });
        };
      } catch (error) {
        if (error.code !== "EEXIST") throw error;
      }
      const holder2 = readHolder(lock);
      if (holder2 !== void 0 && alive(holder2)) throw new LockedError(dir, holder2.pid);
      if (attempt > 20) throw new Error(`cannot take the lock ${lock}; remove it if no seedgate runs`);
      takeAway(lock, holder2, attempt);
    }
  } finally {
    rmSync2(own, { force: true });
  }
}
function takeAway(lock, dead, attempt) {
  const aside = `${lock}.${process.pid}.${attempt}`;
  try {
    renameSync2(lock, aside);
  } catch {
    return;
  }
  const moved = readHolder(aside);
  if (moved !== void 0 && moved.pid !== dead?.pid && alive(moved)) {
    try {
      linkSync(aside, lock);
    } catch {
    }
  }
  rmSync2(aside, { force: true });
}

// src/records/store.ts
import { closeSync as closeSync2, fdatasyncSync, ftruncateSync, writeSync } from "node:fs";
import path3 from "node:path";
function openStore(dir) {
  makeFolder(dir);
  const unlock = lockFolder(dir);
  let handle;
  try {
    const own = path3.join(dir, recordsFile);
    requireOwn(own);
    const { records, wholeBytes, torn } = readRecords(dir);
    const file = openOwn(own);
    handle = file;
    if (torn) ftruncateSync(file, wholeBytes);
    const byKey = new Map(records.map((r) => [r.key, r]));
    let length = wholeBytes;
    return {
      torn,
      records: () => [...byKey.values()],
      append(record) {
        const line = Buffer.from(`${JSON.stringify(record)}
`);
        try {
          for (let done = 0; done < line.length; ) done += writeSync(file, line, done);
          fdatasyncSync(file);
        } catch (error) {
          ftruncateSync(file, length);
          throw error;
        }
        length += line.length;
        byKey.set(record.key, record);
      },
      close() {
        closeSync2(file);
        unlock();
      }
    };
  } catch (error) {
    if (handle !== void 0) closeSync2(handle);
    unlock();
    throw error;
  }
}

export {
  failedOutcome,
  sealRecord,
  sameOutcome,
  toNum,
  fromNum,
  FileError,
  readRegular,
  requireOwn,
  writeWhole,
  LockedError,
  RecordsError,
  readRecords,
  openStore
};
