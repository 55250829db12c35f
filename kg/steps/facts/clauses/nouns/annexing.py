"""What stands with an event noun though words come between the two, and what stands there and is none of its."""

from __future__ import annotations

from kg.knowledge.frames import Frame, Sense
from kg.match.marks import DASHES
from kg.model import Item
from kg.model.classes import CONVENED, TALKS
from kg.model.keys import PARTIES
from kg.steps.facts.clauses.clause import JOINT, Complement, groups_of
from kg.steps.facts.clauses.complements.annexed import are_of_nameless
from kg.steps.facts.clauses.nouns.relative_clauses import is_person
from kg.steps.facts.clauses.row import Row

# what may stand between the doer and the one it is done to, where both are named without a particle
BETWEEN = frozenset({"ref", "word", "unknown", "nisba", "title", "office", "non_office", "orgword", "body", "number"})


def is_compound(row: Row, noun: int, at: int) -> bool:
    """Whether an adjective goes on from one that nobody knows, so that it names no state: "the Ibero-Ruritanian"."""
    before = row.items[at - 1]
    if before.kind == "mark" and before.head.key in DASHES:
        before = row.items[at - 2]
    return before.kind == "unknown" and row.is_definite(before) and row.is_definite(row.items[noun])


def goes_on_its_way(row: Row, at: int, frame: Frame, parts: list[Complement]) -> bool:
    """Whether where a journey leads stands behind a comma that closes the name of who goes: "the visit of X, to Y"."""
    before, behind = row.items[at - 1], row.items[at + 1] if at + 1 < len(row.items) else None
    if frame.event != "Visit" or behind is None or any(p.role == "location" for p in parts):
        return False
    to = behind.prep == row.knowledge.lexicon.clitics.lam
    if behind.kind == "function" and at + 2 < len(row.items):
        to, behind = frame.slots.get(row.text(behind)) == "location", row.items[at + 2]
    placed = behind.kind == "ref" and behind.keys[0].startswith(("country:", "place:"))
    return to and placed and before.kind == "ref" and is_person(before)


def is_of_participle(row: Row, at: int) -> bool:
    """Whether a particle on a name goes with an adjective made of a verb before it: "the states recognising X"."""
    before = row.items[at - 1]
    return before.kind == "participle" and row.is_adjective(before) and bool(row.items[at].prep)


def has_article(row: Row, at: int) -> bool:
    """Whether the noun of a gathering or journey has the article, so that no name right behind it is annexed to it."""
    info = row.items[at].head.info
    gathers = any(
        s.frame.event in CONVENED or s.frame.event == "Visit"
        for s in row.knowledge.frames.nouns.get(row.items[at].head.key, ())
    )
    last = row.sentence.norms[row.items[at].end - 1]
    several = row.items[at].end - row.items[at].start > 1
    definite = info.definite or (several and last.startswith(row.knowledge.endings.article))
    return bool(definite and not info.pron and gathers)


def is_closed(frame: Frame) -> bool:
    """Whether a noun of saying ends with its adjective, so that no name is annexed to it: "in a joint statement, X"."""
    return frame.id == JOINT


def is_covered(row: Row, verb: int, at: int) -> bool:
    """Whether a name stands behind a verb that tells who or what an event takes in: "covers X", "includes Xians"."""
    if not 0 < verb < at or row.text(row.items[verb]) not in row.knowledge.groups["covers"]:
        return False
    return not row.particle(at) or are_of_nameless(row, verb, at)


def is_met_by_owner(row: Row, noun: int, item: Item, frame: Frame) -> bool:
    """Whether somebody behind the place of a meeting with a pronoun is whom that means: "on his meeting in X the Y"."""
    return frame.event in CONVENED and bool(row.items[noun].head.info.pron) and is_person(item) and not item.conj


def is_of_owner(row: Row, noun: int, item: Item, frame: Frame) -> bool:
    """Whether a pronoun tells whose journey it is, so that nobody named behind it makes it: "on his journey, N"."""
    return frame.event == "Visit" and bool(row.items[noun].head.info.pron) and is_person(item)


def is_about(row: Row, noun: int, at: int) -> bool:
    """Whether a state behind a noun of agreement tells what was agreed on: "an agreement of peace in X"."""
    between = [i for i in row.items[noun + 1 : at] if i.kind in ("word", "topic", "noun", "unknown")]
    return bool(between) and all(k.startswith("country:") for k in row.items[at].keys)


def is_party(row: Row, item: Item) -> bool:
    """Whether people, states or bodies who sign stand behind the noun of a signing: "the signing by the ministers"."""
    return all(k.startswith(("person:", "country:", "organization:", "group:")) for k in row.as_actors(item.keys))


def meets_next(row: Row, first: int, at: int, frame: Frame) -> bool:
    """Whether somebody stands right behind who meets him, as the object of the noun: "on the meeting of X his Y"."""
    item, before = row.items[at], row.items[first]
    pair = is_person(before) and is_person(item) and at == first + 1
    return pair and frame.event in TALKS and frame.object == "participant" and not item.conj


def is_done_to(row: Row, noun: int, doer: int, at: int, sense: Sense) -> bool:
    """Whether a name stands as the object of the noun of a deed whose doer is named right behind it.

    "The storming by X of the seat of Y" needs no particle in Arabic. Somebody's office between the two names tells
    who the first one is, so that the first must be a state or a body.
    """
    frame = sense.frame
    if frame.subject != "actor" or frame.object != "target" or doer != noun + 1:
        return False
    if frame.event == "Appointment":
        return _is_made_something(row, doer, at)
    if frame.event != "Action":
        return False
    if not all(k.startswith(PARTIES) for k in row.items[doer].keys) or row.items[noun].head.info.definite:
        return False
    between = row.items[doer + 1 : at + 1]
    return all(
        (i.kind in BETWEEN or row.is_place_head(n)) and not i.prep and not i.conj
        for n, i in enumerate(between, doer + 1)
    )


def _is_made_something(row: Row, doer: int, at: int) -> bool:
    """Whether a second name right behind who chooses is of whom he makes what the office behind it tells."""
    people = is_person(row.items[doer]) and is_person(row.items[at]) and not row.items[at].conj
    between = all(i.kind in ("title", "non_office") for i in row.items[doer + 1 : at])
    given = row.items[at + 1 : at + 2]
    return people and between and bool(given) and given[0].kind == "office" and not (given[0].conj or given[0].prep)


def keeps_adjacent(row: Row, at: int) -> bool:
    """Whether a small word belongs to what is annexed to the noun: "the kidnapping of a man of business of X"."""
    if row.items[at].prep:
        return False
    return row.is_place_head(at) or row.is_membership(at) or "human" in groups_of(row.items[at])
