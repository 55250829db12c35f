"""States called by what they are, once the article has told which one is meant: "the kingdom", "the sultanate"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.knowledge import Knowledge
from kg.match.fold import fold
from kg.model import Linked, Marked, Sentence, Unit

KINDS = "kinds_of_state"
LEAGUE = ("memberOf", "organization:arab_league")
PLAIN = frozenset({"word", "unknown"})
# what may have such a word for its name, and what tells that another one is meant
NAMED = frozenset({"orgword", "outlet"})
TOLD_APART = frozenset({"nisba", "nisba_weak", "unknown"})


def with_lands_by_kind(
    marked: tuple[Marked, ...], traces: Sequence[frozenset[str]], linked: Linked, knowledge: Knowledge, home: str
) -> tuple[Marked, ...]:
    """The article with the one state of its kind that it tells of in the place of each word for that kind.

    `traces` are the groups of which each sentence may have words, `linked` is what a first reading made of it, `home`
    the state where it was filed.
    """
    there = [KINDS in groups for groups in traces]
    if not any(there):
        return marked
    things = knowledge.world.things

    def within(key: str) -> str:
        thing = things.get(key)
        return (thing.within or thing.capital_of) if thing is not None else ""

    told = linked.states_told(within)
    lands = {kind: _meant(knowledge, kind, told, home) for kind in knowledge.groups[KINDS]}
    if not any(lands.values()):
        return marked
    return tuple(
        (sentence, tuple(_as_lands(sentence, units, knowledge, lands)) if held else units)
        for (sentence, units), held in zip(marked, there, strict=True)
    )


def _meant(knowledge: Knowledge, kind: str, told: set[str], home: str) -> str:
    """The one state told of that has a name with a kind at its head, an Arab one before others; "" where none is."""
    of_kind = [key for key in sorted(told) if kind in _kinds(knowledge, key)]
    left = [key for key in of_kind if knowledge.memberships.ever(key, *LEAGUE)] or of_kind
    if len(left) > 1:
        left = [key for key in left if key == home]
    return left[0] if len(left) == 1 else ""


def _kinds(knowledge: Knowledge, key: str) -> set[str]:
    """The words at the head of the names of a state, with the article."""
    thing = knowledge.world.things.get(key)
    article = knowledge.endings.article
    names = (thing.ar, *thing.aliases) if thing is not None and key.startswith("country:") else ()
    heads = (fold(name).split(" ") for name in names)
    return {article + first[0].removeprefix(article) for first in heads if len(first) > 1}


def _as_lands(
    sentence: Sentence, units: tuple[Unit, ...], knowledge: Knowledge, lands: dict[str, str]
) -> Iterator[Unit]:
    for at, unit in enumerate(units):
        if unit.kind not in PLAIN or unit.end != unit.start + 1 or _is_named(units, at):
            yield unit
            continue
        prep, kind = _bare(sentence, knowledge, unit)
        state = lands.get(kind, "")
        yield unit._replace(kind="country", key=state, prep=prep) if state else unit


def _bare(sentence: Sentence, knowledge: Knowledge, unit: Unit) -> tuple[str, str]:
    """The particle on a word and the word without it and without a conjunction, with the article."""
    lam, article = knowledge.lexicon.clitics.lam, knowledge.endings.article
    word = sentence.norms[unit.start][len(unit.conj) :]
    if word.startswith(lam + article[1:]):
        return lam, article + word[len(lam) + len(article) - 1 :]
    return unit.prep, word[len(unit.prep) :]


def _is_named(units: tuple[Unit, ...], at: int) -> bool:
    """Whether a word is part of a name, or an adjective behind it tells that another one is meant."""
    unit, before = units[at], units[at - 1] if at else None
    if before is not None and before.kind in NAMED and not (unit.prep or unit.conj):
        return True
    behind = units[at + 1] if at + 1 < len(units) else None
    return behind is not None and behind.kind in TOLD_APART and not (behind.prep or behind.conj)
