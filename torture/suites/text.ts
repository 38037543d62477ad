import type { Draw } from '../draw.ts';

type TextMutation = (text: string, draw: Draw) => string;
type ByteMutation = (text: string, draw: Draw) => Buffer;

/** Changes one line, drawn from those that are not empty. */
function line(text: string, draw: Draw, change: (line: string) => string | string[]): string {
  const lines = text.split('\n');
  const at = draw.of(lines.flatMap((l, i) => (l.trim() === '' ? [] : [i])));
  lines.splice(at, 1, ...[change(lines[at] as string)].flat());
  return lines.join('\n');
}

const insert = (text: string, at: number, piece: string) => text.slice(0, at) + piece + text.slice(at);

/** YAML that is no YAML, or more of YAML than a suite may use. */
export const syntax: readonly TextMutation[] = [
  (t, d) => {
    const at = d.below(t.length);
    return t.slice(0, at) + t.slice(at + 1);
  },
  (t, d) =>
    insert(
      t,
      d.below(t.length),
      d.of(['[', ']', '{', '}', ':', '"', "'", '#', '&', '*', '!', '|', '>', '%', '@', '`', ',', '?']),
    ),
  (t, d) => t.slice(0, d.below(t.length)),
  (t, d) => line(t, d, l => [l, l]),
  (t, d) => line(t, d, l => `${d.of([' ', '\t', '   ', '     '])}${l}`),
  (t, d) => line(t, d, l => l.replace(/^\s+/, '')),
  (t, d) =>
    line(t, d, l =>
      l.replace(
        ': ',
        d.of([':', ' : : ', ': &a ', ': *a ', ': !!binary ', ': !x ', ': |\n', ': >\n', ': - ', ': ? ']),
      ),
    ),
  (t, d) =>
    line(t, d, l => [
      l,
      d.of(['---', '...', '%YAML 1.1', '<<: *a', '? ', '- ', '!!', '&a', '"', '\t', '__proto__: 1']),
    ]),
  (t, d) =>
    `${d.of(['%YAML 1.1\n---\n', '%TAG ! tag:x,2000:\n---\n', '--- &a\n', '!!map\n', '- ', '> ', '"', '\t', '&a ', '---\n---\n'])}${t}`,
  (t, d) =>
    t +
    d.of([
      '\n---\na: 1\n',
      '\n}',
      '\n"',
      '\n*a',
      '\n&',
      '\nformat: 1\n',
      '\n  x: 1\n',
      '\n\t',
      '\n? [a]: b',
      '\n"\\x',
    ]),
];

const latin1 = (t: string) => Buffer.from(t, 'latin1');

function splice(bytes: Buffer, at: number, piece: Buffer): Buffer {
  return Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)]);
}

/** What an editor, a system or a transfer makes of text. Those that a person may well send are accepted: see `accepted`. */
export const encodings: readonly ByteMutation[] = [
  t => Buffer.from(t, 'utf16le'),
  t => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(t, 'utf16le')]),
  t => Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(t, 'utf16le').swap16()]),
  t => Buffer.concat([...t].map(c => Buffer.from([c.charCodeAt(0) & 0xff, 0, 0, 0]))),
  (t, d) => splice(Buffer.from(t), d.below(t.length), Buffer.from([0])),
  (t, d) => splice(Buffer.from(t), d.below(t.length), Buffer.from([0xc0, 0xaf])),
  (t, d) => splice(Buffer.from(t), d.below(t.length), Buffer.from([0xed, 0xa0, 0x80])),
  (t, d) => splice(Buffer.from(t), d.below(t.length), Buffer.from([0xf8 + d.below(8)])),
  (t, d) => splice(Buffer.from(t), 1 + d.below(t.length - 1), Buffer.from('\ufeff')),
  t => Buffer.concat([latin1('\xef\xbb'), Buffer.from(t)]),
  t => latin1(t.replace('title: ', 'title: \xe9')),
  (t, d) =>
    splice(
      Buffer.from(t),
      d.below(t.length),
      Buffer.from(d.of(['\u0001', '\u001b', '\u007f', '\u0085', '\u2028', '\u202e', '\ufffe', '\u{10ffff}'])),
    ),
  t => Buffer.from(t.replaceAll('\n', '\r')),
  t => Buffer.from(t.replaceAll('\n', '\u2028')),
  t => Buffer.from(t.replaceAll(' ', '\u00a0')),
];

/** Bytes that were never meant to be a suite, or were on their way. */
export const raw: readonly ByteMutation[] = [
  (_, d) => d.bytes(d.of([0, 1, 2, 16, 1000, 20_000])),
  (_, d) => Buffer.from(d.bytes(d.of([1, 30, 3000])).map(b => 32 + (b % 95))),
  (t, d) => {
    const bytes = Buffer.from(t);
    for (let i = 1 + d.below(20); i > 0; i--) {
      const at = d.below(bytes.length);
      bytes[at] = (bytes[at] as number) ^ (1 << d.below(8));
    }
    return bytes;
  },
  (t, d) => {
    const bytes = Buffer.from(t);
    const from = d.below(bytes.length);
    return Buffer.concat([
      bytes.subarray(0, from),
      bytes.subarray(Math.min(bytes.length, from + 1 + d.below(200))),
    ]);
  },
  (t, d) => {
    const bytes = Buffer.from(t);
    const from = d.below(bytes.length);
    return splice(bytes, d.below(bytes.length), bytes.subarray(from, from + 300));
  },
  (t, d) =>
    Buffer.concat([
      d.of([
        Buffer.from([0x1f, 0x8b, 8, 0]),
        Buffer.from('PK\u0003\u0004'),
        Buffer.from('%PDF-1.7\n'),
        Buffer.from('\u007fELF'),
      ]),
      Buffer.from(t),
    ]),
  (_, d) =>
    Buffer.from(
      d.of([
        '<html><body>404</body></html>',
        '{"message":"Not Found"}',
        'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n',
        '<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> x\n',
      ]),
    ),
  (t, d) =>
    Buffer.from(
      d.of([
        `<<<<<<< HEAD\n${t}=======\n${t}>>>>>>> x\n`,
        t + t,
        t.split('\n').reverse().join('\n'),
        JSON.stringify(t),
      ]),
    ),
];
