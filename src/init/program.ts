import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import parseArgs from 'string-argv';
import { stringify } from 'yaml';
import { InitError } from './types.ts';

/** A number that a first run of the program left, and where. */
export interface FoundNumber {
  readonly name: string;
  readonly source: Readonly<Record<string, unknown>>;
  readonly value: number;
}

export interface ProgramDraft {
  readonly command: readonly [string, ...string[]];
  /** Files of the folder that the program was found to need. */
  readonly needs: readonly string[];
}

/**
 * A command line as a program and its arguments; one with pipes, redirections or several commands is given to a shell.
 *
 * @throws InitError for an empty one
 */
function parseCommand(text: string): [string, ...string[]] {
  if (/[|&;<>`$]/.test(text)) return ['sh', '-c', text];
  const [first, ...rest] = parseArgs(text);
  if (first === undefined)
    throw new InitError('--command is empty; write what you would type, as in "python3 train.py"');
  return [first, ...rest];
}

/** What a program's run needs of its folder: the files that its arguments, its imports and its text name, and no other ones. */
export function draftProgram(text: string, folder: string): ProgramDraft {
  const command = parseCommand(text);
  const needs = new Set<string>();
  const words = command[0] === 'sh' ? parseArgs(text) : command;
  const waiting = words.map(word => word.replace(/^--?[\w-]+=/, '')).filter(word => isFile(folder, word));
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    const known = path.normalize(file);
    if (needs.has(known)) continue;
    needs.add(known);
    if (/\.(py|R|jl|sh|js|mjs)$/.test(known)) waiting.push(...namedIn(folder, known));
  }
  for (const name of ['requirements.txt', 'environment.yml', 'pyproject.toml'])
    if (isFile(folder, name)) needs.add(name);
  return { command, needs: [...needs].sort() };
}

const isFile = (folder: string, name: string): boolean => {
  const whole = path.resolve(folder, name);
  return (
    !path.isAbsolute(name) &&
    !path.relative(folder, whole).startsWith('..') &&
    existsSync(whole) &&
    statSync(whole).isFile()
  );
};

/** Files that a script imports or names in quotes, as far as they are there. */
function namedIn(folder: string, file: string): string[] {
  const text = readFileSync(path.join(folder, file), 'utf8');
  const beside = path.dirname(file);
  const modules = [...text.matchAll(/^\s*(?:from\s+([.\w]+)\s+import|import\s+([\w.]+(?:\s*,\s*[\w.]+)*))/gm)]
    .flatMap(m => (m[1] ?? m[2] ?? '').split(/\s*,\s*/))
    .map(name => name.replace(/^\.+/, '').replaceAll('.', '/'));
  const imported = modules.flatMap(name =>
    [`${name}.py`, `${name}/__init__.py`].map(p => path.join(beside, p)),
  );
  const quoted = [...text.matchAll(/['"]([\w./-]+\.[A-Za-z0-9]{1,8})['"]/g)].map(m => m[1] ?? '');
  return [...imported, ...quoted].filter(name => isFile(folder, name));
}

const telling = /acc|auc|f1|precision|recall|r2|score|mse|rmse|mae|error|loss/i;
const lower = /loss|error|mse|mae|rmse|mape/i;

/** The numbers that a suite is about, of all that a run left: those of a test before those of the training, a few of them. */
export function chooseNumbers(found: readonly FoundNumber[]): FoundNumber[] {
  const rank = ({ name, source }: FoundNumber) =>
    (/test|eval/i.test(name) || 'evaluate' in source || 'score' in source ? 0 : 2) +
    (telling.test(name) ? 0 : 1) +
    ('history' in source || /train/i.test(name) ? 2 : 0) +
    ('predict' in source ? 1 : 0);
  const finite = found.filter(f => Number.isFinite(f.value));
  const named = finite.filter(f => telling.test(f.name));
  // What has no metric's name is taken where there is nothing else.
  return (named.length > 0 ? named : finite)
    .map((f, place) => ({ f, place }))
    .sort((a, b) => rank(a.f) - rank(b.f) || a.place - b.place)
    .slice(0, 3)
    .map(({ f }) => f);
}

/**
 * A suite about a program, as a person would have written it.
 *
 * @param variables that its text seeds by itself, one sentence each
 */
export function programSuite(
  name: string,
  schema: string,
  draft: ProgramDraft,
  numbers: readonly FoundNumber[],
  guesses: readonly string[],
): string {
  const variant = {
    title: draft.command.join(' '),
    command: draft.command,
    needs: draft.needs,
    numbers: Object.fromEntries(numbers.map(n => [n.name, n.source])),
  };
  const suite = {
    format: 1,
    name,
    version: '1.0.0',
    title: `What ${draft.command.join(' ')} gives`,
    source: { title: draft.command.join(' ') },
    seeds: 20,
    problems: {
      [name]: {
        title: name,
        metrics: Object.fromEntries(
          numbers.map(n => [n.name, { better: lower.test(n.name) ? 'lower' : 'higher' }]),
        ),
        variants: { program: variant },
      },
    },
  };
  const head = [
    `# yaml-language-server: $schema=${schema}`,
    `# Made by seedgate init from a run of the command. Look at what was guessed:`,
    ...guesses.map(g => `#  - ${g}`),
    '# What the source printed goes below a metric, with all its digits: printed: { values: { program: 0.970 } }',
  ];
  return `${head.join('\n')}\n${stringify(suite, { lineWidth: 110, aliasDuplicateObjects: false })}`;
}
