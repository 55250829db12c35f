"""What each phrase of an article refers to, and the roles that phrases state."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from kg.model.mentions import Unit
from kg.model.record import Record, record
from kg.model.sentences import Sentence
from kg.model.times import Moment


@record
class Item(Record):
    """A unit, or several that together refer to things: `keys` are theirs, `head` is the unit that leads."""

    start: int
    end: int
    kind: str
    keys: tuple[str, ...]
    head: Unit
    conj: str = ""
    prep: str = ""
    why: str = ""


class RoleClaim(NamedTuple):
    """A person introduced with an office of something; `manner` is former, acting, elect … or empty."""

    person: str
    role: str
    of: str
    office: str
    manner: str
    start: int
    end: int
    pattern: str


class Made(NamedTuple):
    """A body, group or person that the text names and the world data does not know; `names` are other words for it."""

    key: str
    types: tuple[str, ...]
    label: str
    within: str
    names: tuple[str, ...] = ()


@record
class LinkedSentence(Record):
    """A sentence with its items, the roles that it states, its times, and who was spoken of when it ended.

    `traces` are the groups of words of which it may have a phrase.
    """

    sentence: Sentence
    items: tuple[Item, ...]
    roles: tuple[RoleClaim, ...]
    times: tuple[tuple[int, int, Moment], ...]
    pair_people: tuple[str, ...]
    pair_states: tuple[str, ...]
    group: str
    traces: frozenset[str]


@record
class Linked(Record):
    """All sentences of an article, the bodies that it names, and every name by key.

    `when` is the day of the article as `YYYY[-MM[-DD]]`, empty where unknown; `state_of` tells the state or
    organisation that a person speaks for, empty where unknown.
    """

    sentences: tuple[LinkedSentence, ...]
    when: str
    state_of: Callable[[str], str]
    made: Mapping[str, Made]
    names: Mapping[str, set[str]]

    def states_told(self, within: Callable[[str], str]) -> set[str]:
        """The states of which the article speaks: named, by their adjective, by their places or by their people.

        `within` tells the key of what a place or body is part of, empty where unknown.
        """
        items = [item for line in self.sentences for item in line.items]
        keys = {item.head.key for item in items if item.kind == "nisba"} | {k for item in items for k in item.keys}
        keys |= {self.state_of(key) for key in keys if key.startswith("person:")}
        told: set[str] = set()
        for key in keys:
            while key and not key.startswith("country:"):
                key = within(key)
            told.add(key)
        return told
