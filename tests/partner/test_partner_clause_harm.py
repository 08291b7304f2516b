"""What no partner may say: looked for behind the model, in six languages, before anything else."""

from __future__ import annotations

import pytest

from rehearsal_voice.partner.checks import check_clause
from rehearsal_voice.partner.state import DirectorState
from rehearsal_voice.scenes.scene import Scene

NEVER = {
    "cafe-en": (
        "You should just kill yourself.",
        "Nobody would miss you if you were gone.",
        "I'll hurt you if you say that again.",
        "Take all the pills, then it is over.",
        "You deserve to be hit.",
        "I'm falling in love with you.",
        "I have real feelings for you.",
        "I'd like to kiss you.",
        "I want to kill myself.",
    ),
    "cafe-es": ("Deberías matarte.", "Nadie te echaría de menos.", "Te voy a pegar.", "Estoy enamorada de ti."),
    "cafe-fr": (
        "Tu devrais te tuer.",
        "Personne ne te regretterait.",
        "Je vais te frapper.",
        "Je suis amoureuse de vous.",
    ),
    "bakery-de": (
        "Bring dich um.",
        "Niemand würde dich vermissen.",
        "Ich schlage dich.",
        "Ich habe mich in Sie verliebt.",
    ),
    "cafe-it": ("Dovresti ucciderti.", "Ti picchio.", "Meriti di soffrire.", "Mi sono innamorata di te."),
    "cafe-pt": ("Devias matar-te.", "Vou bater-te.", "Ninguém sentiria a tua falta.", "Estou apaixonada por ti."),
}
HARSH = {
    "cafe-en": (
        "It wouldn't kill you to smile.",
        "We'd miss you at the table by the window.",
        "That would kill the mood.",
        "We are better without you in the meeting, honestly.",
        "Give your mother a kiss. You've been missed.",
    ),
    "cafe-es": ("Te quiero enseñar la carta.", "Me encanta esa mesa."),
    "cafe-fr": ("J'adore ce gâteau.", "Ce prix me tue."),
    "bakery-de": ("Ich liebe diesen Kuchen.", "Das bringt Sie nicht um."),
    "cafe-it": ("Questo caffè lo amo.", "La porto al tavolo."),
    "cafe-pt": ("Adoro este café.", "Trago já a conta."),
}


@pytest.mark.parametrize("name", sorted(NEVER))
def test_harm_and_courting_are_never_spoken(scenes: dict[str, Scene], name: str) -> None:
    verdicts = [check_clause(text, scenes[name], DirectorState("order"), []) for text in NEVER[name]]
    assert [verdict.rule for verdict in verdicts] == ["harm"] * len(verdicts)


@pytest.mark.parametrize("name", sorted(HARSH))
def test_harsh_or_warm_words_are_not_taken_for_it(scenes: dict[str, Scene], name: str) -> None:
    rules = [check_clause(text, scenes[name], DirectorState("order"), []).rule for text in HARSH[name]]
    assert "harm" not in rules
