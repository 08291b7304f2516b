"""The answer to “is this the scene, or is it you?”, in six languages."""

from __future__ import annotations

import pytest

from rehearsal_voice.partner.plain_words import PLAIN_WORDS
from rehearsal_voice.partner.scene_or_life import meant_by, question_in

LIFE = {
    "en": ("It's me.", "No, this is real.", "I mean it.", "Me."),
    "es": ("Soy yo.", "Va en serio.", "No, es mi vida.", "Yo."),
    "fr": ("C'est moi.", "Non, c'est vrai.", "C'est ma vie.", "Moi."),
    "de": ("Das bin ich.", "Nein, das ist mein Ernst.", "Es geht um mich.", "Ich."),
    "it": ("Sono io.", "No, dico davvero.", "È la mia vita.", "Io."),
    "pt": ("Sou eu.", "Não, é verdade.", "É a minha vida.", "Eu."),
}
SCENE = {
    "en": ("It's the scene.", "Just the role, don't worry.", "The scene.", "It's not me."),
    "es": ("Es la escena.", "Solo el papel.", "No, es parte del ensayo.", "Estoy actuando."),
    "fr": ("C'est la scène.", "Juste le rôle.", "La scène.", "Non, ce n'est pas moi."),
    "de": ("Das ist die Szene.", "Nur die Rolle.", "Das gehört zur Probe.", "Das bin nicht ich."),
    "it": ("È la scena.", "Solo il ruolo.", "Fa parte della prova.", "Non sono io."),
    "pt": ("É a cena.", "É só o papel.", "Faz parte do ensaio.", "Estou a representar."),
}


@pytest.mark.parametrize("language", sorted(PLAIN_WORDS))
def test_both_answers_are_understood(language: str) -> None:
    assert [meant_by(text, [language]) for text in LIFE[language]] == ["life"] * 4
    assert [meant_by(text, [language]) for text in SCENE[language]] == ["scene"] * 4


@pytest.mark.parametrize(
    "text", ["Me and my wife would like two coffees.", "I am fine.", "Yes.", "The role is new to me"]
)
def test_whoever_goes_on_has_not_answered(text: str) -> None:
    assert meant_by(text, ["en"]) is None


def test_an_unknown_language_is_asked_in_english() -> None:
    assert question_in("nl") == question_in("en")
