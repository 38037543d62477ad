#!/usr/bin/env bash
# Lints this repository's workflows, the action and the examples with actionlint and zizmor. What is not on the PATH is
# installed beside seedgate's caches, once: actionlint by Go, zizmor by pip.
set -euo pipefail
cd "$(dirname "$0")/.."
tools="${XDG_CACHE_HOME:-$HOME/.cache}/seedgate-lint"
PATH="$tools/bin:$tools/venv/bin:$PATH"
if ! command -v actionlint >/dev/null; then
  GOBIN="$tools/bin" go install github.com/rhysd/actionlint/cmd/actionlint@v1.7.12
fi
if ! command -v zizmor >/dev/null; then
  python3 -m venv "$tools/venv"
  "$tools/venv/bin/pip" install --quiet zizmor==1.32.0
fi
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
mkdir -p "$folder/.github/workflows"
# The examples name a commit to be filled in; any one does for a linter.
for file in examples/*.yml examples/*/.github/workflows/*.yml; do
  sed 's/SEEDGATE_SHA/0123456789abcdef0123456789abcdef01234567/g' "$file" > "$folder/.github/workflows/$(basename "$file")"
done
actionlint -color .github/workflows/*.yml "$folder"/.github/workflows/*.yml
zizmor --quiet --offline --persona=pedantic --min-severity=low .github/workflows action.yml "$folder"/.github/workflows
