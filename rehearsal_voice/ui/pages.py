"""Which pages there are, and which of them the rail on the left leads to."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from rehearsal_voice.ui.arrival import ArrivalPage
from rehearsal_voice.ui.describe import DescribePage
from rehearsal_voice.ui.door import DoorPage
from rehearsal_voice.ui.first_start import FirstStart
from rehearsal_voice.ui.help_view import HelpView
from rehearsal_voice.ui.history import History
from rehearsal_voice.ui.home import Home
from rehearsal_voice.ui.page import Desk, Page
from rehearsal_voice.ui.phrasebook_page import PhrasebookPage
from rehearsal_voice.ui.privacy_page import PrivacyPage
from rehearsal_voice.ui.profiles_page import ProfilesPage
from rehearsal_voice.ui.progress_page import ProgressPage
from rehearsal_voice.ui.rehearse import Rehearse
from rehearsal_voice.ui.review import Review
from rehearsal_voice.ui.scene_editor import SceneEditor
from rehearsal_voice.ui.services import Services
from rehearsal_voice.ui.settings_view import SettingsView
from rehearsal_voice.ui.takes_page import TakesPage
from rehearsal_voice.ui.tokens import Palette
from rehearsal_voice.ui.vocabulary_page import VocabularyPage
from rehearsal_voice.ui.week_page import WeekPage


def rail_words() -> tuple[tuple[str, str], ...]:
    """Name of the view and the word on the rail, from top to bottom, in the language of the window."""
    translate = QCoreApplication.translate
    return (
        ("home", translate("Rail", "Rehearse")),
        ("week", translate("Rail", "Your week")),
        ("progress", translate("Rail", "Progress")),
        ("history", translate("Rail", "History")),
        ("phrases", translate("Rail", "Phrasebook")),
        ("vocabulary", translate("Rail", "Vocabulary")),
        ("privacy", translate("Rail", "Privacy")),
        ("settings", translate("Rail", "Settings")),
        ("help", translate("Rail", "Help")),
    )


@dataclass(frozen=True, slots=True)
class Pages:
    """Every page of the window. named: all of them by the name of their view; the rest are those that are handed
    something when they are shown."""

    named: dict[str, Page]
    home: Home
    arrival: ArrivalPage
    rehearse: Rehearse
    review: Review
    editor: SceneEditor
    takes: TakesPage
    door: DoorPage


def make_pages(desk: Desk, services: Services, palette: Palette) -> Pages:
    """All of them, empty: each asks for what it shows when it is opened."""
    home, arrival, rehearse = Home(desk, services), ArrivalPage(desk, services), Rehearse(palette)
    review, editor = Review(desk, services, palette), SceneEditor(desk, services)
    takes, door = TakesPage(desk, services), DoorPage(desk, services)
    named: dict[str, Page] = {
        "door": door,
        "home": home,
        "arrival": arrival,
        "rehearse": rehearse,
        "review": review,
        "editor": editor,
        "settings": SettingsView(desk, services, palette),
        "first_start": FirstStart(desk, services),
        "describe": DescribePage(desk, services),
        "week": WeekPage(desk, services),
        "progress": ProgressPage(desk, services),
        "history": History(desk, services),
        "takes": takes,
        "phrases": PhrasebookPage(desk, services),
        "vocabulary": VocabularyPage(desk, services),
        "privacy": PrivacyPage(desk, services),
        "profiles": ProfilesPage(desk, services),
        "help": HelpView(desk, services),
    }
    return Pages(named, home, arrival, rehearse, review, editor, takes, door)
