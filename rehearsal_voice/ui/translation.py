"""The window in the person's language: Qt Linguist's .ts files (XML), read as they are at run time.

No compiled file needs to be made or kept. English stands in the source; its own file holds plural forms only.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from rehearsal_voice.config.paths import assets_folder
from rehearsal_voice.core.errors import RehearsalError

WINDOW_LANGUAGES = ("en", "es", "fr")
BELOW = "Below"
"""The context of sentences from rooms that know no Qt: they are translated where they are shown."""
_VALUE = re.compile(r"\{\d\}")


@dataclass(slots=True)
class Catalogue:
    """Translations by context and source; plurals hold the forms for one and for more."""

    single: dict[tuple[str, str], str] = field(default_factory=dict)
    plural: dict[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)


def translations_folder() -> Path:
    return assets_folder() / "translations"


def read_catalogue(file: Path) -> Catalogue:
    """What a .ts file holds; unfinished and empty entries are left out, so that the English shows."""
    found = Catalogue()
    for context in ElementTree.parse(file).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            key = (name, message.findtext("source", ""))
            translation = message.find("translation")
            if translation is None or translation.get("type") in ("unfinished", "vanished", "obsolete"):
                continue
            forms = tuple(form.text or "" for form in translation.iter("numerusform"))
            if forms and all(forms):
                found.plural[key] = forms
            elif translation.text:
                found.single[key] = translation.text
    return found


class FileTranslator(QTranslator):
    """Answers from one .ts file. What it does not know is given back as it was asked for.

    The languages of the window know two numbers; French counts nought as one (CLDR plural rules).
    of_qt: Qt's own words, such as the menu of a text field; nothing where Qt came without them.
    """

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self.of_qt = QTranslator()
        self.of_qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        file = translations_folder() / f"{language}.ts"
        self._catalogue = read_catalogue(file) if file.is_file() else Catalogue()

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        if n >= 0 and (forms := self._catalogue.plural.get((context, source))):
            one = n < 2 if self._language == "fr" else n == 1
            return forms[0 if one else -1]
        return self._catalogue.single.get((context, source), source)

    @cached_property
    def with_values(self) -> tuple[tuple[re.Pattern[str], str], ...]:
        """Sentences of the rooms below with {1}, {2} … in place of values, as patterns; those with most words first."""
        found = [
            (source, words)
            for (context, source), words in self._catalogue.single.items()
            if context == BELOW and _VALUE.search(source)
        ]
        found.sort(key=lambda both: len(_VALUE.sub("", both[0])), reverse=True)
        return tuple((_pattern(source), words) for source, words in found)


def _pattern(source: str) -> re.Pattern[str]:
    return re.compile("(.*?)".join(re.escape(part) for part in _VALUE.split(source)), re.DOTALL)


_spoken: list[FileTranslator] = []


def window_language(chosen: str) -> str:
    """The language of the window: the chosen one, else the system's where we have it, else English."""
    wanted = chosen or QLocale.system().name()[:2]
    return wanted if wanted in WINDOW_LANGUAGES else "en"


def speak(chosen: str) -> None:
    """Everything made from now on is in this language; empty means the system's. Dates and numbers follow."""
    application = QCoreApplication.instance()
    assert application is not None, "words are translated once there is an application"
    for old in _spoken:
        application.removeTranslator(old.of_qt)
        application.removeTranslator(old)
    _spoken.clear()
    language = window_language(chosen)
    system = QLocale.system()
    QLocale.setDefault(system if system.name()[:2] == language else QLocale(language))
    translator = FileTranslator(language)
    application.installTranslator(translator)
    application.installTranslator(translator.of_qt)  # asked first, since ours has an answer to everything
    _spoken.append(translator)


def told(sentence: str) -> str:
    """A sentence of the rooms below in the language of the window, and so the values in it that are known words."""
    if not sentence:
        return ""
    known = QCoreApplication.translate(BELOW, sentence)
    if known != sentence or not _spoken:
        return known
    for pattern, words in _spoken[-1].with_values:
        if match := pattern.fullmatch(sentence):
            return words.format("", *(told(value) for value in match.groups()))
    return sentence


def fault_words(fault: RehearsalError) -> str:
    """What went wrong and what to do now, in the language of the window."""
    return f"{told(fault.message)} {told(fault.next_step)}".strip()
