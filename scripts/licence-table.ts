import { markdownTable } from 'markdown-table';

export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string | undefined;
  readonly integrity: string | undefined;
  readonly resolved: string | undefined;
  readonly installScript: boolean;
  readonly development: boolean;
  readonly optional: boolean;
}

/** What a package says in its own LICENSE file, where its package.json says nothing. */
const statedElsewhere: Readonly<Record<string, string>> = { jstat: 'MIT' };

/** The packages of a package-lock.json of version 3, without the root. */
export function lockedPackages(lock: string): LockedPackage[] {
  const { packages } = JSON.parse(lock) as { packages: Record<string, Record<string, unknown>> };
  return Object.entries(packages)
    .filter(([place]) => place !== '')
    .map(([place, p]) => ({
      p,
      name: place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length),
    }))
    .map(({ name, p }) => ({
      name,
      version: String(p.version),
      licence: (p.license as string | undefined) ?? statedElsewhere[name],
      integrity: p.integrity as string | undefined,
      resolved: p.resolved as string | undefined,
      installScript: p.hasInstallScript === true,
      development: p.dev === true || p.devOptional === true,
      optional: p.optional === true,
    }));
}

/** docs/licences.md: every package that is installed to train, and its licence. */
export function licenceTable(lock: string): string {
  const used = lockedPackages(lock).filter(p => !p.development);
  const rows = new Map(
    used.map(p => [
      `${p.name} ${p.version}`,
      [p.name, p.version, p.licence ?? 'not stated in the lockfile', p.optional ? 'yes' : ''],
    ]),
  );
  const sorted = [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
  return `# Licences of what is installed

Every package that training needs, by package-lock.json; what only tests and the build need is left out. All of them but
\`@tensorflow/*\` and \`tsx\`, with what these need, may be part of the bundles in \`dist/\`. TensorFlow itself, taken from the wheel of
\`tensorflow-cpu\`, is under the Apache License 2.0. Written by \`npm run licences\`.

${markdownTable([['package', 'version', 'licence', 'optional'], ...sorted])}
`;
}
