/**
 * Why a mutant that no test notices is none that matters, by its file, a piece of its line, and what it was changed to; the first
 * that fits is taken.
 *
 * @type {readonly { readonly file: string, readonly line?: string, readonly to?: string, readonly why: string }[]}
 */
export const reasons = [];
