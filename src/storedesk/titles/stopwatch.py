"""Efforts with a clock: a search that may take so many seconds."""

from time import perf_counter

from storedesk.titles.rules.effort import Effort


def within(seconds: float, nodes: int = 200_000) -> Effort:
    """An effort that is over so many seconds after this call."""
    end = perf_counter() + seconds
    return Effort(nodes, lambda: perf_counter() > end)
