"""A noun that is no name right behind a verb: its subject, whom nobody knows, or its object after one left out.

"And pirates attacked a ship" leaves nobody out; "and he confirmed the importance of" does.
"""

from __future__ import annotations

from kg.model import Item
from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.subjects.carried import dropped

PEOPLE = ("human", "stranger", "strangers")
PLAIN = frozenset({"word", "unknown"})
DESCRIBING = frozenset({"word", "unknown", "modifier", "nisba"})
LANDS = ("country:", "place:")


def common(row: Row, at: int, item: Item, i: int, stop: int) -> tuple[tuple[str, ...], int, bool, bool]:
    """Who does what a verb tells where the noun at `i` may be its subject; told as by `subject_of`."""
    human = any(row.text(item) in row.knowledge.groups[group] for group in PEOPLE) or item.kind in (
        "office",
        "non_office",
        "orgword",
        "body",
    )
    plain = item.kind in PLAIN and row.speaks(row.items[at])
    objective = bool(row.items[at].head.pron) and row.items[at + 1] is item and not _is_second_object(row, at, item)
    human = human or (plain and (objective or row.knowledge.endings.is_of_people(row.text(item))))
    if human and item.kind != "office" and not _is_handled(row, at, i, stop):
        return (), -1, False, True
    if human or item.kind == "unknown" or (row.is_definite(item) and item.kind == "word" and not row.items[at].conj):
        goes_on = row.items[at].conj or (at and "also" in groups_of(row.items[at - 1]))
        if not (goes_on and item.kind != "office"):
            return (), -1, False, True
    if i == at + 1 and item.kind in PLAIN and (_has_object_behind(row, at, i, stop) or _takes_no_object(row, at, i)):
        return (), -1, False, True
    return dropped(row, at)


def _is_second_object(row: Row, at: int, item: Item) -> bool:
    """Whether a noun behind a verb with a pronoun is of another gender than its subject: "held her (to) a duty"."""
    info = row.items[at].head.info if row.items[at].kind == "verb" else None
    masculine = info is not None and info.gender == "m" and info.number == "singular"
    return masculine and row.text(item).split(" ")[0].endswith(row.knowledge.endings.feminine)


def _is_handled(row: Row, at: int, i: int, stop: int) -> bool:
    """Whether people whom nobody names are the object of "and" a verb that has no other: "and sent troops to N"."""
    verb, item = row.items[at], row.items[i]
    if not (verb.conj and row.last_subject) or i != at + 1 or row.is_definite(item) or item.prep or verb.head.pron:
        return False
    if not _takes_object(row, at) or not all(key.startswith(LANDS) for key in row.last_subject):
        return False
    j = i + 1
    while j < stop and row.items[j].kind in DESCRIBING:
        j += 1
    behind = row.items[j] if j < stop else None
    return behind is None or bool(behind.prep) or behind.kind in ("function", "particle", "mark", "time")


def is_of_other_gender(row: Row, at: int, item: Item) -> bool:
    """Whether "and" a verb of the masculine stands right before a feminine noun, which is no subject of it."""
    if (item.kind == "ref" and item.why != "collective") or item.prep or item.conj:
        return False
    info, endings = row.items[at].head.info, row.knowledge.endings
    goes_on = row.items[at].kind == "verb" and bool(row.items[at].conj) and bool(row.last_subject)
    masculine = goes_on and info.gender == "m" and info.number == "singular" and str(info.person).startswith("3")
    first = row.text(item).split(" ")[0]
    return masculine and row.is_definite(item) and first.endswith((endings.feminine, endings.groups_asked[-1]))


def is_beside_land(row: Row, at: int, i: int) -> bool:
    """Whether a definite word before a land is not the same as it: "the cold air invades N", not "the capital N"."""
    item, land = row.items[i], row.items[i + 1]
    if item.kind not in PLAIN or i != at + 1 or not all(k.startswith(LANDS) for k in land.keys):
        return False
    return row.text(item) not in row.knowledge.groups["lands"] and _takes_object(row, at)


def _has_object_behind(row: Row, at: int, i: int, stop: int) -> bool:
    """Whether a verb has its object behind the noun right behind it, so that this one is its subject.

    That is a land behind a definite noun and its adjectives, which it is not annexed to, or an indefinite accusative
    behind a noun that is none: "the cold air invades N", "students made a proposal".
    """
    definite = row.is_definite(row.items[i])
    j = i + 1
    while definite and j < stop and row.items[j].kind in DESCRIBING and row.is_definite(row.items[j]):
        j += 1
    behind = row.items[j] if j < stop else None
    if behind is None or behind.prep or behind.conj or row.particle(j):
        return False
    if behind.kind == "ref":
        return definite and all(k.startswith(LANDS) for k in behind.keys) and _takes_object(row, at)
    accusative = row.knowledge.endings.alef
    one = j == i + 1 and behind.kind == "noun"
    return one and row.text(behind).endswith(accusative) and not row.text(row.items[i]).endswith(accusative)


def _takes_no_object(row: Row, at: int, i: int) -> bool:
    """Whether a verb has no object of its own, so that a definite noun right behind it is its subject."""
    verb = row.items[at]
    senses = row.knowledge.frames.verbs.get(verb.head.key, ()) if verb.kind == "verb" else ()
    bare = bool(senses) and all(
        s.frame.object in ("", "none") and not (s.frame.light or s.frame.content or s.needs) for s in senses
    )
    return bare and row.is_definite(row.items[i]) and not row.items[i].head.pron


def _takes_object(row: Row, at: int) -> bool:
    verb = row.items[at]
    senses = row.knowledge.frames.verbs.get(verb.head.key, ()) if verb.kind == "verb" else ()
    return any(s.frame.object not in ("", "none") for s in senses)
