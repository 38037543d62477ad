/** What a notebook does with the value in a cell's last line: it shows it. */
export const shower = '_show';

/** The function that a script has for it. */
export const showing = `def ${shower}(value):
    """Prints what a notebook shows of a cell's last line."""
    if value is not None:
        print(value)


`;

/** What a statement begins with that has no value, or that prints by itself. */
const noValue =
  /^(?:(?:if|for|while|with|def|class|try|except|finally|else|elif|import|from|return|raise|assert|del|pass|global|nonlocal|async|break|continue|print)\b|[@#)\]}]|'''|""")/;

/** What begins a block, of which what stands behind a semicolon is a part. */
const blocks = /^(?:if|for|while|with|def|class|try|async)\b/;

/** A cell with its last statement as one that is shown, where it is an expression and is not closed by a semicolon. */
export function showsLast(lines: readonly string[]): string[] {
  const end = lines.findLastIndex(line => line.trim() !== '' && !line.trim().startsWith('#'));
  const begin = lines.findLastIndex((line, i) => i <= end && /^[^\s)\]}#]/.test(line));
  const line = lines.slice(begin, end + 1).join('\n');
  const after = blocks.test(line) ? 0 : afterLast(withoutText(line));
  // Of several statements in a line the last one is shown.
  const [before, statement] = [line.slice(0, after), line.slice(after).trimStart()];
  const bare = withoutText(statement);
  const quotes =
    lines
      .slice(0, Math.max(0, begin))
      .join('\n')
      .match(/"""|'''/g) ?? [];
  // The last line may be the end of a text of several.
  if (quotes.length % 2 === 1) return [...lines];
  if (begin < 0 || noValue.test(statement) || /;\s*$/.test(bare) || !isExpression(bare)) return [...lines];
  // A comment in its last line would take the bracket in.
  const close = bare.split('\n').at(-1)?.includes('#') === true ? '\n)' : ')';
  return [
    ...lines.slice(0, begin),
    ...`${before}${before === '' ? '' : ' '}${shower}((${statement}${close})`.split('\n'),
    ...lines.slice(end + 1),
  ];
}

/** Code with its strings blank, each as long as it was, so that what stands in them is not taken for code. */
const withoutText = (code: string): string =>
  code.replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g, text => `"${' '.repeat(text.length - 2)}"`);

/** Where the last statement of code begins that stands behind a semicolon of its own; 0 where none does. */
function afterLast(code: string): number {
  let depth = 0;
  let after = 0;
  for (let i = 0; i < code.length; i++) {
    const char = code[i] ?? '';
    if (char === '#') i = code.indexOf('\n', i) < 0 ? code.length : code.indexOf('\n', i);
    else if ('([{'.includes(char)) depth++;
    else if (')]}'.includes(char)) depth--;
    else if (char === ';' && depth === 0 && code.slice(i + 1).trim() !== '') after = i + 1;
  }
  return after;
}

/** Whether code is whole, gives no value a name outside of its brackets, and begins no block. */
function isExpression(code: string): boolean {
  let depth = 0;
  for (let i = 0; i < code.length; i++) {
    const char = code[i] ?? '';
    if (char === '#') i = code.indexOf('\n', i) < 0 ? code.length : code.indexOf('\n', i);
    else if ('([{'.includes(char)) depth++;
    else if (')]}'.includes(char)) depth--;
    else if (depth > 0) continue;
    else if (char === ':' || (char === '=' && code[i + 1] !== '=' && !'=<>!'.includes(code[i - 1] ?? '')))
      return false;
  }
  return depth === 0;
}
