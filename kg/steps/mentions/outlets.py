"""Outlets that are called like something else: a region, a state and a day, or by a state's adjective.

"Ruritania Today expelled" is what Ruritania did today; "(the Ruritanian)" behind a picture's words is an agency.
"""

from __future__ import annotations

from collections.abc import Mapping

from kg.knowledge import Knowledge
from kg.model import Sentence, Unit

PAIR = 2
NISBAS = frozenset({"nisba", "nisba_weak"})
BRACKETS = ("(", ")")


def without_outlets(
    sentence: Sentence, units: list[Unit], times: Mapping[int, int], knowledge: Knowledge
) -> list[Unit]:
    """The units with a state and a time where the name of an outlet stands right behind a verb that is not its own.

    What is spelled like a region is the region, but between marks.

    `times` maps the first token of each time to the place behind its last.
    """
    out: list[Unit] = []
    for at, unit in enumerate(units):
        if (region := _region(units, at, knowledge)) is not None:
            out.append(region)
            continue
        day = unit.start + 1
        named = unit.kind == "organization" and unit.end - unit.start == PAIR and day in times and not unit.prep
        if named and out and out[-1].kind == "verb" and not _reports(out[-1], knowledge):
            match = knowledge.lexicon.match([sentence.norms[unit.start]], 0)
            state = next((e for e in match.entries if e.kind == "country"), None) if match is not None else None
            if state is not None:
                out.append(unit._replace(end=day, kind="country", key=state.key, info=state.info, entries=(state,)))
                out.append(Unit(day, times[day], "time"))
                continue
        out.append(unit)
    return out


def without_credits(sentence: Sentence, units: list[Unit], knowledge: Knowledge) -> list[Unit]:
    """The units with no state where its adjective with the article stands alone in brackets, as agencies are named."""
    article = knowledge.lexicon.clitics.article
    alone = {
        at
        for at in range(1, len(units) - 1)
        if units[at].kind in NISBAS and (units[at - 1].key, units[at + 1].key) == BRACKETS
    }
    named = {at for at in alone if sentence.norms[units[at].start].startswith(article)}
    return [
        u._replace(kind="word", key="noun", info=None, entries=()) if at in named else u for at, u in enumerate(units)
    ]


def _region(units: list[Unit], at: int, knowledge: Knowledge) -> Unit | None:
    """The region that is named, and not the outlet called like it, where neither marks nor a verb lead to an outlet."""
    unit = units[at]
    place = next((e for e in unit.entries if e.kind == "place"), None) if unit.kind == "organization" else None
    if place is None or not knowledge.world.is_outlet(unit.key):
        return None
    around = (*units[max(0, at - 1) : at], *units[at + 1 : at + 2])
    if len(around) > 1 and all(u.kind == "quote" or u.key in ("(", ")") for u in around):
        return None
    if at and units[at - 1].kind == "verb":
        return None
    return unit._replace(kind="place", key=place.key, info=place.info, entries=(place,))


def _reports(verb: Unit, knowledge: Knowledge) -> bool:
    """Whether a verb is what outlets do: they report, quote or publish."""
    frames = {s.frame.id for s in knowledge.frames.verbs.get(verb.key, ())}
    return bool(frames & {"report", "quote", "publish"})
