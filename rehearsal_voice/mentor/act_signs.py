"""How people do what a goal asks for, whatever the talk is about: turns of phrase by act, in folded text, one table a
language.

Written down from how such things are said, not from any transcript that the mentor is measured on. An act of its own
is never enough: `goal_acts` also asks who said what before, and the goal's own terms still hold.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from rehearsal_voice.mentor.act_signs_asking import ASKING
from rehearsal_voice.mentor.act_signs_everywhere import EVERYWHERE, EVERYWHERE_WITHOUT
from rehearsal_voice.mentor.act_signs_feeling import FEELING
from rehearsal_voice.mentor.act_signs_more import ENGLISH_WITHOUT, SPANISH, SPANISH_WITHOUT
from rehearsal_voice.mentor.act_signs_telling import TELLING
from rehearsal_voice.mentor.manner_table import MannerTable

_SIGNS: Mapping[str, tuple[MannerTable, ...]] = {"en": (ASKING, FEELING, TELLING), "es": (SPANISH,)}
_WITHOUT: Mapping[str, tuple[MannerTable, ...]] = {"en": (ENGLISH_WITHOUT,), "es": (SPANISH_WITHOUT,)}
_NOTHING = re.compile(r"(?!)")


def sign_of(language: str, act: str) -> re.Pattern[str]:
    """How the act is done in that language; finds nothing where no table knows it."""
    return _found((*_SIGNS.get(language, ()), EVERYWHERE), act)


def without_of(language: str, act: str) -> re.Pattern[str]:
    """Where the same words do something else."""
    return _found((*_WITHOUT.get(language, ()), EVERYWHERE_WITHOUT), act)


def _found(tables: Iterable[MannerTable], act: str) -> re.Pattern[str]:
    return next((table.kinds[act] for table in tables if act in table.kinds), _NOTHING)
