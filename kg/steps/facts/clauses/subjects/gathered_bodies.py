"""An organisation that speaks or acts by its gathering: "the summit of the union called on X"."""

from __future__ import annotations

from kg.knowledge.frames import Sense
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.sitting import held_by, sitting
from kg.steps.facts.clauses.subjects.precedents import heads_clause

NOBODY = frozenset({"", "none"})
TOLD = frozenset({"Action", "Statement", "Accession", "Appointment"})
# what may tell more of a gathering between its name and its verb
TELLING = frozenset({"word", "modifier", "number", "nisba", "time", "quote"})
FAR = 6


def gathered_body(row: Row, at: int, sense: Sense, noun_at: int) -> tuple[tuple[str, ...], int]:
    """The organisation whose gathering is the subject of the verb at an item, and the item that names it."""
    frame = sense.frame
    carries = noun_at > at and _tells_deed(row, noun_at)
    does = carries if frame.light else frame.event in TOLD and frame.subject not in NOBODY
    if not does or row.items[at].kind != "verb" or row.items[at].head.info.number != "singular":
        return (), -1
    return sitting(row, at) or _before(row, at) or ((), -1)


def _tells_deed(row: Row, at: int) -> bool:
    """Whether a noun that a verb carries tells a deed and no gathering, which nobody's gathering holds."""
    senses = row.knowledge.frames.nouns.get(row.items[at].head.key, ())
    return any(s.frame.event in TOLD for s in senses) and not row.knowledge.frames.gatherings.get(
        row.items[at].head.key
    )


def _before(row: Row, at: int) -> tuple[tuple[str, ...], int] | None:
    """The organisation whose gathering heads the clause before its verb: "the summit of the union decided"."""
    if row.items[at].conj:
        return None
    for i in range(at - 1, max(-1, at - FAR), -1):
        item = row.items[i]
        if item.kind == "noun":
            return held_by(row, i, at) if heads_clause(row, i) else None
        owner = item.kind == "ref" and not item.prep and not item.conj
        if not owner and (item.kind not in TELLING or item.conj or item.prep):
            return None
    return None
