"""Names no part of which anybody knows, told by where they stand: between a verb and what is said.

"Said the professor of law at the university of X N M that": a title runs on behind the verb, at the head of the
sentence or behind "according to", and nothing that is definite goes on with two strange words.
"""

from __future__ import annotations

from collections.abc import Sequence

from kg.match.clitics import Clitics
from kg.model import Token, Unit
from kg.steps.mentions.name_parts import ALEF, has_article, is_strange, name_like
from kg.steps.mentions.names import run

THAT = frozenset({"that", "with_pronoun"})
WHO = frozenset({"relative"})
# what a title behind a verb begins with
TITLES = frozenset({"title", "non_office", "office"})
PLACES = frozenset({"country", "organization", "place"})
FIELD = PLACES | TITLES | {"word", "noun", "orgword", "participle", "body", "nisba", "nisba_weak", "modifier"}
# what ends a name; a verb does where its bearer stands at the head of the sentence
CLOSED = frozenset({"mark", "quote", "function", "particle", "time", "verb"})
SMALL = frozenset({"particle", "function"})
# "according to", and "the chief of" those whom a title names
LEADING = frozenset({"attribution"})
HIGHEST = frozenset({"kin"})
PARTS = frozenset({"unknown", "given"})
FAR = 9


def strangers_end(
    units: Sequence[Unit], at: int, tokens: Sequence[Token], clitics: Clitics, found: Sequence[Unit]
) -> int:
    """The index behind such a name that begins at `at`, `at` where there is none."""
    unit, after = units[at], units[at + 1] if at + 1 < len(units) else None
    if unit.kind != "unknown" or after is None or after.kind not in PARTS or not found:
        return at
    if unit.conj or unit.prep or after.conj or after.prep or not is_strange(unit, tokens, clitics):
        return at
    if has_article(tokens[unit.start], clitics) or not name_like(after, tokens, clitics) or after.info == "particle":
        return at
    end = run(units, tokens, at + 1, 1, clitics)
    closing = units[end] if end < len(units) else None
    if end < at + 2 or closing is None or closing.kind not in CLOSED or closing.conj:
        return at
    if found[-1].kind == "verb":
        # how somebody speaks is told in the accusative, and whom a verb has for its object need not speak; no clause
        # of "who" is told of a noun without the article
        if _is_in(closing, WHO):
            return at if closing.prep else end
        return end if _is_in(closing, THAT) and not tokens[unit.start].norm.endswith(ALEF) else at
    first = _title(found, tokens, clitics)
    if first < 0:
        return at
    opens = first == 0 or found[first - 1].kind == "mark"
    return end if opens is (closing.kind == "verb") else at


def _title(found: Sequence[Unit], tokens: Sequence[Token], clitics: Clitics) -> int:
    """Where a title begins that ends here with what is definite; -1 without one.

    It stands behind a verb, or behind "according to", or opens its sentence.
    """
    last = found[-1]
    if last.kind not in PLACES and not has_article(tokens[last.end - 1], clitics):
        return -1
    for back in range(len(found) - 1, max(-1, len(found) - 1 - FAR), -1):
        unit, before = found[back], found[back - 1] if back else None
        led = before is None or before.kind in ("verb", "mark") or _is_in(before, LEADING)
        if led and not unit.conj and (unit.kind in TITLES or _is_in(unit, HIGHEST)):
            return back
        within = unit.kind in SMALL and back + 1 < len(found) and found[back + 1].kind in FIELD
        if led or not (unit.kind in FIELD or within):
            return -1
    return -1


def _is_in(unit: Unit, groups: frozenset[str]) -> bool:
    """Whether a particle is one of some groups."""
    return unit.key in groups or (isinstance(unit.info, frozenset) and not groups.isdisjoint(unit.info))
