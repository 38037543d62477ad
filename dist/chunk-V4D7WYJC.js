import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  isAlive,
  makeFolders
} from "./chunk-VXSGOI6T.js";
import {
  __commonJS,
  __require,
  __toESM
} from "./chunk-YCYJS2N5.js";

// node_modules/pend/index.js
var require_pend = __commonJS({
  "node_modules/pend/index.js"(exports, module) {
    module.exports = Pend;
    function Pend() {
      this.pending = 0;
      this.max = Infinity;
      this.listeners = [];
      this.waiting = [];
      this.error = null;
    }
    Pend.prototype.go = function(fn) {
      if (this.pending < this.max) {
        pendGo(this, fn);
      } else {
        this.waiting.push(fn);
      }
    };
    Pend.prototype.wait = function(cb) {
      if (this.pending === 0) {
        cb(this.error);
      } else {
        this.listeners.push(cb);
      }
    };
    Pend.prototype.hold = function() {
      return pendHold(this);
    };
    function pendHold(self) {
      self.pending += 1;
      var called = false;
      return onCb;
      function onCb(err) {
        if (called) throw new Error("callback called twice");
        called = true;
        self.error = self.error || err;
        self.pending -= 1;
        if (self.waiting.length > 0 && self.pending < self.max) {
          pendGo(self, self.waiting.shift());
        } else if (self.pending === 0) {
          var listeners = self.listeners;
          self.listeners = [];
          listeners.forEach(cbListener);
        }
      }
      function cbListener(listener) {
        listener(self.error);
      }
    }
    function pendGo(self, fn) {
      fn(pendHold(self));
    }
  }
});

// node_modules/yauzl/fd-slicer.js
var require_fd_slicer = __commonJS({
  "node_modules/yauzl/fd-slicer.js"(exports) {
    var fs = __require("fs");
    var util2 = __require("util");
    var stream = __require("stream");
    var Readable = stream.Readable;
    var PassThrough = stream.PassThrough;
    var Pend = require_pend();
    var EventEmitter = __require("events").EventEmitter;
    exports.BufferSlicer = BufferSlicer;
    exports.FdSlicer = FdSlicer;
    util2.inherits(FdSlicer, EventEmitter);
    function FdSlicer(fd) {
      EventEmitter.call(this);
      this.fd = fd;
      this.pend = new Pend();
      this.pend.max = 1;
      this.refCount = 0;
    }
    FdSlicer.prototype.read = function(buffer, offset, length, position, callback) {
      var self = this;
      self.pend.go(function(cb) {
        fs.read(self.fd, buffer, offset, length, position, function(err, bytesRead, buffer2) {
          cb();
          callback(err, bytesRead, buffer2);
        });
      });
    };
    FdSlicer.prototype.createReadStream = function(options2) {
      return new ReadStream(this, options2);
    };
    FdSlicer.prototype.ref = function() {
      this.refCount += 1;
    };
    FdSlicer.prototype.unref = function() {
      var self = this;
      self.refCount -= 1;
      if (self.refCount < 0) throw new Error("invalid unref");
      if (self.refCount > 0) return;
      fs.close(self.fd, onCloseDone);
      function onCloseDone(err) {
        if (err) {
          self.emit("error", err);
        } else {
          self.emit("close");
        }
      }
    };
    util2.inherits(ReadStream, Readable);
    function ReadStream(context, options2) {
      options2 = options2 || {};
      Readable.call(this, options2);
      this.context = context;
      this.context.ref();
      this.start = options2.start || 0;
      this.endOffset = options2.end;
      this.pos = this.start;
    }
    ReadStream.prototype._read = function(n) {
      var self = this;
      var toRead = Math.min(self._readableState.highWaterMark, n);
      if (self.endOffset != null) {
        toRead = Math.min(toRead, self.endOffset - self.pos);
      }
      if (toRead <= 0) {
        self.push(null);
        this._cleanup();
        return;
      }
      self.context.pend.go(function(cb) {
        var buffer = Buffer.allocUnsafe(toRead);
        fs.read(self.context.fd, buffer, 0, toRead, self.pos, function(err, bytesRead) {
          if (err) {
            self.destroy(err);
          } else if (bytesRead === 0) {
            self.push(null);
            self._cleanup();
          } else {
            self.pos += bytesRead;
            self.push(buffer.slice(0, bytesRead));
          }
          cb();
        });
      });
    };
    ReadStream.prototype._destroy = function(err, cb) {
      this._cleanup();
      cb(err);
    };
    ReadStream.prototype._cleanup = function() {
      if (this.context != null) {
        this.context.unref();
        this.context = null;
      }
    };
    util2.inherits(BufferSlicer, EventEmitter);
    function BufferSlicer(buffer) {
      EventEmitter.call(this);
      this.refCount = 0;
      this.buffer = buffer;
    }
    BufferSlicer.prototype.read = function(buffer, offset, length, position, callback) {
      if (!(0 <= offset && offset <= buffer.length)) throw new RangeError("offset outside buffer: 0 <= " + offset + " <= " + buffer.length);
      if (position < 0) throw new RangeError("position is negative: " + position);
      if (offset + length > buffer.length) {
        length = buffer.length - offset;
      }
      if (position + length > this.buffer.length) {
        length = this.buffer.length - position;
      }
      if (length <= 0) {
        setImmediate(function() {
          callback(null, 0);
        });
        return;
      }
      this.buffer.copy(buffer, offset, position, position + length);
      setImmediate(function() {
        callback(null, length);
      });
    };
    BufferSlicer.prototype.createReadStream = function(options2) {
      options2 = options2 || {};
      var readStream = new PassThrough(options2);
      readStream.start = options2.start || 0;
      readStream.endOffset = options2.end;
      readStream.pos = readStream.endOffset || this.buffer.length;
      var entireSlice = this.buffer.slice(readStream.start, readStream.pos);
      var maxChunkSize = 65536;
      var offset = 0;
      while (true) {
        var nextOffset = offset + maxChunkSize;
        if (nextOffset >= entireSlice.length) {
          if (offset < entireSlice.length) {
            readStream.write(entireSlice.slice(offset, entireSlice.length));
          }
          break;
        }
        readStream.write(entireSlice.slice(offset, nextOffset));
        offset = nextOffset;
      }
      readStream.end();
      return readStream;
    };
    BufferSlicer.prototype.ref = function() {
      this.refCount += 1;
    };
    BufferSlicer.prototype.unref = function() {
      this.refCount -= 1;
      if (this.refCount < 0) {
        throw new Error("invalid unref");
      }
    };
  }
});

// node_modules/yauzl/crc32.js
var require_crc32 = __commonJS({
  "node_modules/yauzl/crc32.js"(exports, module) {
    var CRC_TABLE = new Int32Array([
      0,
      1996959894,
      3993919788,
      2567524794,
      124634137,
      1886057615,
      3915621685,
      2657392035,
      249268274,
      2044508324,
      3772115230,
      2547177864,
      162941995,
      2125561021,
      3887607047,
      2428444049,
      498536548,
      1789927666,
      4089016648,
      2227061214,
      450548861,
      1843258603,
      4107580753,
      2211677639,
      325883990,
      1684777152,
      4251122042,
      2321926636,
      335633487,
      1661365465,
      4195302755,
      2366115317,
      997073096,
      1281953886,
      3579855332,
      2724688242,
      1006888145,
      1258607687,
      3524101629,
      2768942443,
      901097722,
      1119000684,
      3686517206,
      2898065728,
      853044451,
      1172266101,
      3705015759,
      2882616665,
      651767980,
      1373503546,
      3369554304,
      3218104598,
      565507253,
      1454621731,
      3485111705,
      3099436303,
      671266974,
      1594198024,
      3322730930,
      2970347812,
      795835527,
      1483230225,
      3244367275,
      3060149565,
      1994146192,
      31158534,
      2563907772,
      4023717930,
      1907459465,
      112637215,
      2680153253,
      3904427059,
      2013776290,
      251722036,
      2517215374,
      3775830040,
      2137656763,
      141376813,
      2439277719,
      3865271297,
      1802195444,
      476864866,
      2238001368,
      4066508878,
      1812370925,
      453092731,
      2181625025,
      4111451223,
      1706088902,
      314042704,
      2344532202,
      4240017532,
      1658658271,
      366619977,
      2362670323,
      4224994405,
      1303535960,
      984961486,
      2747007092,
      3569037538,
      1256170817,
      1037604311,
      2765210733,
      3554079995,
      1131014506,
      879679996,
      2909243462,
      3663771856,
      1141124467,
      855842277,
      2852801631,
      3708648649,
      1342533948,
      654459306,
      3188396048,
      3373015174,
      1466479909,
      544179635,
      3110523913,
      3462522015,
      1591671054,
      702138776,
      2966460450,
      3352799412,
      1504918807,
      783551873,
      3082640443,
      3233442989,
      3988292384,
      2596254646,
      62317068,
      1957810842,
      3939845945,
      2647816111,
      81470997,
      1943803523,
      3814918930,
      2489596804,
      225274430,
      2053790376,
      3826175755,
      2466906013,
      167816743,
      2097651377,
      4027552580,
      2265490386,
      503444072,
      1762050814,
      4150417245,
      2154129355,
      426522225,
      1852507879,
      4275313526,
      2312317920,
      282753626,
      1742555852,
      4189708143,
      2394877945,
      397917763,
      1622183637,
      3604390888,
      2714866558,
      953729732,
      1340076626,
      3518719985,
      2797360999,
      1068828381,
      1219638859,
      3624741850,
      2936675148,
      906185462,
      1090812512,
      3747672003,
      2825379669,
      829329135,
      1181335161,
      3412177804,
      3160834842,
      628085408,
      1382605366,
      3423369109,
      3138078467,
      570562233,
      1426400815,
      3317316542,
      2998733608,
      733239954,
      1555261956,
      3268935591,
      3050360625,
      752459403,
      1541320221,
      2607071920,
      3965973030,
      1969922972,
      40735498,
      2617837225,
      3943577151,
      1913087877,
      83908371,
      2512341634,
      3803740692,
      2075208622,
      213261112,
      2463272603,
      3855990285,
      2094854071,
      198958881,
      2262029012,
      4057260610,
      1759359992,
      534414190,
      2176718541,
      4139329115,
      1873836001,
      414664567,
      2282248934,
      4279200368,
      1711684554,
      285281116,
      2405801727,
      4167216745,
      1634467795,
      376229701,
      2685067896,
      3608007406,
      1308918612,
      956543938,
      2808555105,
      3495958263,
      1231636301,
      1047427035,
      2932959818,
      3654703836,
      1088359270,
      936918e3,
      2847714899,
      3736837829,
      1202900863,
      817233897,
      3183342108,
      3401237130,
      1404277552,
      615818150,
      3134207493,
      3453421203,
      1423857449,
      601450431,
      3009837614,
      3294710456,
      1567103746,
      711928724,
      3020668471,
      3272380065,
      1510334235,
      755167117
    ]);
    function crc32(buf) {
      let crc = -1;
      for (let x of buf) {
        crc = CRC_TABLE[(crc ^ x) & 255] ^ crc >>> 8;
      }
      return (crc ^ -1) >>> 0;
    }
    module.exports = crc32;
  }
});

