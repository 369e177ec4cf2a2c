"""The title solver against HiGHS and CP-SAT, whole titles against the joint optimum, and the rest of the titles' rules.

scipy and OR-Tools are in the extra "bench"; what is compared with one of them is left out, and said, without it. Each
solver runs in a process of its own: two of them bring libraries of the same name. Seconds are those of the processor.
"""

import json
import subprocess
import sys
from functools import partial
from pathlib import Path
from statistics import fmean, median
from time import process_time

from benchmarks.goals import Measured, own_milliseconds
from benchmarks.titles_made import KINDS, SIZES, made
from benchmarks.titles_proof import proof_goals
from benchmarks.titles_solver import COMPACT, LIMIT, Solved
from benchmarks.titles_words import segmentation_goals
from storedesk.titles.rules.alternatives import alternatives
from storedesk.titles.rules.building import build_title
from storedesk.titles.rules.scoring import score_title
from storedesk.titles.rules.wishes import Wishes
from storedesk.titles.stopwatch import within

SEEDS, RIVAL_SEEDS = 6, 3
_RIVALS = ("highs", "cpsat")
_COMPARED_FROM = 500
_COMPARED = {
    "highs": "compared with HiGHS (scipy)",
    "cpsat": "compared with CP-SAT (OR-Tools)",
    "joint": "compared with the joint optimum (OR-Tools)",
}
_MISSING = "its library is not installed (pip install .[bench])"
_ALLOWED = {100: 0, 500: 0, 2000: 1, 5000: 0}
"""How many of the 18 libraries may not be proven within a second."""


def measure(_folder: Path) -> list[Measured]:
    """All goals of the titles' rules that need no window."""
    return [
        *_solver_goals(),
        *_stress_goals(),
        *_joint_goals(),
        *_title_goals(),
        *segmentation_goals(),
        *proof_goals(),
    ]


def _tasks(words: int, kinds: tuple[str, ...], seeds: int) -> list[str]:
    return [f"{words}:{seed}:{kind}" for kind in kinds for seed in range(seeds)]


def _run(name: str, tasks: list[str]) -> dict[str, Solved] | None:
    """What a solver makes of the tasks; None where its library is not installed."""
    call = [sys.executable, "-m", "benchmarks.titles_solver", name, *tasks]
    done = subprocess.run(call, capture_output=True, text=True, check=False)
    if done.returncode == 3:
        print(f"{_COMPARED[name]:<44} skipped: not measured, {_MISSING}", flush=True)
        return None
    if done.returncode:
        raise RuntimeError(done.stderr)
    return {task: Solved(*json.loads(line)) for task, line in zip(tasks, done.stdout.splitlines(), strict=True)}


def _solver_goals() -> list[Measured]:
    found = []
    for words in SIZES:
        own = _run("own", _tasks(words, KINDS, SEEDS)) or {}
        late = sum(not each.proven or each.seconds > 1 for each in own.values())
        took = median(each.seconds for each in own.values())
        slowest = max(each.seconds for each in own.values())
        beside = f"median {took:.3f} s, slowest {slowest:.2f} s"
        found.append(Measured(f"{words} words: of 18 not proven in 1 s", late, _ALLOWED[words], "", beside))
        if words >= _COMPARED_FROM:
            found += _against_rivals(words, own)
    return found


def _against_rivals(words: int, own: dict[str, Solved]) -> list[Measured]:
    tasks = _tasks(words, KINDS, RIVAL_SEEDS)
    rivals = {name: solved for name in _RIVALS if (solved := _run(name, tasks)) is not None}
    if not rivals:
        return []
    ours = median(own[task].seconds for task in tasks)
    theirs = {name: median(each.seconds for each in solved.values()) for name, solved in rivals.items()}
    wrong = sum(
        solved[task].proven and own[task].proven and solved[task].value != own[task].value
        for solved in rivals.values()
        for task in tasks
    )
    beside = f"{ours:.3f} s against " + ", ".join(f"{name} {took:.3f} s" for name, took in theirs.items())
    return [
        Measured(f"{words} words: time against the best other", ours / min(theirs.values()), 0.5, "times", beside),
        Measured(f"{words} words: values that differ", wrong, 0, ""),
    ]


def _stress_goals() -> list[Measured]:
    found = []
    for words in (2000, 5000):
        tasks = _tasks(words, ("stress",), SEEDS)
        own = _run("own", tasks) or {}
        late = sum(not each.proven for each in own.values())
        beside = f"median {median(each.seconds for each in own.values()):.2f} s"
        rival = _run("cpsat", tasks[:2])
        if rival is not None:
            beside += f"; the first two {sum(own[task].seconds for task in rival):.2f} s,"
            beside += f" CP-SAT {sum(each.seconds for each in rival.values()):.2f} s"
        found.append(Measured(f"stress, {words} words: of 6 not proven in {LIMIT:.0f} s", late, 0, "", beside))
    return found


def _joint_goals() -> list[Measured]:
    found: list[Measured] = []
    for words in (500, 2000):
        best = _run("joint", _tasks(words, KINDS, 2))
        if best is None:
            return found
        below, took = [], []
        for task, solved in best.items():
            if solved.proven:
                value, taken = _whole_title(task)
                took.append(taken)
                below.append(100 * (1 - value / solved.value))
        beside = f"worst {max(below):.2f} %, CP-SAT {median(each.seconds for each in best.values()):.2f} s"
        found.append(Measured(f"{words} words: below the joint optimum, mean", fmean(below), 0.1, "%", beside))
        found.append(Measured(f"{words} words: a whole title, median", median(took), 0.3, "s"))
    return found


def _whole_title(task: str) -> tuple[float, float]:
    """The value of the title of a task, and the seconds it took."""
    words, seed, kind = task.split(":")
    library = made(int(words), int(seed), kind, even=True).library(Wishes(compact=COMPACT))
    begun = process_time()
    value = build_title(library, within(1.0)).value
    return value, process_time() - begun


def _title_goals() -> list[Measured]:
    found = []
    for words in (500, 2000):
        library = made(words, 0, "hub", even=True).library(Wishes())
        begun = process_time()
        titles = [title.value for title in alternatives(library, effort=within(15.0))]
        taken = process_time() - begun
        beside = f"{len(titles)} titles, on average {100 * fmean(titles) / titles[0]:.1f} % of the best"
        found.append(Measured(f"{words} words: ten alternatives", taken, 5.0, "s", beside))
    library = made(5000, 0, "hub", even=True).library(Wishes(present="茶树精油"))
    text = build_title(library).text
    keys = [own_milliseconds(partial(score_title, text[:place], library)) for place in range(1, len(text) + 1)]
    found.append(Measured("every figure after a key, 5,000 words, worst", max(keys), 16.0, "ms"))
    return found
