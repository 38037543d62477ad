/** A word joiner: takes no room, allows no line break, and belongs to no name, number or address. */
const joiner = '\u2060';

/**
 * Text as it can be shown anywhere: control characters, what reverses the writing direction and broken surrogates
 * become pictures of themselves or a replacement character, line breaks become spaces.
 */
export function visible(text: string): string {
  // Nearly all of what is shown.
  if (/^[ -~]*$/.test(text)) return text;
  return (
    text
      .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
      .replace(/\p{Cc}/gu, pictured)
      // The two joiners (U+200C, U+200D) are spelling in some languages, and part of some emoji.
      .replace(/(?![\u200c\u200d])[\p{Cf}\p{Cs}\ufffe\uffff]/gu, '\ufffd')
  );
}

/** Unicode has a picture for each control character of ASCII. */
function pictured(c: string): string {
  const code = c.codePointAt(0) ?? 0;
  if (code === 0x7f) return '\u2421';
  return code < 0x20 ? String.fromCodePoint(0x2400 + code) : '\ufffd';
}

/**
 * Text from a suite as it can stand in a cell or a paragraph of GitHub's markdown: nothing in it is markup, a link, a
 * mention, a reference, a workflow command, or the end of the cell.
 *
 * Markup characters become character references, which every parser shows as the character itself. GitHub looks for
 * mentions, issues, commits, e-mail and web addresses once more in what is shown (github/cmark-gfm#181), where a
 * reference is no protection: an invisible word joiner takes those apart.
 */
export function markdownText(text: string): string {
  return (
    visible(text)
      .trim()
      .replace(/@|#|:(?=\S)|www(?=\.)|\/(?=\/)|GH-(?=\d)/gi, c => c + joiner)
      .replace(/\b(?=[0-9]*[a-f])[0-9a-f]{7,40}\b/g, c => c.slice(0, 3) + joiner + c.slice(3))
      .replace(/[\\`*_{}[\]#|<>~&$@]|:(?=\u2060)/g, reference)
      // At the start, a list or the underline of a heading.
      .replace(/^[-+=]|(?<=^\d+)[.)]/, reference)
      .replaceAll(joiner, '&#8288;')
  );
}

const reference = (c: string): string => `&#${c.codePointAt(0)};`;

/** Text as code in a line of markdown; it is shown, and copied, as it is. Not for cells, where a pipe would end it. */
export function markdownCode(text: string): string {
  const code = visible(text);
  const longest = Math.max(0, ...(code.match(/`+/g) ?? []).map(run => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^[ `]|[ `]$/.test(code) || code === '' ? ' ' : '';
  return `${fence}${pad}${code}${pad}${fence}`;
}

/** A link of markdown, or the bare title when the address is not one of the web's. */
export function markdownLink(title: string, url: string | undefined): string {
  const address = webAddress(url);
  if (address === undefined) return markdownText(title);
  return `[${markdownText(title)}](<${address.replace(/[<>|\\`*_~()[\]$]/g, c => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)}>)`;
}

/** The address if it is one of the web's, so that no link runs a script. */
export function webAddress(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  return ['http:', 'https:'].includes(parsed.protocol) ? parsed.href : undefined;
}

/** Text for a terminal or a job's log: nothing moves the cursor, and nothing is taken for a workflow command. */
export function terminalText(text: string): string {
  return visible(text)
    .replace(/:(?=:)/g, ': ')
    .replace(/##(?=\[)/g, '# #');
}

/** A word of a command line, in quotes where a shell would take it apart. */
export function shellWord(word: string): string {
  return /^[\w./,:=+@%-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
