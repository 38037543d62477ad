export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  readonly integrity: string | undefined;
  readonly resolved: string | undefined;
  readonly installScript: boolean;
}

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
      integrity: p.integrity as string | undefined,
      resolved: p.resolved as string | undefined,
      installScript: p.hasInstallScript === true,
    }));
}
