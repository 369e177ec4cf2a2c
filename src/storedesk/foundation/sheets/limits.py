"""How much of the machine one file may use before it is stopped, and how the reader process holds itself to it."""

import sys
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """What reading one file may cost; sizes in bytes, times in seconds.

    The figures come from honest files: reports unpack to at most 12 times their size, 100,000 rows of 30 columns need
    700 MB and 8 seconds.
    """

    file_size: int = 100 << 20
    unpacked: int = 400 << 20
    part: int = 300 << 20
    """One part of a workbook or archive, unpacked."""
    ratio: int = 100
    """Unpacked to packed, asked of what unpacks to more than `ratio_from`."""
    ratio_from: int = 64 << 20
    workbook_parts: int = 5000
    archive_members: int = 1000
    depth: int = 2
    """Archives within archives."""
    rows: int = 1_048_576
    columns: int = 1024
    cells: int = 5_000_000
    tables: int = 1000
    line: int = 1 << 20
    """The longest line of a text, in characters."""
    memory: int = 2 << 30
    opening_seconds: float = 60.0
    """Until the tables stand as grids; what hostile files spin in."""
    seconds: float = 600.0
    """Until everything is read."""


LIMITS = Limits()


def hold_memory(most: int) -> None:
    """Let this process never have more than `most` bytes of memory, where the system can see to it."""
    if sys.platform == "win32":
        _hold_memory_on_windows(most)
        return
    # only these systems have it
    import resource

    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    most = most if hard == resource.RLIM_INFINITY else min(most, hard)
    try:
        resource.setrlimit(resource.RLIMIT_AS, (most, most))
    except (OSError, ValueError):
        # macOS takes no limit below what is mapped already; the time limit and the parent remain
        return


def _hold_memory_on_windows(most: int) -> None:
    """Put this process into a job object of its own with a memory limit; the job ends with the process."""
    # only Windows has the calls behind it
    import ctypes
    from ctypes import wintypes

    class Basic(ctypes.Structure):
        _fields_ = [
            ("process_time", ctypes.c_int64),
            ("job_time", ctypes.c_int64),
            ("flags", wintypes.DWORD),
            ("least_working_set", ctypes.c_size_t),
            ("most_working_set", ctypes.c_size_t),
            ("processes", wintypes.DWORD),
            ("affinity", ctypes.c_size_t),
            ("priority", wintypes.DWORD),
            ("scheduling", wintypes.DWORD),
        ]

    class Extended(ctypes.Structure):
        _fields_ = [
            ("basic", Basic),
            ("io", ctypes.c_uint64 * 6),
            ("process_memory", ctypes.c_size_t),
            ("job_memory", ctypes.c_size_t),
            ("peak_process", ctypes.c_size_t),
            ("peak_job", ctypes.c_size_t),
        ]

    process_memory, kill_on_close, extended_information = 0x100, 0x2000, 9
    wanted = Extended()
    wanted.basic.flags = process_memory | kill_on_close
    wanted.process_memory = most
    kernel = ctypes.WinDLL("kernel32", use_last_error=True)  # type: ignore[attr-defined, unused-ignore]
    kernel.CreateJobObjectW.restype = wintypes.HANDLE
    kernel.CreateJobObjectW.argtypes = [ctypes.c_void_p, wintypes.LPCWSTR]
    kernel.SetInformationJobObject.argtypes = [wintypes.HANDLE, ctypes.c_int, ctypes.c_void_p, wintypes.DWORD]
    kernel.GetCurrentProcess.restype = wintypes.HANDLE
    kernel.AssignProcessToJobObject.argtypes = [wintypes.HANDLE, wintypes.HANDLE]
    job = kernel.CreateJobObjectW(None, None)
    if job and kernel.SetInformationJobObject(job, extended_information, ctypes.byref(wanted), ctypes.sizeof(wanted)):
        # the handle stays open on purpose: closing it would end the process
        kernel.AssignProcessToJobObject(job, kernel.GetCurrentProcess())
