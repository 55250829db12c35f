"""What a verb behind the noun of an event tells of it: "the summit of X opens tomorrow in Y"."""

from __future__ import annotations

from kg.knowledge.frames import Sense
from kg.model.classes import CONVENED
from kg.steps.facts.clauses.clause import Complement, groups_of
from kg.steps.facts.clauses.complements.slots import role_of
from kg.steps.facts.clauses.held import hosted
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.status import Manner, manner_of

# before an event noun that is the subject of the verb behind it
OPENING = frozenset({"that", "clause", "contrast", "narrator", "also", "topic", "copula"})
SIDES = ("person:", "country:", "organization:")
PLACES = ("place:", "country:")


def own_verb(row: Row, at: int, stop: int, sense: Sense) -> int:
    """The verb of being held at `stop` whose subject is the noun of a gathering at an item; -1 where it is none.

    A verb with a noun or a name of its own tells of something else.
    """
    if (
        sense.frame.event not in CONVENED
        or stop >= len(row.items)
        or not (_opens(row, at) or _describes(row, at, stop))
    ):
        return -1
    verb = row.items[stop]
    happened = row.text(verb) in row.knowledge.groups["happened"]
    held = verb.kind == "verb" and hosted(row, verb) is False and not verb.head.pron
    if verb.conj or not (held or happened) or any(i.kind in ("mark", "quote") for i in row.items[at + 1 : stop]):
        return -1
    for i in range(stop + 1, row.stop(stop)):
        item = row.items[i]
        if item.kind == "noun" or (item.kind == "ref" and not row.particle(i)):
            return -1
        if item.kind in ("mark", "time") or row.particle(i) or groups_of(item):
            return stop
    return stop


def _describes(row: Row, at: int, verb: int) -> bool:
    """Whether a verb behind the sides of talks without an article tells of these: "talks of X and Y that lasted"."""
    noun, before = row.items[at], row.items[verb - 1]
    bare = not (noun.head.info.definite or noun.head.info.pron)
    return bare and before.kind == "ref" and before.keys[0].startswith(SIDES) and verb > at + 1


def told_of(row: Row, verb: int, sense: Sense) -> tuple[list[Complement], Manner]:
    """Where, as a verb tells, an event is held, and whether it was or is yet to be."""
    parts: list[Complement] = []
    for i in range(verb + 1, row.stop(verb)):
        item = row.items[i]
        if item.kind == "mark":
            break
        if item.kind != "ref" or row.is_inside(i):
            continue
        role = role_of(row, sense.frame.slots, row.particle(i), item)
        if (role == "location" and item.keys[0].startswith(PLACES)) or role in ("participant", "attendee"):
            parts.append(Complement(role, row.keys(role, item), i))
    future = row.items[verb].kind == "verb" and row.items[verb].head.future
    return parts, manner_of(row.items, verb, row.knowledge, future, "")


def _opens(row: Row, at: int) -> bool:
    """Whether a noun may be the subject of a verb behind it: at the head of its clause, behind no particle."""
    if row.items[at].prep:
        return False
    before = row.items[at - 1] if at else None
    return before is None or before.kind in ("mark", "quote", "time") or bool(groups_of(before) & OPENING)
