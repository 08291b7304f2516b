"""What it tells about the end of a turn that the partner has an answer to the words so far.

`python -m benchmarks.broken_off [--json]`

Sentences of six words or more that people may say in the scenes, none of them among the scenes' examples, are given to
the partner whole, and broken off at a place drawn by lot. The log of the ratio of the two shares that it has an answer
to is the weight of that sign (`turns.signs.FITS_WEIGHT`); those that leave their sentence open are left out, for they
are waited for anyway.
"""

from __future__ import annotations

import argparse
import json
import math
import random
from collections.abc import Mapping

from benchmarks.partner_cases import share
from benchmarks.partner_understanding import expected_of, sentences_of_all_sets
from rehearsal_voice.backends.meaning_use import UseMeaningModel
from rehearsal_voice.config.paths import assets_folder
from rehearsal_voice.core.ports import MeaningModel
from rehearsal_voice.partner.listening import Listener
from rehearsal_voice.partner.state import DirectorState, HeardTurn
from rehearsal_voice.scenes.collection import SceneCollection
from rehearsal_voice.scenes.scene import Scene
from rehearsal_voice.turns.unfinished import unfinished

FEWEST_WORDS = 6
EDGE_WORDS = 2
SEED = 5


def measure(scenes: Mapping[str, Scene], meaning: MeaningModel) -> dict[str, float | int]:
    """Shares that fit, whole and broken off, and the weight that follows."""
    draw = random.Random(SEED)
    listeners = {name: Listener(scene, meaning) for name, scene in scenes.items()}
    whole: list[bool] = []
    broken: list[bool] = []
    for row in sentences_of_all_sets():
        words = row["text"].split()
        if row["scene"] not in listeners or not expected_of(row) or len(words) < FEWEST_WORDS:
            continue
        listener, state = listeners[row["scene"]], DirectorState(row["beat"])
        half = " ".join(words[: draw.randint(EDGE_WORDS, len(words) - EDGE_WORDS)]).rstrip(",.;")
        whole.append(not listener.understand(HeardTurn(row["text"]), state).off)
        if not unfinished(half, scenes[row["scene"]].language):
            broken.append(not listener.understand(HeardTurn(half), state).off)
    return {
        "sentences": len(whole),
        "whole_fits": round(share(whole), 3),
        "broken_off": len(broken),
        "broken_off_fits": round(share(broken), 3),
        "weight": round(-math.log(share(whole) / share(broken)), 3),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", action="store_true")
    as_json = parser.parse_args().json
    figures = measure(SceneCollection(assets_folder() / "scenes"), UseMeaningModel())
    print(json.dumps(figures, indent=1) if as_json else "\n".join(f"{key}: {value}" for key, value in figures.items()))


if __name__ == "__main__":
    main()
