"""Link mentions: what each noun phrase of an article refers to, and when."""

from __future__ import annotations

from kg.knowledge import Knowledge
from kg.model import Linked, LinkedSentence, Marked, Times
from kg.steps.link.people import People
from kg.steps.link.phrases import Phrases

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
    return Linked(tuple(out), people.when, people.state_of, phrases.made, phrases.names)
