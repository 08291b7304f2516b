"""What was worked out of a profile, kept in memory while nothing it rests on has changed, gone when it is closed."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import TypeVar, cast

Built = TypeVar("Built")
MOST = 64
"""Pages of takes: more than anybody opens in an evening, less than ten megabytes."""


class Kept:
    """Thread-safe. Two threads that ask for the same at once may both build it; the later one stays."""

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._gate = threading.Lock()
        self._built: OrderedDict[Hashable, tuple[object, object]] = OrderedDict()

    def once(self, name: Hashable, basis: object, build: Callable[[], Built]) -> Built:
        """What `build` made when it was last asked for by that name on an equal basis, else made now."""
        with self._gate:
            found = self._built.get(name)
            if found is not None and found[0] == basis:
                self._built.move_to_end(name)
                return cast("Built", found[1])
        made = build()
        with self._gate:
            self._built[name] = (basis, made)
            self._built.move_to_end(name)
            while len(self._built) > self._most:
                self._built.popitem(last=False)
        return made

    def clear(self) -> None:
        with self._gate:
            self._built.clear()
