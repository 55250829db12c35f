"""Whose words a noun tells, led to by "from": "amid criticism from X of the vote", "despite threats by Y to close"."""

from __future__ import annotations

from kg.knowledge.frames import Sense
from kg.model.keys import ACTORS
from kg.steps.facts.clauses.clause import Complement
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.subjects.strangers import stranger

STATEMENT, SPEAKER = "Statement", "speaker"
HEARING = frozenset({"addressee", "target"})
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


def nameless_voice(row: Row, noun: int, sense: Sense, parts: list[Complement]) -> list[Complement]:
    """Somebody without a name right behind a noun of speech: "after the announcement by security sources that"."""
    if sense.frame.event != STATEMENT or sense.genitive != SPEAKER or any(p.role == SPEAKER for p in parts):
        return []
    if sense.frame.object in HEARING:
        return []  # "the accusation of foreign parties" may be by them or against them
    behind = row.items[noun + 1] if noun + 1 < len(row.items) else None
    if row.items[noun].head.info.pron or row.items[noun].head.info.definite or behind is None:
        return []
    if row.text(behind) in row.knowledge.groups["also_strangers"]:
        return []  # "a diplomatic protest"
    keys = stranger(row, noun, len(row.items))
    last = noun
    while last + 1 in row.titles:
        last += 1
    return [Complement(SPEAKER, keys, last)] if keys and last > noun else []


def is_gotten(row: Row, at: int) -> bool:
    """Whether a verb with the noun's pronoun tells who got it: "an invitation that X received from"."""
    verb = row.items[at] if at < len(row.items) else None
    if verb is None or verb.kind != "verb" or not verb.head.pron:
        return False
    return any(s.frame.subject == "addressee" for s in row.knowledge.frames.verbs.get(verb.head.key, ()))
