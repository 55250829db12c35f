"""Dealings that a verb stops: whoever they were with is whom that is done to."""

from __future__ import annotations

from kg.steps.facts.clauses.clause import Complement
from kg.steps.facts.clauses.nouns.annexes import noun_parts
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.words.measures import is_quantity
from kg.steps.facts.clauses.words.senses import sense_of

# what stops dealings with somebody is done to him: "halted the sale of arms to X"
HALTING = frozenset({"suspend", "ban", "cancel"})
DEALINGS = frozenset({"AID", "COOPERATE", "SUPPORT"})
DEALT_WITH = frozenset({"participant", "target"})


def halted(row: Row, before: int, stop: int) -> list[Complement]:
    """With whom the dealings were that a verb of stopping has as its object: the noun right behind verb and subject."""
    at = before + 1
    while at < stop and (row.items[at].kind in ("time", "word") or is_quantity(row, at)) and not row.items[at].prep:
        at += 1
    if at >= stop or row.items[at].kind != "noun" or row.items[at].prep or row.items[at].conj:
        return []
    sense = sense_of(row, row.knowledge.frames.nouns.get(row.items[at].head.key, ()), at, stop)
    if sense is None or sense.frame.event != "Action" or sense.frame.category not in DEALINGS:
        return []
    behind = row.items[at + 1] if at + 1 < stop else None
    if behind is not None and behind.kind == "nisba" and sense.nisba == "none":
        row.adopted.add(at)
        return [Complement("target", (behind.head.key,), at + 1)]
    others = [p for p in noun_parts(row, at, stop, sense) if p.role in DEALT_WITH and p.item > at + 1]
    if others:
        row.adopted.add(at)
    return [p._replace(role="target", keys=row.as_actors(p.keys)) for p in others[-1:]]
