"""Names told by what encloses them: whatever their words look like, nothing else stands there.

"The minister of transport of X, N N, said", "said N N, minister of transport of X": between two commas behind an
office, and between a verb and the office of its subject, two or three words of which one at least is a name.
"""

from __future__ import annotations

from collections.abc import Sequence

from kg.match.clitics import Clitics
from kg.match.marks import COMMAS
from kg.model import Token, Unit
from kg.steps.mentions.name_insides import TIED
from kg.steps.mentions.name_parts import CASE_ENDING, LEAST_LETTERS, has_article, is_given
from kg.steps.mentions.names_before_offices import calls

MOST_PARTS = 4
# what a word inside such a name may look like
LIKE_WORDS = frozenset({"word", "participle", "noun", "verb", "nisba", "nisba_weak", "place", "country", "function"})
FAMILY = "\u064a"


def between_commas(units: Sequence[Unit], at: int, tokens: Sequence[Token], clitics: Clitics) -> int:
    """The index behind a name between the comma before `at` and the next one, 0 where there is none."""
    end = _end(units, at, tokens, clitics)
    return end if end and _is_comma(units, end) else 0


def before_office(
    units: Sequence[Unit], at: int, tokens: Sequence[Token], clitics: Clitics, found: Sequence[Unit]
) -> int:
    """The index behind a name between a verb, or "with", and a comma with an office behind it; `at` without one."""
    if not found or not (found[-1].kind == "verb" or calls(found[-1])) or found[-1].pron:
        return at
    end = _end(units, at, tokens, clitics)
    if not end or not _is_comma(units, end) or end + 1 >= len(units):
        return at
    office = units[end + 1]
    return end if office.kind == "office" and not (office.conj or office.prep) else at


def _end(units: Sequence[Unit], at: int, tokens: Sequence[Token], clitics: Clitics) -> int:
    """Where two to four words end that are all parts of one name, 0 where one of them cannot be."""
    end, disguised, sure = at, 0, False
    while end < len(units) and end - at < MOST_PARTS and units[end].kind not in ("mark", "office"):
        unit, first = units[end], end == at
        if not _is_part(unit, tokens, clitics, first=first, sure=sure):
            return 0
        plain = unit.kind in ("given", "short", "unknown")
        disguised += int(not plain)
        sure = sure or (plain and unit.info != "particle")
        end += 1
    return end if end > at + 1 and sure and disguised < 2 else 0


def _is_part(unit: Unit, tokens: Sequence[Token], clitics: Clitics, *, first: bool, sure: bool) -> bool:
    """Whether a word can stand in such a name; what could be a particle with a word does only behind a sure part."""
    token = tokens[unit.start]
    if unit.end - unit.start > 1 or not token.is_word or token.norm.isascii() or len(token.norm) < LEAST_LETTERS - 1:
        return False
    if CASE_ENDING in token.text or token.norm.startswith(clitics.lam * 2):
        return False
    if unit.kind in ("given", "short"):
        return not (first and (unit.conj or unit.prep))
    if has_article(token, clitics):
        return not first and sure and unit.kind == "unknown" and token.norm.endswith(FAMILY)
    if unit.kind == "unknown":
        return not (token.text.endswith(TIED) or (first and (unit.conj or unit.prep)))
    if unit.kind not in LIKE_WORDS:
        return False
    return sure or (first and is_given(unit, tokens) and not (unit.conj or unit.prep or unit.pron))


def _is_comma(units: Sequence[Unit], at: int) -> bool:
    return at < len(units) and units[at].kind == "mark" and units[at].key in COMMAS
