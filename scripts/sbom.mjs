import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';
import { root } from './bundle.mjs';
import { licenceOf } from './notices.mjs';

const json = file => JSON.parse(readFileSync(path.join(root, file), 'utf8'));

/**
 * The CycloneDX 1.6 list of what is bundled: each package with its version, its licence, its package URL and the SHA-512 of
 * the archive that npm serves, by the lockfile. It has neither a time nor a random number, so the same bundles have the same list.
 *
 * @param {Iterable<string>} places folders of packages, from the root of this checkout
 * @throws Error for a package that the lockfile does not know
 */
export function sbomOf(places) {
  const { name, version, license } = json('package.json');
  const bom = new Models.Bom();
  bom.metadata.component = new Models.Component(Enums.ComponentType.Application, name, {
    bomRef: name,
    version,
    licenses: new Models.LicenseRepository([new Models.SpdxLicense(license)]),
  });
  const locked = json('package-lock.json').packages;
  // A version of a package that several others bring along, each in a folder of its own, is one component.
  const components = new Map();
  for (const place of places) {
    const component = componentOf(place, locked[place]);
    components.set(component.purl, component);
  }
  for (const component of components.values()) {
    bom.components.add(component);
    bom.metadata.component.dependencies.add(component.bomRef);
  }
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  return `${serializer.serialize(bom, { sortLists: true, space: 1 })}\n`;
}

function componentOf(place, locked) {
  const { name, version, license } = licenceOf(place);
  const [, sha512] = /^sha512-(\S+)/.exec(locked?.integrity ?? '') ?? [];
  if (sha512 === undefined) throw new Error(`${place} has no SHA-512 in package-lock.json`);
  const [group, bare] = name.startsWith('@') ? name.split('/') : [undefined, name];
  const purl = `pkg:npm/${group === undefined ? '' : `${encodeURIComponent(group)}/`}${bare}@${version}`;
  const terms = / (AND|OR) /.test(license)
    ? new Models.LicenseExpression(license)
    : new Models.SpdxLicense(license);
  return new Models.Component(Enums.ComponentType.Library, bare, {
    bomRef: purl,
    ...(group === undefined ? {} : { group }),
    version,
    purl,
    licenses: new Models.LicenseRepository([terms]),
    hashes: new Models.HashDictionary([
      [Enums.HashAlgorithm['SHA-512'], Buffer.from(sha512, 'base64').toString('hex')],
    ]),
  });
}
