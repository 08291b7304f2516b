"""How people do what a goal asks for, whatever the talk is about: turns of phrase by act, in folded text, one table a
language.

Written down from how such things are said, not from any transcript that the mentor is measured on. An act of its own
is never enough: `goal_acts` also asks who said what before, and the goal's own terms still hold.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from rehearsal_voice.mentor.act_signs_asking import ASKING
from rehearsal_voice.mentor.act_signs_everywhere import EVERYWHERE, EVERYWHERE_WITHOUT
from rehearsal_voice.mentor.act_signs_feeling import FEELING
from rehearsal_voice.mentor.act_signs_more import ENGLISH_WITHOUT, SPANISH, SPANISH_WITHOUT
from rehearsal_voice.mentor.act_signs_plain import EVERYWHERE_PLAIN, PLAIN, PLAIN_WITHOUT
from rehearsal_voice.mentor.act_signs_telling import TELLING
from rehearsal_voice.mentor.manner_table import MannerTable

_SIGNS: Mapping[str, tuple[MannerTable, ...]] = {"en": (ASKING, FEELING, TELLING, PLAIN), "es": (SPANISH,)}
_WITHOUT: Mapping[str, tuple[MannerTable, ...]] = {"en": (ENGLISH_WITHOUT, PLAIN_WITHOUT), "es": (SPANISH_WITHOUT,)}
_NOTHING = re.compile(r"(?!)")


@lru_cache(maxsize=512)
def sign_of(language: str, act: str) -> re.Pattern[str]:
    """How the act is done in that language; finds nothing where no table knows it."""
    return _joined((*_SIGNS.get(language, ()), EVERYWHERE, EVERYWHERE_PLAIN), act)


@lru_cache(maxsize=512)
def without_of(language: str, act: str) -> re.Pattern[str]:
    """Where the same words do something else."""
    return _joined((*_WITHOUT.get(language, ()), EVERYWHERE_WITHOUT), act)


def _joined(tables: Iterable[MannerTable], act: str) -> re.Pattern[str]:
    found = [table.kinds[act].pattern for table in tables if act in table.kinds]
    return re.compile("|".join(found)) if found else _NOTHING
