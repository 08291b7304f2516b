"""With the pointer and keys of the screen itself: a rehearsal deleted and brought back, a profile locked and opened."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from rig import Rig
from window_in_process import WindowChild

from rehearsal_voice.config.paths import Paths
from rehearsal_voice.config.settings import Settings, save_settings
from rehearsal_voice.core.clock import SystemClock
from rehearsal_voice.core.events import Heard, ReplyHeard, SpeechEnd
from rehearsal_voice.store.profiles import Profiles

pytestmark = [pytest.mark.devices, pytest.mark.window, pytest.mark.slow]

PASSPHRASE = "a kettle on the third shelf"


@pytest.fixture
def window(rig: Rig, tmp_path: Path) -> Iterator[WindowChild]:
    paths = Paths(tmp_path / "home", ())
    save_settings(Settings(first_start_done=True, window_language="en"), paths.settings_file)
    rehearsed(paths)
    child = WindowChild(rig, tmp_path / "home")
    yield child
    child.end()


def rehearsed(paths: Paths) -> None:
    """One session is there already, with one sentence in it."""
    profiles = Profiles(paths.profiles, SystemClock())
    profile = profiles.open(profiles.default().profile_id)
    session = profile.begin_session("performance-review", "A performance review", "en")
    take = session.begin_take("performance-review", "en", "as expected")
    take.record(SpeechEnd(turn=1, t=2.0, start=0.5, decided=2.5))
    take.record(Heard(turn=1, t=2.0, text="I would like ten percent more.", language="en"))
    take.record(ReplyHeard(turn=1, t=3.0, start=2.6, text="Go on.", complete=True))
    take.close("finished")
    session.end()
    profile.close()


def writes(window: WindowChild, field: str, text: str) -> None:
    window.order(f"hand {field}")
    window.order(f"type {text}")


def test_a_rehearsal_is_deleted_and_brought_back_and_the_profile_locked_and_opened(window: WindowChild) -> None:
    window.sees("Last time: A performance review")
    window.order("hand History")
    window.order("hand Delete “A performance review”")
    window.sees("“A performance review” was deleted.")
    window.sees("Nothing here yet")
    window.forget()
    window.order("hand Undo")
    window.sees("1 take")
    window.order("hand Profile: Me")
    writes(window, "New passphrase", PASSPHRASE)
    writes(window, "New passphrase once more", PASSPHRASE)
    window.order("hand Lock with this passphrase")
    window.sees("Your recovery code")
    window.order("hand I have it on paper, or in another safe place")
    window.forget()
    window.order("hand Go on")
    window.sees("Last time: A performance review")
    window.order("hand Profile: Me")
    window.order("hand Lock now")
    window.forget()
    window.sees("Me is locked")
    writes(window, "Passphrase", PASSPHRASE)
    window.order("type Return")
    window.forget()
    window.sees("Last time: A performance review")
    window.quit()
