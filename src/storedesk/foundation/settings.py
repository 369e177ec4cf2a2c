"""What this machine remembers: language, theme, which data file, window and table layouts; never the shop's figures.

Kept as one JSON file so that a damaged one costs a layout and not a day; shop matters live in the database.
"""

import contextlib
import json
import os
import tempfile
from pathlib import Path
from typing import Any

import platformdirs

_NAME = "StoreDesk"
_HOME = "STOREDESK_HOME"


class Settings:
    """Named values in a file; `get` never fails and `set` saves at once, atomically."""

    def __init__(self, path: Path | None, values: dict[str, Any]) -> None:
        self.path = path
        self._values = values

    @classmethod
    def load(cls) -> "Settings":
        """The settings of this machine's user; empty ones where there are none or the file cannot be read."""
        return cls.read(settings_folder() / "settings.json")

    @classmethod
    def read(cls, path: Path) -> "Settings":
        """The settings in that file."""
        try:
            values = json.loads(path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            values = {}
        return cls(path, values if isinstance(values, dict) else {})

    @classmethod
    def in_memory(cls) -> "Settings":
        """Settings that are forgotten at the end: for tests and pictures."""
        return cls(None, {})

    def get(self, name: str, default: Any = None) -> Any:
        """The value kept under the name; one whose type differs from the default's counts as damaged."""
        value = self._values.get(name, default)
        if default is not None and not isinstance(value, type(default)):
            return default
        return value

    def set(self, name: str, value: Any) -> None:
        """Keep a JSON value under the name; None forgets it. A folder that cannot be written is not an error."""
        if value is None:
            self._values.pop(name, None)
        elif self._values.get(name) == value:
            return
        else:
            self._values[name] = value
        if self.path is not None:
            # only ASCII: a folder's name may hold bytes that are no text, which no encoding takes
            _write_whole(self.path, json.dumps(self._values, indent=1))


def settings_folder() -> Path:
    """Where the settings and the log lie; the environment variable STOREDESK_HOME replaces it."""
    home = os.environ.get(_HOME)
    return Path(home) if home else Path(platformdirs.user_config_dir(_NAME, appauthor=False))


def data_folder() -> Path:
    """Where the shop's file lies unless another was chosen; STOREDESK_HOME replaces it too."""
    home = os.environ.get(_HOME)
    return Path(home) if home else Path(platformdirs.user_data_dir(_NAME, appauthor=False))


def default_database() -> Path:
    """The shop's file unless another was chosen."""
    return data_folder() / "shop.storedesk"


def _write_whole(path: Path, text: str) -> None:
    """Replace the file in one step, so that a power cut leaves the old or the new one."""
    # a read-only profile or a full disk: the program works, it only forgets its layout
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        number, name = tempfile.mkstemp(dir=path.parent, prefix=".settings-")
        try:
            with os.fdopen(number, "w", encoding="ascii") as file:
                file.write(text)
            Path(name).replace(path)
        except OSError:
            Path(name).unlink(missing_ok=True)
            raise
