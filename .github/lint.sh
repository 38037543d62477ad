#!/usr/bin/env bash
# Lints this repository's workflows, the action and the examples: actionlint and zizmor have to be on the PATH.
set -euo pipefail
cd "$(dirname "$0")/.."
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
mkdir -p "$folder/.github/workflows"
# The examples name a commit to be filled in; any one does for a linter.
for file in examples/*.yml; do
  sed 's/SEEDGATE_SHA/0123456789abcdef0123456789abcdef01234567/' "$file" > "$folder/.github/workflows/$(basename "$file")"
done
actionlint -color .github/workflows/*.yml "$folder"/.github/workflows/*.yml
zizmor --offline --persona=pedantic --min-severity=low .github/workflows action.yml "$folder"/.github/workflows
