"""The settings of this machine: kept at once, and a damaged file or a full disk costs a layout and nothing else."""

import subprocess
import sys
from pathlib import Path

import pytest

from storedesk.foundation.settings import Settings


def test_what_is_set_is_there_at_the_next_start(tmp_path: Path) -> None:
    path = tmp_path / "not yet" / "settings.json"
    kept = Settings.read(path)
    kept.set("shop", "竹器店")
    kept.set("wide", 3)
    kept.set("wide", None)
    again = Settings.read(path)
    assert again.get("shop", "") == "竹器店"
    assert again.get("wide") is None
    assert [each.name for each in path.parent.iterdir()] == ["settings.json"]


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b"null", b"\xff\xfe", b'{"theme": 5}', b'{"theme": null}'])
def test_a_damaged_file_gives_what_is_usual_and_can_be_written_again(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    settings = Settings.read(path)
    assert settings.get("theme", "light") == "light"
    settings.set("theme", "dark")
    assert Settings.read(path).get("theme", "light") == "dark"


@pytest.mark.skipif(sys.platform == "win32", reason="there a file's name is always text")
def test_a_folder_whose_name_is_no_text_can_be_remembered(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    Settings.read(path).set("database", "/shops/\udcb5\udcea/shop.storedesk")
    assert Settings.read(path).get("database", "") == "/shops/\udcb5\udcea/shop.storedesk"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows limits no file sizes")
def test_without_room_the_old_settings_stay_and_nothing_is_left_lying_about(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    Settings.read(path).set("theme", "dark")
    script = (
        "import resource, signal, sys; from pathlib import Path; from storedesk.foundation.settings import Settings\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN); resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))\n"
        "settings = Settings.read(Path(sys.argv[1])); settings.set('long', 'x' * 10_000); print(settings.get('theme'))"
    )
    done = subprocess.run([sys.executable, "-c", script, path], capture_output=True, text=True, check=True)
    assert done.stdout == "dark\n"
    assert Settings.read(path).get("theme", "light") == "dark"
    assert [each.name for each in tmp_path.iterdir()] == ["settings.json"]
