"""Whom a gathering brought together, as the verb behind its noun tells: "after talks that joined him with X"."""

from __future__ import annotations

from kg.model.classes import GATHERINGS
from kg.steps.facts.clauses.clause import Clause, Complement, groups_of
from kg.steps.facts.clauses.complements.nameless_sides import sent_by
from kg.steps.facts.clauses.row import Row

GATHERING = "gather"
DESCRIBING = frozenset({"word", "nisba", "modifier", "unknown", "time", "number", "bilateral", "mark", "participle"})
FAR = 7
SIDES = ("person:", "country:")
PASSED = frozenset({"relative", "place", "about", "copula", "done"})


def with_those_joined(row: Row, clauses: list[Clause]) -> list[Clause]:
    """The clauses of gatherings with those whom a verb of joining beside the noun names, or its pronoun means."""
    gathered = [c.sense.frame.event in GATHERINGS and (c.kind == "noun" or c.carrier == GATHERING) for c in clauses]
    return [_joined(row, c) if told else c for c, told in zip(clauses, gathered, strict=True)]


def _joined(row: Row, clause: Clause) -> Clause:
    verb = _verb_behind(row, clause.at)
    if verb < 0:
        return _joined_by_it(row, clause)
    taken, stop = {p.item for p in clause.parts}, row.stop(verb)
    # what it was on the margins of has sides of its own
    stop = next((i for i in range(verb + 1, stop) if "frame" in groups_of(row.items[i])), stop)
    parts = [
        Complement("participant", row.keys("participant", row.items[i]), i)
        for i in range(verb + 1, stop)
        if row.items[i].kind == "ref" and i not in taken and _is_joined(row, verb, i)
    ]
    parts += _sent(row, verb + 1, stop, {p.item for p in parts} | taken)
    pron = row.items[verb].head.pron if not clause.pron else ""
    others = {k for p in (*clause.parts, *parts) for k in p.keys}
    if pron and pron not in row.knowledge.dual_pronouns and (meant := _meant(row, clause.at, pron, others)) >= 0:
        parts.append(Complement("participant", row.keys("participant", row.items[meant]), meant))
        pron = ""
    return clause._replace(parts=(*clause.parts, *parts), pron=pron or clause.pron)


def _sent(row: Row, first: int, stop: int, taken: set[int]) -> list[Complement]:
    """The states and bodies whose nameless people a verb of joining names: "joined leaders of X and Y-ian envoys"."""
    if "envoys" not in row.traces:
        return []
    found = (sent_by(row, i, stop) for i in range(first, stop))
    return [Complement("participant", keys, item) for keys, item in filter(None, found) if item not in taken]


def _joined_by_it(row: Row, clause: Clause) -> Clause:
    """The clause of a gathering that is itself the subject of a verb of joining: "a meeting in X joined Y and Z"."""
    verb = clause.at - 1
    if (
        verb < 0
        or row.items[verb].kind != "verb"
        or row.items[clause.at].prep
        or not _gathers(row, verb)
        or clause.pron
    ):
        return clause
    taken, first = {p.item for p in clause.parts}, clause.at + 1
    for i in range(first, row.stop(verb)):
        item = row.items[i]
        keys = item.keys if item.kind == "ref" and not row.particle(i) and i not in taken else ()
        if keys and all(k.startswith(SIDES) for k in keys) and (len(keys) > 1 or _goes_on(row, verb, i)):
            return clause._replace(parts=(*clause.parts, Complement("participant", row.keys("participant", item), i)))
    return clause


def _goes_on(row: Row, verb: int, at: int) -> bool:
    """Whether somebody else is joined to a single name behind a verb of joining: "joined X with Y"."""
    others = (i for i in range(at + 1, row.stop(verb)) if row.items[i].kind == "ref")
    return any(_is_joined(row, verb, i) and row.particle(i) for i in others)


def _gathers(row: Row, verb: int) -> bool:
    """Whether a verb, or one spelled like it, tells that people are brought together."""
    head, verbs = row.items[verb].head, row.knowledge.frames.verbs
    keys = {head.key, *(e.key for e in head.entries if e.kind == "verb")}
    return any(s.frame.id == GATHERING for key in keys for s in verbs.get(key, ()))


def _meant(row: Row, noun: int, pron: str, others: set[str]) -> int:
    """The nearest person before a noun whom a pronoun may mean; -1 where nobody is."""
    gender = "f" if pron in row.knowledge.state_pronouns else "m"
    for i in range(noun - 1, -1, -1):
        keys = row.items[i].keys if row.items[i].kind == "ref" else ()
        if len(keys) == 1 and keys[0].startswith("person:") and keys[0] not in others:
            thing = row.knowledge.world.things.get(keys[0])
            if thing is None or thing.detail in ("", gender) or thing.detail not in ("m", "f"):
                return i
    return -1


def _verb_behind(row: Row, noun: int) -> int:
    """The verb of joining that tells of a noun: only adjectives, a place and a relative pronoun stand between.

    It may go on from another verb that tells of the noun: "the summit that begins in X and joins Y and Z".
    """
    told = False
    for i in range(noun + 1, min(len(row.items), noun + 1 + FAR)):
        item = row.items[i]
        if item.kind == "verb" and not told and not item.conj and row.is_relative(i) and not _gathers(row, i):
            told = True
            continue
        if item.kind == "verb":
            return i if _gathers(row, i) and bool(item.conj) == told else -1
        placed = item.kind == "ref" and bool(row.particle(i)) and not item.keys[0].startswith("person:")
        if item.kind not in DESCRIBING and not placed and not groups_of(item) & PASSED:
            return -1
    return -1


def _is_joined(row: Row, verb: int, at: int) -> bool:
    """Whether somebody is an object of a verb of joining, or stands behind its "with"."""
    led, item = row.particle(at), row.items[at]
    senses = row.knowledge.frames.verbs.get(row.items[verb].head.key, ())
    if not led:
        return True
    joins = any(s.frame.id == GATHERING and s.frame.slots.get(led) == "participant" for s in senses)
    return joins and not any(key.startswith("place:") for key in item.keys)
