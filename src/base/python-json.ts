/**
 * Reads JSON as Python's json module writes it: NaN and the infinities, which JSON does not have, become their names.
 *
 * @throws SyntaxError for what is no JSON
 */
export function parsePythonJson(text: string): unknown {
  return JSON.parse(text.replace(/(?<=[[:,\s])(-?Infinity|NaN)(?=[\s,\]}])/g, '"$1"'));
}
