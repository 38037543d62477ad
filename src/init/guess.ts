import type { Column, Table } from './table.ts';
import { InitError } from './types.ts';

/** What a table is taken for, and why: every guess is written into the suite. */
export interface Guess {
  readonly kind: 'classes' | 'number' | 'series';
  /**
   * Columns of numbers that the model is given; for a series, the columns whose next row is predicted from the rows
   * before.
   */
  readonly features: readonly Column[];
  /** The column that the model has to predict; undefined for a series, which predicts its own next row. */
  readonly target: Column | undefined;
  /** Sentences for the suite's reader. */
  readonly because: readonly string[];
}

const targetNames = [
  'target',
  'label',
  'labels',
  'class',
  'y',
  'species',
  'outcome',
  'output',
  'price',
  'result',
];
/** A text column with more different labels than this holds names rather than classes. */
const maxClasses = 50;
/** A table with fewer rows than this leaves no sample to hold out. */
const leastRows = 10;

/** @throws InitError when nothing in the table can be learnt from the rest, saying what would be right */
export function guess(table: Table): Guess {
  const { file, columns } = table;
  if (table.rows < leastRows) {
    throw new InitError(
      `${file} has ${table.rows} rows; a suite needs ${leastRows} or more, since some are held out`,
    );
  }
  const because: string[] = [...table.changes];
  const leftOut = (kind: Column['kind'], why: string) => {
    const names = columns.filter(c => c.kind === kind).map(c => quoted(c.name));
    if (names.length > 0)
      because.push(`${names.join(', ')} ${names.length > 1 ? 'are' : 'is'} left out: ${why}.`);
  };
  leftOut('row numbers', 'it numbers or names the rows');
  leftOut('dates', 'dates are no numbers');
  leftOut('gaps', 'there are cells without a value');
  const numbers = columns.filter(c => c.kind === 'numbers');
  const texts = columns.filter(c => c.kind === 'text');
  const target = chooseTarget(table, numbers, texts, because);
  if (target === undefined) {
    if (numbers.length === 0) {
      throw new InitError(
        `${file} has no column of numbers; a suite reads numbers, and one column of text as labels`,
      );
    }
    because.push('The rows are taken for a series in order: a few go in, the next one comes out.');
    return { kind: 'series', features: numbers, target: undefined, because };
  }
  const ignored = texts.filter(c => c !== target);
  if (ignored.length > 0) {
    because.push(
      `${ignored.map(c => quoted(c.name)).join(', ')} ${ignored.length > 1 ? 'are' : 'is'} left out: text, and not the target.`,
    );
  }
  const features = numbers.filter(c => c !== target);
  if (features.length === 0) {
    throw new InitError(
      `${file} has no column of numbers beside the target "${target.name}"; nothing could be learnt`,
    );
  }
  const constant = target.values.length < 2;
  if (constant) throw new InitError(`${file}: the target "${target.name}" is the same in every row`);
  if (target.kind === 'text' && target.values.length > maxClasses) {
    throw new InitError(
      `${file}: the column "${target.name}" has ${target.values.length} different labels; at most ${maxClasses} are guessed to be classes`,
    );
  }
  const classes = target.kind === 'text' || areClasses(target);
  if (classes)
    because.push(
      `${quoted(target.name)} is taken for classes: it holds ${target.values.length} different values.`,
    );
  return { kind: classes ? 'classes' : 'number', features, target, because };
}

const quoted = (name: string) => `"${name}"`;

function chooseTarget(
  { columns }: Table,
  numbers: readonly Column[],
  texts: readonly Column[],
  because: string[],
): Column | undefined {
  const candidates = columns.filter(c => c.kind === 'numbers' || c.kind === 'text');
  const named = candidates.find(c => targetNames.includes(c.name.toLowerCase()));
  const say = (column: Column, why: string) => {
    because.push(`The target is ${quoted(column.name)}, ${why}.`);
    return column;
  };
  if (named !== undefined) return say(named, 'by its name');
  const labels = texts.filter(c => c.values.length <= maxClasses);
  const [only] = labels;
  if (only !== undefined && labels.length === 1) return say(only, 'the only column of labels');
  // A table with a column of dates is taken for a series, and so is a table with one column of numbers.
  if (numbers.length === 1 || columns.some(c => c.kind === 'dates')) return undefined;
  const last = numbers.at(-1);
  return last === undefined ? undefined : say(last, 'the last column of numbers');
}

/** Whether a column of numbers is taken for classes: it holds a few whole numbers from 0 or 1 up, each many times. */
function areClasses({ cells, values }: Column): boolean {
  const numbers = values.map(Number);
  const few = values.length <= 10 && cells.length >= 5 * values.length;
  return few && numbers.every(n => Number.isInteger(n) && n >= 0) && Math.min(...numbers) <= 1;
}
