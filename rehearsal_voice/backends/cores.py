"""What the libraries may take of the machine: cores, and memory that waits for use."""

from __future__ import annotations

import ctypes
import sys
from functools import cache

M_ARENA_MAX = -8
"""From glibc's malloc.h."""
ARENAS = 2


@cache
def keep_arithmetic_on_one_core() -> None:
    """Numpy's matrix products on the calling thread only, for the whole process.

    Ours are small (one sentence, one frame): handing them to a second thread that first has to win a core from Whisper
    made a 1.2 ms embedding take up to 150 ms.
    """
    from threadpoolctl import ThreadpoolController

    ThreadpoolController().limit(limits=1, user_api="blas")


@cache
def keep_memory_together() -> None:
    """Two pools of free memory for all threads, not one for each, for the whole process; on Linux with glibc.

    A dozen threads that all come and go with a take left 100 MB lying in pools of their own.
    """
    if not sys.platform.startswith("linux"):
        return
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:
        mallopt(M_ARENA_MAX, ARENAS)
