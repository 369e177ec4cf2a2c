"""The handful of tools a tab receives; never the window itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from storedesk.foundation.database.store import Store
    from storedesk.foundation.desktop.changes import Changes
    from storedesk.foundation.desktop.jobs import Jobs
    from storedesk.foundation.desktop.undo import Undo
    from storedesk.foundation.settings import Settings


@dataclass(frozen=True, slots=True)
class AppContext:
    """`store` for data, `changes` to hear of commits, `undo`, `jobs` for long work, `settings` of this machine.

    `today()` is the shop's local date. `go(tab key, thing key)` shows another tab, at one thing of it where named.
    """

    store: Store
    changes: Changes
    undo: Undo
    jobs: Jobs
    settings: Settings
    today: Callable[[], date]
    go: Callable[[str, str], None]
