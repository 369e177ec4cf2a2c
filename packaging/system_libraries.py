"""Finds the shared libraries that Qt wants from the system, and installs the missing ones where the user may."""

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence

ALWAYS = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libX11.so.6": "libx11-6",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libbrotlidec.so.1": "libbrotli1",
    "libbrotlicommon.so.1": "libbrotli1",
    "libzstd.so.1": "libzstd1",
    "libz.so.1": "zlib1g",
}
"""What every window needs, painted on a display or not: library -> Debian package."""

WITH_A_DISPLAY = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""What a window on an X display needs besides (Wayland desktops have one too)."""

WITH_WAYLAND = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
"""What a window of a Wayland desktop needs besides."""


class CannotSetUp(Exception):
    """Something the user has to do first; the message is one sentence saying what."""


def bring_in_system_libraries() -> None:
    """Install whatever is missing; raises CannotSetUp with the packages' names where that is not possible."""
    if not sys.platform.startswith("linux"):
        return
    missing = missing_libraries()
    if missing:
        _install(sorted(set(missing.values())), f"Qt needs {', '.join(sorted(missing))} from the system")


def bring_in_venv() -> None:
    """Make sure Python's venv and ensurepip are there; Debian keeps them in a package of their own."""
    if importlib.util.find_spec("ensurepip") and importlib.util.find_spec("venv"):
        return
    package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
    _install([package], "Python's module for environments (venv, ensurepip) is missing")


def missing_libraries() -> dict[str, str]:
    """The libraries this machine cannot load, with the Debian package that holds each."""
    wanted = {**ALWAYS, **WITH_A_DISPLAY} if has_display() else ALWAYS
    if os.environ.get("WAYLAND_DISPLAY"):
        wanted = {**wanted, **WITH_WAYLAND}
    return {library: package for library, package in wanted.items() if not _loads(library)}


def has_display() -> bool:
    """Whether a window could be shown."""
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _install(packages: Sequence[str], reason: str) -> None:
    names = " ".join(packages)
    if not shutil.which("apt-get"):
        raise CannotSetUp(f"{reason}: install your system's packages for these (Debian calls them {names}).")
    root = _as_root()
    if root is None:
        raise CannotSetUp(f"{reason}; install it with: sudo apt-get install {names}")
    print(f"{reason}: installing {names} …", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    install = [*root, "apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages]
    # The list of packages may be old or absent; without it apt-get finds nothing.
    subprocess.run([*root, "apt-get", "update", "-qq"], env=environment, stdout=subprocess.DEVNULL, check=False)
    done = subprocess.run(install, env=environment, stdout=subprocess.DEVNULL, check=False)
    if done.returncode:
        raise CannotSetUp(f"{reason}, and apt-get could not install it; run: sudo apt-get install {names}")


def _as_root() -> list[str] | None:
    if os.geteuid() == 0:
        return []
    if (
        shutil.which("sudo")
        and subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0
    ):
        return ["sudo", "-n"]
    return None
