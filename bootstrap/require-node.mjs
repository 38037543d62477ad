// Imported before anything else, and in the syntax of old Nodes: those have to get as far as this message.
const oldestNode = 20;

if (Number(process.versions.node.split('.')[0]) < oldestNode) {
  process.stderr.write(`seedgate needs Node ${oldestNode} or later; this is ${process.version}\n`);
  process.exit(3);
}
