import { Document, isMap, isPair, isScalar, isSeq, type Node, Scalar, visit, type YAMLSeq } from 'yaml';
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

/** As wide as the text may be. */
const lineWidth = 110;

/** The text of a suite, with lists that no line holds in as many lines as they fill, and not an item a line. */
export function documentText(document: Document): string {
  visit(document, { Seq: (_, list) => void fill(list) });
  return document.toString({ lineWidth, flowCollectionPadding: true });
}

/** A name or a number that stands in a list as it is. */
function wordOf(item: unknown): string | undefined {
  if (!isScalar(item) || item.comment || item.commentBefore) return undefined;
  const { value, format, minFractionDigits } = item;
  if (typeof value === 'number' && Number.isFinite(value) && format === undefined && !minFractionDigits)
    return String(value);
  if (typeof value !== 'string') return undefined;
  const isName = /^[A-Za-z_][\w-]*$/.test(value);
  return isName && !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(value) ? value : JSON.stringify(value);
}

function fill(list: YAMLSeq): void {
  const words = list.items.map(wordOf);
  const long = words.reduce((sum, word) => sum + (word?.length ?? 0) + 3, 2) > lineWidth;
  if (list.flow !== true || list.comment || list.anchor || list.tag || !long) return;
  if (!words.every(word => word !== undefined)) return;
  list.toString = context => {
    const indent = String(context?.indent ?? '');
    const lines: string[] = [];
    let line = '';
    for (const [i, word] of words.entries()) {
      const piece = i === words.length - 1 ? word : `${word},`;
      if (line !== '' && indent.length + 4 + line.length + 1 + piece.length > lineWidth) {
        lines.push(line);
        line = piece;
      } else line = line === '' ? piece : `${line} ${piece}`;
    }
    return `[ ${[...lines, line].join(`\n${indent}  `)} ]`;
  };
}

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
