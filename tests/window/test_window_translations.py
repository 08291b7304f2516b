"""Nothing that is marked for translation is missing, and the files are read as Qt Linguist means them."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from pytestqt.qtbot import QtBot

from rehearsal_voice.core.clock import SystemClock
from rehearsal_voice.core.errors import StorageFault
from rehearsal_voice.store.opening import open_profile
from rehearsal_voice.store.privacy import privacy_report
from rehearsal_voice.ui.dates import number
from rehearsal_voice.ui.translation import (
    fault_words,
    read_catalogue,
    speak,
    told,
    translations_folder,
    window_language,
)

PROJECT = Path(__file__).resolve().parents[2]
COMPLETE = ("en", "es", "fr")
"""Languages in which every text of the window is there."""

SOME = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
    <context>
        <name>History</name>
        <message numerus="yes">
            <source>%n takes</source>
            <translation><numerusform>una toma</numerusform><numerusform>%n tomas</numerusform></translation>
        </message>
        <message><source>Review</source><translation>Ver</translation></message>
        <message><source>Delete</source><translation type="unfinished">Borrar</translation></message>
    </context>
</TS>
"""


@pytest.fixture(autouse=True)
def english_again(qtbot: QtBot) -> Iterator[None]:
    before = QLocale()
    yield
    speak("en")
    QLocale.setDefault(before)


def test_no_text_is_missing_in_a_language_that_is_complete() -> None:
    command = [sys.executable, "packaging/translations.py", "--check", *COMPLETE]
    checked = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout + checked.stderr


@pytest.mark.parametrize("language", ["es", "fr"])
def test_every_translation_has_the_values_of_its_source(language: str) -> None:
    read = read_catalogue(translations_folder() / f"{language}.ts")
    said = [(source, words) for (_, source), words in read.single.items()]
    said += [(source, form) for (_, source), forms in read.plural.items() for form in forms]
    values = re.compile(r"\{[^}]*\}|%n")
    assert [source for source, words in said if sorted(values.findall(source)) != sorted(values.findall(words))] == []
    assert len(said) > 900


def test_what_the_rooms_below_say_is_translated_with_its_values() -> None:
    speak("es")
    fault = StorageFault("/data cannot be written to.", "Make room on /data.")
    assert fault_words(fault) == "No se puede escribir en /data. Haz sitio en /data."
    assert told("No loudspeaker was found.") == "No se ha encontrado ningún altavoz."
    assert told("Carl (Spanish, Spain, man)") == "Carl (hombre, español, España)"
    assert told("Said by nobody.") == "Said by nobody."
    assert told("") == ""


def test_what_is_kept_and_what_each_file_is_for_is_said_in_spanish(tmp_path: Path) -> None:
    profile = open_profile(tmp_path, SystemClock())
    report = privacy_report(profile)
    profile.close()
    words = {word for item in report.items for word in (item.what, item.until)}
    words |= {file.purpose for file in report.files}
    speak("es")
    assert sorted(word for word in words if told(word) == word) == []


def test_single_and_plural_forms_are_read_and_unfinished_ones_are_not(tmp_path: Path) -> None:
    file = tmp_path / "es.ts"
    file.write_text(SOME, encoding="utf-8")
    read = read_catalogue(file)
    assert read.single == {("History", "Review"): "Ver"}
    assert read.plural == {("History", "%n takes"): ("una toma", "%n tomas")}


def test_english_has_forms_for_one_and_many() -> None:
    speak("en")
    assert QCoreApplication.translate("History", "%n takes", "", 1) == "1 take"
    assert QCoreApplication.translate("History", "%n takes", "", 3) == "3 takes"


def test_numbers_follow_the_language_of_the_window() -> None:
    speak("es")
    assert number(3.5) == "3,5"
    speak("en")
    assert number(3.5) == "3.5"


def test_the_words_of_qt_itself_follow_too() -> None:
    speak("es")
    assert QCoreApplication.translate("QWidgetTextControl", "&Undo") == "&Deshacer"
    speak("en")
    assert QCoreApplication.translate("QWidgetTextControl", "&Undo") == "&Undo"


def test_a_language_that_there_is_none_of_falls_back_to_english() -> None:
    assert window_language("es") == "es"
    assert window_language("nl") == "en"
