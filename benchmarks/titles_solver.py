"""One solver on the made-up libraries, in a process of its own: python -m benchmarks.titles_solver NAME TASK ...

TASK is words:seed:kind. Prints one line of JSON for each: value, whether proven, seconds. NAME is own, highs
(scipy.optimize.milp), cpsat (OR-Tools, one worker, linearisation 2) or joint (CP-SAT over words and their order). The
seconds are those of the processor, which are the same on a machine at rest and fairer on a busy one.
"""

import json
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from benchmarks.titles_made import Made, made
from storedesk.titles.rules.coverage import Coverage
from storedesk.titles.rules.effort import Effort

LIMIT = 10.0
"""Seconds a solver has for one library."""
JOINT_LIMIT = 30.0
"""Seconds for words and their order together."""
COMPACT = 0.3


@dataclass(frozen=True, slots=True)
class Solved:
    """What a solver made of a library."""

    value: float
    proven: bool
    seconds: float


def main(arguments: Sequence[str]) -> int:
    """Solve the tasks; 3 where the solver's library is not installed."""
    name, *tasks = arguments
    try:
        solver = _SOLVERS[name]()
    except ImportError:
        return 3
    solver(made(100, 99, "hub", even=name == "joint"))
    for task in tasks:
        words, seed, kind = task.split(":")
        library = made(int(words), int(seed), kind, even=name == "joint")
        begun = time.process_time()
        value, proven = solver(library)
        print(json.dumps([value, proven, time.process_time() - begun]), flush=True)
    return 0


def busy(seconds: float) -> Effort:
    """An effort that is over when this process has been busy for so long, however busy the machine is."""
    end = time.process_time() + seconds
    return Effort(over=lambda: time.process_time() > end)


Solver = Callable[[Made], tuple[float, bool]]


def _own() -> Solver:
    from storedesk.titles.rules.solver import choose_roots

    def solve(library: Made) -> tuple[float, bool]:
        choice = choose_roots(library.problem, busy(LIMIT))
        return choice.value, choice.proven

    return solve


def _highs() -> Solver:
    import numpy as np
    from scipy.optimize import Bounds, LinearConstraint, milp
    from scipy.sparse import coo_array

    def solve(library: Made) -> tuple[float, bool]:
        problem: Coverage = library.problem
        roots, rows = len(problem.weights), len(problem.rows)
        wants = [(place, root) for place, row in enumerate(problem.rows) for root in row]
        line = np.arange(len(wants))
        owner = np.array([place for place, _ in wants])
        wanted = np.array([root for _, root in wants])
        ones = np.ones(len(wants))
        needs = coo_array(
            (np.r_[ones, -ones], (np.r_[line, line], np.r_[owner, rows + wanted])), shape=(len(wants), rows + roots)
        )
        room = np.r_[np.zeros(rows), problem.weights][None, :]
        found = milp(
            np.r_[-np.array(problem.values, float), np.zeros(roots)],
            integrality=np.r_[np.zeros(rows), np.ones(roots)],
            bounds=Bounds(0, 1),
            constraints=[LinearConstraint(needs.tocsr(), ub=0), LinearConstraint(room, ub=problem.capacity)],
            options={"time_limit": LIMIT, "mip_rel_gap": 0},
        )
        if found.x is None:
            return 0.0, False
        return problem.value(np.nonzero(found.x[rows:] > 0.5)[0].tolist()), found.status == 0

    return solve


def _cpsat() -> Solver:
    from ortools.sat.python import cp_model

    def solve(library: Made) -> tuple[float, bool]:
        problem = library.problem
        model = cp_model.CpModel()
        roots = [model.new_bool_var("") for _ in problem.weights]
        model.add(sum(weight * root for weight, root in zip(problem.weights, roots, strict=True)) <= problem.capacity)
        words = [model.new_bool_var("") for _ in problem.rows]
        for word, row in zip(words, problem.rows, strict=True):
            for root in row:
                model.add_implication(word, roots[root])
        model.maximize(sum(value * word for value, word in zip(problem.values, words, strict=True)))
        return _solved(model)

    return solve


def _joint() -> Solver:
    """Words and their order in one model: a path through the chosen roots, as circuits through a depot."""
    from ortools.sat.python import cp_model

    def solve(library: Made) -> tuple[float, bool]:
        model = cp_model.CpModel()
        weights, capacity = library.weights, library.problem.capacity
        fits = [
            (row, value)
            for row, value in zip(library.rows, library.values, strict=True)
            if sum(weights[root] for root in row) <= capacity
        ]
        chosen = {root: model.new_bool_var("") for row, _ in fits for root in row}
        model.add(sum(weights[root] * each for root, each in chosen.items()) <= capacity)
        beside = {pair: model.new_bool_var("") for row, _ in fits for pair in pairwise(row)}
        node = {root: place for place, root in enumerate(chosen, start=1)}
        arcs: list[Any] = [(node[one], node[other], each) for (one, other), each in beside.items()]
        for root, place in node.items():
            arcs += [
                (place, place, ~chosen[root]),
                (0, place, model.new_bool_var("")),
                (place, 0, model.new_bool_var("")),
            ]
        model.add_multiple_circuit(arcs)
        worth: list[Any] = []
        for row, value in fits:
            covered = model.new_bool_var("")
            worth.append(100 * value * covered)
            for root in row:
                model.add_implication(covered, chosen[root])
            if len(row) > 1:
                together = model.new_bool_var("")
                worth.append(round(100 * value * COMPACT) * together)
                for pair in pairwise(row):
                    model.add_implication(together, beside[pair])
        model.maximize(sum(worth))
        hundredfold, proven = _solved(model, JOINT_LIMIT)
        return hundredfold / 100, proven

    return solve


def _solved(model: Any, limit: float = LIMIT) -> tuple[float, bool]:
    from ortools.sat.python import cp_model

    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds = limit
    solver.parameters.num_workers = 1
    solver.parameters.linearization_level = 2
    status = solver.solve(model)
    if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        return 0.0, False
    return solver.objective_value, status == cp_model.OPTIMAL


_SOLVERS: dict[str, Callable[[], Solver]] = {"own": _own, "highs": _highs, "cpsat": _cpsat, "joint": _joint}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
