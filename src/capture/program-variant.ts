import type { Obstacle } from './trained.ts';
import type { VariantSource, Watched } from './types.ts';

/** Why the script itself is run, for a note. */
export const say = ({ obstacle }: { readonly obstacle: Obstacle | undefined }): string => {
  const { why, file, line } = obstacle ?? { why: 'it is not known why' };
  return `Runs the script itself: ${why}${line === undefined ? '' : ` (${file ?? 'the script'}, line ${line})`}.`;
};

/** The script as a variant: how it is run, and where it leaves its numbers. */
export function programVariant(
  watched: Watched,
  numbers: NonNullable<VariantSource['numbers']>,
  title: string,
  note: string,
): VariantSource {
  const { command, environment, folder, needs } = watched.started;
  return {
    title,
    command: [...command],
    ...(Object.keys(environment).length > 0 && { environment: { ...environment } }),
    folder,
    needs: [...needs],
    numbers,
    note,
  };
}
