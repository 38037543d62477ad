import { markdownTable } from 'markdown-table';
import { parse } from 'yaml';

interface Field {
  readonly description: string;
  readonly default?: string;
}

/**
 * The page on the action with its tables as action.yml has them, each between two marks that are not shown.
 *
 * @throws Error when a mark is missing
 */
export function withTables(page: string, action: string): string {
  const { inputs, outputs } = parse(action) as Record<'inputs' | 'outputs', Record<string, Field>>;
  const cell = (text: string) => text.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|');
  const code = (text: string) => (text === '' ? '' : `\`${text}\``);
  const rows = Object.entries(inputs).map(([name, field]) => [
    code(name),
    cell(field.description),
    code(field.default ?? ''),
  ]);
  const first = between(
    page,
    'inputs of action.yml',
    markdownTable([['input', 'what it is', 'default'], ...rows]),
  );
  const said = Object.entries(outputs).map(([name, field]) => [code(name), cell(field.description)]);
  return between(first, 'outputs of action.yml', markdownTable([['output', 'what it is'], ...said]));
}

/** A text with what stands between the two marks of a name, which are not shown, put in place of what stood there. */
export function between(text: string, name: string, table: string): string {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- end of ${name.split(' ')[0]} -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`the marks ${begin} … ${end} are missing`);
  return `${text.slice(0, from)}${begin}\n\n${table}\n\n${text.slice(to)}`;
}
