import type { Io } from '../../src/commands/io.ts';
import { explain } from '../../src/run/explain.ts';

/** What a command did. */
export interface Told {
  readonly code: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
  /** What is wrong with how it said it. */
  readonly lost: readonly string[];
}

/** Calls a command as the command line does, in this process. */
export async function tell(act: (io: Io) => unknown): Promise<Told> {
  let [stdout, stderr] = ['', ''];
  const takeOut = (text: string) => {
    stdout += text;
  };
  const takeError = (text: string) => {
    stderr += text;
  };
  const io: Io = { stdout: { write: takeOut }, stderr: { write: takeError }, env: process.env };
  let code: number | undefined;
  const lost: string[] = [];
  try {
    code = Number(await act(io));
  } catch (error) {
    const { kind, lines } = explain(error);
    const said = lines.join('\n');
    stderr += `${said}\n`;
    if (kind !== 'usage' || /fault of its own|\n\s+at /.test(said))
      lost.push(`ends with ${said.slice(0, 500)}`);
    if (said.trim() === '') lost.push('says nothing');
  }
  const control = controls(stdout) ?? controls(stderr);
  if (control !== undefined) lost.push(`prints ${control} to the terminal`);
  return { code, stdout, stderr, lost };
}

/** The first character that moves a terminal's cursor, colours it or hides text, if there is one. */
function controls(text: string): string | undefined {
  const found = /[^\P{Cc}\n\t]|[\p{Cf}\u2028\u2029]/u.exec(text)?.[0];
  return found === undefined ? undefined : `U+${found.codePointAt(0)?.toString(16)}`;
}

/** Texts that mean something to a terminal, YAML, HTML, a shell, a table or a workflow's log. */
export const hostile: readonly string[] = [
  '</script><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'><svg onload=alert(1)>",
  '<!--',
  ']]>',
  'javascript:alert(1)',
  '=HYPERLINK("http://x","y")',
  '+1+cmd|calc',
  '-2+3',
  '@SUM(1)',
  '\u001b[2J\u001b]0;owned\u0007',
  '\r::error::x',
  'a\nproblems: {}',
  'a\rproblems: {}',
  'a\u0085injected: 1',
  'a\u2028b',
  '\u202egnp.exe',
  '\u0000',
  '::set-output name=x::y',
  '$(id)',
  '`id`',
  '; id',
  '| id |',
  '--help',
  '-x',
  '../../x',
  '/etc/passwd',
  'con',
  '..',
  '.',
  '',
  ' ',
  '%s%n',
  '{{7*7}}',
  '# x',
  '&a',
  '*a',
  '!!js/function x',
  '[x',
  '{x',
  "'",
  '"',
  '\\',
  'x'.repeat(5000),
  '🙂',
  'é',
  '__proto__',
  'constructor',
  'toString',
  'null',
  'NaN',
  '1e999',
  '0x10',
  'true',
];

/** What of a page would run; all that a suite says stands escaped in it. */
export function runsIn(html: string): string[] {
  const found = [/<script>alert/i, /<img src=x/i, /<svg onload/i].filter(p => p.test(html));
  const links = [...html.matchAll(/\b(?:href|src)\s*=\s*["']?\s*(javascript:[^"' >]*)/gi)].map(
    m => m[1] ?? '',
  );
  return [...found.map(p => `has ${p.source}`), ...links.map(l => `links to ${l}`)];
}