// node_modules/yauzl/index.js
var require_yauzl = __commonJS({
  "node_modules/yauzl/index.js"(exports) {
    var fs = __require("fs");
    var zlib = __require("zlib");
    var fd_slicer = require_fd_slicer();
    var util2 = __require("util");
    var EventEmitter = __require("events").EventEmitter;
    var Transform = __require("stream").Transform;
    var PassThrough = __require("stream").PassThrough;
    var Writable = __require("stream").Writable;
    var crc32 = typeof zlib.crc32 === "function" ? zlib.crc32 : require_crc32();
    exports.open = open2;
    exports.fromFd = fromFd;
    exports.fromBuffer = fromBuffer;
    exports.fromRandomAccessReader = fromRandomAccessReader;
    exports.openPromise = openPromise;
    exports.fromFdPromise = fromFdPromise;
    exports.fromBufferPromise = fromBufferPromise;
    exports.fromRandomAccessReaderPromise = fromRandomAccessReaderPromise;
    exports.dosDateTimeToDate = dosDateTimeToDate;
    exports.getFileNameLowLevel = getFileNameLowLevel;
    exports.validateFileName = validateFileName;
    exports.parseExtraFields = parseExtraFields;
    exports.ZipFile = ZipFile;
    exports.Entry = Entry;
    exports.LocalFileHeader = LocalFileHeader;
    exports.RandomAccessReader = RandomAccessReader;
    function openPromise(path9, options2) {
      return new Promise((resolve, reject) => {
        open2(path9, { ...options2, lazyEntries: true }, function(err, zipfile) {
          if (err) return reject(err);
          resolve(zipfile);
        });
      });
    }
    function fromFdPromise(fd, options2) {
      return new Promise((resolve, reject) => {
        fromFd(fd, { ...options2, lazyEntries: true }, function(err, zipfile) {
          if (err) return reject(err);
          resolve(zipfile);
        });
      });
    }
    function fromBufferPromise(buffer, options2) {
      return new Promise((resolve, reject) => {
        fromBuffer(buffer, { ...options2, lazyEntries: true }, function(err, zipfile) {
          if (err) return reject(err);
          resolve(zipfile);
        });
      });
    }
    function fromRandomAccessReaderPromise(reader, totalSize, options2) {
      return new Promise((resolve, reject) => {
        fromRandomAccessReader(reader, totalSize, { ...options2, lazyEntries: true }, function(err, zipfile) {
          if (err) return reject(err);
          resolve(zipfile);
        });
      });
    }
    function open2(path9, options2, callback) {
      if (typeof options2 === "function") {
        callback = options2;
        options2 = null;
      }
      if (options2 == null) options2 = {};
      if (options2.autoClose == null) options2.autoClose = true;
      if (options2.lazyEntries == null) options2.lazyEntries = false;
      if (options2.decodeStrings == null) options2.decodeStrings = true;
      if (options2.validateEntrySizes == null) options2.validateEntrySizes = true;
      if (options2.strictFileNames == null) options2.strictFileNames = false;
      if (callback == null) callback = defaultCallback;
      fs.open(path9, "r", function(err, fd) {
        if (err) return callback(err);
        fromFd(fd, options2, function(err2, zipfile) {
          if (err2) fs.close(fd, defaultCallback);
          callback(err2, zipfile);
        });
      });
    }
    function fromFd(fd, options2, callback) {
      if (typeof options2 === "function") {
        callback = options2;
        options2 = null;
      }
      if (options2 == null) options2 = {};
      if (options2.autoClose == null) options2.autoClose = false;
      if (options2.lazyEntries == null) options2.lazyEntries = false;
      if (options2.decodeStrings == null) options2.decodeStrings = true;
      if (options2.validateEntrySizes == null) options2.validateEntrySizes = true;
      if (options2.strictFileNames == null) options2.strictFileNames = false;
      if (callback == null) callback = defaultCallback;
      fs.fstat(fd, function(err, stats) {
        if (err) return callback(err);
        var reader = new fd_slicer.FdSlicer(fd);
        fromRandomAccessReader(reader, stats.size, options2, callback);
      });
    }
    function fromBuffer(buffer, options2, callback) {
      if (typeof options2 === "function") {
        callback = options2;
        options2 = null;
      }
      if (options2 == null) options2 = {};
      options2.autoClose = false;
      if (options2.lazyEntries == null) options2.lazyEntries = false;
      if (options2.decodeStrings == null) options2.decodeStrings = true;
      if (options2.validateEntrySizes == null) options2.validateEntrySizes = true;
      if (options2.strictFileNames == null) options2.strictFileNames = false;
      var reader = new fd_slicer.BufferSlicer(buffer);
      fromRandomAccessReader(reader, buffer.length, options2, callback);
    }
    function fromRandomAccessReader(reader, totalSize, options2, callback) {
      if (typeof options2 === "function") {
        callback = options2;
        options2 = null;
      }
      if (options2 == null) options2 = {};
      if (options2.autoClose == null) options2.autoClose = true;
      if (options2.lazyEntries == null) options2.lazyEntries = false;
      if (options2.decodeStrings == null) options2.decodeStrings = true;
      var decodeStrings = !!options2.decodeStrings;
      if (options2.validateEntrySizes == null) options2.validateEntrySizes = true;
      if (options2.strictFileNames == null) options2.strictFileNames = false;
      if (callback == null) callback = defaultCallback;
      if (typeof totalSize !== "number") throw new Error("expected totalSize parameter to be a number");
      if (totalSize > Number.MAX_SAFE_INTEGER) {
        throw new Error("zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");
      }
      reader.ref();
      var eocdrWithoutCommentSize = 22;
      var zip64EocdlSize = 20;
      var maxCommentSize = 65535;
      var bufferSize = Math.min(zip64EocdlSize + eocdrWithoutCommentSize + maxCommentSize, totalSize);
      var buffer = newBuffer(bufferSize);
      var bufferReadStart = totalSize - buffer.length;
      readAndAssertNoEof(reader, buffer, 0, bufferSize, bufferReadStart, function(err) {
        if (err) return callback(err);
        for (var i = bufferSize - eocdrWithoutCommentSize; i >= 0; i -= 1) {
          if (buffer.readUInt32LE(i) !== 101010256) continue;
          var eocdrBuffer = buffer.subarray(i);
          var diskNumber = eocdrBuffer.readUInt16LE(4);
          var entryCount = eocdrBuffer.readUInt16LE(10);
          var centralDirectoryOffset = eocdrBuffer.readUInt32LE(16);
          var commentLength = eocdrBuffer.readUInt16LE(20);
          var expectedCommentLength = eocdrBuffer.length - eocdrWithoutCommentSize;
          if (commentLength !== expectedCommentLength) {
            return callback(new Error("Invalid comment length. Expected: " + expectedCommentLength + ". Found: " + commentLength + ". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));
          }
          var comment = decodeStrings ? decodeBuffer(eocdrBuffer.subarray(22), false) : eocdrBuffer.subarray(22);
          if (i - zip64EocdlSize >= 0 && buffer.readUInt32LE(i - zip64EocdlSize) === 117853008) {
            var zip64EocdlBuffer = buffer.subarray(i - zip64EocdlSize, i - zip64EocdlSize + zip64EocdlSize);
            var zip64EocdrOffset = readUInt64LE(zip64EocdlBuffer, 8);
            var zip64EocdrBuffer = newBuffer(56);
            return readAndAssertNoEof(reader, zip64EocdrBuffer, 0, zip64EocdrBuffer.length, zip64EocdrOffset, function(err2) {
              if (err2) return callback(err2);
              if (zip64EocdrBuffer.readUInt32LE(0) !== 101075792) {
                return callback(new Error("invalid zip64 end of central directory record signature"));
              }
              diskNumber = zip64EocdrBuffer.readUInt32LE(16);
              if (diskNumber !== 0) {
                return callback(new Error("multi-disk zip files are not supported: found disk number: " + diskNumber));
              }
              entryCount = readUInt64LE(zip64EocdrBuffer, 32);
              centralDirectoryOffset = readUInt64LE(zip64EocdrBuffer, 48);
              return callback(null, new ZipFile(reader, centralDirectoryOffset, totalSize, entryCount, comment, options2.autoClose, options2.lazyEntries, decodeStrings, options2.validateEntrySizes, options2.strictFileNames));
            });
          }
          if (diskNumber !== 0) {
            return callback(new Error("multi-disk zip files are not supported: found disk number: " + diskNumber));
          }
          return callback(null, new ZipFile(reader, centralDirectoryOffset, totalSize, entryCount, comment, options2.autoClose, options2.lazyEntries, decodeStrings, options2.validateEntrySizes, options2.strictFileNames));
        }
        callback(new Error("End of central directory record signature not found. Either not a zip file, or file is truncated."));
      });
    }
    util2.inherits(ZipFile, EventEmitter);
    function ZipFile(reader, centralDirectoryOffset, fileSize, entryCount, comment, autoClose, lazyEntries, decodeStrings, validateEntrySizes, strictFileNames) {
      var self = this;
      EventEmitter.call(self);
      self.reader = reader;
      self.reader.on("error", function(err) {
        emitError(self, err);
      });
      self.reader.once("close", function() {
        self.emit("close");
      });
      self.readEntryCursor = centralDirectoryOffset;
      self.fileSize = fileSize;
      self.entryCount = entryCount;
      self.comment = comment;
      self.entriesRead = 0;
      self.autoClose = !!autoClose;
      self.lazyEntries = !!lazyEntries;
      self.decodeStrings = !!decodeStrings;
      self.validateEntrySizes = !!validateEntrySizes;
      self.strictFileNames = !!strictFileNames;
      self.isOpen = true;
      self.emittedError = false;
      self.hasEachEntryBeenCalled = false;
      if (!self.lazyEntries) self._readEntry();
    }
    ZipFile.prototype.close = function() {
      if (!this.isOpen) return;
      this.isOpen = false;
      this.reader.unref();
    };
    function emitErrorAndAutoClose(self, err) {
      if (self.autoClose) self.close();
      emitError(self, err);
    }
    function emitError(self, err) {
      if (self.emittedError) return;
      self.emittedError = true;
      self.emit("error", err);
    }
    ZipFile.prototype.readEntry = function() {
      if (!this.lazyEntries) throw new Error("readEntry() called without lazyEntries:true");
      this._readEntry();
    };
    ZipFile.prototype._readEntry = function() {
      var self = this;
      if (self.entryCount === self.entriesRead) {
        setImmediate(function() {
          if (self.autoClose) self.close();
          if (self.emittedError) return;
          self.emit("end");
        });
        return;
      }
      if (self.emittedError) return;
      var buffer = newBuffer(46);
      readAndAssertNoEof(self.reader, buffer, 0, buffer.length, self.readEntryCursor, function(err) {
        if (err) return emitErrorAndAutoClose(self, err);
        if (self.emittedError) return;
        var entry = new Entry();
        var signature = buffer.readUInt32LE(0);
        if (signature !== 33639248) return emitErrorAndAutoClose(self, new Error("invalid central directory file header signature: 0x" + signature.toString(16)));
        entry.versionMadeBy = buffer.readUInt16LE(4);
        entry.versionNeededToExtract = buffer.readUInt16LE(6);
        entry.generalPurposeBitFlag = buffer.readUInt16LE(8);
        entry.compressionMethod = buffer.readUInt16LE(10);
        entry.lastModFileTime = buffer.readUInt16LE(12);
        entry.lastModFileDate = buffer.readUInt16LE(14);
        entry.crc32 = buffer.readUInt32LE(16);
        entry.compressedSize = buffer.readUInt32LE(20);
        entry.uncompressedSize = buffer.readUInt32LE(24);
        entry.fileNameLength = buffer.readUInt16LE(28);
        entry.extraFieldLength = buffer.readUInt16LE(30);
        entry.fileCommentLength = buffer.readUInt16LE(32);
        entry.internalFileAttributes = buffer.readUInt16LE(36);
        entry.externalFileAttributes = buffer.readUInt32LE(38);
        entry.relativeOffsetOfLocalHeader = buffer.readUInt32LE(42);
        if (entry.generalPurposeBitFlag & 64) return emitErrorAndAutoClose(self, new Error("strong encryption is not supported"));
        self.readEntryCursor += 46;
        buffer = newBuffer(entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength);
        readAndAssertNoEof(self.reader, buffer, 0, buffer.length, self.readEntryCursor, function(err2) {
          if (err2) return emitErrorAndAutoClose(self, err2);
          if (self.emittedError) return;
          entry.fileNameRaw = buffer.subarray(0, entry.fileNameLength);
          var fileCommentStart = entry.fileNameLength + entry.extraFieldLength;
          entry.extraFieldRaw = buffer.subarray(entry.fileNameLength, fileCommentStart);
          entry.fileCommentRaw = buffer.subarray(fileCommentStart, fileCommentStart + entry.fileCommentLength);
          try {
            entry.extraFields = parseExtraFields(entry.extraFieldRaw);
          } catch (err3) {
            return emitErrorAndAutoClose(self, err3);
          }
          if (self.decodeStrings) {
            var isUtf8 = (entry.generalPurposeBitFlag & 2048) !== 0;
            entry.fileComment = decodeBuffer(entry.fileCommentRaw, isUtf8);
            entry.fileName = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, self.strictFileNames);
            var errorMessage = validateFileName(entry.fileName);
            if (errorMessage != null) return emitErrorAndAutoClose(self, new Error(errorMessage));
          } else {
            entry.fileComment = entry.fileCommentRaw;
            entry.fileName = entry.fileNameRaw;
          }
          entry.comment = entry.fileComment;
          self.readEntryCursor += buffer.length;
          self.entriesRead += 1;
          for (var i = 0; i < entry.extraFields.length; i++) {
            var extraField = entry.extraFields[i];
            if (extraField.id !== 1) continue;
            var zip64EiefBuffer = extraField.data;
            var index = 0;
            if (entry.uncompressedSize === 4294967295) {
              if (index + 8 > zip64EiefBuffer.length) {
                return emitErrorAndAutoClose(self, new Error("zip64 extended information extra field does not include uncompressed size"));
              }
              entry.uncompressedSize = readUInt64LE(zip64EiefBuffer, index);
              index += 8;
            }
            if (entry.compressedSize === 4294967295) {
              if (index + 8 > zip64EiefBuffer.length) {
                return emitErrorAndAutoClose(self, new Error("zip64 extended information extra field does not include compressed size"));
              }
              entry.compressedSize = readUInt64LE(zip64EiefBuffer, index);
              index += 8;
            }
            if (entry.relativeOffsetOfLocalHeader === 4294967295) {
              if (index + 8 > zip64EiefBuffer.length) {
                return emitErrorAndAutoClose(self, new Error("zip64 extended information extra field does not include relative header offset"));
              }
              entry.relativeOffsetOfLocalHeader = readUInt64LE(zip64EiefBuffer, index);
              index += 8;
            }
            break;
          }
          if (self.validateEntrySizes && entry.compressionMethod === 0) {
            var expectedCompressedSize = entry.uncompressedSize;
            if (entry.isEncrypted()) {
              expectedCompressedSize += 12;
            }
            if (entry.compressedSize !== expectedCompressedSize) {
              var msg = "compressed/uncompressed size mismatch for stored file: " + entry.compressedSize + " != " + entry.uncompressedSize;
              return emitErrorAndAutoClose(self, new Error(msg));
            }
          }
          self.emit("entry", entry);
          if (!self.lazyEntries) self._readEntry();
        });
      });
    };
    ZipFile.prototype.eachEntry = function() {
      const self = this;
      if (!self.lazyEntries) throw new Error("eachEntry() requires lazyEntries: true");
      if (self.hasEachEntryBeenCalled) throw new Error("eachEntry() must only be called once per ZipFile");
      self.hasEachEntryBeenCalled = true;
      let pendingResolveReject = null;
      self.on("entry", onEntry);
      self.on("end", onEnd);
      self.on("error", onError);
      function cleanup() {
        self.removeListener("entry", onEntry);
        self.removeListener("end", onEnd);
        self.removeListener("error", onError);
        if (self.autoClose) self.close();
      }
      function onEntry(entry) {
        let { resolve } = pendingResolveReject;
        pendingResolveReject = null;
        resolve({ value: entry });
      }
      function onEnd() {
        let { resolve } = pendingResolveReject;
        pendingResolveReject = null;
        cleanup();
        resolve({ done: true });
      }
      function onError(err) {
        let { reject } = pendingResolveReject;
        pendingResolveReject = null;
        cleanup();
        reject(err);
      }
      return {
        [Symbol.asyncIterator]() {
          return this;
        },
        next() {
          const promise = new Promise((resolve, reject) => {
            if (pendingResolveReject != null) throw new Error("next() called before previous Promise was resolved.");
            pendingResolveReject = { resolve, reject };
          });
          self.readEntry();
          return promise;
        },
        return(value) {
          cleanup();
          return Promise.resolve({ done: true, value });
        },
        throw(value) {
          cleanup();
          return Promise.reject(value);
        }
      };
    };
    ZipFile.prototype.openReadStream = function(entry, options2, callback) {
      var self = this;
      var relativeStart = 0;
      var relativeEnd = entry.compressedSize;
      if (callback == null) {
        callback = options2;
        options2 = null;
      }
      if (options2 == null) {
        options2 = {};
      } else {
        if (options2.decodeFileData === false) {
          if (options2.decrypt != null) {
            throw new Error("cannot use options.decrypt when options.decodeFileData === false");
          }
          if (options2.decompress != null) {
            throw new Error("cannot use options.decompress when options.decodeFileData === false");
          }
        } else {
          if (options2.decrypt != null) {
            if (!entry.isEncrypted()) {
              throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");
            }
            if (options2.decrypt !== false) throw new Error("invalid options.decrypt value: " + options2.decrypt);
            if (entry.isCompressed()) {
              if (options2.decompress !== false) throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.");
            }
          }
          if (options2.decompress != null) {
            if (!entry.isCompressed()) {
              throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");
            }
            if (!(options2.decompress === false || options2.decompress === true)) {
              throw new Error("invalid options.decompress value: " + options2.decompress);
            }
            decompress = options2.decompress;
          }
        }
        if (options2.start != null) {
          relativeStart = options2.start;
          if (relativeStart < 0) throw new Error("options.start < 0");
          if (relativeStart > entry.compressedSize) throw new Error("options.start > entry.compressedSize");
        }
        if (options2.end != null) {
          relativeEnd = options2.end;
          if (relativeEnd < 0) throw new Error("options.end < 0");
          if (relativeEnd > entry.compressedSize) throw new Error("options.end > entry.compressedSize");
          if (relativeEnd < relativeStart) throw new Error("options.end < options.start");
        }
      }
      var rawMode = options2.decodeFileData === false || // Explicitly requested raw.
      (entry.compressionMethod === 0 || // Naturally without compression.
      entry.compressionMethod === 8 && options2.decompress === false) && (!entry.isEncrypted() || // Naturally without encryption.
      options2.decrypt === false);
      if (options2.start != null || options2.end != null) {
        if (!rawMode) throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");
      }
      if (!self.isOpen) return callback(new Error("closed"));
      if (entry.isEncrypted() && !rawMode) {
        if (options2.decrypt !== false) return callback(new Error("entry is encrypted, and options.decodeFileData !== false"));
      }
      var decompress;
      if (rawMode) {
        decompress = false;
      } else if (entry.compressionMethod === 8) {
        decompress = options2.decodeFileData !== true;
      } else {
        return callback(new Error("unsupported compression method: " + entry.compressionMethod));
      }
      self.readLocalFileHeader(entry, { minimal: true }, function(err, localFileHeader) {
        if (err) return callback(err);
        self.openReadStreamLowLevel(
          localFileHeader.fileDataStart,
          entry.compressedSize,
          relativeStart,
          relativeEnd,
          decompress,
          entry.uncompressedSize,
          callback
        );
      });
    };
    ZipFile.prototype.openReadStreamLowLevel = function(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize, callback) {
      var self = this;
      var fileDataEnd = fileDataStart + compressedSize;
      var readStream = self.reader.createReadStream({
        start: fileDataStart + relativeStart,
        end: fileDataStart + relativeEnd
      });
      var endpointStream = readStream;
      if (decompress) {
        var destroyed = false;
        var inflateFilter = zlib.createInflateRaw();
        readStream.on("error", function(err) {
          setImmediate(function() {
            if (!destroyed) inflateFilter.emit("error", err);
          });
        });
        readStream.pipe(inflateFilter);
        if (self.validateEntrySizes) {
          endpointStream = new AssertByteCountStream(uncompressedSize);
          inflateFilter.on("error", function(err) {
            setImmediate(function() {
              if (!destroyed) endpointStream.emit("error", err);
            });
          });
          inflateFilter.pipe(endpointStream);
        } else {
          endpointStream = inflateFilter;
        }
        installDestroyFn(endpointStream, function() {
          destroyed = true;
          if (inflateFilter !== endpointStream) inflateFilter.unpipe(endpointStream);
          readStream.unpipe(inflateFilter);
          readStream.destroy();
        });
      }
      callback(null, endpointStream);
    };
    ZipFile.prototype.readLocalFileHeader = function(entry, options2, callback) {
      var self = this;
      if (callback == null) {
        callback = options2;
        options2 = null;
      }
      if (options2 == null) options2 = {};
      self.reader.ref();
      var buffer = newBuffer(30);
      readAndAssertNoEof(self.reader, buffer, 0, buffer.length, entry.relativeOffsetOfLocalHeader, function(err) {
        try {
          if (err) return callback(err);
          var signature = buffer.readUInt32LE(0);
          if (signature !== 67324752) {
            return callback(new Error("invalid local file header signature: 0x" + signature.toString(16)));
          }
          var fileNameLength = buffer.readUInt16LE(26);
          var extraFieldLength = buffer.readUInt16LE(28);
          var fileDataStart = entry.relativeOffsetOfLocalHeader + 30 + fileNameLength + extraFieldLength;
          if (fileDataStart + entry.compressedSize > self.fileSize) {
            return callback(new Error("file data overflows file bounds: " + fileDataStart + " + " + entry.compressedSize + " > " + self.fileSize));
          }
          if (options2.minimal) {
            return callback(null, { fileDataStart });
          }
          var localFileHeader = new LocalFileHeader();
          localFileHeader.fileDataStart = fileDataStart;
          localFileHeader.versionNeededToExtract = buffer.readUInt16LE(4);
          localFileHeader.generalPurposeBitFlag = buffer.readUInt16LE(6);
          localFileHeader.compressionMethod = buffer.readUInt16LE(8);
          localFileHeader.lastModFileTime = buffer.readUInt16LE(10);
          localFileHeader.lastModFileDate = buffer.readUInt16LE(12);
          localFileHeader.crc32 = buffer.readUInt32LE(14);
          localFileHeader.compressedSize = buffer.readUInt32LE(18);
          localFileHeader.uncompressedSize = buffer.readUInt32LE(22);
          localFileHeader.fileNameLength = fileNameLength;
          localFileHeader.extraFieldLength = extraFieldLength;
          buffer = newBuffer(fileNameLength + extraFieldLength);
          self.reader.ref();
          readAndAssertNoEof(self.reader, buffer, 0, buffer.length, entry.relativeOffsetOfLocalHeader + 30, function(err2) {
            try {
              if (err2) return callback(err2);
              localFileHeader.fileName = buffer.subarray(0, fileNameLength);
              localFileHeader.extraField = buffer.subarray(fileNameLength);
              return callback(null, localFileHeader);
            } finally {
              self.reader.unref();
            }
          });
        } finally {
          self.reader.unref();
        }
      });
    };
    ZipFile.prototype.openReadStreamPromise = function(entry, options2) {
      return new Promise((resolve, reject) => {
        this.openReadStream(entry, options2, function(err, readStream) {
          if (err) return reject(err);
          resolve(readStream);
        });
      });
    };
    ZipFile.prototype.openReadStreamLowLevelPromise = function(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize) {
      return new Promise((resolve, reject) => {
        this.openReadStream(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize, function(err, readStream) {
          if (err) return reject(err);
          resolve(readStream);
        });
      });
    };
    ZipFile.prototype.readLocalFileHeaderPromise = function(entry, options2) {
      return new Promise((resolve, reject) => {
        this.readLocalFileHeader(entry, options2, function(err, localFileHeader) {
          if (err) return reject(err);
          resolve(localFileHeader);
        });
      });
    };
    function Entry() {
    }
    Entry.prototype.getLastModDate = function(options2) {
      if (options2 == null) options2 = {};
      if (!options2.forceDosFormat) {
        for (var i = 0; i < this.extraFields.length; i++) {
          var extraField = this.extraFields[i];
          if (extraField.id === 21589) {
            var data = extraField.data;
            if (data.length < 5) continue;
            var flags2 = data[0];
            var HAS_MTIME = 1;
            if (!(flags2 & HAS_MTIME)) continue;
            var posixTimestamp = data.readInt32LE(1);
            return new Date(posixTimestamp * 1e3);
          } else if (extraField.id === 10) {
            var data = extraField.data;
            if (data.length !== 32) continue;
            if (data.readUInt16LE(4) !== 1) continue;
            if (data.readUInt16LE(6) !== 24) continue;
            var hundredNanoSecondsSince1601 = data.readUInt32LE(8) + 4294967296 * data.readInt32LE(12);
            var millisecondsSince1970 = hundredNanoSecondsSince1601 / 1e4 - 116444736e5;
            return new Date(millisecondsSince1970);
          }
        }
      }
      return dosDateTimeToDate(this.lastModFileDate, this.lastModFileTime, options2.timezone);
    };
    Entry.prototype.canDecodeFileData = function() {
      return !this.isEncrypted() && (this.compressionMethod === 0 || this.compressionMethod === 8);
    };
    Entry.prototype.isEncrypted = function() {
      return (this.generalPurposeBitFlag & 1) !== 0;
    };
    Entry.prototype.isCompressed = function() {
      return this.compressionMethod === 8;
    };
    function LocalFileHeader() {
    }
    function dosDateTimeToDate(date, time, timezone) {
      var day2 = date & 31;
      var month = (date >> 5 & 15) - 1;
      var year = (date >> 9 & 127) + 1980;
      var millisecond = 0;
      var second = (time & 31) * 2;
      var minute = time >> 5 & 63;
      var hour = time >> 11 & 31;
      if (timezone == null || timezone === "local") {
        return new Date(year, month, day2, hour, minute, second, millisecond);
      } else if (timezone === "UTC") {
        return new Date(Date.UTC(year, month, day2, hour, minute, second, millisecond));
      } else {
        throw new Error("unrecognized options.timezone: " + options.timezone);
      }
    }
    function getFileNameLowLevel(generalPurposeBitFlag, fileNameBuffer, extraFields, strictFileNames) {
      var fileName = null;
      for (var i = 0; i < extraFields.length; i++) {
        var extraField = extraFields[i];
        if (extraField.id === 28789) {
          if (extraField.data.length < 6) {
            continue;
          }
          if (extraField.data.readUInt8(0) !== 1) {
            continue;
          }
          var oldNameCrc32 = extraField.data.readUInt32LE(1);
          if (crc32(fileNameBuffer) !== oldNameCrc32) {
            continue;
          }
          fileName = decodeBuffer(extraField.data.subarray(5), true);
          break;
        }
      }
      if (fileName == null) {
        var isUtf8 = (generalPurposeBitFlag & 2048) !== 0;
        fileName = decodeBuffer(fileNameBuffer, isUtf8);
      }
      if (!strictFileNames) {
        fileName = fileName.replace(/\\/g, "/");
      }
      return fileName;
    }
    function validateFileName(fileName) {
      if (fileName.indexOf("\\") !== -1) {
        return "invalid characters in fileName: " + fileName;
      }
      if (/^[a-zA-Z]:/.test(fileName) || /^\//.test(fileName)) {
        return "absolute path: " + fileName;
      }
      if (fileName.split("/").indexOf("..") !== -1) {
        return "invalid relative path: " + fileName;
      }
      return null;
    }
    function parseExtraFields(extraFieldBuffer) {
      var extraFields = [];
      var i = 0;
      while (i < extraFieldBuffer.length - 3) {
        var headerId = extraFieldBuffer.readUInt16LE(i + 0);
        var dataSize = extraFieldBuffer.readUInt16LE(i + 2);
        var dataStart = i + 4;
        var dataEnd = dataStart + dataSize;
        if (dataEnd > extraFieldBuffer.length) throw new Error("extra field length exceeds extra field buffer size");
        var dataBuffer = extraFieldBuffer.subarray(dataStart, dataEnd);
        extraFields.push({
          id: headerId,
          data: dataBuffer
        });
        i = dataEnd;
      }
      return extraFields;
    }
    function readAndAssertNoEof(reader, buffer, offset, length, position, callback) {
      if (length === 0) {
        return setImmediate(function() {
          callback(null, newBuffer(0));
        });
      }
      reader.read(buffer, offset, length, position, function(err, bytesRead) {
        if (err) return callback(err);
        if (bytesRead < length) {
          return callback(new Error("unexpected EOF"));
        }
        callback();
      });
    }
    util2.inherits(AssertByteCountStream, Transform);
    function AssertByteCountStream(byteCount) {
      Transform.call(this);
      this.actualByteCount = 0;
      this.expectedByteCount = byteCount;
    }
    AssertByteCountStream.prototype._transform = function(chunk, encoding, cb) {
      this.actualByteCount += chunk.length;
      if (this.actualByteCount > this.expectedByteCount) {
        var msg = "too many bytes in the stream. expected " + this.expectedByteCount + ". got at least " + this.actualByteCount;
        return cb(new Error(msg));
      }
      cb(null, chunk);
    };
    AssertByteCountStream.prototype._flush = function(cb) {
      if (this.actualByteCount < this.expectedByteCount) {
        var msg = "not enough bytes in the stream. expected " + this.expectedByteCount + ". got only " + this.actualByteCount;
        return cb(new Error(msg));
      }
      cb();
    };
    util2.inherits(RandomAccessReader, EventEmitter);
    function RandomAccessReader() {
      EventEmitter.call(this);
      this.refCount = 0;
    }
    RandomAccessReader.prototype.ref = function() {
      this.refCount += 1;
    };
    RandomAccessReader.prototype.unref = function() {
      var self = this;
      self.refCount -= 1;
      if (self.refCount > 0) return;
      if (self.refCount < 0) throw new Error("invalid unref");
      self.close(onCloseDone);
      function onCloseDone(err) {
        if (err) return self.emit("error", err);
        self.emit("close");
      }
    };
    RandomAccessReader.prototype.createReadStream = function(options2) {
      if (options2 == null) options2 = {};
      var start = options2.start;
      var end = options2.end;
      if (start === end) {
        var emptyStream = new PassThrough();
        setImmediate(function() {
          emptyStream.end();
        });
        return emptyStream;
      }
      var stream = this._readStreamForRange(start, end);
      var destroyed = false;
      var refUnrefFilter = new RefUnrefFilter(this);
      stream.on("error", function(err) {
        setImmediate(function() {
          if (!destroyed) refUnrefFilter.emit("error", err);
        });
      });
      installDestroyFn(refUnrefFilter, function() {
        stream.unpipe(refUnrefFilter);
        refUnrefFilter.unref();
        stream.destroy();
      });
      var byteCounter = new AssertByteCountStream(end - start);
      refUnrefFilter.on("error", function(err) {
        setImmediate(function() {
          if (!destroyed) byteCounter.emit("error", err);
        });
      });
      installDestroyFn(byteCounter, function() {
        destroyed = true;
        refUnrefFilter.unpipe(byteCounter);
        refUnrefFilter.destroy();
      });
      return stream.pipe(refUnrefFilter).pipe(byteCounter);
    };
    RandomAccessReader.prototype._readStreamForRange = function(start, end) {
      throw new Error("not implemented");
    };
    RandomAccessReader.prototype.read = function(buffer, offset, length, position, callback) {
      var readStream = this.createReadStream({ start: position, end: position + length });
      var writeStream = new Writable();
      var written = 0;
      writeStream._write = function(chunk, encoding, cb) {
        chunk.copy(buffer, offset + written, 0, chunk.length);
        written += chunk.length;
        cb();
      };
      writeStream.on("finish", callback);
      readStream.on("error", function(error) {
        callback(error);
      });
      readStream.pipe(writeStream);
    };
    RandomAccessReader.prototype.close = function(callback) {
      setImmediate(callback);
    };
    util2.inherits(RefUnrefFilter, PassThrough);
    function RefUnrefFilter(context) {
      PassThrough.call(this);
      this.context = context;
      this.context.ref();
      this.unreffedYet = false;
    }
    RefUnrefFilter.prototype._flush = function(cb) {
      this.unref();
      cb();
    };
    RefUnrefFilter.prototype.unref = function(cb) {
      if (this.unreffedYet) return;
      this.unreffedYet = true;
      this.context.unref();
    };
    var cp437 = "\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
    function decodeBuffer(buffer, isUtf8) {
      if (isUtf8) {
        return buffer.toString("utf8");
      } else {
        var result = "";
        for (var i = 0; i < buffer.length; i++) {
          result += cp437[buffer[i]];
        }
        return result;
      }
    }
    function readUInt64LE(buffer, offset) {
      var lower32 = buffer.readUInt32LE(offset);
      var upper32 = buffer.readUInt32LE(offset + 4);
      return upper32 * 4294967296 + lower32;
    }
    var newBuffer;
    if (typeof Buffer.allocUnsafe === "function") {
      newBuffer = function(len) {
        return Buffer.allocUnsafe(len);
      };
    } else {
      newBuffer = function(len) {
        return new Buffer(len);
      };
    }
    function installDestroyFn(stream, fn) {
      if (typeof stream.destroy === "function") {
        stream._destroy = function(err, cb) {
          fn();
          if (cb != null) cb(err);
        };
      } else {
        stream.destroy = fn;
      }
    }
    function defaultCallback(err) {
      if (err) throw err;
    }
  }
});

// src/runtime/errors.ts
var RuntimeError = class extends Error {
  name = "RuntimeError";
  code;
  remedy;
  constructor(code, message, remedy) {
    super(message);
    this.code = code;
    this.remedy = remedy;
  }
};

// src/runtime/load.ts
import { createRequire } from "node:module";
import util from "node:util";

// src/runtime/cache-sizes.ts
import { closeSync, openSync, readFileSync, readSync, realpathSync, writeSync } from "node:fs";
import path from "node:path";

// src/runtime/pins.ts
var tensorflowVersion = "2.21.0";
var pythonTag = { version: "3.11", implementation: "cp", abi: "cp311" };
var gigabyte = 1e9;
var pins = {
  "linux-x64": {
    package: "tensorflow-cpu",
    tag: "manylinux_2_27_x86_64",
    wheel: "2b847d217b02ee7731ed91431daf3250daa0196c3c94614d23be27232e6e5b6c",
    libraries: [
      {
        name: "libtensorflow_cc.so.2",
        sha256: "6505a4b9657e62100c6bdacb683957a395cb047725042945aaa50e40a71e429e",
        cacheSizes: 583128840
      },
      {
        name: "libtensorflow_framework.so.2",
        sha256: "f060b323b26ef80add21b9df9428de3aeaf2843d772c5bb098745f7abff3709b",
        cacheSizes: 51383336
      }
    ],
    space: 1.3 * gigabyte
  },
  "linux-arm64": {
    package: "tensorflow",
    tag: "manylinux_2_27_aarch64",
    wheel: "4b24aca16d527a3cf1c37f720c04c484c3d20f4d0fdfa98632ac8b9f3be6eb5c",
    libraries: [
      {
        name: "libtensorflow_cc.so.2",
        sha256: "5f7de6ba6478ed7b83767a6e661e3e6e6931b05c64db14ba98250e52316a007c"
      },
      {
        name: "libtensorflow_framework.so.2",
        sha256: "deade33b9ab90ff468fd1d1f8f6079bec5a3a507cf2d13c3218aa8beec28aeb3"
      }
    ],
    space: 1.3 * gigabyte
  },
  "darwin-arm64": {
    package: "tensorflow",
    tag: "macosx_12_0_arm64",
    wheel: "51f46f4806139d01fc7920cc72a4c75876f80649bf40ff083ab6212ceb43ca88",
    libraries: [
      {
        name: "libtensorflow_cc.2.dylib",
        sha256: "753272d059c7be51f64369aaa8e12ac514ce372e0c4ba66f3cc49ec3b1c33384"
      },
      {
        name: "libtensorflow_framework.2.dylib",
        sha256: "e581d6db9e26f13e49327427e5d304cecbfe45d3467db7700e058857a4fd76bb"
      }
    ],
    space: 1.3 * gigabyte
  }
};
var cacheSizesIn = (sha256) => Object.values(pins).flatMap(({ libraries }) => libraries).find((library) => library.sha256 === sha256)?.cacheSizes;
function pinFor(platform, arch) {
  const pin = pins[`${platform}-${arch}`];
  if (pin !== void 0) return pin;
  throw new RuntimeError(
    "platform",
    `${platform} ${arch} is not supported; there is a native TensorFlow for ${Object.keys(pins).join(", ")}.`,
    "Use one of these platforms, or set SEEDGATE_LIBTENSORFLOW to a folder with libraries for this one."
  );
}
function requirements(pin) {
  return `${pin.package}==${tensorflowVersion} --hash=sha256:${pin.wheel}
`;
}

// src/runtime/cache-sizes.ts
var fixedSizes = [32 << 10, 512 << 10, 32 << 20];
var bytes = 32;
var memory = "/proc/self/mem";
function places({ libraries }) {
  if (process.platform !== "linux" || process.arch !== "x64") return void 0;
  const known = libraries.map(({ name, sha256 }) => [name, cacheSizesIn(sha256)]);
  return known.every((place) => place[1] !== void 0) ? known : void 0;
}
function cacheDependence(runtime) {
  if (process.arch !== "x64") return void 0;
  const file = places(runtime) && openMemory();
  if (file === void 0) return ownSizes();
  closeSync(file);
  return void 0;
}
function openMemory() {
  try {
    return openSync(memory, "r+");
  } catch {
    return void 0;
  }
}
function ownSizes() {
  const read = (index) => {
    try {
      return readFileSync(`/sys/devices/system/cpu/cpu0/cache/index${index}/size`, "utf8").trim();
    } catch {
      return "unknown";
    }
  };
  return [0, 2, 3].map(read).join(" ");
}
function fixCacheSizes(runtime, sizes = fixedSizes) {
  const known = places(runtime);
  const file = known && openMemory();
  if (known === void 0 || file === void 0) return;
  try {
    const maps = readFileSync("/proc/self/maps", "utf8").split("\n");
    for (const [name, place] of known) {
      const library = realpathSync(path.join(runtime.dir, "lib", name));
      const start = maps.find((line) => line.endsWith(` ${library}`))?.split("-")[0];
      if (start === void 0) throw unusable(`${name} is not loaded`);
      write(file, Number.parseInt(start, 16) + place, sizes, name);
    }
  } finally {
    closeSync(file);
  }
}
function write(file, address, wantedSizes, name) {
  const found = Buffer.alloc(bytes);
  const wanted = Buffer.alloc(bytes);
  for (const [i, size] of wantedSizes.entries()) wanted.writeBigInt64LE(BigInt(size), 8 * i);
  wanted.writeUInt8(1, 24);
  readSync(file, found, 0, bytes, address);
  const sizes = [0, 8, 16].map((at) => found.readBigInt64LE(at));
  const guard = found.readBigInt64LE(24);
  const plausible = guard === 0n ? sizes.every((size) => size === 0n) : guard === 1n && sizes.every((size) => size > 0n && size < 1n << 34n);
  if (!plausible) throw unusable(`${name} has something else there`);
  if (writeSync(file, wanted, 0, bytes, address) !== bytes) throw unusable(`${name} cannot be written to`);
}
var unusable = (why) => new RuntimeError(
  "load",
  `The cache sizes that products are cut for cannot be fixed: ${why}.`,
  "Remove the cache folder to have the native library made anew."
);

// src/runtime/load.ts
var variable = "SEEDGATE_RUNTIME";
function nativeEnvironment(runtime, env) {
  const quiet = env.SEEDGATE_TF_LOG ? {} : { TF_CPP_MIN_LOG_LEVEL: "3", ABSL_MIN_LOG_LEVEL: "3" };
  return {
    ...quiet,
    ...env,
    TF_NUM_INTRAOP_THREADS: "1",
    TF_NUM_INTEROP_THREADS: "1",
    OMP_NUM_THREADS: "1",
    TF_ENABLE_ONEDNN_OPTS: "0",
    [variable]: JSON.stringify(runtime)
  };
}
function runtimeFromEnvironment(env) {
  const text = env[variable];
  if (text === void 0) {
    throw new RuntimeError(
      "load",
      `${variable} is not set.`,
      "Workers are started by seedgate, not by hand."
    );
  }
  return JSON.parse(text);
}
function loadTfjsNode(runtime) {
  const require3 = createRequire(import.meta.url);
  const tfjsNodeRequire = createRequire(require3.resolve("@tensorflow/tfjs-node/package.json"));
  const old = util;
  old.isNullOrUndefined = (value) => value === null || value === void 0;
  old.isArray = Array.isArray;
  const locator = tfjsNodeRequire.resolve("@mapbox/node-pre-gyp");
  const answer = { find: () => runtime.binding };
  require3.cache[locator] = Object.assign(/* @__PURE__ */ Object.create(null), {
    id: locator,
    filename: locator,
    loaded: true,
    exports: answer
  });
  let tf;
  try {
    tf = tfjsNodeRequire("@tensorflow/tfjs-node");
  } catch (error) {
    throw new RuntimeError(
      "load",
      `Native TensorFlow cannot be loaded: ${error.message}`,
      "A glibc of 2.27 or later and a CPU with AVX are needed; seedgate doctor shows what this machine has."
    );
  }
  fixCacheSizes(runtime);
  return tf;
}

// src/runtime/binding.ts
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { createRequire as createRequire2 } from "node:module";
import path2 from "node:path";

// src/runtime/exec.ts
import { spawn } from "node:child_process";
function exec(command, args, { env, signal }) {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const child = spawn(command, args, { env, stdio: ["ignore", "pipe", "pipe"] });
    const stop = () => child.kill();
    signal?.addEventListener("abort", stop);
    let output = "";
    const keep = (chunk) => {
      output = (output + chunk.toString()).slice(-2e4);
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on(
      "error",
      (error) => resolve({ code: null, error: error.code ?? error.message, output })
    );
    child.on("close", (code) => {
      signal?.removeEventListener("abort", stop);
      if (signal?.aborted) reject(signal.reason);
      else resolve({ code, output });
    });
  });
}
function lastLines(output, count2 = 5) {
  return output.trim().split("\n").slice(-count2).join("\n");
}

