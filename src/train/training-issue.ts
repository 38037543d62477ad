/** One reason why a model cannot be trained; the path is relative to the variant. */
export interface TrainingIssue {
  readonly path: readonly (string | number)[];
  readonly message: string;
}
