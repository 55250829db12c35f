"""The last word of a name that is another word as well, where what stands behind it closes the name at once."""

from __future__ import annotations

from collections.abc import Sequence

from kg.match.clitics import Clitics
from kg.model import Token, Unit
from kg.steps.mentions.name_parts import ALEF, LEAST_LETTERS, LIKE, LONG, has_article

# a word for a post, which belongs to the office behind it
POST = "post"
LAST = frozenset({"word", "participle", "unknown"})
PLACES = frozenset({"place", "country"})
# what stands for the holder of an office, or says what he is
HOLDING = frozenset({"office", "anaphor"})
# an office, and what it is of
OWNING = frozenset({"office", "nisba", "country"})
NAMED = frozenset({"given", "unknown", "short"})
THAT = "that"
ADJECTIVE = "\u064a"
FEMININE = "\u0647"


def closed_end(units: Sequence[Unit], tokens: Sequence[Token], at: int, clitics: Clitics) -> int:
    """The place behind a last word that looks like another word, where a mark or an office closes the name at once.

    It is a family name in "-i" with the article, or a bare noun, which no mark follows unless it is an adverb; before
    an office a bare adjective as well, which can describe neither the name nor the office, and the name of a place,
    where nobody is named; before "that" a bare noun behind two parts of a name.
    """
    unit = units[at] if at < len(units) else None
    if unit is None or unit.conj or unit.prep not in ("", LIKE) or unit.pron or unit.end - unit.start > 1:
        return at
    if unit.kind in PLACES:
        return at + int(_is_before_holder(units, at) and _is_behind_parts(units, at))
    if unit.kind not in LAST or unit.key == POST:
        return at
    held = _is_before_holder(units, at)
    closes = held or (at + 1 < len(units) and units[at + 1].kind == "mark")
    norm = tokens[unit.start].norm
    acts = at + 1 < len(units) and units[at + 1].kind == "verb" and not units[at + 1].conj
    if acts and units[at - 1].kind == "given" and has_article(tokens[unit.start], clitics):
        return at + int(norm.endswith(ADJECTIVE) and len(norm) > LONG)
    says = unit.key == "noun" and _is_before_words(units, at) and _is_behind_parts(units, at)
    if not (closes or says) or len(norm) < LEAST_LETTERS:
        return at
    if has_article(tokens[unit.start], clitics):
        plain = unit.kind == "word" and held and units[at - 1].kind == "given"
        return at + int(closes and (plain or (norm.endswith(ADJECTIVE) and len(norm) > LONG)))
    if unit.kind == "participle" and not held and _is_behind_given_alone(units, at):
        return at + 1
    plain = unit.kind == "word" and not norm.endswith((ALEF, FEMININE))
    return at + int(plain and (held or unit.key == "noun"))


def _is_behind_given_alone(units: Sequence[Unit], at: int) -> bool:
    """Whether nothing but a given name stands between an office, or its state, and a place: it lacks its family's."""
    before = units[max(0, at - 2) : at]
    given = len(before) > 1 and before[1].kind == "given" and before[1].info != "particle" and not before[1].conj
    return given and before[0].kind in OWNING


def _is_before_holder(units: Sequence[Unit], at: int) -> bool:
    """Whether an office stands right behind, or a word that stands for who holds one."""
    after = units[at + 1] if at + 1 < len(units) else None
    return after is not None and after.kind in HOLDING and not (after.conj or after.prep)


def _is_before_words(units: Sequence[Unit], at: int) -> bool:
    """Whether words that are told, or a mark of quotation, open right behind."""
    after = units[at + 1] if at + 1 < len(units) else None
    if after is None or after.conj or after.prep:
        return False
    return after.kind == "quote" or (isinstance(after.info, frozenset) and THAT in after.info)


def _is_behind_parts(units: Sequence[Unit], at: int) -> bool:
    """Whether two parts of a name stand right before, as nobody else's name ends in a place or a plain noun."""
    before = units[max(0, at - 2) : at]
    return len(before) > 1 and all(u.kind in NAMED and u.info != "particle" for u in before) and not before[1].conj
