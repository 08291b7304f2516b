"""The meaning model: alike sentences lie close, across languages, and a known one costs nothing."""

from __future__ import annotations

import numpy as np
import pytest

from rehearsal_voice.backends.meaning_use import UseMeaningModel

EXAMPLES = {
    "order": ["I would like a coffee, please.", "Could I get a cappuccino?", "Quiero un café con leche."],
    "pay": ["Can I pay by card?", "The bill, please.", "¿Cuánto es?"],
    "goodbye": ["Thanks, see you tomorrow!", "Goodbye.", "Hasta luego."],
}
SAID = {
    "order": ["A large latte for me.", "Me pone un cortado, por favor.", "Un café au lait, s'il vous plaît."],
    "pay": ["How much do I owe you?", "La cuenta, por favor.", "Kann ich mit Karte zahlen?"],
    "goodbye": ["Bye, have a nice day.", "Adiós, hasta mañana.", "Auf Wiedersehen."],
}


@pytest.fixture(scope="module")
def model() -> UseMeaningModel:
    return UseMeaningModel()


def test_vectors_are_unit_and_the_same_each_time(model: UseMeaningModel) -> None:
    vectors = model.embed(["A coffee, please.", "", "A coffee, please."])
    assert vectors.shape == (3, 512)
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1.0, atol=1e-4)
    assert np.array_equal(vectors[0], vectors[2])
    assert np.array_equal(model.embed(["A coffee, please."])[0], vectors[0])
    assert model.embed([]).shape == (0, 512)


def test_what_was_said_lies_closest_to_examples_that_mean_the_same(model: UseMeaningModel) -> None:
    examples = [(meaning, text) for meaning, texts in EXAMPLES.items() for text in texts]
    vectors = model.embed([text for _, text in examples])
    said = [(meaning, text) for meaning, texts in SAID.items() for text in texts]
    found = [examples[int(np.argmax(vectors @ vector))][0] for vector in model.embed([text for _, text in said])]
    right = sum(meaning == guess for (meaning, _), guess in zip(said, found, strict=True))
    assert right >= 8, list(zip(said, found, strict=True))
