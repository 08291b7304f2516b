"""Whether a clause denies something: sentence embeddings hardly tell “with milk” from “without milk”."""

from __future__ import annotations

DENIALS = frozenset(
    # Folded words of six languages, beside English ones in -n't and French ones after n'. By hand.
    (
        *"not no without never nothing none nobody neither nor hardly cannot dont cant isnt black instead".split(),
        *"sin ni nada nunca jamas tampoco ningun ninguna nadie solo".split(),
        *"sans pas plus jamais rien aucun aucune personne noir".split(),
        *"kein keine keinen keinem keiner ohne nicht nichts nie niemand".split(),
        *"non senza niente mai nulla nessun nessuna nero neanche".split(),
        *"sem nao nem nenhum nenhuma ninguem preto".split(),
    )
)
"""With the colours of a coffee that has no milk in it."""


def denies(folded: str) -> bool:
    """Whether one of a folded clause's words says no, not or without."""
    return any(word in DENIALS or word.endswith("n't") or word.startswith("n'") for word in folded.split())
