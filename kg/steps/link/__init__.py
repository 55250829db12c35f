"""Link mentions: what each noun phrase of an article refers to, and when."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from kg.knowledge import Knowledge
from kg.model import Moment, Sentence
from kg.steps.link.people import Heard, People
from kg.steps.link.phrases import Item, Made, Phrases, RoleClaim
from kg.steps.mentions import Marked

__all__ = ["Linked", "LinkedSentence", "Times", "link_mentions"]

Times = Mapping[int, tuple[tuple[int, int, Moment], ...]]


class LinkedSentence(NamedTuple):
    """A sentence with its items, the roles that it states, its times, and who was spoken of when it ended."""

    sentence: Sentence
    items: tuple[Item, ...]
    roles: tuple[RoleClaim, ...]
    times: tuple[tuple[int, int, Moment], ...]
    pair_people: tuple[str, ...]
    pair_states: tuple[str, ...]
    group: str


class Linked(NamedTuple):
    """All sentences of an article, its people, the bodies that it names, and every name by key."""

    sentences: tuple[LinkedSentence, ...]
    people: People
    made: Mapping[str, Made]
    names: Mapping[str, set[str]]


def link_mentions(marked: tuple[Marked, ...], knowledge: Knowledge, times: Times, when: str) -> Linked:
    """Tie the mentions of an article to things; `when` is its day, `YYYY[-MM[-DD]]`, empty where unknown.

    The article is read twice: an office that stands alone may be tied to a name that comes only later.
    """
    heard = _read(marked, knowledge, times, when, {})
    return _read(marked, knowledge, times, when, heard.people.known)


def _read(marked: tuple[Marked, ...], knowledge: Knowledge, times: Times, when: str, heard: Heard) -> Linked:
    """One pass. `heard` are the offices that the whole article gives to each person, from the pass before."""
    people = People(knowledge, when, heard)
    phrases = Phrases(knowledge, people)
    out = []
    for sentence, units in marked:
        items, roles = phrases.read(sentence, units)
        out.append(
            LinkedSentence(
                sentence,
                tuple(items),
                tuple(roles),
                times.get(sentence.index, ()),
                phrases.pair_people,
                phrases.pair_states,
                phrases.recent_group,
            )
        )
    return Linked(tuple(out), people, phrases.made, phrases.names)
