/** Which one of several numbers counts: the first, the last, or the best by the metric's direction. */
export type Take = 'first' | 'last' | 'best';

/** Where a program leaves a number. Paths are relative to the folder that the program runs in. */
export type NumberSource =
  /** A JSON file and an RFC 6901 pointer into it. */
  | { readonly json: string; readonly at: string }
  /** A CSV file with a header line and a column of it. */
  | { readonly csv: string; readonly column: string; readonly take?: Take | undefined }
  /** A folder of TensorBoard's event files, and the tag of a scalar. */
  | { readonly tensorboard: string; readonly tag: string; readonly take?: Take | undefined }
  /** A regular expression on what the program printed; its first group is the number, or two groups are a fraction. */
  | { readonly stdout: string; readonly take?: Take | undefined }
  /** A value of Keras' `evaluate`, by the metric's name; `model` is the variable that held the model. */
  | { readonly evaluate: string; readonly model?: string | undefined; readonly take?: Take | undefined }
  /** A series of the history that Keras' `fit` gave, by its name. */
  | { readonly history: string; readonly model?: string | undefined; readonly take?: Take | undefined }
  /** What Keras' `predict` gave for few samples: which element, counted row by row from 0. */
  | { readonly predict: number; readonly model?: string | undefined; readonly take?: Take | undefined }
  /** What an estimator's `score` or a function of sklearn.metrics gave, by its name; `model` is the variable that held the estimator. */
  | { readonly score: string; readonly model?: string | undefined; readonly take?: Take | undefined };

/** Why a regular expression cannot be used for a number, or undefined when it can. */
export function expressionIssue(source: string): string | undefined {
  let groups: number;
  try {
    // Matching the empty text against "…|" tells how many groups there are.
    groups = (new RegExp(`${source}|`).exec('')?.length ?? 1) - 1;
  } catch (error) {
    return (error as Error).message;
  }
  if (groups === 1 || groups === 2) return undefined;
  return `it has ${groups} groups in round brackets; one is the number, two are a fraction such as 9876/10000`;
}
