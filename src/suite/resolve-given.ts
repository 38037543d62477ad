import type { SuitePath } from './errors.ts';
import { markIssues } from './marks.ts';
import { resolveImported } from './resolve-imported.ts';
import type { Report } from './resolve-parts.ts';
import { resolveProgram } from './resolve-program.ts';
import type { ProblemSource, VariantSource } from './schema.ts';
import type { ImportedVariant, ProgramVariant } from './types.ts';

/** The settings of a program or a table that marks can be about: its keys, a program's arguments by name, its variables. */
const keysOf = (source: VariantSource): string[] => [
  ...Object.entries(source).flatMap(([key, value]) =>
    value === undefined || ['id', 'title', 'marks', 'note'].includes(key) ? [] : [key],
  ),
  ...(source.command ?? [])
    .filter(word => word.startsWith('-'))
    .map(word => `command.${word.replace(/=.*$/, '')}`),
  ...Object.keys(source.environment ?? {}).map(name => `environment.${name}`),
];

/** What a program is started with, and how its numbers go with what the problem asks for. */
function resolveProgramVariant(
  id: string,
  source: VariantSource & { readonly command: readonly string[] },
  folder: string,
  measured: ReadonlyMap<string, number | undefined>,
  path: SuitePath,
  report: Report,
): ProgramVariant | undefined {
  for (const issue of markIssues(source.marks ?? {}, keysOf(source)))
    report([...path, 'marks', issue.name], issue.message);
  const { numbers = {}, command } = source;
  const program = resolveProgram(
    { ...source, command: [...command], numbers },
    folder,
    measured,
    path,
    report,
  );
  return (
    program && {
      id,
      title: source.title ?? id,
      program,
      marks: { ...source.marks },
      ...(source.note !== undefined && { note: source.note }),
    }
  );
}

/** The numbers of somebody else's runs, with what the problem asks for. */
function resolveImportedVariant(
  id: string,
  source: VariantSource & { readonly imported: NonNullable<VariantSource['imported']> },
  folder: string,
  metrics: readonly string[],
  path: SuitePath,
  report: Report,
): ImportedVariant | undefined {
  for (const issue of markIssues(source.marks ?? {}, keysOf(source)))
    report([...path, 'marks', issue.name], issue.message);
  const imported = resolveImported(source.imported, folder, metrics, [...path, 'imported'], report);
  return (
    imported && {
      id,
      title: source.title ?? id,
      imported,
      marks: { ...source.marks },
      ...(source.note !== undefined && { note: source.note }),
    }
  );
}

const isTable = (
  v: VariantSource | undefined,
): v is VariantSource & { readonly imported: NonNullable<VariantSource['imported']> } =>
  v?.imported !== undefined;

const isCommand = (v: VariantSource | undefined): v is VariantSource & { readonly command: string[] } =>
  v?.command !== undefined;

/** Whether a variant is a model, which is trained on the data of its problem. */
export const isModel = (v: VariantSource): boolean => !isCommand(v) && !isTable(v);

/** The variants of a problem that are programs, or numbers that are there already. */
export function resolveGiven(
  source: ProblemSource,
  folder: string,
  measured: ReadonlyMap<string, number>,
  path: SuitePath,
  report: Report,
): (ProgramVariant | ImportedVariant)[] {
  return Object.entries(source.variants).flatMap(([id, variant]): (ProgramVariant | ImportedVariant)[] => {
    const at = [...path, 'variants', id];
    const found = isCommand(variant)
      ? resolveProgramVariant(id, variant, folder, measured, at, report)
      : isTable(variant)
        ? resolveImportedVariant(id, variant, folder, Object.keys(source.metrics ?? {}), at, report)
        : undefined;
    return found === undefined ? [] : [found];
  });
}
