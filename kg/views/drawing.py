"""What of a graph is drawn: which things are nodes, which lines lead from one to another, and where all stand.

An event of two parties is a line between them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from kg import vocab
from kg.views.layout import Layout, arrange
from kg.views.pagegraph import EVENTS, Reading, Said, Thing

STANDING = frozenset({"summit", "meeting", "visit", "signing"})
SOURCES = (vocab.DIP_SPEAKER, vocab.DIP_ACTOR, vocab.DIP_HOST, vocab.DIP_PARTICIPANT)
ROLES = frozenset({*SOURCES, vocab.DIP_TARGET, vocab.DIP_ADDRESSEE, vocab.DIP_ABSENTEE, vocab.SCHEMA_ORGANIZER})
SILENT = frozenset({vocab.DIP_CONTENT, vocab.DIP_CHANNEL})


class Line(NamedTuple):
    """A line of the drawing: from node to node (IRIs), the property, the fact behind it, the event it stands for."""

    source: str
    target: str
    predicate: str
    fact: int
    via: str


def drawing(reading: Reading) -> tuple[list[Line], set[str]]:
    """The lines, and the things that are drawn as nodes: an event of two parties is a line between them."""
    roles: dict[str, list[tuple[int, Said]]] = {}
    for number, fact in enumerate(reading.facts):
        roles.setdefault(fact.subject, []).append((number, fact))
    standing = {iri for iri, thing in reading.things.items() if _stands(thing, roles.get(iri, []))}
    lines: list[Line] = []
    for iri in reading.things:
        ends = [(n, f) for n, f in roles.get(iri, []) if not f.literal and f.object in standing and f.object != iri]
        if iri in standing:
            known = reading.things[iri].kind in EVENTS
            lines += [
                Line(iri, f.object, f.predicate, n, "")
                for n, f in ends
                if f.predicate not in SILENT and (f.evidence or not known or f.predicate not in ROLES)
            ]
        else:
            lines += _across(iri, ends)
    return lines, standing


def _stands(thing: Thing, facts: Sequence[tuple[int, Said]]) -> bool:
    if thing.kind not in EVENTS or thing.kind in STANDING:
        return True
    parties = {fact.object for _, fact in facts if fact.predicate in ROLES and fact.evidence}
    return thing.kind != "statement" and len(parties) > 2


def _across(event: str, ends: Sequence[tuple[int, Said]]) -> list[Line]:
    """The lines that stand for an event that is no node: from who does it to whom or what it touches."""
    ends = [(n, f) for n, f in ends if f.evidence and f.predicate not in SILENT]
    sources: list[str] = []
    for role in SOURCES:
        sources = [f.object for _, f in ends if f.predicate == role]
        if sources:
            break
    found = []
    for number, fact in ends:
        others = [s for s in sources if s != fact.object]
        if fact.object in sources:
            others = sources[: sources.index(fact.object)][:1]  # parties of the same rank: each with the first
        found += [Line(s, fact.object, fact.predicate, number, event) for s in others]
    return found


def placed(reading: Reading, lines: list[Line], drawn: set[str]) -> tuple[Layout, list[str]]:
    """The layout of the drawn things, and all things in the order of importance, drawn ones first."""
    names = [iri for iri in reading.things if iri in drawn]
    number = {iri: n for n, iri in enumerate(names)}
    lively = [0.4 if reading.things[iri].kind in EVENTS else 1.0 for iri in names]
    layout = arrange(len(names), [(number[line.source], number[line.target]) for line in lines], weight=lively)
    best = sorted(range(len(names)), key=lambda n: (-layout.rank[n] * lively[n], names[n]))
    sorted_layout = Layout(*([column[n] for n in best] for column in layout))  # type: ignore[arg-type]
    return sorted_layout, [names[n] for n in best] + [iri for iri in reading.things if iri not in drawn]
