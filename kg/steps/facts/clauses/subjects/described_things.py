"""Verbs that tell of a thing, or of nameless people, right before them: "clashes between X and Y claimed lives"."""

from __future__ import annotations

from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.clauses.row import Row

THINGS = frozenset({"noun", "word"})
# what a thing's phrase may hold up to the verb
PHRASE = frozenset({"noun", "word", "unknown", "nisba", "orgword", "body", "topic", "number", "modifier", "ref"})
PLURAL = "\u0627\u062a"
# how far before the verb of a relative clause those stand of whom it tells, an adjective between
PEOPLE_BEFORE = 3
LEADING = frozenset({"between", "place", "with"})


def tells_of_thing(row: Row, at: int) -> bool:
    """Whether a verb with no word before it that joins it tells of the indefinite thing that the clause is about."""
    verb = row.items[at]
    if verb.kind != "verb" or verb.conj or verb.head.pron or verb.head.info.number != "singular":
        return False
    if verb.head.info.gender != "f" or not str(verb.head.info.person).startswith("3"):
        return False
    first = at
    while first and _is_of_phrase(row, first - 1):
        first -= 1
    # behind a verb, whose object the thing is
    if first == at or not first or row.items[first - 1].kind != "verb":
        return False
    thing = row.items[first]
    if thing.kind not in THINGS or thing.prep or thing.head.pron or row.is_definite(thing):
        return False
    several = getattr(thing.head.info, "number", "") == "plural"
    return several or row.text(thing).endswith((PLURAL, row.knowledge.endings.feminine))


def _is_of_phrase(row: Row, at: int) -> bool:
    item = row.items[at]
    if item.kind == "function":
        return item.head.key == "preposition"
    if item.kind == "particle":
        return isinstance(item.head.info, frozenset) and not LEADING.isdisjoint(item.head.info)
    return item.kind in PHRASE


def people_of_state(row: Row, at: int) -> tuple[str, ...]:
    """The state of the nameless people of whom a relative clause tells: "the X-ian officials who affirmed"."""
    if row.items[at].head.pron or at < PEOPLE_BEFORE or "relative" not in groups_of(row.items[at - 1]):
        return ()
    people, of = row.items[at - PEOPLE_BEFORE], row.items[at - 2]
    several = getattr(row.items[at].head.info, "number", "") == "plural"
    stated = several and of.kind == "nisba" and of.head.key.startswith("country:")
    return (of.head.key,) if stated and (people.kind == "office" or "human" in groups_of(people)) else ()
