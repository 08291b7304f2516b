"""One thing to try, one kind sentence, one step outside: chosen by what happened, never more than one of each."""

from __future__ import annotations

import re

from rehearsal_voice.language.folding import fold
from rehearsal_voice.language.lexicon import lexicon, normalised
from rehearsal_voice.mentor.goals import GoalVerdict
from rehearsal_voice.mentor.hindsight import Hindsight
from rehearsal_voice.mentor.manner import KINDS, MANY_APOLOGIES

_NEAR_MISSES = ("taken_back", "softened", "no_number", "no_date", "went_on", "wrapped", "too_many", "with_blame")
"""What was nearly there comes before what was not said: it is the smaller step."""


_TRIED = frozenset(KINDS)
_MOMENTS = ("rush", "filled_silence")
_OPTIONAL = re.compile(r"\b(if i (want|like)|si quiero|si je veux|wenn ich (will|mag)|se voglio|se quiser)\b")


def next_try(seen: Hindsight) -> str:
    """One thing to try next time: heat first, then what was nearly there, then what was left out."""
    if not seen.exchange.by("person"):
        return seen.say("try_again")
    hard = next((claim for claim in seen.harder() if claim.about in _TRIED), None)
    near = _nearest_miss(seen)
    if hard is not None and (hard.about in {"reactive", "defensive"} or near is None or near.why == "not_said"):
        return seen.say(f"try_{hard.about}", quote=quoted(hard.quote))
    if near is not None and near.why != "not_said":
        return seen.say(f"try_{near.why}", quote=quoted(_enough(near, seen.scene.language)))
    if near is not None:
        return seen.say("try_not_said", goal=near.text)
    return _from_monitor(seen)


def _from_monitor(seen: Hindsight) -> str:
    """What the monitor noticed, when all was said; and when it noticed nothing, the next rung."""
    if sum(m.kind == "apology" and m.detail.get("class") == "unwarranted" for m in seen.moments) >= MANY_APOLOGIES:
        return seen.say("try_apologies")
    heard = seen.from_moments(_MOMENTS)
    if heard:
        return seen.say(f"try_{heard[0].about}", quote=quoted(heard[0].quote))
    return seen.say("try_more" if seen.scene.kind == "language" else "try_harder")


def _nearest_miss(seen: Hindsight) -> GoalVerdict | None:
    missed = [verdict for verdict in seen.goals if not verdict.met]
    for why in _NEAR_MISSES:
        for verdict in missed:
            if verdict.why == why:
                return verdict
    return next((verdict for verdict in missed if not _OPTIONAL.search(fold(verdict.text))), None)


def _enough(verdict: GoalVerdict, language: str) -> str:
    """Of words that went on too long, those before the first reason: they would have been enough."""
    reason = lexicon(language).reasons.search(normalised(verdict.quote)) if verdict.why == "went_on" else None
    before = verdict.quote[: reason.start()].rstrip(" ,") if reason is not None else ""
    return before or verdict.quote


def quoted(quote: str) -> str:
    """Inside a sentence of ours, a quote keeps its words and leaves its full stop."""
    return quote.rstrip(" .…")


def kind_sentence(seen: Hindsight) -> str:
    """Kind without flattery: about words that were said, or about having tried."""
    worked = seen.worked()
    if not seen.exchange.by("person"):
        return seen.say("kind_quiet")
    if not worked:
        return seen.say("kind_open" if seen.hard else "kind_quiet")
    carried = seen.scene.kind == "language" and any(said.turn >= worked[0].turn for said in seen.exchange.by("partner"))
    return seen.say("kind_language" if carried else "kind_talk", quote=quoted(worked[0].quote))


def tiny_step(seen: Hindsight) -> str:
    """One small thing in the world outside."""
    if seen.scene.kind == "talk":
        return seen.say("step_talk_met" if all(verdict.met for verdict in seen.goals) else "step_talk_open")
    return seen.say(f"step_{seen.scene.kind}")
