"""Words that are spelled like a topic and name none: those of an idiom, and what ministers are in charge of."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from kg.knowledge import Knowledge
from kg.steps.facts.story.owned import bare_heads

LONGEST, MOST_FIELDS = 3, 5


def may_skip(word: str, knowledge: Knowledge) -> bool:
    """Whether words that name no topic may begin with a folded word."""
    return not _openings(knowledge).isdisjoint(_heads(word, knowledge))


def skipped(norms: Sequence[str], at: int, knowledge: Knowledge) -> int:
    """How many words name no topic from a folded word on; 0 where they may."""
    if not knowledge.memo(may_skip)[norms[at]]:
        return 0
    groups = knowledge.groups
    for head in _heads(norms[at], knowledge):
        if head in groups["field_offices"]:
            return 1 + _fields(norms, at + 1, knowledge)
        told = [" ".join((head, *norms[at + 1 : at + n])) for n in range(LONGEST, 0, -1)]
        if found := next((phrase for phrase in told if phrase in groups["no_topic"]), ""):
            return found.count(" ") + 1
    return 0


def _fields(norms: Sequence[str], at: int, knowledge: Knowledge) -> int:
    """How many words from a word on tell what several ministers are in charge of: "of defence, trade and health"."""
    article, conjunctions = knowledge.endings.article, knowledge.lexicon.clitics.conjunctions
    end = at
    while end < len(norms) and end - at < MOST_FIELDS:
        told = norms[end][1:] if norms[end][:1] in conjunctions and end > at else norms[end]
        if not told.startswith(article):
            break
        end += 1
    return end - at


@lru_cache(maxsize=4)
def _openings(knowledge: Knowledge) -> frozenset[str]:
    """The words by which phrases begin that are spelled like a topic and name none, or that lead to fields."""
    phrases = frozenset(phrase.partition(" ")[0] for phrase in knowledge.groups["no_topic"])
    return phrases | knowledge.groups["field_offices"]


def _heads(word: str, knowledge: Knowledge) -> list[str]:
    """A word as it stands and without what is written onto it; the article that "for" takes in is put back."""
    clitics = knowledge.lexicon.clitics
    heads = bare_heads(word, clitics.conjunctions | clitics.prepositions)
    return [*heads, *(clitics.article + h[1:] for h in heads[1:] if h.startswith(clitics.lam))]
