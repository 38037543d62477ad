"""Writes runs.csv from a clone of github.com/nicklashansen/tdmpc2 (MIT licence), whose folder `results` has a file for each
method and task: the reward of each of three seeds, every 100,000 steps. Taken is the last step that all of them have.

python3 make-table.py CLONE > runs.csv
"""

import csv
import io
import subprocess
import sys

clone = sys.argv[1]
methods = ["tdmpc2", "tdmpc", "sac", "dreamerv3"]
tasks = ["walker-run", "cheetah-run", "quadruped-run", "humanoid-run", "dog-run"]


def table(method, task):
    text = subprocess.run(
        ["git", "-C", clone, "show", f"HEAD:results/{method}/{task}.csv"], check=True, capture_output=True, text=True
    ).stdout
    return [(int(r["step"]), int(r["seed"]), r["reward"]) for r in csv.DictReader(io.StringIO(text))]


print("task,method,seed,step,reward")
for task in tasks:
    tables = {method: table(method, task) for method in methods}
    shared = set.intersection(*({step for step, _, _ in rows} for rows in tables.values()))
    last = max(
        step for step in shared if all(len([1 for s, _, _ in rows if s == step]) == 3 for rows in tables.values())
    )
    for method, rows in tables.items():
        for step, seed, reward in sorted(rows):
            if step == last:
                print(f"{task},{method},{seed},{step},{reward}")
