#!/usr/bin/env bash
# Prints the section of CHANGELOG.md for a tag: release-notes.sh vX.Y.Z. Fails when the tag, package.json and the
# changelog do not name the same version.
set -euo pipefail
cd "$(dirname "$0")/.."
version="${1#v}"
package="$(node -p "require('./package.json').version")"
if [ "$version" != "$package" ]; then
  echo "release-notes: the tag is $1 and package.json says $package" >&2
  exit 1
fi
notes="$(awk -v wanted="## $version" '$0 == wanted { on = 1; next } /^## / { on = 0 } on' CHANGELOG.md)"
if [ -z "${notes//[[:space:]]/}" ]; then
  echo "release-notes: CHANGELOG.md has no section \"## $version\"" >&2
  exit 1
fi
printf '%s\n' "$notes"
