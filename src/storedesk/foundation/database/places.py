"""Where a shop lies: on a server, in a file, and in which places a file must not lie or had better not."""

import sys
from pathlib import Path

_NETWORK_SYSTEMS = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "davfs", "fuse.davfs", "afs", "ncpfs"}
)
_REMOTE_DRIVE = 4
"""Windows' DRIVE_REMOTE."""

_SYNCHRONISED = (
    "OneDrive",
    "Dropbox",
    "Nutstore",
    "坚果云",
    "百度网盘",
    "BaiduNetdisk",
    "BaiduSyncdisk",
    "iCloud",
    "WPS云盘",
)


def on_server(address: str) -> bool:
    """Whether an address names a database server (postgresql://…) and not a file, whatever the file is called."""
    scheme, colon, _ = address.partition(":")
    return bool(colon) and scheme.partition("+")[0] in ("postgresql", "postgres")


def on_network(path: Path) -> bool:
    """Whether the path is a network share or a drive letter of one; write-ahead logs break there."""
    if str(path).startswith("\\\\"):
        return True
    if sys.platform == "win32":
        # only Windows has it
        import ctypes

        return str(path).startswith("//") or ctypes.windll.kernel32.GetDriveTypeW(path.anchor) == _REMOTE_DRIVE
    return sys.platform == "linux" and _file_system(path) in _NETWORK_SYSTEMS


def synchronised_by(path: Path) -> str | None:
    """The sync service whose folder the path seems to be in: it copies the file and its log at different times."""
    parts = [part.casefold() for part in path.parts]
    for name in _SYNCHRONISED:
        if any(part.startswith(name.casefold()) for part in parts):
            return name
    return None


def _file_system(path: Path) -> str:
    """The type of the file system that holds the path, from the kernel's list of mounts."""
    try:
        mounts = Path("/proc/self/mounts").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
    best, kind = "", ""
    for line in mounts.splitlines():
        _, point, system, *_ = line.split(" ")
        point = point.replace("\\040", " ")
        inside = point == "/" or path == Path(point) or Path(point) in path.parents
        if inside and len(point) >= len(best):
            best, kind = point, system
    return kind
