"""One thing to try, one kind sentence, one step outside: chosen by what happened, never more than one of each."""

from __future__ import annotations

from rehearsal_voice.mentor.goals import GoalVerdict
from rehearsal_voice.mentor.hindsight import Hindsight

_NEAR_MISSES = ("taken_back", "softened", "no_number", "no_date", "went_on", "with_blame")
"""What was nearly there comes before what was not said: it is the smaller step."""


def next_try(seen: Hindsight) -> str:
    """One thing to try next time, about what these words show most clearly."""
    if not seen.exchange.by("person"):
        return seen.say("try_again")
    hard = seen.harder()
    if hard and f"try_{hard[0].about}" in _TRIES and hard[0].about in {"reactive", "defensive"}:
        return seen.say(f"try_{hard[0].about}", quote=hard[0].quote)
    near = _nearest_miss(seen)
    if near is not None and near.why != "not_said":
        return seen.say(f"try_{near.why}", quote=near.quote)
    if hard and f"try_{hard[0].about}" in _TRIES:
        return seen.say(f"try_{hard[0].about}", quote=hard[0].quote)
    if near is not None:
        return seen.say("try_not_said", goal=near.text)
    return seen.say("try_again" if seen.scene.kind == "language" else "try_harder")


_TRIES = frozenset(
    f"try_{kind}"
    for kind in ("reactive", "defensive", "vague", "gave_way", "softened", "own_version", "explained", "apologies")
)


def _nearest_miss(seen: Hindsight) -> GoalVerdict | None:
    missed = [verdict for verdict in seen.goals if not verdict.met]
    for why in _NEAR_MISSES:
        for verdict in missed:
            if verdict.why == why:
                return verdict
    return missed[0] if missed else None


def kind_sentence(seen: Hindsight) -> str:
    """Kind without flattery: about words that were said, or about having tried."""
    worked = seen.worked()
    if not seen.exchange.by("person"):
        return seen.say("kind_quiet")
    if not worked:
        return seen.say("kind_open" if seen.hard else "kind_quiet")
    return seen.say("kind_language" if seen.scene.kind == "language" else "kind_talk", quote=worked[0].quote)


def tiny_step(seen: Hindsight) -> str:
    """One small thing in the world outside."""
    if seen.scene.kind == "talk":
        return seen.say("step_talk_met" if all(verdict.met for verdict in seen.goals) else "step_talk_open")
    return seen.say(f"step_{seen.scene.kind}")