// src/runtime/hash.ts
import { createHash } from "node:crypto";
import { closeSync as closeSync2, openSync as openSync2, readSync as readSync2 } from "node:fs";
import { Worker } from "node:worker_threads";
function hashFile(file) {
  const hash = createHash("sha256");
  const handle = openSync2(file, "r");
  try {
    const buffer = Buffer.allocUnsafe(4 * 1024 * 1024);
    for (let n = readSync2(handle, buffer); n > 0; n = readSync2(handle, buffer))
      hash.update(buffer.subarray(0, n));
  } finally {
    closeSync2(handle);
  }
  return hash.digest("hex");
}
var hashInThread = `
  const { createHash } = require('node:crypto');
  const { createReadStream } = require('node:fs');
  const { parentPort, workerData } = require('node:worker_threads');
  createReadStream(workerData, { highWaterMark: 4 * 1024 * 1024 })
    .pipe(createHash('sha256').setEncoding('hex'))
    .on('data', text => parentPort.postMessage(text));
`;
function hashLargeFile(file) {
  return new Promise((resolve, reject) => {
    const thread = new Worker(hashInThread, { eval: true, workerData: file, execArgv: [] });
    thread.on("message", resolve);
    thread.on("error", reject);
  });
}
function hashText(text) {
  return createHash("sha256").update(text).digest("hex");
}

