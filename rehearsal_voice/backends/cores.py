"""Which library may use how many cores."""

from __future__ import annotations

from functools import cache


@cache
def keep_arithmetic_on_one_core() -> None:
    """Numpy's matrix products on the calling thread only, for the whole process.

    Ours are small (one sentence, one frame): handing them to a second thread that first has to win a core from Whisper
    made a 1.2 ms embedding take up to 150 ms.
    """
    from threadpoolctl import ThreadpoolController

    ThreadpoolController().limit(limits=1, user_api="blas")
