// What every other folder stands on. Nothing here knows a suite, a run or a verdict.

export { fillDropped } from './dropping.ts';
export { FileError, messageOf, systemCode, UsageError } from './errors.ts';
export { makeFolder, openOwn, readLines, readRegular, requireOwn, writeWhole } from './files.ts';
export { liesBelow, makeFolders } from './folders.ts';
export { generatorOf, polarNormals, type Stream, wordsOf } from './generator.ts';
export { sha256 } from './hash.ts';
export { idOf, Names } from './names.ts';
export { isObject } from './objects.ts';
export { ownFolder, version } from './package.ts';
export { endWithParent, isAlive, outliveReaders } from './processes.ts';
export { besideFile } from './programs.ts';
export { parsePythonJson } from './python-json.ts';
export { isSecret, withoutSecrets } from './secrets.ts';
export { plural, printable } from './text.ts';
