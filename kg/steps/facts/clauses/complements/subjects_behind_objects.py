"""States and bodies named right behind the object of their verb, as in "the resolution was opposed by X and Y".

A definite noun has no owner behind it, so that a state standing bare there is who does what the verb tells, where the
noun is of another gender than the verb.
"""

from __future__ import annotations

from kg.model import Item
from kg.model.keys import PARTIES
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.clauses.row import Row

EVENTS = frozenset({"Statement", "Action"})
# what may be said or done to the thing that stands before who does it
OBJECTS = frozenset({"about", "target", "content", "addressee"})
THINGS = frozenset({"noun", "word", "topic"})


def behind_objects(row: Row, clauses: list[Clause]) -> list[Clause]:
    """The clauses of verbs without a subject, with who stands right behind the one definite noun that is the object."""
    return [_told(row, clause) if _lacks_subject(clause) else clause for clause in clauses]


def _lacks_subject(clause: Clause) -> bool:
    bare = clause.kind == "verb" and clause.at == clause.verb_at and (not clause.subject or clause.dropped)
    return bare and clause.sense.frame.event in EVENTS and clause.sense.frame.object in OBJECTS


def _told(row: Row, clause: Clause) -> Clause:
    at = clause.verb_at + 2
    if at >= min(len(row.items), row.stop(clause.verb_at)) or row.items[clause.verb_at].head.pron:
        return clause
    thing, named = row.items[at - 1], row.items[at]
    if (
        not _is_thing(row, thing)
        or not _differs(row, clause.verb_at, thing)
        or named.kind != "ref"
        or named.prep
        or named.conj
        or row.particle(at)
    ):
        return clause
    keys = row.as_actors(named.keys)
    if not all(k.startswith(PARTIES) for k in keys) or row.items[clause.verb_at].kind != "verb":
        return clause
    kept = tuple(p for p in clause.parts if p.item != at)
    return clause._replace(subject=keys, subject_at=at, dropped=False, common=False, parts=kept)


def _differs(row: Row, verb: int, thing: Item) -> bool:
    """Whether a noun is of another gender than a verb, and so is not its subject."""
    endings, gender = row.knowledge.endings, row.items[verb].head.info.gender
    feminine = row.text(thing).endswith((endings.feminine, endings.groups_asked[-1]))
    return bool(gender == "m") if feminine else bool(gender == "f")


def _is_thing(row: Row, item: Item) -> bool:
    """Whether a noun with the article is no person, land or body with whose name it goes: "the resolution"."""
    word = row.text(item)
    article = word.startswith(row.knowledge.endings.article)
    named = word in row.knowledge.groups["lands"] or bool(groups_of(item))
    noun = item.kind != "word" or item.head.key == "noun"
    return item.kind in THINGS and noun and article and not named and not (item.prep or item.conj or item.head.pron)