// src/runtime/binding.ts
var require2 = createRequire2(import.meta.url);
var flags = ["-std=c++17", "-O2", "-fPIC", "-shared", "-DNAPI_VERSION=8", "-DNDEBUG"];
function bindingSources() {
  const folder = (name) => {
    try {
      return path2.dirname(require2.resolve(`${name}/package.json`));
    } catch {
      throw new RuntimeError(
        "package",
        `The npm package ${name} is not installed.`,
        "Run npm install in the folder of seedgate."
      );
    }
  };
  const tfjsNode = folder("@tensorflow/tfjs-node");
  const nodeApi = path2.join(folder("node-api-headers"), "include");
  const files = ["tfjs_backend.cc", "tfjs_binding.cc"].map((name) => path2.join(tfjsNode, "binding", name));
  const hashed = [path2.join(tfjsNode, "binding"), nodeApi].flatMap(
    (dir) => readdirSync(dir).filter((name) => /\.(cc|h)$/.test(name)).sort().map((name) => `${name} ${hashFile(path2.join(dir, name))}`)
  );
  const identity = [...files, path2.join(nodeApi, "node_api.h")].map(hashFile);
  return {
    tfjsNode,
    nodeApi,
    files,
    identity: [...identity, ...flags].join(" "),
    key: [...hashed, ...flags].join("\n")
  };
}
async function findCompiler(env) {
  const chosen = env.CXX?.trim();
  for (const words of chosen ? [chosen.split(/\s+/)] : [["g++"], ["c++"], ["clang++"]]) {
    const [command = "", ...args] = words;
    const ended = await exec(command, [...args, "--version"], { env });
    if (ended.code === 0) return { command, args, version: ended.output.split("\n")[0] ?? "" };
  }
  throw new RuntimeError(
    "compiler",
    chosen ? `The C++ compiler CXX=${chosen} cannot be run.` : "There is no C++ compiler (g++).",
    "Install one: apt-get install g++, dnf install gcc-c++, or xcode-select --install; or set CXX."
  );
}
async function compileBinding(folder, libraries, sources, compiler, options2) {
  const output = path2.join(folder, "lib", "tfjs_binding.node");
  mkdirSync(path2.dirname(output), { recursive: true });
  const ended = await exec(
    compiler.command,
    [
      ...compiler.args,
      ...flags,
      `-I${sources.tfjsNode}`,
      `-I${path2.join(folder, "include")}`,
      `-I${sources.nodeApi}`,
      ...["-o", output],
      ...sources.files,
      ...link(path2.join(folder, "lib"), libraries)
    ],
    options2
  );
  if (ended.code === 0 && existsSync(output)) return;
  if (/No space left/i.test(ended.output)) {
    throw new RuntimeError(
      "disk",
      "The disk is full while the binding is compiled.",
      "Make room or set SEEDGATE_CACHE."
    );
  }
  throw new RuntimeError(
    "compiler",
    `The binding cannot be compiled by ${compiler.command}:
${lastLines(ended.output, 15)}`,
    "A g++ of version 9 or later with the headers of the C++ library is needed."
  );
}
function link(lib, libraries) {
  if (process.platform === "darwin") {
    const files = libraries.map((name) => path2.join(lib, name));
    return ["-undefined", "dynamic_lookup", "-Wl,-rpath,@loader_path", ...files];
  }
  return [
    "-Wl,--disable-new-dtags,-rpath,$ORIGIN",
    "-Wl,--allow-shlib-undefined",
    "-Wl,--no-as-needed",
    `-L${lib}`,
    ...libraries.map((name) => `-l:${name}`)
  ];
}

