"""What another process prints, line by line as it comes, with an end to every wait."""

from __future__ import annotations

import queue
import subprocess
import threading
import time
from collections.abc import Iterator


class ProcessLines:
    """process: its standard output is a pipe of text, read by nobody else."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self._lines: queue.Queue[str | None] = queue.Queue()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._lines.put(line)
        self._lines.put(None)

    def within(self, patience_s: float) -> Iterator[str]:
        """Lines as they come, until the process has closed its output or the time is over."""
        deadline = time.monotonic() + patience_s
        while (left := deadline - time.monotonic()) > 0:
            try:
                line = self._lines.get(timeout=left)
            except queue.Empty:
                return
            if line is None:
                return
            yield line

    def end(self) -> None:
        """The process is gone, whatever it did."""
        self._process.kill()
        self._process.wait()
        self._reader.join()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()
