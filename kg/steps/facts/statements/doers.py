"""Whose doing it is what a word in what is said tells of: the speaker's side's, or another's."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kg.steps.facts.statements.hits import ALEF, Hit
from kg.steps.facts.statements.placing import THAT, VERB, Place, Word

# how far before a verb its subject may begin, and how far behind it that may be named
CLOSE, NEAR = 3, 2


def is_own(at: int, words: Sequence[Word], places: Sequence[Place], parties: Mapping[int, bool]) -> bool:
    """Whether the speaker's side does what a verb tells: it is named last before the verb, or right behind it.

    Behind an aside it is whom the sentence began with. Who harms somebody does not accuse himself of it.
    """
    return agent_of(at, words, places, parties) is True


def agent_of(at: int, words: Sequence[Word], places: Sequence[Place], parties: Mapping[int, bool]) -> bool | None:
    """Whether it is the speaker's side that does what a word tells, None where nobody is named as its doer."""
    if words[at].first:
        return True
    if places[at].relative:
        return None  # who is told of by the clause does it, and not who is named before him
    here = places[at].part
    opened = max((i for i, w in enumerate(words[:at]) if w.kind == THAT), default=-1)
    before = [i for i in parties if i < at and places[i].part == here] or sorted(i for i in parties if opened < i < at)[
        :1
    ]
    behind = [i for i in parties if at < i <= at + NEAR and places[i].part == here and not words[i].led]
    if behind and not before and _has_subject(at, words, places):
        return None  # it is the object: "that it threatens X", "that the step will harm X"
    return parties[max(before)] if before else parties[min(behind)] if behind else None


def _has_subject(at: int, words: Sequence[Word], places: Sequence[Place]) -> bool:
    """Whether what a verb tells of stands before it in its part: "that" with a pronoun, or something definite."""
    here = places[at].part
    return words[at].kind == VERB and any(
        w.definite for w, p in zip(words[:at], places, strict=False) if p.part == here
    )


def is_others(hit: Hit, words: Sequence[Word], places: Sequence[Place], parties: Mapping[int, bool]) -> bool:
    """Whether it is another's doing that a noun tells of: "after the refusal of X", "in return for its support"."""
    noun = words[hit.end - 1].norm
    if hit.end in parties:
        return not parties[hit.end] and (noun == hit.cue.words[-1] or not noun.endswith(ALEF))
    owned = noun != hit.cue.words[-1] and words[hit.end - 1].definite
    return owned and agent_of(hit.at, words, places, parties) is False


def is_done_by(at: int, words: Sequence[Word], parties: Mapping[int, bool], by_whom: frozenset[str]) -> bool:
    """Whether right behind a word another is told to do what it tells: "was met with refusal by X"."""
    named = next((i for i in range(at + 2, at + 2 + NEAR) if i in parties), -1)
    return named >= 0 and not parties[named] and " ".join(w.norm for w in words[at : at + 2]) in by_whom
