"""How much memory and time a process may take that opens files from outside.

Linux keeps to a limit of address space, Windows to a job object. macOS knows the first and doesn't
keep to it, so there the parent looks at its child with `memory_of`.
"""

import contextlib
import ctypes
import sys
from typing import Any

MEMORY = 1 << 30
SECONDS = 30.0
SECONDS_A_MEGABYTE = 20.0

_PROCESS_MEMORY = 0x100
_DIE_ON_UNHANDLED = 0x400  # no dialog that waits for a click
_KILL_ON_CLOSE = 0x2000
_EXTENDED_LIMITS = 9
_TASK_INFO = 4


class _BasicLimits(ctypes.Structure):
    """JOBOBJECT_BASIC_LIMIT_INFORMATION of winnt.h."""

    _fields_ = (
        ("per_process_user_time", ctypes.c_int64),
        ("per_job_user_time", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("minimum_working_set", ctypes.c_size_t),
        ("maximum_working_set", ctypes.c_size_t),
        ("active_processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority_class", ctypes.c_uint32),
        ("scheduling_class", ctypes.c_uint32),
    )


class JobLimits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION of winnt.h: 144 bytes where a pointer has eight."""

    _fields_ = (
        ("basic", _BasicLimits),
        ("io_counters", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process_memory", ctypes.c_size_t),
        ("peak_job_memory", ctypes.c_size_t),
    )


class TaskInfo(ctypes.Structure):
    """struct proc_taskinfo of sys/proc_info.h on macOS: 96 bytes."""

    _fields_ = (
        ("virtual_size", ctypes.c_uint64),
        ("resident_size", ctypes.c_uint64),
        ("times", ctypes.c_uint64 * 4),
        ("counters", ctypes.c_int32 * 12),
    )


def job_limits(memory: int) -> JobLimits:
    limits = JobLimits()
    limits.basic.flags = _PROCESS_MEMORY | _DIE_ON_UNHANDLED | _KILL_ON_CLOSE
    limits.process_memory = memory
    return limits


def limit_this_process(memory: int = MEMORY) -> None:
    """As far as the system allows; an allocation beyond `memory` bytes then fails."""
    if sys.platform == "win32":
        with contextlib.suppress(OSError, AttributeError):
            _enter_job(memory)
        return
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))


def seconds(size: int = 0) -> float:
    """How long a file of `size` bytes may take: a list of 100,000 people has six megabytes."""
    return SECONDS + SECONDS_A_MEGABYTE * size / 1_000_000


def limit_processor_time(size: int) -> None:
    """Ends this process some time after its parent would have ended it, if that is gone."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        most = int(2 * seconds(size)) + 1
        resource.setrlimit(resource.RLIMIT_CPU, (most, most))


def memory_of(pid: int) -> int:
    """Bytes that a child process of ours holds; 0 where its system keeps to the limit itself."""
    if sys.platform != "darwin":
        return 0
    info = TaskInfo()
    size = ctypes.sizeof(info)
    try:
        library: Any = ctypes.CDLL("/usr/lib/libproc.dylib")
        told = library.proc_pidinfo(pid, _TASK_INFO, ctypes.c_uint64(0), ctypes.byref(info), size)
    except (OSError, AttributeError):
        return 0
    return info.resident_size if told == size else 0


def _enter_job(memory: int) -> None:
    """The handle stays open as long as the process lives, and with it the job."""
    windows: Any = ctypes
    kernel: Any = windows.WinDLL("kernel32", use_last_error=True)
    kernel.CreateJobObjectW.restype = kernel.GetCurrentProcess.restype = ctypes.c_void_p
    kernel.CreateJobObjectW.argtypes = (ctypes.c_void_p, ctypes.c_wchar_p)
    kernel.SetInformationJobObject.argtypes = (
        ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p, ctypes.c_uint32,
    )  # fmt: skip
    kernel.AssignProcessToJobObject.argtypes = (ctypes.c_void_p, ctypes.c_void_p)
    job = kernel.CreateJobObjectW(None, None)
    limits = job_limits(memory)
    size = ctypes.sizeof(limits)
    if kernel.SetInformationJobObject(job, _EXTENDED_LIMITS, ctypes.byref(limits), size):
        kernel.AssignProcessToJobObject(job, kernel.GetCurrentProcess())
