"""Link mentions: what each noun phrase of an article refers to, and when."""

from __future__ import annotations

from kg.knowledge import Knowledge
from kg.model import Linked, LinkedSentence, Marked, Times
from kg.steps.link.context import Context
from kg.steps.link.people import People
from kg.steps.link.phrases import read_phrases

__all__ = ["link_mentions"]


def link_mentions(marked: tuple[Marked, ...], knowledge: Knowledge, times: Times, when: str) -> Linked:
    """Tie the mentions of an article to things; `when` is its day, `YYYY[-MM[-DD]]`, empty where unknown.

    The article is read twice: an office that stands alone may be tied to a name that comes only later.
    """
    first = People(knowledge, when, {})
    _read(marked, knowledge, times, first)
    return _read(marked, knowledge, times, People(knowledge, when, first.known))


def _read(marked: tuple[Marked, ...], knowledge: Knowledge, times: Times, people: People) -> Linked:
    """One pass. `people` heard the offices that the whole article gives to each person in the pass before."""
    m = Context(knowledge, people)
    out = []
    for sentence, units in marked:
        items, roles = read_phrases(m, sentence, units)
        out.append(
            LinkedSentence(
                sentence,
                tuple(items),
                tuple(roles),
                times.get(sentence.index, ()),
                m.pair_people,
                m.pair_states,
                m.recent_group,
            )
        )
    return Linked(tuple(out), people.when, people.state_of, m.made, m.names)