// src/runtime/cache.ts
import os from "node:os";
import path3 from "node:path";
function cacheFolder(env) {
  const folder = path3.resolve(env.SEEDGATE_CACHE || path3.join(platformCache(env), "seedgate"));
  try {
    makeFolders(folder);
  } catch (error) {
    throw new RuntimeError(
      "folder",
      `The cache folder ${folder} cannot be made: ${error.message}.`,
      "Set SEEDGATE_CACHE to a folder that can be written to."
    );
  }
  return folder;
}
function platformCache(env) {
  if (env.XDG_CACHE_HOME && path3.isAbsolute(env.XDG_CACHE_HOME)) return env.XDG_CACHE_HOME;
  return path3.join(os.homedir(), process.platform === "darwin" ? "Library/Caches" : ".cache");
}

// src/runtime/ensure.ts
import {
  existsSync as existsSync3,
  mkdirSync as mkdirSync5,
  readdirSync as readdirSync5,
  rmSync as rmSync2,
  statfsSync,
  statSync as statSync2,
  symlinkSync,
  writeFileSync as writeFileSync2
} from "node:fs";
import path8 from "node:path";

// src/runtime/entry.ts
import {
  mkdirSync as mkdirSync2,
  readdirSync as readdirSync2,
  readFileSync as readFileSync2,
  realpathSync as realpathSync2,
  renameSync,
  rmSync,
  statSync,
  utimesSync
} from "node:fs";
import os2 from "node:os";
import path4 from "node:path";
var manifestName = "manifest.json";
function describeFiles(entry, names) {
  return Object.fromEntries(
    names.map((name) => {
      const file = path4.join(entry, "lib", name);
      return [name, { sha256: hashFile(file), size: statSync(file).size }];
    })
  );
}
async function faultOf(entry, expected) {
  let manifest;
  try {
    manifest = JSON.parse(readFileSync2(path4.join(entry, manifestName), "utf8"));
  } catch {
    return "its manifest cannot be read";
  }
  const faults = expected.map(async ({ name, sha256, hashed }) => {
    const noted = manifest.files?.[name];
    const wanted = sha256 ?? noted?.sha256;
    try {
      const file = path4.join(entry, "lib", name);
      if (hashed !== void 0 && realpathSync2(file) === hashed) return void 0;
      const { size } = statSync(file);
      if (noted !== void 0 && size !== noted.size)
        return `${name} has ${size} bytes and not ${noted.size}`;
      if (await hashLargeFile(file) !== wanted) return `${name} has been changed`;
      return void 0;
    } catch {
      return `${name} cannot be read`;
    }
  });
  return (await Promise.all(faults)).find((fault) => fault !== void 0);
}
function removeEntry(entry, inode) {
  const aside = path4.join(path4.dirname(entry), temporaryName("bad"));
  try {
    if (statSync(entry).ino !== inode) return;
    renameSync(entry, aside);
  } catch (error) {
    if (error.code === "ENOENT") return;
    throw error;
  }
  rmSync(aside, { recursive: true, force: true });
}
function makeTemporary(root) {
  const folder = path4.join(root, temporaryName("making"));
  mkdirSync2(folder);
  return folder;
}
function placeEntry(temporary, entry) {
  try {
    renameSync(temporary, entry);
  } catch (error) {
    const { code } = error;
    if (code !== "ENOTEMPTY" && code !== "EEXIST") throw error;
  }
}
function touch(entry) {
  try {
    const now = /* @__PURE__ */ new Date();
    utimesSync(path4.join(entry, manifestName), now, now);
  } catch {
  }
}
var day = 24 * 60 * 60 * 1e3;
var keptFor = 60 * day;
function sweep(root, inUse) {
  for (const name of readdirSync2(root)) {
    const folder = path4.join(root, name);
    if (folder === inUse) continue;
    try {
      if (isAbandoned(name, folder)) rmSync(folder, { recursive: true, force: true });
    } catch {
    }
  }
}
function isAbandoned(name, folder) {
  const age = (file) => Date.now() - statSync(file).mtimeMs;
  const owner = /^\.(?:making|bad)-([0-9a-f]+)-(\d+)-/.exec(name);
  if (owner === null) return age(path4.join(folder, manifestName)) > keptFor;
  return owner[1] === host ? !isAlive(Number(owner[2])) : age(folder) > day;
}
var host = hashText(os2.hostname()).slice(0, 8);
var count = 0;
function temporaryName(kind) {
  return `.${kind}-${host}-${process.pid}-${Date.now().toString(36)}${count++}`;
}

