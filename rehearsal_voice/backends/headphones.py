"""Headphones, by the name of the device: then the microphone does not hear the partner, and nothing is taken out.

Only the device's own name counts. That of a socket (“headphones”) says nothing: loudspeakers are plugged in there too.
"""

from __future__ import annotations

import re

from rehearsal_voice.backends.devices import find_device
from rehearsal_voice.core.errors import DeviceFault

# Kinds in the languages of the app, and makers' words for what is worn on the head. By hand.
_WORN = re.compile(
    r"headphone|headset|earphone|earbud|ear ?bud|airpod|\bbuds\b|kopfhörer|casque|écouteurs|auricular|cuffi|"
    r"auriculares|fones de ouvido|freebuds|wh-1000|wf-1000|quietcomfort|jabra evolve",
    re.IGNORECASE,
)


def named_headphones(name: str) -> bool:
    """Whether a device of that name is worn on the head."""
    return _WORN.search(name) is not None


def plays_into_headphones(loudspeaker: str) -> bool:
    """Whether the device that would be used for this name (empty: the system's default) is worn on the head."""
    try:
        return named_headphones(find_device(loudspeaker, "loudspeaker").name)
    except DeviceFault:
        return False
