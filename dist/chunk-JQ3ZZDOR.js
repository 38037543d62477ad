import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  external_exports
} from "./chunk-QZLHBLCQ.js";

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
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

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
  const bytes = readFileSync(file);
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
import { linkSync, readFileSync as readFileSync2, renameSync, rmSync, writeFileSync } from "node:fs";
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
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if (error.code === "ESRCH") return false;
  }
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
  writeFileSync(
    own,
    JSON.stringify({ pid: process.pid, started: startOf(process.pid) ?? "" })
  );
  try {
    for (let attempt = 0; ; attempt++) {
      try {
        linkSync(own, lock);
        return () => {
          if (readHolder(lock)?.pid === process.pid) rmSync(lock, { force: true });
        };
      } catch (error) {
        if (error.code !== "EEXIST") throw error;
      }
      const holder = readHolder(lock);
      if (holder !== void 0 && alive(holder)) throw new LockedError(dir, holder.pid);
      if (attempt > 20) throw new Error(`cannot take the lock ${lock}; remove it if no seedgate runs`);
      takeAway(lock, holder, attempt);
    }
  } finally {
    rmSync(own, { force: true });
  }
}
function takeAway(lock, dead, attempt) {
  const aside = `${lock}.${process.pid}.${attempt}`;
  try {
    renameSync(lock, aside);
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
  rmSync(aside, { force: true });
}

// src/records/store.ts
import { closeSync, fdatasyncSync, ftruncateSync, mkdirSync, openSync, writeSync } from "node:fs";
import path3 from "node:path";
function openStore(dir) {
  mkdirSync(dir, { recursive: true });
  const unlock = lockFolder(dir);
  let handle;
  try {
    const { records, wholeBytes, torn } = readRecords(dir);
    const file = openSync(path3.join(dir, recordsFile), "a");
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
        closeSync(file);
        unlock();
      }
    };
  } catch (error) {
    if (handle !== void 0) closeSync(handle);
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
  LockedError,
  RecordsError,
  readRecords,
  openStore
};
