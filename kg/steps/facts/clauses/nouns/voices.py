"""Whose words a noun tells that "from" leads to: "amid criticism from X of the vote", "despite threats by Y to close"."""

from __future__ import annotations

from kg.knowledge.frames import Sense
from kg.model.keys import ACTORS
from kg.steps.facts.clauses.clause import Complement
from kg.steps.facts.clauses.row import Row

STATEMENT, SPEAKER = "Statement", "speaker"
DESCRIBING = frozenset({"word", "unknown", "nisba_weak", "modifier"})


def voice(row: Row, noun: int, at: int, stop: int, sense: Sense) -> Complement | None:
    """Who speaks, whose name "from" or "by" leads to right behind a noun of speech and its adjectives.

    Where "from" leads to what is spoken of, a second one has to do that: "warnings from X of a famine".
    """
    if sense.frame.event != STATEMENT or sense.genitive != SPEAKER or row.items[noun].head.info.pron:
        return None
    particle = row.particle(at)
    led = particle in row.knowledge.groups["from"]
    if not (led or particle in row.knowledge.groups["agent"]):
        return None
    first = at if row.items[at].prep else at - 1
    if any(i.kind not in DESCRIBING or i.prep or i.conj for i in row.items[noun + 1 : first]):
        return None
    if led and sense.frame.slots.get(particle) and not any(row.text(i) == particle for i in row.items[at + 1 : stop]):
        return None
    keys = tuple(k for k in row.keys(SPEAKER, row.items[at]) if k.startswith(ACTORS))
    return Complement(SPEAKER, keys, at) if keys else None
