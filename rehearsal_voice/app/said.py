"""Everything that was said in a take, line by line."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

from rehearsal_voice.core.events import ReplyHeard
from rehearsal_voice.store.profile import Profile
from rehearsal_voice.store.records import TakeRow, TurnRow


def lines_said(profile: Profile, take: TakeRow) -> tuple[TurnRow, ...]:
    """The turns in order, with every line of the partner.

    After a silence the partner may have spoken twice in one turn; its row holds both in one piece.
    """
    heard: defaultdict[int, list[ReplyHeard]] = defaultdict(list)
    for event in profile.queries.events(take.take_id):
        if isinstance(event, ReplyHeard) and event.text.strip():
            heard[event.turn].append(event)
    lines: list[TurnRow] = []
    for row in profile.queries.turns(take.take_id):
        if row.speaker == "person":
            lines.append(row)
            continue
        lines += [
            replace(row, text=event.text, start_s=event.start, end_s=event.t, complete=event.complete)
            for event in heard[row.turn]
        ] or [row]
    return tuple(lines)