// src/runtime/given.ts
import { existsSync as existsSync2, readdirSync as readdirSync3, readFileSync as readFileSync3, realpathSync as realpathSync3 } from "node:fs";
import path5 from "node:path";
function givenLibraries(env) {
  if (!env.SEEDGATE_LIBTENSORFLOW) return void 0;
  const dir = path5.resolve(env.SEEDGATE_LIBTENSORFLOW);
  const names = process.platform === "darwin" ? ["libtensorflow_cc.2.dylib", "libtensorflow_framework.2.dylib"] : ["libtensorflow_cc.so.2", "libtensorflow_framework.so.2"];
  const find = (name) => [dir, path5.join(dir, "lib")].map((d) => path5.join(d, name)).find(existsSync2);
  const include = path5.join(dir, "include");
  const missing = names.filter((n) => find(n) === void 0);
  if (!existsSync2(path5.join(include, "tensorflow", "c", "c_api.h")))
    missing.push("include/tensorflow/c/c_api.h");
  if (missing.length > 0) {
    throw new RuntimeError(
      "libraries",
      `SEEDGATE_LIBTENSORFLOW=${dir}: there is no ${missing.join(", ")}.`,
      'Point it to the folder "tensorflow" of an unpacked wheel, or to one with the two libraries (also in lib/) and include/.'
    );
  }
  const libraries = names.map((name) => {
    const file = realpathSync3(find(name));
    return { name, file, sha256: hashFile(file) };
  });
  return { dir, include, headers: hashHeaders(include), libraries, version: versionOf(dir) };
}
function hashHeaders(include) {
  const folder = path5.join(include, "tensorflow", "c");
  const names = readdirSync3(folder, { recursive: true, encoding: "utf8" }).filter((n) => n.endsWith(".h"));
  return hashText(
    names.sort().map((name) => `${name} ${hashFile(path5.join(folder, name))}`).join("\n")
  );
}
function versionOf(dir) {
  try {
    for (const name of readdirSync3(path5.dirname(dir))) {
      if (!/^tensorflow(_cpu)?-.*\.dist-info$/.test(name)) continue;
      const metadata = readFileSync3(path5.join(path5.dirname(dir), name, "METADATA"), "utf8");
      const version2 = /^Version: (\S+)$/m.exec(metadata)?.[1];
      if (version2 !== void 0) return version2;
    }
  } catch {
  }
  return "of unknown version";
}

