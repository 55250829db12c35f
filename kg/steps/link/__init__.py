"""Link mentions: what each noun phrase of an article refers to, and when."""

from __future__ import annotations

from collections.abc import Sequence

from kg.knowledge import Knowledge
from kg.model import Item, Linked, LinkedSentence, Marked, Times
from kg.steps.link.context import Context
from kg.steps.link.lands_by_kind import with_lands_by_kind
from kg.steps.link.people import People
from kg.steps.link.period import implied_period
from kg.steps.link.phrases import plain_item, read_phrases

__all__ = ["link_mentions"]


def link_mentions(marked: tuple[Marked, ...], knowledge: Knowledge, times: Times, when: str) -> Linked:
    """Tie the mentions of an article to things; `when` is its day, `YYYY[-MM[-DD]]`, empty where unknown.

    The article is read twice: an office that stands alone may be tied to a name that comes only later.
    """
    traces = [knowledge.traces.among(sentence.norms) for sentence, _ in marked]
    plain = [[plain_item(unit) for unit in units] for _, units in marked]
    first = Context(knowledge, People(knowledge, when, {}))
    told = _read(marked, plain, traces, times, first)
    if (named := with_lands_by_kind(marked, traces, told, knowledge, first.dateline)) is not marked:
        marked, plain = named, [[plain_item(unit) for unit in units] for _, units in named]
    people = People(knowledge, when, first.people.known, first.told)
    people.period = None if when else implied_period(first.roles, knowledge.world.tenures)
    return _read(marked, plain, traces, times, Context(knowledge, people, first.main_state(), first.own_state()))


def _read(
    marked: tuple[Marked, ...],
    plain: Sequence[Sequence[Item]],
    traces: Sequence[frozenset[str]],
    times: Times,
    m: Context,
) -> Linked:
    """One pass. `m.people` heard the offices that the whole article gives to each person in the pass before.

    `plain` are the items that the units of each sentence make by themselves, `traces` the groups it may have words of.
    """
    out = []
    for (sentence, units), own, groups in zip(marked, plain, traces, strict=True):
        m.times, m.traces = times.get(sentence.index, ()), groups
        items, roles = read_phrases(m, sentence, units, own)
        out.append(
            LinkedSentence(
                sentence,
                tuple(items),
                tuple(roles),
                m.times,
                m.pair_people,
                m.pair_states,
                m.recent_group,
                groups,
            )
        )
    return Linked(tuple(out), m.people.when, m.people.state_of, m.made, m.names)
