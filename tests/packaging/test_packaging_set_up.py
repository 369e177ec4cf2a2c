"""What sets StoreDesk up: the system's libraries, the icons' containers, the Debian package."""

import importlib.util
import io
import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import PySide6
import pytest
from PIL import Image

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"

IN_EVERY_LINUX = {
    *("libc.so.6", "libm.so.6", "libdl.so.2", "libpthread.so.0", "librt.so.1", "libresolv.so.2"),
    *("libgcc_s.so.1", "libstdc++.so.6", "ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1"),
}


def script(name: str) -> ModuleType:
    """A script of packaging/, which is no package."""
    found = importlib.util.spec_from_file_location(f"packaging_{name}", PACKAGING / f"{name}.py")
    assert found is not None
    assert found.loader is not None
    module = importlib.util.module_from_spec(found)
    sys.modules[found.name] = module
    found.loader.exec_module(module)
    return module


@pytest.fixture
def libraries() -> ModuleType:
    return script("system_libraries")


def wanted_by(*parts: str) -> set[str]:
    """The libraries that files of Qt ask the system for, as the linker reads it; those that Qt ships left out."""
    if shutil.which("readelf") is None:
        pytest.skip("readelf is not here")
    qt = Path(PySide6.__file__).parent / "Qt"
    files = [qt.joinpath(part) for part in parts]
    said = subprocess.run(["readelf", "-d", *map(str, files)], capture_output=True, text=True, check=True)
    names = {line.split("[")[1].rstrip("]") for line in said.stdout.splitlines() if "(NEEDED)" in line}
    shipped = {each.name for each in (qt / "lib").iterdir()}
    return names - shipped - IN_EVERY_LINUX


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Qt brings everything itself")
def test_every_library_that_qt_asks_for_is_looked_for(libraries: ModuleType) -> None:
    rooms = ("Core", "Gui", "Widgets", "PrintSupport", "Svg", "Network", "DBus")
    always = [f"lib/libQt6{room}.so.6" for room in rooms]
    assert wanted_by(*always, "plugins/platforms/libqoffscreen.so") <= set(libraries.ALWAYS)
    on_x = wanted_by("plugins/platforms/libqxcb.so", "lib/libQt6XcbQpa.so.6")
    assert on_x <= {*libraries.ALWAYS, *libraries.WITH_A_DISPLAY}
    on_wayland = wanted_by("plugins/platforms/libqwayland.so", "lib/libQt6WaylandClient.so.6")
    assert on_wayland <= {*libraries.ALWAYS, *libraries.WITH_A_DISPLAY, *libraries.WITH_WAYLAND}


def test_what_a_machine_lacks_is_named_with_its_package(libraries: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setitem(libraries.ALWAYS, "libnobodyhasthis.so.9", "libnobodyhasthis9")
    assert libraries.missing_libraries() == {"libnobodyhasthis.so.9": "libnobodyhasthis9"}


def test_where_nothing_may_be_installed_one_sentence_says_what_to_do(
    libraries: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(libraries.shutil, "which", lambda _name: None)
    with pytest.raises(libraries.CannotSetUp, match="Debian calls them libxcb-cursor0"):
        libraries._install(["libxcb-cursor0"], "Qt needs libxcb-cursor.so.0 from the system")


def test_the_icons_hold_every_size(tmp_path: Path) -> None:
    icons = script("icons")
    with Image.open(io.BytesIO(icons.windows_icon())) as icon:
        assert icon.info["sizes"] == {(size, size) for size in icons.WINDOWS}
    with Image.open(io.BytesIO(icons.mac_icon())) as icon:
        assert max(icon.info["sizes"])[0] == 512


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="dpkg-deb is not here")
def test_a_debian_package_is_made_of_a_built_folder(tmp_path: Path) -> None:
    built = tmp_path / "built"
    built.mkdir()
    program = built / "storedesk"
    program.write_text("#!/bin/sh\necho StoreDesk\n")
    program.chmod(0o755)
    call = ["bash", str(PACKAGING / "linux" / "build.sh"), str(built), str(tmp_path / "dist")]
    without_appimage = {**os.environ, "PATH": "/usr/bin:/bin"}
    subprocess.run(call, check=True, capture_output=True, env=without_appimage)
    (package,) = (tmp_path / "dist").glob("storedesk_*.deb")
    listed = subprocess.run(["dpkg-deb", "-c", package], capture_output=True, text=True, check=True).stdout
    for path in ("./opt/storedesk/storedesk", "./usr/share/applications/storedesk.desktop", "./usr/bin/storedesk ->"):
        assert path in listed


@pytest.mark.parametrize("arguments", [[], ["frobnicate"]])
def test_the_bootstrap_explains_itself(arguments: list[str]) -> None:
    call = [sys.executable, str(PACKAGING / "bootstrap.py"), *arguments]
    done = subprocess.run(call, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "setup   set up only" in done.stderr


def test_a_python_that_does_not_fit_looks_for_another(monkeypatch: pytest.MonkeyPatch) -> None:
    bootstrap = script("bootstrap")
    monkeypatch.setattr(bootstrap, "FITTING", ((3, 99),))
    monkeypatch.setenv(bootstrap.LOOKING, "1")
    written: list[str] = []
    monkeypatch.setattr(bootstrap.sys.stderr, "write", written.append)
    assert bootstrap.main(["setup"]) == 1
    assert "StoreDesk needs Python 3.11, 3.12 or 3.13" in written[0]
