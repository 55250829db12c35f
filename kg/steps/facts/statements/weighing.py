"""The signs that speak for a category, and which categories they amount to together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from kg.steps.facts.statements.hits import AGAINST, FOR

ORDER = (
    "THREATEN",
    "REJECT",
    "ACCUSE",
    "PROTEST",
    "REQUEST",
    "COOPERATE",
    "SUPPORT",
    "AGREE",
    "YIELD",
    "AID",
    "MOBILIZE",
    "ASSAULT",
    "CONSULT",
)
MOST_CATEGORIES = 2
PRAISE, TALK = "SUPPORT", "CONSULT"
FAINT = 1
LIKELY = 2
PLAIN = 3


class Sign(NamedTuple):
    """Something that speaks for a category: how much, and at which token or in which part of what is said."""

    category: str
    weight: int
    at: int


def weighed(signs: Iterable[Sign]) -> Mapping[str, Sign]:
    """The weightiest sign of each category, the first of equal ones; faint ones tell nothing.

    In one part of what is said nobody is for and against something: what is said against it counts.
    """
    parts: dict[int, dict[str, Sign]] = {}
    for sign in signs:
        known = parts.setdefault(sign.at, {}).get(sign.category)
        if known is None or known.weight < sign.weight:
            parts[sign.at][sign.category] = sign
    best: dict[str, Sign] = {}
    for at in sorted(parts):
        for sign in _one_sided(parts[at]).values():
            if sign.category not in best or best[sign.category].weight < sign.weight:
                best[sign.category] = sign
    return {category: sign for category, sign in best.items() if sign.weight >= LIKELY}


def ranked(signs: Mapping[str, Sign]) -> tuple[str, ...]:
    """The weightiest categories, the first ones told before others; only plain ones of both sides stand together."""
    order = sorted(signs.values(), key=lambda s: (-s.weight, s.at, ORDER.index(s.category)))
    return tuple(s.category for i, s in enumerate(order) if i == 0 or _goes_with(s, order[:i]))[:MOST_CATEGORIES]


def _goes_with(sign: Sign, before: Sequence[Sign]) -> bool:
    """Whether a sign is as good as the first one, not against it, and tells more than that one tells already.

    Praise mostly praises what is done together or asked for, and who blames or refuses talks of it.
    """
    first = before[0]
    talk = TALK in (sign.category, first.category) and not AGAINST.isdisjoint((sign.category, first.category))
    if talk or (first.category == PRAISE and sign.weight <= PLAIN):
        return False
    if sign.weight < max(LIKELY, min(PLAIN, first.weight)):
        return False
    return sign.weight >= PLAIN or not _opposed(sign.category, first.category)


def _one_sided(signs: Mapping[str, Sign]) -> Mapping[str, Sign]:
    against, friendly = (max((s.weight for c, s in signs.items() if c in side), default=0) for side in (AGAINST, FOR))
    if not (against and friendly):
        return signs
    weaker = FOR if against >= friendly else AGAINST
    return {category: sign for category, sign in signs.items() if category not in weaker}


def _opposed(one: str, other: str) -> bool:
    return (one in AGAINST and other in FOR) or (one in FOR and other in AGAINST)
