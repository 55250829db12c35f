"""Verbs that tell of a thing, or of nameless people, right before them: "clashes between X and Y claimed lives"."""

from __future__ import annotations

from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.clauses.openers import is_that
from kg.steps.facts.clauses.quotations import quoted
from kg.steps.facts.clauses.row import Row

THINGS = frozenset({"noun", "word"})
# what a thing's phrase may hold up to the verb
PHRASE = frozenset({"noun", "word", "unknown", "nisba", "orgword", "body", "topic", "number", "modifier", "ref"})
PLURAL = "\u0627\u062a"
# how far before the verb of a relative clause those stand of whom it tells, an adjective between
PEOPLE_BEFORE = 3
LEADING = frozenset({"between", "place", "with"})
# what is told of may begin with
HEADS = frozenset({"noun", "word", "unknown", "topic", "agreement"})
DEMONSTRATIVE = "demonstrative"
# how far behind "that" its verb may stand, a relative clause between
FAR = 14


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


def tells_of_what_opens(row: Row, at: int) -> bool:
    """Whether a verb tells of the thing, named behind "that", of which somebody speaks: "said that the plan helped X".

    Who speaks, and his own people by "his", may do what he tells of; a relative clause tells of what is before it.
    """
    verb = row.items[at]
    if verb.kind != "verb" or verb.conj or row.is_relative(at):
        return False  # with "and" who speaks may go on
    if verb.head.info.number != "singular" or verb.head.key in row.knowledge.frames.stating:
        return False  # no thing says
    for i in range(at - 1, max(-1, at - FAR), -1):
        item = row.items[i]
        if "clause" in groups_of(item):
            return False
        if "that" in groups_of(item) and "with_pronoun" not in groups_of(item):
            return i + 1 < at and _is_thing(row, i + 1)
        if item.kind == "ref" and not item.prep and not item.conj and item.keys[0].startswith("person:"):
            return False
        if (item.kind == "verb" and not row.is_relative(i)) or item.kind == "participle" or is_that(item):
            return False
    return False


def _is_thing(row: Row, at: int) -> bool:
    item = row.items[at]
    if item.kind == "quote" and not quoted(row, at):
        item = row.items[at + 1]
    if item.head.key == DEMONSTRATIVE:
        return True
    return item.kind in HEADS and not item.prep and not item.head.pron and not getattr(item.head.info, "pron", "")


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
