"""The clause that a sentence is taken apart into: a predicate with its companions."""

from __future__ import annotations

from collections.abc import Sequence

from kg.knowledge import Knowledge
from kg.knowledge.frames import Sense
from kg.match.marks import COMMAS
from kg.model import Item
from kg.model.record import Record, record
from kg.steps.facts.clauses.status import Manner

# frames for which several rooms ask
PRESENT = frozenset({"attend", "participate"})
SESSION = "convene"
DRILL = "drill"
JOINT = "joint_statement"
TRUCE = "ceasefire"

NO_GROUPS: frozenset[str] = frozenset()
NEAR = 5
# what may stand between the noun of a gathering and the verb that tells of it
DESCRIBING = frozenset({"word", "nisba", "modifier", "unknown", "time", "participle"})


@record
class Complement(Record):
    """Things that stand in a role of a clause, and the item that names them."""

    role: str
    keys: tuple[str, ...]
    item: int


@record
class Clause(Record):
    """A predicate with its companions; item indices point into the sentence's items.

    `inside` is the index of the clause whose content this one is part of, or -1. `content` is the half-open range of
    items that are what is said. `carrier` is the frame of the light verb that carries the noun of an event; `back`
    tells that the object is a pronoun or a definite noun that points back; `agreed` is the item of the agreement made.
    """

    at: int
    sense: Sense
    lemma: str
    kind: str
    number: str
    subject: tuple[str, ...]
    subject_at: int
    parts: tuple[Complement, ...]
    end: int
    manner: Manner
    inside: int = -1
    content: tuple[int, int] | None = None
    definite: bool = False
    pron: str = ""
    verb_at: int = -1
    dropped: bool = False
    common: bool = False
    carrier: str = ""
    back: bool = False
    agreed: int = -1


def gathering_before(knowledge: Knowledge, items: Sequence[Item], at: int) -> str:
    """The class of the gathering named close before an item, or "" """
    return knowledge.frames.gatherings.get(noun_before(items, at), "")


def noun_before(items: Sequence[Item], at: int) -> str:
    """The event noun close before an item, adjectives, where it is and a relative pronoun passed over, or "" """
    for i in range(at - 1, max(-1, at - 1 - NEAR), -1):
        item = items[i]
        if item.kind == "noun":
            return item.head.key
        if item.kind in DESCRIBING or groups_of(item) & {"relative", "place", "negation"}:
            continue
        placed = item.kind == "ref" and bool(item.prep or (i and groups_of(items[i - 1]) & {"place"}))
        if not placed or not all(k.startswith(("place:", "country:")) for k in item.keys):
            return ""
    return ""


def told_at(clause: Clause) -> int:
    """The item of the verb of a clause, or of what stands for one."""
    return clause.verb_at if clause.verb_at >= 0 else clause.at


def is_comma(item: Item) -> bool:
    """Whether an item is a comma."""
    return item.kind == "mark" and item.head.key in COMMAS


def groups_of(item: Item) -> frozenset[str]:
    """The groups of small words that an item belongs to."""
    if item.kind != "particle":
        return NO_GROUPS
    info = item.head.info
    return info if isinstance(info, frozenset) else NO_GROUPS