// src/runtime/environment.ts
import { readFileSync as readFileSync5 } from "node:fs";
import os3 from "node:os";

// src/version.ts
import { readFileSync as readFileSync4 } from "node:fs";
var version = JSON.parse(readFileSync4(new URL("../package.json", import.meta.url), "utf8")).version;

// src/runtime/environment.ts
var interesting = [
  "sse4_2",
  "avx",
  "avx2",
  "fma",
  "avx512f",
  "avx512_bf16",
  "amx_bf16",
  "neon",
  "asimd",
  "sve"
];
function vectorFeatures() {
  try {
    const line = /^(?:flags|Features)\s*:(.*)$/m.exec(readFileSync5("/proc/cpuinfo", "utf8"))?.[1] ?? "";
    const flags2 = new Set(line.trim().split(/\s+/));
    return interesting.filter((f) => flags2.has(f));
  } catch {
    return process.arch === "arm64" ? ["neon"] : [];
  }
}
function instructionSet() {
  if (process.arch !== "x64") return process.arch;
  const features = vectorFeatures();
  if (features.length === 0 || features.includes("avx2")) return "AVX2";
  return features.includes("avx") ? "AVX" : "SSE4_2";
}
var bitsVersion = 4;
function describeEnvironment(runtime) {
  const decides = {
    platform: process.platform,
    arch: process.arch,
    tensorflow: runtime.tensorflow,
    runtime: runtime.hash,
    isa: instructionSet()
  };
  const caches = cacheDependence(runtime);
  return {
    ...decides,
    seedgate: version,
    cpu: os3.cpus()[0]?.model.trim() || "unknown",
    node: process.version,
    fingerprint: hashText(JSON.stringify([bitsVersion, decides, ...caches === void 0 ? [] : [caches]]))
  };
}

// src/runtime/machine.ts
function thisMachine() {
  const { platform, arch } = process;
  const report = platform === "linux" ? process.report?.getReport() : void 0;
  const header = report?.header;
  return { platform, arch, glibc: header?.glibcVersionRuntime, features: vectorFeatures() };
}
function refuseWindows(platform) {
  if (platform !== "win32") return;
  throw new RuntimeError(
    "platform",
    "Windows is not supported.",
    "Use WSL: https://learn.microsoft.com/windows/wsl"
  );
}
function requireMachine({ platform, arch, glibc, features }) {
  if (platform === "linux" && glibc === void 0) {
    throw new RuntimeError(
      "platform",
      "This Linux has another C library than glibc, such as musl; native TensorFlow needs glibc.",
      "Use an image with glibc, for instance node:22-bookworm in place of node:22-alpine."
    );
  }
  if (glibc !== void 0 && older(glibc, "2.27")) {
    throw new RuntimeError(
      "platform",
      `This Linux has glibc ${glibc}; native TensorFlow needs 2.27 or later.`,
      "Use a later release of the system."
    );
  }
  if (arch === "x64" && features.length > 0 && !features.includes("avx")) {
    throw new RuntimeError(
      "platform",
      `This CPU has no AVX (it has ${features.join(" ")}); native TensorFlow needs it.`,
      "Use another machine, or a virtual machine whose CPU model passes AVX on."
    );
  }
}
function older(a, b) {
  const [major = 0, minor = 0] = a.split(".").map(Number);
  const [bMajor = 0, bMinor = 0] = b.split(".").map(Number);
  return major !== bMajor ? major < bMajor : minor < bMinor;
}

// src/runtime/unpack.ts
var import_yauzl = __toESM(require_yauzl(), 1);
import { createWriteStream, mkdirSync as mkdirSync3 } from "node:fs";
import path6 from "node:path";
import { pipeline } from "node:stream/promises";
var headers = /^tensorflow\/include\/(tensorflow\/c|tensorflow\/core\/platform|xla\/tsl|tsl)\//;
async function unpackWheel(wheel, pin, target, signal) {
  const zip = await openZip(wheel);
  const missing = new Set(pin.libraries.map((l) => `tensorflow/${l.name}`));
  await new Promise((resolve, reject) => {
    zip.on("error", reject);
    zip.on("end", resolve);
    zip.on("entry", (entry) => {
      const name = entry.fileName;
      const isLibrary = missing.delete(name);
      if (!isLibrary && (!headers.test(name) || !name.endsWith(".h"))) return zip.readEntry();
      const file = isLibrary ? path6.join(target, "lib", path6.basename(name)) : path6.join(target, name.slice("tensorflow/".length));
      extract(zip, entry, file, signal).then(() => zip.readEntry(), reject);
    });
    zip.readEntry();
  }).catch((error) => {
    zip.close();
    throw signal?.aborted ? signal.reason : wheelError(error);
  });
  if (missing.size > 0) {
    throw new RuntimeError(
      "wheel",
      `The wheel has no ${[...missing].join(", ")}.`,
      "Please report this with seedgate doctor."
    );
  }
}
function openZip(wheel) {
  return new Promise((resolve, reject) => {
    (0, import_yauzl.open)(wheel, { lazyEntries: true }, (error, zip) => error ? reject(wheelError(error)) : resolve(zip));
  });
}
async function extract(zip, entry, file, signal) {
  mkdirSync3(path6.dirname(file), { recursive: true });
  const source = await new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => error ? reject(error) : resolve(stream));
  });
  await pipeline(source, createWriteStream(file), { ...signal && { signal } });
}
function wheelError(error) {
  const { message, code } = error;
  if (code === "ENOSPC")
    return new RuntimeError("disk", `The disk is full: ${message}.`, "Make room or set SEEDGATE_CACHE.");
  return new RuntimeError(
    "wheel",
    `The wheel cannot be unpacked: ${message}.`,
    "Run it again; the download is made anew."
  );
}

