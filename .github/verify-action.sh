#!/usr/bin/env bash
# Checks what a step of the action has left, from its outputs in the environment: verify-action.sh RUNS
set -euo pipefail
runs="$1"
fail() {
  echo "verify-action: $1" >&2
  exit 1
}
[ "$VERDICT" = passed ] || fail "the output verdict is \"$VERDICT\" and not \"passed\""
for name in PASSED FAILED INCONCLUSIVE; do
  [[ "${!name}" =~ ^[0-9]+$ ]] || fail "the output ${name,,} is \"${!name}\" and no number"
done
[ "$((PASSED + FAILED + INCONCLUSIVE))" -gt 0 ] || fail "no check was judged"
for name in REPORT RESULTS JUNIT HTML RECORDS; do
  [ -s "${!name}" ] || fail "the output ${name,,} names \"${!name}\", which is no file or empty"
done
[ "$(wc -l < "$RECORDS")" = "$runs" ] || fail "there are $(wc -l < "$RECORDS") records and not $runs"
grep -q '"status":"ok"' "$RECORDS" || fail "no run ended well"
grep -q '<testsuites' "$JUNIT" || fail "$JUNIT is no JUnit report"
echo "verify-action: $runs runs, $PASSED checks reproduced, $FAILED not, $INCONCLUSIVE inconclusive"
