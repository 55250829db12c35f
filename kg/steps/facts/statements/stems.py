"""A word without what may be written onto it, before it and behind it."""

from __future__ import annotations

from collections.abc import Sequence

from kg.knowledge import Knowledge

SHORTEST = 3


def stems(word: str, knowledge: Knowledge) -> tuple[str, ...]:
    """A folded word as it stands, then without what may be written onto it, the longer forms first.

    So is the preposition itself that may be written onto it: "believes in peace" has "in".
    """
    clitics = knowledge.lexicon.clitics
    plain = [word]
    plain += [h[1:] for h in plain if h[:1] in clitics.conjunctions and _outlasts(h, knowledge.cues.negations)]
    led = [h[1:] for h in plain if h[:1] in clitics.prepositions and len(h) > SHORTEST]
    leading = [h[:1] for h in plain if h[:1] in clitics.prepositions and len(h) > SHORTEST]
    named = [h[len(clitics.article) :] for h in (*plain, *led) if h.startswith(clitics.article)]
    led += [h[1:] for h in (*plain, *led) if h.startswith(clitics.lam) and len(h) > SHORTEST]
    forms = _without_endings(plain, named, led, knowledge)
    return tuple(sorted({*plain, *led, *named, *leading, *forms}, key=lambda f: (f != word, -len(f), f)))


def _without_endings(plain: Sequence[str], named: Sequence[str], led: Sequence[str], knowledge: Knowledge) -> set[str]:
    """The forms of a word, as it stands, without its article and behind a preposition, without their endings."""
    cues = knowledge.cues
    forms = {
        h[: -len(ending)]
        for heads, least in ((plain, SHORTEST), (named, SHORTEST), (led, SHORTEST + 1))
        for h in heads
        if h.endswith(cues.endings)
        for ending in cues.endings
        if h.endswith(ending) and len(h) - len(ending) >= least
    }
    return forms | {
        h[: -len(ending)] + knowledge.endings.feminine
        for h in (*plain, *led)
        if h.endswith(cues.endings)
        for ending in cues.endings
        if ending[:1] == knowledge.endings.tied and len(ending) > 1 and h.endswith(ending) and len(h) - len(ending) > 1
    }


def _outlasts(word: str, negations: frozenset[str]) -> bool:
    """Whether enough of a word is left without its first letter: short ones are negations only, "and not"."""
    return len(word) > SHORTEST or word[1:] in negations
