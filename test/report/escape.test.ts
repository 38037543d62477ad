import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import {
  markdownCode,
  markdownLink,
  markdownText,
  shellWord,
  terminalText,
  visible,
} from '../../src/report/escape.ts';
import { anyText, seen, shown } from './support.ts';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}
const parse = (text: string): Node =>
  fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)];
const textOf = (node: Node): string =>
  all(node)
    .map(n => n.value ?? '')
    .join('');
const page = (t: string) =>
  `## ${t}\n\nBefore ${t} after.\n\n${t}\n\n| a | b |\n| - | - |\n| ${t} | x |\n| y | ${t} |\n\n- ${t}\n- z\n`;

/** What GitHub makes links of in the text that it shows, after it has parsed the markdown. */
const githubLinks = [
  /(?<![\w`-])@[a-z\d]/i,
  /#\d/,
  /\bGH-\d/i,
  /https?:\/\//i,
  /www\./i,
  /[\w.+-]+@[\w-]+\.\w/,
  /:[\w+-]+:/,
  /^\s*::/,
  /##\[/,
];

describe('markdownText', () => {
  it('leaves rows, cells and blocks as they are and makes no element (1,500 strings, by the parser of GFM)', () => {
    fc.assert(
      fc.property(anyText, text => {
        const escaped = markdownText(text);
        fc.pre(escaped !== '');
        const tree = parse(page(escaped));
        expect((tree.children ?? []).map(n => n.type)).toEqual([
          'heading',
          'paragraph',
          'paragraph',
          'table',
          'list',
        ]);
        const table = tree.children?.[3];
        expect(table?.children?.map(row => row.children?.length)).toEqual([2, 2, 2]);
        expect(new Set(all(tree).map(n => n.type))).toEqual(
          new Set('root heading paragraph table tableRow tableCell list listItem text'.split(' ')),
        );
        const cells = table?.children?.flatMap(row => row.children ?? []).map(textOf) ?? [];
        expect(seen(cells[2] ?? '')).toBe(shown(text));
        expect(seen(cells[5] ?? '')).toBe(shown(text));
        const texts = all(tree).flatMap(n => n.value ?? []);
        expect(texts.filter(t => githubLinks.some(link => link.test(t)))).toEqual([]);
      }),
      { numRuns: 1500, seed: 1 },
    );
  }, 120_000);

  it('makes no element in another parser either, which looks for links by itself (5,000 strings)', () => {
    const other = new MarkdownIt({ html: true, linkify: true });
    // GitHub makes no link of a bare "a.example".
    other.linkify.set({ fuzzyLink: false });
    fc.assert(
      fc.property(anyText, text => {
        const escaped = markdownText(text);
        fc.pre(escaped !== '');
        const tokens = other.parse(page(escaped), {});
        const inline = new Set(tokens.flatMap(t => t.children ?? []).map(t => t.type));
        expect([...inline].filter(type => type !== 'text' && type !== 'text_special')).toEqual([]);
        expect(tokens.filter(t => t.type === 'tr_open')).toHaveLength(3);
        expect(tokens.filter(t => /^t[dh]_open$/.test(t.type))).toHaveLength(6);
        expect(tokens.some(t => t.type.startsWith('html'))).toBe(false);
      }),
      { numRuns: 5000, seed: 2 },
    );
  }, 120_000);

  it('leaves plain sentences readable in the source', () => {
    const plain = 'Truth 450, within 5 % (30 of 30): LSTM 50, Dense 1 → "near"; it\'s 2.5 better!';
    expect(markdownText(plain)).toBe(plain);
  });
});

describe('markdownCode', () => {
  it('is one piece of code with the text in it (5,000 strings)', () => {
    fc.assert(
      fc.property(anyText, text => {
        const [paragraph] = parse(`As in ${markdownCode(text)}.`).children ?? [];
        expect(paragraph?.children?.map(n => n.type)).toEqual(['text', 'inlineCode', 'text']);
        const code = paragraph?.children?.[1]?.value ?? '';
        expect(code.trim()).toBe(visible(text).trim());
      }),
      { numRuns: 5000, seed: 3 },
    );
  }, 60_000);
});

describe('markdownLink', () => {
  it('links to an address of the web, and only there (1,500 pairs)', () => {
    fc.assert(
      fc.property(anyText, anyText, (title, rest) => {
        fc.pre(markdownText(title) !== '');
        for (const url of [`https://a.example/${rest}`, rest, `javascript:${rest}`, undefined]) {
          const nodes = all(parse(`After ${markdownLink(title, url)}, 2019`));
          const links = nodes.filter(n => n.type === 'link');
          expect(links.length).toBeLessThanOrEqual(1);
          for (const link of links) expect(link.url).toMatch(/^https?:\/\//);
          if (url?.startsWith('https://a.example/') && URL.canParse(url)) expect(links).toHaveLength(1);
          expect(nodes.map(n => n.type).filter(t => !'root paragraph text link'.includes(t))).toEqual([]);
        }
      }),
      { numRuns: 1500, seed: 4 },
    );
  }, 240_000);
});

describe('terminalText', () => {
  it('moves no cursor and starts no workflow command (5,000 strings)', () => {
    fc.assert(
      fc.property(anyText, text => {
        const line = terminalText(text);
        expect(line).not.toMatch(/(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        expect(line).not.toMatch(/^\s*::|##\[/);
      }),
      { numRuns: 5000, seed: 5 },
    );
  });
});

describe('shellWord', () => {
  it.each([
    ['suites/lstm/suite.yaml', 'suites/lstm/suite.yaml'],
    ['my suites/a.yaml', "'my suites/a.yaml'"],
    ["it's; rm -r x", "'it'\\''s; rm -r x'"],
    ['$(x)', "'$(x)'"],
    ['', "''"],
  ])('%s', (word, quoted) => {
    expect(shellWord(word)).toBe(quoted);
  });
});