// src/runtime/wheel.ts
import { mkdirSync as mkdirSync4, readdirSync as readdirSync4, writeFileSync } from "node:fs";
import path7 from "node:path";
async function downloadWheel(pin, folder, options2) {
  const { env } = options2;
  mkdirSync4(folder, { recursive: true });
  const list = path7.join(folder, "requirements.txt");
  writeFileSync(list, requirements(pin));
  const { version: version2, implementation, abi } = pythonTag;
  const temporary = path7.join(folder, "tmp");
  mkdirSync4(temporary);
  const ended = await exec(
    "python3",
    [
      ...["-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-cache-dir", "--no-deps"],
      ...[
        "--require-hashes",
        "--only-binary=:all:",
        "--python-version",
        version2,
        "--implementation",
        implementation
      ],
      ...["--abi", abi, "--platform", pin.tag, "--dest", folder, "--requirement", list]
    ],
    // Nothing is installed, so a user's rule to install into virtual environments only does not apply.
    { ...options2, env: { ...env, TMPDIR: temporary, PIP_REQUIRE_VIRTUALENV: "0" } }
  );
  if (ended.code !== 0) {
    await requirePip(env);
    throw downloadError(pin, ended.output);
  }
  const wheel = readdirSync4(folder).find((name) => name.endsWith(".whl"));
  if (wheel === void 0) {
    throw new RuntimeError(
      "wheel",
      `pip ended well but left no wheel of ${pin.package}.`,
      "Run it again; see pip debug."
    );
  }
  const file = path7.join(folder, wheel);
  if (hashFile(file) !== pin.wheel) throw wrongContent(pin);
  return file;
}
async function requirePip(env) {
  const python = await exec("python3", ["--version"], { env });
  if (python.code !== 0) {
    throw new RuntimeError(
      "python",
      "python3 is missing; its pip downloads the native TensorFlow.",
      "Install it: apt-get install python3 python3-pip, dnf install python3-pip, or brew install python."
    );
  }
  const pip = await exec("python3", ["-m", "pip", "--version"], { env });
  if (pip.code !== 0) {
    throw new RuntimeError(
      "pip",
      "python3 has no pip, which downloads the native TensorFlow.",
      "Install it: apt-get install python3-pip, dnf install python3-pip, or python3 -m ensurepip."
    );
  }
  return `${python.output.trim()}, ${pip.output.trim().split(" ").slice(0, 2).join(" ")}`;
}
function wrongContent(pin) {
  return new RuntimeError(
    "hash",
    `The wheel of ${pin.package} that was downloaded is not the pinned one (SHA-256 ${pin.wheel}).`,
    "A proxy, a mirror or a wheel folder has other content; see pip config list. Nothing of it was used."
  );
}
function downloadError(pin, output) {
  const said = `pip says:
${lastLines(output)}`;
  if (/do not match the hashes|THESE PACKAGES DO NOT MATCH/i.test(output)) return wrongContent(pin);
  if (/No space left/i.test(output))
    return new RuntimeError("disk", `The disk is full. ${said}`, "Make room or set SEEDGATE_CACHE.");
  if (/is invalid|not a zip|BadZipFile|Invalid wheel/i.test(output)) return wrongContent(pin);
  if (/No matching distribution/i.test(output) && !/connection|timed out|SSL|proxy/i.test(output)) {
    return new RuntimeError(
      "network",
      `pip finds no ${pin.package} ${tensorflowVersion} for ${pin.tag}: its index or wheel folder does not have it or cannot be reached. ${said}`,
      "Have the mirror serve it, or put its wheel into a folder and set PIP_NO_INDEX=1 PIP_FIND_LINKS=DIR."
    );
  }
  return new RuntimeError(
    "network",
    `pip cannot download ${pin.package}. ${said}`,
    "Check the network, or have pip use a mirror (PIP_INDEX_URL), a proxy (HTTPS_PROXY) or a folder of wheels (PIP_NO_INDEX=1 PIP_FIND_LINKS=DIR)."
  );
}

// src/runtime/ensure.ts
var layout = 2;
var bindingName = "tfjs_binding.node";
async function ensureRuntime(options2) {
  const wanted = want(options2);
  try {
    let fault = "";
    for (let round = 0; round < 2; round++) {
      const found = await lookUp(wanted, options2);
      if (found !== void 0) {
        sweep(wanted.root, found.dir);
        return found;
      }
      const compiler = await findCompiler(options2.env);
      const entry = path8.join(wanted.root, entryName(wanted, compiler));
      await make(entry, wanted, compiler, options2);
      const wrong = await faultOf(entry, expectedFiles(wanted));
      if (wrong === void 0) return runtimeIn(entry, wanted);
      fault = `${entry}: ${wrong}.`;
    }
    throw new RuntimeError(
      "hash",
      fault,
      "The disk or another program changes what is written into the cache folder; check it."
    );
  } catch (error) {
    throw fileError(error);
  }
}
async function findRuntime(options2) {
  const wanted = want(options2);
  for (const name of await candidates(wanted, options2.env)) {
    const entry = path8.join(wanted.root, name);
    if (await faultOf(entry, expectedFiles(wanted)) === void 0) return runtimeIn(entry, wanted);
  }
  return void 0;
}
async function runtimeFolder(options2) {
  const wanted = want(options2);
  if ("given" in wanted.origin) return void 0;
  return path8.join(wanted.root, entryName(wanted, await findCompiler(options2.env)));
}
function want({ env, pin }) {
  refuseWindows(process.platform);
  const given = givenLibraries(env);
  const sources = bindingSources();
  const origin = given ? { given } : { pin: pin ?? pinFor(process.platform, process.arch) };
  const identity = "given" in origin ? origin.given.headers : origin.pin.wheel;
  const { libraries } = "given" in origin ? origin.given : origin.pin;
  const parts = [layout, process.platform, process.arch, identity, ...libraries.map((l) => l.sha256)];
  return {
    origin,
    libraries: libraries.map(({ name, sha256 }) => ({ name, sha256 })),
    sources,
    root: path8.join(cacheFolder(env), "runtime"),
    prefix: hashText([...parts, sources.key].join("\n")).slice(0, 24)
  };
}
function entryName({ prefix }, compiler) {
  return `${prefix}-${hashText(compiler.version).slice(0, 8)}`;
}
function expectedFiles({ origin, libraries }) {
  const given = "given" in origin ? origin.given.libraries.map((l) => ({ ...l, hashed: l.file })) : void 0;
  return [...given ?? libraries, { name: bindingName }];
}
async function candidates(wanted, env) {
  if (!existsSync3(wanted.root)) return [];
  try {
    const name = entryName(wanted, await findCompiler(env));
    return existsSync3(path8.join(wanted.root, name)) ? [name] : [];
  } catch (error) {
    if (!(error instanceof RuntimeError)) throw error;
    return readdirSync5(wanted.root).filter((name) => name.startsWith(`${wanted.prefix}-`));
  }
}
async function lookUp(wanted, { env, log }) {
  for (const name of await candidates(wanted, env)) {
    const entry = path8.join(wanted.root, name);
    const inode = statSync2(entry, { throwIfNoEntry: false })?.ino;
    if (inode === void 0) continue;
    const fault = await faultOf(entry, expectedFiles(wanted));
    if (fault === void 0) return runtimeIn(entry, wanted);
    log(`${entry}: ${fault}; it is made anew`);
    removeEntry(entry, inode);
  }
  return void 0;
}
function runtimeIn(entry, { origin, libraries, sources }) {
  touch(entry);
  return {
    dir: entry,
    binding: path8.join(entry, "lib", bindingName),
    libraries,
    tensorflow: "given" in origin ? origin.given.version : tensorflowVersion,
    hash: hashText([...libraries.map((l) => l.sha256), sources.identity].join("\n")),
    source: "given" in origin ? "SEEDGATE_LIBTENSORFLOW" : "wheel"
  };
}
async function make(entry, wanted, compiler, options2) {
  const { env, log, signal } = options2;
  makeFolders(wanted.root);
  sweep(wanted.root, entry);
  const folder = makeTemporary(wanted.root);
  try {
    if ("given" in wanted.origin) takeGiven(wanted.origin.given, folder, log);
    else await takeWheel(wanted.origin.pin, folder, options2);
    log("compiling the binding");
    const names = wanted.libraries.map((l) => l.name);
    await compileBinding(folder, names, wanted.sources, compiler, { env, signal });
    rmSync2(path8.join(folder, "include"), { recursive: true, force: true });
    const files = describeFiles(folder, [...names, bindingName]);
    const manifest = { layout, compiler: compiler.version, files };
    writeFileSync2(path8.join(folder, "manifest.json"), `${JSON.stringify(manifest, null, 2)}
`);
    placeEntry(folder, entry);
  } finally {
    rmSync2(folder, { recursive: true, force: true });
  }
}
function takeGiven(given, folder, log) {
  log(`using the TensorFlow libraries in ${given.dir}`);
  mkdirSync5(path8.join(folder, "lib"));
  for (const { name, file } of given.libraries) symlinkSync(file, path8.join(folder, "lib", name));
  symlinkSync(given.include, path8.join(folder, "include"));
}
async function takeWheel(pin, folder, { env, log, signal }) {
  requireMachine(thisMachine());
  requireSpace(folder, pin.space);
  log(`downloading native TensorFlow ${tensorflowVersion} (about 270 MB, once)`);
  const wheel = await downloadWheel(pin, path8.join(folder, "wheel"), { env, signal });
  log("unpacking its libraries");
  await unpackWheel(wheel, pin, folder, signal);
  rmSync2(path8.join(folder, "wheel"), { recursive: true });
}
function requireSpace(folder, bytes2) {
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  if (free >= bytes2) return;
  const gb = (n) => `${(n / 1e9).toFixed(1)} GB`;
  throw new RuntimeError(
    "disk",
    `The set-up of native TensorFlow needs ${gb(bytes2)} in ${path8.dirname(folder)}; ${gb(free)} are free.`,
    "Make room, or set SEEDGATE_CACHE to a folder on another disk."
  );
}
function fileError(error) {
  const { code, message } = error;
  if (code === "ENOSPC" || code === "EDQUOT")
    return new RuntimeError("disk", `The disk is full: ${message}.`, "Make room or set SEEDGATE_CACHE.");
  if (code === "EACCES" || code === "EROFS" || code === "EPERM") {
    return new RuntimeError(
      "folder",
      `The cache cannot be written to: ${message}.`,
      "Set SEEDGATE_CACHE to a folder that can be."
    );
  }
  return error;
}

export {
  RuntimeError,
  cacheFolder,
  version,
  vectorFeatures,
  instructionSet,
  describeEnvironment,
  require_yauzl,
  ensureRuntime,
  findRuntime,
  runtimeFolder,
  nativeEnvironment,
  runtimeFromEnvironment,
  loadTfjsNode
};
