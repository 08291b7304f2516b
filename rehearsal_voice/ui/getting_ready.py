"""Loading what takes seconds while the window is there already, and saying so once at the foot of the rail."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from rehearsal_voice.ui.page import Ask
from rehearsal_voice.ui.services import Readiness, Taking
from rehearsal_voice.ui.translation import told


class GettingReady:
    """Begun again whenever settings have changed what has to be loaded; only the newest answer counts."""

    def __init__(self, services: Taking, ask_long: Ask, say: Callable[[str], None]) -> None:
        self._services = services
        self._ask_long = ask_long
        self._say = say
        self._asked = 0
        self._done = False

    @property
    def done(self) -> bool:
        """Whether one can speak at once."""
        return self._done

    def begin(self) -> None:
        self._say(QCoreApplication.translate("Window", "Getting ready …"))
        self._done = False
        self._asked += 1
        asked = self._asked
        self._ask_long(self._services.prepare, lambda readiness: self._prepared(asked, readiness))

    def _prepared(self, asked: int, readiness: Readiness) -> None:
        if asked != self._asked:
            return  # with settings of before
        self._done = True
        missing = f"{told(readiness.message)} {told(readiness.next_step)}".strip()
        self._say(missing or _where_words_go(readiness))


def _where_words_go(readiness: Readiness) -> str:
    if not readiness.elsewhere:
        return QCoreApplication.translate("Window", "Ready. Nothing leaves this computer.")
    words = QCoreApplication.translate("Window", "Ready. Your words go to {servers}.")
    return words.format(servers=", ".join(readiness.elsewhere))
