"""Where the frozen app starts."""

from __future__ import annotations

import multiprocessing

from rehearsal_voice.cli import main

if __name__ == "__main__":
    multiprocessing.freeze_support()  # a model in a process of its own starts this same program again
    main()
