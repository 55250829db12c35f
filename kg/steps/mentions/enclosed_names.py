"""Names in office that what is said closes: nothing but a name stands between an office, with its state, and "that"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.match.clitics import Clitics
from kg.model import Token, Unit
from kg.steps.mentions.name_closings import ADJECTIVE, THAT
from kg.steps.mentions.name_parts import (
    ALEF,
    AND,
    CASE_ENDING,
    LEAST_LETTERS,
    LONG,
    has_article,
    is_given,
    is_strange,
    is_syllable,
)
from kg.steps.mentions.surnames import MANY, is_told

MOST_PARTS = 4
# what an office is of, behind which no noun in the genitive goes on
OWNERS = frozenset({"nisba", "country", "organization", "body"})
# what a part of such a name may look like
LIKE_WORDS = frozenset({"word", "noun", "verb", "participle", "orgword", "particle", "nisba", "title"})
BECOME = "become"
# what a small word may be besides that governs nothing behind it
MEANING = frozenset({"word", "noun", "verb", "given"})
ACTING = frozenset({"verb", "participle"})
# who may be told of besides
NEXT = frozenset({"office", "title", "person", "counterpart"})
# how words for things and for what they are like end, written in haste too
TIED = "\u0629"
HASTY = "\u0647"
GOD = "\u0627\u0644\u0644\u0647"


def enclosed_end(
    units: Sequence[Unit], tokens: Sequence[Token], at: int, end: int, clitics: Clitics, found: Sequence[Unit]
) -> int:
    """The index behind a name that begins at `at`, ends before "that" or a mark, and goes on behind `end` so far.

    Where none has begun, `end` being `at`, only "that" closes it, and one of its words is surely a name: what is said
    has its speaker before it, and no object. A mark closes what has begun, where one word is left.
    """
    said = _closing(units, at)
    if said < 0 or end >= said or said - at > MOST_PARTS or said - at < 2:
        return end
    quoted = bool(found) and found[-1].kind == "quote" == units[said].kind
    that = quoted or (isinstance(units[said].info, frozenset) and THAT in units[said].info)
    begun = end > at
    if not begun and not (that and found and _is_owned(found[-1 - int(quoted)])):
        return end
    if begun and not that and said - end > 1:
        return end
    doing = any(units[i].kind in ACTING for i in range(max(end, at + int(not begun)), said))
    if doing and (not begun or end - at > 1 or not is_told(units, at)):
        return end  # "the minister N N held that"
    if not all(_may_be_part(units, i, tokens, clitics, first=i == at, that=that) for i in range(end, said)):
        return end
    sure = begun or is_given(units[at], tokens) or any(_is_sure(units[i], tokens, clitics) for i in range(at, said))
    return said if sure else end


def _closing(units: Sequence[Unit], at: int) -> int:
    """Where "that", a mark or "and" with somebody else stands nearest behind a place, -1 where it is too far."""
    for i in range(at + 1, min(len(units), at + 1 + MOST_PARTS)):
        unit = units[i]
        if unit.kind in ("mark", "quote") or (unit.conj and unit.kind in NEXT):
            return i
        if isinstance(unit.info, frozenset) and THAT in unit.info and not (unit.conj or unit.prep):
            return i
    return -1


def _is_owned(before: Unit) -> bool:
    """Whether an office is told with what it is of, or is definite, so that no genitive follows."""
    return before.kind in OWNERS or (before.kind == "office" and bool(before.info and before.info.definite))


def _may_be_part(
    units: Sequence[Unit], at: int, tokens: Sequence[Token], clitics: Clitics, *, first: bool, that: bool
) -> bool:
    """Whether one bare word can be a part of such a name, whatever it looks like."""
    unit, token = units[at], tokens[units[at].start]
    if (
        unit.end - unit.start > 1
        or not token.is_word
        or CASE_ENDING in token.text
        or len(token.norm) < LEAST_LETTERS - 1
    ):
        return False
    family = unit.kind in ("unknown", "short") and has_article(token, clitics) and that and not first
    if unit.pron or (token.text.endswith(TIED) and not family) or token.norm.startswith(clitics.lam * 2):
        return False
    if unit.kind == "given":
        return not unit.conj and (not unit.prep or (not first and is_syllable(unit)))
    if has_article(token, clitics):
        family = family or (token.norm.endswith(ADJECTIVE) and len(token.norm) > LONG)
        inner = units[at + 1].kind == "given" and units[at + 1].info != "particle"
        behind = unit.kind == "short" or _is_behind_name(units, at, tokens)
        titled = unit.kind == "title" and inner
        return not first and (token.norm == GOD or titled or (that and (inner or (family and behind))))
    if unit.kind == "unknown":
        return is_strange(unit, tokens, clitics)
    if unit.kind not in LIKE_WORDS or unit.prep:
        return False
    if unit.conj and (first or not that or unit.kind != "verb" or unit.conj == AND):
        return False
    if token.text.endswith(HASTY):
        return not first and unit.kind in ("orgword", "noun", "nisba")
    plural = token.norm.endswith(MANY) and len(token.norm) > LONG - 1
    if (plural or token.norm.endswith(ALEF)) and not is_given(unit, tokens):
        return False
    return that and (unit.kind != "particle" or (first and _means_something(unit)))


def _means_something(unit: Unit) -> bool:
    """Whether a small word governs nothing: it is a verb of becoming, or another word as well."""
    return unit.key == BECOME or any(e.kind in MEANING for e in unit.entries)


def _is_behind_name(units: Sequence[Unit], at: int, tokens: Sequence[Token]) -> bool:
    """Whether a part of a name stands before a word with the article."""
    return units[at - 1].kind in ("given", "unknown", "title", "verb") or is_given(units[at - 1], tokens)


def _is_sure(unit: Unit, tokens: Sequence[Token], clitics: Clitics) -> bool:
    """Whether a word is surely a part of a name: a given name, or a strange word, without anything written onto it."""
    if unit.conj or unit.prep or unit.pron:
        return False
    if unit.kind == "given":
        return bool(unit.info != "particle")
    family = has_article(tokens[unit.start], clitics)
    return (unit.kind == "short" and family) or (unit.kind == "unknown" and is_strange(unit, tokens, clitics))
