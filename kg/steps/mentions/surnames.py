"""Family names behind the one word of somebody's name that were other words as well."""

from __future__ import annotations

from collections.abc import Sequence

from kg.match.clitics import Clitics
from kg.model import Token, Unit
from kg.steps.mentions.name_closings import ADJECTIVE, FEMININE, LAST
from kg.steps.mentions.name_parts import ALEF, LONG, has_article

# words of the lexicon that are family names behind a given name
PERIODIC = frozenset({"modifier", "orgword"})
CLOSING = frozenset({"mark", "function", "particle"})
MOST_SURNAMES = 2


def surnames_end(units: Sequence[Unit], tokens: Sequence[Token], at: int, clitics: Clitics, *, owned: bool) -> int:
    """The index behind the family names of somebody in office whose name has but one word before `at`.

    They look like adjectives in "-i" with the article, those of states too where the words tell the state of the
    office, which is `owned`; or like a participle before a particle or a mark.
    """
    start, kinds = at, LAST | PERIODIC | ({"nisba"} if owned else frozenset())
    while at < len(units) and at - start < MOST_SURNAMES and units[at].kind in kinds:
        unit, token = units[at], tokens[units[at].start]
        family = has_article(token, clitics) and token.norm.endswith(ADJECTIVE) and len(token.norm) > LONG
        if unit.conj or unit.prep or unit.end - unit.start > 1 or not family:
            break
        at += 1
    if at > start or at + 1 >= len(units):
        return at
    unit, after = units[at], units[at + 1]
    plain = unit.kind == "participle" and not (unit.conj or unit.prep or unit.pron)
    bare = not has_article(tokens[unit.start], clitics) and not tokens[unit.start].norm.endswith((ALEF, FEMININE))
    return at + int(plain and bare and after.kind in CLOSING)
