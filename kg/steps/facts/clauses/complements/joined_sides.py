"""Sides named one after the other that no list has taken together, and talks that only two can hold."""

from __future__ import annotations

from kg.model.classes import GATHERINGS
from kg.steps.facts.clauses.clause import Clause, Complement
from kg.steps.facts.clauses.row import Row

SPOKEN = "speak"
DISCUSS = "discuss"
PAIR = 2
DOERS = ("person:", "country:")


def with_other_side(row: Row, clauses: list[Clause]) -> list[Clause]:
    """The clauses of talks "between" one and another with that other, who stands behind "and" right after the one."""
    return [_paired(row, clause) if clause.sense.frame.event in GATHERINGS else clause for clause in clauses]


def _paired(row: Row, clause: Clause) -> Clause:
    taken = {p.item for p in clause.parts}
    for part in clause.parts:
        at = part.item + 1
        if part.role != "participant" or len(part.keys) != 1 or not 0 < at < len(row.items) or at in taken:
            continue
        other = row.items[at]
        between = row.particle(part.item) in row.knowledge.groups["between"]
        if between and other.kind == "ref" and other.conj and not other.prep:
            more = Complement("participant", row.keys("participant", other), at)
            return clause._replace(parts=(*clause.parts, more))
    return clause


def as_talks(row: Row, clauses: list[Clause]) -> list[Clause]:
    """The clauses in which two review something together, or one with another, as talks: "X and Y reviewed"."""
    return [_talked(row, clause) if clause.sense.frame.id == SPOKEN else clause for clause in clauses]


def _talked(row: Row, clause: Clause) -> Clause:
    talks = next(
        (s for s in row.knowledge.frames.verbs.get(clause.lemma, ()) if s.frame.id == DISCUSS and not s.needs), None
    )
    if talks is None or clause.kind != "verb":
        return clause
    people = all(k.startswith(DOERS) for k in clause.subject)
    hearers = [p for p in clause.parts if p.role == "addressee" and p.item > 0]
    beside = hearers and all(row.particle(p.item) in row.knowledge.groups["with"] for p in hearers)
    if not people or not (beside or (len(clause.subject) == PAIR and not hearers)):
        return clause
    parts = tuple(p._replace(role="participant") if p.role == "addressee" else p for p in clause.parts)
    return clause._replace(sense=talks, parts=parts, content=None)
