import { stripVTControlCharacters } from 'node:util';
import type { NumberSource } from '../../../suite/index.ts';

/** A number that a program printed: what it is called, and the expression that finds it again. */
export interface Printed {
  readonly name: string;
  readonly source: NumberSource;
}

/** A number as programs print it. */
const forms = String.raw`nan|NaN|-?inf|[-+]?[\d.]*\d(?:[eE][-+]?\d+)?`;
const number = `(?:${forms})`;
/** The words before it; what is between letters may be anything that stands in a metric's name. */
const label = String.raw`(?<![\w@])[A-Za-z][\w@^².()%/ -]{0,79}?`;
const between = String.raw`['"\]]?\s*(?::|=|->|→|\bis\b|\bwas\b)\s*(?:tensor\(|np\.float\d+\(|[[(])?\s*`;
const withSign = new RegExp(`(${label})(${between})(${number})(?![\\d.]*[\\w:])(\\s*/\\s*\\d+)?`, 'g');
const withBlank = new RegExp(`(${label})\\s+(${number})(?![\\d.]*[\\w:/])`, 'g');
const tableRow = new RegExp(`^\\s*([A-Za-z][\\w ./-]*?)((?:\\s+${number}%?){2,})\\s*$`);

const telling =
  /(?:^|[^a-z])(?:acc|accuracy|auc|auroc|f1|f-?score|loss|err|error|mae|mse|rmse|mape|r2|score|precision|recall|perplexity|ppl|bleu|rouge\w*|iou|dice|reward|return|map|ndcg|wer|cer|psnr|ssim|kappa|mcc|corr\w*|silhouette|inertia|logloss|nll|elbo|fid|prec|top-?\d|sensitivity|specificity)(?:@\d+)?(?:$|[^a-z])/i;
/** What such words at the end of a label say is no result. */
const noResult =
  /(?:^|[^a-z])(?:epochs?|steps?|iter(?:ation)?s?|batch(?:es)?|seeds?|time|eta|lr|rate|size|params|parameters|seconds?|secs?|minutes?|took|elapsed|duration|memory|gpu|cpu|device|version|shape|samples|rows|features|classes|workers|fold|support|in|of|after|for|on|at|line)$/i;
const unitOfTime = /^\s*(?:s|sec|secs|seconds|ms|min|minutes|h|it\/s|MB|GB|KB)\b/;

/**
 * Expressions for the numbers in what a program printed: "Test accuracy = .93", "Accuracy: 9876/10000 (98.8%)", "mae 1.156",
 * `{'loss': 0.3}`, the rows of a table, R's "[1] 0.95". Of lines alike there is one expression, with what changes from line
 * to line (other numbers) left open.
 */
export function findPrinted(text: string): Printed[] {
  const found = new Map<string, Printed>();
  let before = '';
  for (const line of stripVTControlCharacters(text).split(/[\r\n]+/)) {
    if (line.length > 500) continue;
    for (const printed of inLine(line, before)) {
      const key = 'stdout' in printed.source ? printed.source.stdout : '';
      if (!found.has(key)) found.set(key, printed);
    }
    if (line.trim() !== '') before = line;
  }
  return [...found.values()].slice(0, 50);
}

function inLine(line: string, before: string): Printed[] {
  const alone = new RegExp(`^\\[1\\]\\s+(${number})\\s*$`).exec(line);
  // R prints a vector so; of one with several numbers the first is not the result more than the others.
  if (alone) return [{ name: 'value', source: { stdout: `^\\[1\\]\\s+(${forms})\\s*$` } }];
  const signed = [...line.matchAll(withSign)].flatMap(
    ([all, words = '', sign = '', , fraction], i, matches) =>
      describe(line, matches[i]?.index ?? 0, words, exact(sign), all, fraction),
  );
  if (signed.length > 0) return signed;
  const row = tableRow.exec(line);
  if (row) {
    const cells = inTable(row[1] ?? '', (row[2] ?? '').trim().split(/\s+/).length, before);
    if (cells.length > 0) return cells;
  }
  return [...line.matchAll(withBlank)].flatMap(match => {
    const [all, words = ''] = match;
    const whole = line.trim() === all.trim() && /\.\d/.test(all);
    return telling.test(words) || whole ? describe(line, match.index, words, String.raw`\s+`, all) : [];
  });
}

/** The sign between words and number, as the expression has it. */
const exact = (sign: string) => {
  const opening = sign.trim().replace(/^['"\]]?\s*(?::|=|->|→|is|was)\s*/, '');
  const head = sign.trim().slice(0, sign.trim().length - opening.length);
  return `${flexible(head)}\\s*${opening === '' ? '' : `${escaped(opening)}\\s*`}`;
};
const flexible = (text: string) => `\\s*${text.trim().split(/\s+/).map(escaped).join('\\s*')}`;
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

function describe(
  line: string,
  at: number,
  words: string,
  sign: string,
  all: string,
  fraction?: string,
): Printed[] {
  const name = nameOf(words);
  if (name === '' || noResult.test(words.trim()) || unitOfTime.test(line.slice(at + all.length))) return [];
  // Other words that end in these are another number: "val_loss" is not "loss".
  const apart = /^\s*$/.test(line.slice(0, at)) ? String.raw`^\s*` : '(?<![A-Za-z_][ _-]?)';
  const of = fraction === undefined ? `(${forms})` : String.raw`(\d+)\s*/\s*(\d+)`;
  return [{ name, source: { stdout: `${apart}${open(words)}${sign}${of}` } }];
}

/** Words as an expression: blanks of any width, and any number where there is one. */
const open = (words: string) =>
  words
    .trim()
    .split(/\s+/)
    .map(word => (/^[\d./]+$/.test(word) ? String.raw`[\d./]+` : escaped(word)))
    .join(String.raw`\s+`);

/** What a number is called, without the count of an epoch or a fold. */
const nameOf = (words: string) =>
  words
    .trim()
    .split(/\s+/)
    .filter(word => !/^[\d./]+$/.test(word) && !/^(?:epoch|step|fold|iter|iteration|the)$/i.test(word))
    .join(' ');

/** The columns of a row, by the heads on the line before, as scikit-learn's classification_report has them. */
function inTable(words: string, cells: number, before: string): Printed[] {
  const heads = before.trim().split(/\s+/);
  const known = heads.length === cells && heads.every(head => /^[A-Za-z]/.test(head));
  const columns = known ? heads : [];
  return columns.flatMap((head, i): Printed[] =>
    noResult.test(head)
      ? []
      : [
          {
            name: `${words.trim()} ${head}`,
            source: { stdout: `^\\s*${open(words)}${i === 0 ? '' : `(?:\\s+\\S+){${i}}`}\\s+(${forms})` },
          },
        ],
  );
}
