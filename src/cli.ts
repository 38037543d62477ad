#!/usr/bin/env node
// An old Node gets as far as this message: what comes later may be written in words that it does not know.
const oldest = 20;
if (Number(process.versions.node.split('.')[0]) < oldest) {
  process.stderr.write(`seedgate needs Node ${oldest} or later; this is ${process.version}\n`);
  process.exit(3);
}

const [{ endWithParent, outliveReaders }, { main }] = await Promise.all([
  import('./base/index.ts'),
  import('./commands/index.ts'),
]);
endWithParent();
outliveReaders();
process.exitCode = await main(process.argv.slice(2));
