"""Conditions and gaps, as authors write them in scenes.

A condition is written "drink" (known), "not drink" (unknown), "drink=latte|mocha" (one of these) or "not drink=tea"; a
list of conditions holds when all of them hold. A gap is a name in braces within a line.
"""

from __future__ import annotations

import string
from collections.abc import Mapping


def condition_name(condition: str) -> str:
    """The slot or meaning a condition is about."""
    return condition.removeprefix("not ").partition("=")[0].strip()


def holds(conditions: tuple[str, ...], known: Mapping[str, str]) -> bool:
    """Whether all conditions hold. known: slots with their values, meanings that were said with an empty one."""
    return all(_holds(condition, known) for condition in conditions)


def _holds(condition: str, known: Mapping[str, str]) -> bool:
    wanted = not condition.startswith("not ")
    name, equals, values = condition.removeprefix("not ").partition("=")
    found = name.strip() in known
    if found and equals:
        found = known[name.strip()] in [value.strip() for value in values.split("|")]
    return found == wanted


def fields_of(line: str) -> tuple[str, ...]:
    """The gaps of a line: ("drink",) for "One {drink}."."""
    return tuple(name for _, name, _, _ in string.Formatter().parse(line) if name)
