#!/bin/bash
# Trains a suite in shards under Slurm, and judges the whole when they have ended:
#
#   ./submit.sh COUNT SUITE [option of `seedgate run`]...      ./submit.sh 50 suites/mine --seeds 100
#
# in a folder that all nodes see. Before the first time run `seedgate doctor` on the login node: it brings the native library
# into SEEDGATE_CACHE (~/.cache/seedgate), which all nodes have to see, too. Afterwards no node needs a network.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
count=$1
suite=$2
shift 2
array=$(sbatch --parsable --array="1-$count" "$here/train.sbatch" "$count" "$suite" "$@")
# Also when a shard was lost: merge says which one, and the gate fails for what is missing.
merge=$(sbatch --parsable --dependency="afterany:$array" "$here/merge.sbatch" "$suite")
echo "$count shards in job $array, joined by job $merge"
