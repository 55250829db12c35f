"""Words that a page ran together: the names of one text archive lose the spaces around them."""

from __future__ import annotations

from collections.abc import Sequence

from kg.match.lexicon import Lexicon

LEAST = 3
NAMES = frozenset({"country", "place", "organization"})
WHOLE = frozenset({"country", "place", "organization", "person", "office"})


def parts_of(norm: str, lexicon: Lexicon) -> Sequence[int] | None:
    """The lengths of the two parts of a folded word that nobody knows, None where it is no two names run together.

    It is cut where both parts together are one name of two words, where a second name follows "and", or where the
    name of a state with the article stands right behind a name or the end of one.
    """
    if any(lexicon.get(option.stem) for option in lexicon.options(norm)):
        return None
    opening = (lexicon.clitics.article, *lexicon.clitics.conjunctions)
    for cut in range(LEAST - 1, len(norm) - LEAST + 1):
        first, second = norm[:cut], norm[cut:]
        if not second.startswith(opening):
            continue
        if _is_one(first, second, lexicon) or _are_two(first, second, lexicon) or _are_beside(first, second, lexicon):
            return cut, len(second)
    return None


def _is_one(first: str, second: str, lexicon: Lexicon) -> bool:
    """Whether two words are one name of two words."""
    if not second.startswith(lexicon.clitics.article):
        return False
    match = lexicon.match((first, second), 0)
    return match is not None and match.length > 1 and bool(match.kinds & WHOLE)


def _are_two(first: str, second: str, lexicon: Lexicon) -> bool:
    """Whether two words are the names of states, places or bodies that "and" joins."""
    if second[:1] not in lexicon.clitics.conjunctions or min(len(first), len(second) - 1) <= LEAST:
        return False
    named = any(e.kind in NAMES for o in lexicon.options(first) if not o.pron for e in lexicon.get(o.stem))
    return named and any(e.kind in NAMES for e in lexicon.get(second[1:]))


def _are_beside(first: str, second: str, lexicon: Lexicon) -> bool:
    """Whether the name of a state with the article stands behind a name, or behind the end of one of several words."""
    if not second.startswith(lexicon.clitics.article) or len(first) < LEAST:
        return False
    if not any(e.kind == "country" for e in lexicon.get(second)):
        return False
    return any(e.kind in NAMES for e in lexicon.get(first)) or (len(first) > LEAST and lexicon.continues(first))
