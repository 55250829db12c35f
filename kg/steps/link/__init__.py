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
    first = Context(knowledge, People(knowledge, when, {}))
    _read(marked, times, first)
    return _read(marked, times, Context(knowledge, People(knowledge, when, first.people.known), first.main_state()))


def _read(marked: tuple[Marked, ...], times: Times, m: Context) -> Linked:
    """One pass. `m.people` heard the offices that the whole article gives to each person in the pass before."""
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
    return Linked(tuple(out), m.people.when, m.people.state_of, m.made, m.names)
