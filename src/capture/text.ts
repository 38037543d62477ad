import { Document, isMap, isPair, isScalar, isSeq, type Node, Scalar } from 'yaml';
import type { SuiteSource } from '../suite/index.ts';

/** As wide as a line of YAML may be before it is broken into its parts. */
const width = 100;

/** A suite as a person would have written it: short things on one line, long ones below each other. */
export function suiteDocument(suite: SuiteSource, comments: readonly string[]): Document {
  const document = new Document(suite, { aliasDuplicateObjects: false });
  if (document.contents !== null) shape(document.contents, 0);
  document.commentBefore = comments.map(line => ` ${line}`).join('\n');
  return document;
}

export const documentText = (document: Document): string =>
  document.toString({ lineWidth: 110, flowCollectionPadding: true });

/** Writes what fits on a line on one, below the suite's and the problems' own keys. */
function shape(node: Node, depth: number): number {
  if (isScalar(node)) {
    // Digits are words here: 0.970 is not 0.97.
    if (typeof node.value === 'string' && /^[-+.\d]/.test(node.value)) node.type = Scalar.QUOTE_DOUBLE;
    return String(node.value).length;
  }
  if (!isMap(node) && !isSeq(node)) return 0;
  let length = 2;
  for (const item of node.items) {
    const parts: readonly unknown[] = isPair(item) ? [item.key, item.value] : [item];
    for (const part of parts) length += part === null ? 6 : shape(part as Node, depth + 1) + 2;
  }
  const scalars = isSeq(node) && node.items.every(item => isScalar(item));
  node.flow = depth > 1 && (scalars || length + 2 * depth < width);
  return length;
}
