"""Conversations of a gear written out as text, to be read by a person."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

from benchmarks.partner_takes import COOPERATIVE_TURNS, TURNS, Speak, Tally, after
from benchmarks.persons import Person, cooperative, difficult
from rehearsal_voice.core.events import Speaker
from rehearsal_voice.core.ports import MeaningModel
from rehearsal_voice.partner.director import Director
from rehearsal_voice.partner.state import DirectorOptions, HeardTurn
from rehearsal_voice.scenes.scene import Scene, Variant

TEN: tuple[tuple[str, str, Variant], ...] = (
    ("cafe-en", "cooperative", "surprise"),
    ("cafe-es", "cooperative", "as expected"),
    ("cafe-fr", "cooperative", "changes the subject"),
    ("performance-review", "cooperative", "as expected"),
    ("performance-review", "cooperative", "less reasonable"),
    ("performance-review", "flattering", "as expected"),
    ("chores", "cooperative", "surprise"),
    ("saying-no", "cooperative", "pushes back"),
    ("creative-notes", "cooperative", "falls silent"),
    ("silence-drill", "cooperative", "as expected"),
)


def write_ten(scenes: Mapping[str, Scene], meaning: MeaningModel, speak: Speak, folder: Path, gear: str) -> None:
    """The ten into the folder; those that are there stay. gear: what they are called after."""
    folder.mkdir(parents=True, exist_ok=True)
    for number, (name, manner, variant) in enumerate(TEN, start=1):
        file = folder / f"{gear}-{number:02}-{name}.md"
        if file.exists():
            continue
        scene = scenes[name]
        people = [cooperative(scene), *difficult(scene.language)]
        person = next(person for person in people if person.manner == manner)
        director = Director(scene, meaning, seed=number, options=DirectorOptions(variant=variant))
        lines = [f"# {scene.title}", "", f"Person: {manner}. Take: {variant}. Gear: {gear}. Seed: {number}.", ""]
        tally = Tally()
        lines += _conversation(scene, person, director, speak, tally)
        if tally.model_clauses:
            share = tally.model_clauses_heard / tally.model_clauses
            lines.append(
                f"Of {tally.model_clauses} clauses of the model {share:.0%} were heard; the rest failed a check."
            )
        file.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _conversation(scene: Scene, person: Person, director: Director, speak: Speak, tally: Tally) -> Iterator[str]:
    reply = director.opening()
    state, stood = reply.state, Counter[str]()
    history: list[tuple[Speaker, str]] = [("partner", reply.text)] if reply.lines else []
    if reply.lines:
        yield f"**{scene.partner.name}:** {reply.text}\n"
    for _ in range(COOPERATIVE_TURNS if person.earns else TURNS):
        words = person.says(state.beat, stood[state.beat])
        stood[state.beat] += 1
        reply = director.reply(state, HeardTurn(words))
        history.append(("person", words))
        said = speak(scene, reply, state, history, tally)
        spoken = " ".join(said)
        history.append(("partner", spoken))
        quiet = f"*({reply.hold_s:g} s of silence)* " if reply.hold_s else ""
        yield f"**You:** {words}\n"
        yield f"**{scene.partner.name}:** {quiet}{spoken}\n"
        state = after(reply, state, said)
        if reply.ends:
            return
