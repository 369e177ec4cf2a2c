"""The title solver against HiGHS and CP-SAT, whole titles against the joint optimum, and the rest of the titles' rules.

scipy and OR-Tools are in the extra "bench"; what is compared with one of them is left out, and said, without it. Each
solver runs in a process of its own: two of them bring libraries of the same name. Seconds are those of the processor.
"""

import json
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from statistics import fmean, median
from time import process_time

from benchmarks.goals import Measured, own_milliseconds
from benchmarks.titles_made import KINDS, SIZES, made
from benchmarks.titles_proof import proof_goals
from benchmarks.titles_solver import COMPACT, LIMIT, Solved, busy
from benchmarks.titles_words import segmentation_goals
from storedesk.titles.rules.alternatives import alternatives
from storedesk.titles.rules.building import build_title
from storedesk.titles.rules.scoring import score_title
from storedesk.titles.rules.wishes import Wishes

SEEDS, RIVAL_SEEDS, JOINT_SEEDS, TITLE_SEEDS = 6, 3, 4, 2
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
_FIRST_TRY = {500: 0.018 / 0.047, 2000: 0.036 / 0.26, 5000: 0.078 / 0.77}
"""The time of a first, plain solver of this kind against that of HiGHS, both on one machine."""
_MOST_TITLES = 10


def measure(_folder: Path) -> Iterator[Measured]:
    """All goals of the titles' rules that need no window, each as soon as it is measured."""
    yield from _solver_goals()
    yield from _stress_goals()
    yield from _joint_goals()
    yield from _title_goals()
    yield _key_goal()
    yield from segmentation_goals()
    yield from proof_goals()


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


def _solver_goals() -> Iterator[Measured]:
    for words in SIZES:
        own = _run("own", _tasks(words, KINDS, SEEDS)) or {}
        late = sum(not each.proven or each.seconds > 1 for each in own.values())
        took = median(each.seconds for each in own.values())
        slowest = max(each.seconds for each in own.values())
        beside = f"median {took:.3f} s, slowest {slowest:.2f} s"
        yield Measured(f"{words} words: of {len(own)} not proven in 1 s", late, _ALLOWED[words], "", beside)
        if words >= _COMPARED_FROM:
            yield from _against_rivals(words, own)


def _against_rivals(words: int, own: dict[str, Solved]) -> Iterator[Measured]:
    tasks = _tasks(words, KINDS, RIVAL_SEEDS)
    rivals = {name: solved for name in _RIVALS if (solved := _run(name, tasks)) is not None}
    if not rivals:
        return
    ours = median(own[task].seconds for task in tasks)
    theirs = {name: median(each.seconds for each in solved.values()) for name, solved in rivals.items()}
    wrong = sum(
        solved[task].proven and own[task].proven and solved[task].value != own[task].value
        for solved in rivals.values()
        for task in tasks
    )
    beside = f"{ours:.3f} s against " + ", ".join(f"{name} {took:.3f} s" for name, took in theirs.items())
    yield Measured(f"{words} words: time against the best other", ours / min(theirs.values()), 0.5, "times", beside)
    if "highs" in theirs:
        yield Measured(
            f"{words} words: against HiGHS, first solver", ours / theirs["highs"], _FIRST_TRY[words], "times"
        )
    yield Measured(f"{words} words: values that differ", wrong, 0, "")


def _stress_goals() -> Iterator[Measured]:
    for words in (2000, 5000):
        tasks = _tasks(words, ("stress",), SEEDS)
        own = _run("own", tasks) or {}
        late = sum(not each.proven for each in own.values())
        took = [each.seconds for each in own.values()]
        beside = f"median {median(took):.2f} s, slowest {max(took):.2f} s"
        rival = _run("cpsat", tasks[:2])
        if rival is not None:
            beside += f"; the first two {sum(own[task].seconds for task in rival):.2f} s,"
            beside += f" CP-SAT {sum(each.seconds for each in rival.values()):.2f} s"
        yield Measured(f"stress, {words} words: of {len(own)} not proven in {LIMIT:.0f} s", late, 0, "", beside)


def _joint_goals() -> Iterator[Measured]:
    """Words and their order together, against the best there is; the stress set counts too."""
    for words in (500, 2000):
        best = _run("joint", _tasks(words, (*KINDS, "stress"), JOINT_SEEDS))
        if best is None:
            return
        proven = {task: solved.value for task, solved in best.items() if solved.proven}
        if not proven:
            print(f"{words} words: below the joint optimum: skipped, CP-SAT proved none in its time", flush=True)
            continue
        whole = {task: _whole_title(task) for task in proven}
        below = [100 * (1 - whole[task][0] / value) for task, value in proven.items()]
        took = median(each.seconds for each in best.values())
        beside = f"worst {max(below):.2f} %, of {len(below)} libraries; CP-SAT {took:.2f} s"
        yield Measured(f"{words} words: below the joint optimum, mean", fmean(below), 0.1, "%", beside)
        usual = [seconds for task, (_, seconds) in whole.items() if not task.endswith(":stress")]
        beside = f"slowest {max(usual):.2f} s, of the stress set {max(seconds for _, seconds in whole.values()):.2f} s"
        yield Measured(f"{words} words: a whole title, median", median(usual), 0.3, "s", beside)


def _whole_title(task: str) -> tuple[float, float]:
    """The value of the title of a task, and the seconds it took."""
    words, seed, kind = task.split(":")
    library = made(int(words), int(seed), kind, even=True).library(Wishes(compact=COMPACT))
    begun = process_time()
    value = build_title(library, busy(1.0)).value
    return value, process_time() - begun


def _title_goals() -> Iterator[Measured]:
    """Ten alternatives of several libraries: the slowest first title, the slowest ten, and how good they are."""
    for words in (500, 2000):
        first, whole, missing, worth = [], [], 0, []
        for task in _tasks(words, KINDS, TITLE_SEEDS):
            _, seed, kind = task.split(":")
            library = made(words, int(seed), kind, even=True).library(Wishes())
            begun, titles = process_time(), []
            for title in alternatives(library, _MOST_TITLES, effort=busy(15.0)):
                titles.append(title.value)
                if len(titles) == 1:
                    first.append(process_time() - begun)
            whole.append(process_time() - begun)
            missing += _MOST_TITLES - len(titles)
            worth.append(100 * fmean(titles) / titles[0])
        beside = f"median {median(first):.2f} s"
        yield Measured(f"{words} words: the first alternative, slowest", max(first), 1.0, "s", beside)
        beside = f"median {median(whole):.2f} s; on average {fmean(worth):.1f} % of the best, least {min(worth):.1f} %"
        yield Measured(f"{words} words: ten alternatives, slowest", max(whole), 5.0, "s", beside)
        yield Measured(f"{words} words: alternatives not found", missing, 0, "")


def _key_goal() -> Measured:
    library = made(5000, 0, "hub", even=True).library(Wishes(present="茶树精油"))
    text = build_title(library).text
    keys = [own_milliseconds(partial(score_title, text[:place], library)) for place in range(1, len(text) + 1)]
    return Measured("a title scored after a key, 5,000 words, worst", max(keys), 16.0, "ms")
