"""States named by an adjective of those to whom something is done: "expelled ten Ruritanian diplomats"."""

from __future__ import annotations

from kg.knowledge.frames import Sense
from kg.match.marks import COMMAS
from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.words.measures import is_quantity

OBJECT = "="
HARM = frozenset({"SANCTION", "COERCE", "ASSAULT"})
FEW = 3
# what several states or members without a name are told by
MEMBERS = "members"
# what names things that a deed may be done to, and what tells more of them
NAMING = frozenset({"word", "unknown", "noun", "topic"})
THINGS = frozenset(
    {
        "word",
        "unknown",
        "orgword",
        "office",
        "non_office",
        "title",
        "modifier",
        "number",
        "nisba",
        "body",
        "topic",
        "given",
        "noun",
    }
)


def phrase_of(row: Row, head: int, at: int, noun_at: int = -1) -> str:
    """The particle of the phrase in which an adjective of a state stands, `OBJECT` for the object, or "".

    `head` is the verb or noun whose companions are read, `noun_at` the noun that the verb carries.
    """
    measured = at
    for i in range(at - 1, head, -1):
        item = row.items[i]
        if i >= measured or _is_when(row, i):
            continue
        if i == noun_at:
            return OBJECT if owns(row, i, at) else ""
        if item.kind == "nisba" and not row.items[at].conj:
            return ""
        if groups_of(item) & {"against", "with", "about"} or (
            item.kind == "function" and item.head.key == "preposition"
        ):
            if (number := _number(row, head, i)) >= 0:
                measured = number
                continue
            return row.text(item)[len(item.conj) :] if i < at - 1 else ""
        if item.kind == "ref" and not item.prep:
            return OBJECT if i < at - 1 and not row.particle(i) and not item.conj else ""
        if "place_head" in groups_of(item):
            if item.prep:
                return item.prep  # "the invasion of the Ruritanian lands"
            continue
        if item.kind not in THINGS:
            return "" if not (item.kind == "particle" and _is_counted(row, i)) else OBJECT
        if item.prep:
            return item.prep
    return OBJECT if at > head + 1 else ""


def doers_end(row: Row, at: int, subject_at: int) -> int:
    """Where the words about who does it end: an adjective that does it, "X-ian states", "X-ian states, foremost Y,".

    It is the verb itself where they are nothing but a name.
    """
    if subject_at > at and row.items[subject_at].kind == "nisba":
        return subject_at
    behind = row.items[at + 1 : at + 3]
    if not behind or behind[0].head.key != MEMBERS or behind[0].prep or row.is_definite(behind[0]):
        return at
    if subject_at > at + 1:
        return subject_at + int(subject_at + 1 < len(row.items) and row.items[subject_at + 1].head.key in COMMAS)
    return at + 1 + int(behind[-1].kind == "nisba")


def _is_when(row: Row, at: int) -> bool:
    """Whether an item tells when, or is a comma beside one that does: "expelled, on Friday, ten diplomats"."""
    items = row.items
    if items[at].kind != "mark" or items[at].head.key not in COMMAS:
        return items[at].kind == "time"
    return "time" in (items[at - 1].kind, items[at + 1].kind if at + 1 < len(items) else "")


def _number(row: Row, head: int, at: int) -> int:
    """Where a quantity stands before "of", words that tell more of it passed over: "the same number of"; else -1."""
    if row.text(row.items[at]) not in row.knowledge.groups["from"]:
        return -1
    first = at - 1
    while first > max(head, at - FEW) and not is_quantity(row, first):
        first -= 1
    between = row.items[first + 1 : at]
    plain = all(i.kind in ("word", "unknown", "modifier", "function") and not i.prep for i in between)
    return first if first > head and plain and is_quantity(row, first) else -1


def owns(row: Row, noun: int, at: int, doer: int = -1) -> bool:
    """Whether somebody or something of a state stands between a bare noun and the adjective: "arrest of two X".

    So does what stands behind the `doer`, where one is annexed to the noun.
    """
    info = row.items[noun].head.info
    if info.definite or info.pron:
        return False
    if _harms(row, noun) and _is_of_thing_before(row, noun, at, max(noun, doer)):
        return True
    between = row.items[noun + 1 : at]
    theirs = row.knowledge.groups["owned"] | row.knowledge.groups["struck"]
    people = (i.kind in ("office", "title", "orgword", "body") or "human" in groups_of(i) for i in between)
    return any(people) or any(row.text(i).removeprefix(row.knowledge.endings.article) in theirs for i in between)


def _harms(row: Row, noun: int) -> bool:
    """Whether a noun tells of nothing but hostile deeds: what is given instead belongs to who gives it."""
    senses = row.knowledge.frames.nouns.get(row.items[noun].head.key, ())
    return bool(senses) and all(s.frame.category in HARM for s in senses)


def _is_of_thing_before(row: Row, noun: int, at: int, begun: int) -> bool:
    """Whether an adjective agrees with a thing behind a bare noun and not with that noun: "occupation of an X village".

    A bare noun has no adjective with the article; one that is not feminine has no feminine one. The thing begins right
    behind an item, the noun or who is annexed to it.
    """
    between = row.items[begun + 1 : at]
    named = (i.kind in NAMING or "place_head" in groups_of(i) for i in between)
    plain = bool(between) and all(named) and not any(i.prep or i.conj for i in between)
    if not plain or row.items[at].prep or row.items[at].conj:
        return False
    thing, definite = between[0], row.is_definite(row.items[at])
    if row.is_definite(thing) != definite or (thing.kind == "word" and thing.head.key != "noun"):
        return False
    if definite:
        return True
    feminine = row.knowledge.endings.feminine
    return row.text(row.items[at]).endswith(feminine) and not row.text(row.items[noun]).endswith(feminine)


def is_of_last_word(row: Row, noun: int, at: int) -> bool:
    """Whether an adjective goes with what a noun of several words is done to: "the breach of the X airspace"."""
    item, article = row.items[noun], row.knowledge.endings.article
    last = row.sentence.norms[item.end - 1]
    whole = at == noun + 1 and item.end - item.start > 1 and not item.head.info.definite
    return whole and last.startswith(article) and row.is_definite(row.items[at])


def is_of_whose(row: Row, noun: int, at: int, sense: Sense) -> bool:
    """Whether a state is that of the people or things that a deed is done to: "the deportation of ten citizens of"."""
    if sense.frame.event != "Action" or sense.genitive != "target" or row.items[noun].head.info.definite:
        return False
    before = row.items[at - 1]
    owned = row.text(before).removeprefix(row.knowledge.endings.article) in row.knowledge.groups["owned"]
    between = row.items[noun + 1 : at]
    plain = all(i.kind in ("word", "number", "office", "unknown", "title") and not i.prep for i in between)
    return plain and (owned or before.kind == "office") and row.items[at].keys[0].startswith("country:")


def _is_counted(row: Row, at: int) -> bool:
    return row.text(row.items[at]).removeprefix(row.knowledge.endings.article) in row.knowledge.groups["owned"]
