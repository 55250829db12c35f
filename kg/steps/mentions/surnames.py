"""Family names behind the one word of somebody's name that were other words as well."""

from __future__ import annotations

from collections.abc import Sequence

from kg.match.clitics import Clitics
from kg.model import Token, Unit
from kg.steps.mentions.name_closings import ADJECTIVE, FEMININE, LAST, THAT
from kg.steps.mentions.name_parts import ALEF, LEAST_LETTERS, LONG, has_article

# words of the lexicon that are family names behind a given name
PERIODIC = frozenset({"modifier", "orgword"})
CLOSING = frozenset({"mark", "function", "particle"})
MOST_SURNAMES = 2
PLAIN = frozenset({"word", "noun", "orgword", "verb", "participle"})
NOUNS = frozenset({"noun", "orgword"})
PROPER = frozenset({"given", "unknown"})
# "Ho" is spelled like "he"
PRONOUN = "pronoun"
ADJECTIVAL = "adjective"
MINE = "\u064a"
# the endings of plurals
MANY = ("\u0627\u062a", "\u064a\u0646", "\u0648\u0646")


def surnames_end(units: Sequence[Unit], tokens: Sequence[Token], at: int, clitics: Clitics, *, owned: bool) -> int:
    """The index behind the family names of somebody in office whose name has but one word before `at`.

    They look like adjectives in "-i" with the article, those of states too where the words tell the state of the
    office, which is `owned`; or like any bare word before what is said, a mark or a time.
    """
    start, kinds = at, LAST | PERIODIC | ({"nisba"} if owned else frozenset())
    while at < len(units) and at - start < MOST_SURNAMES and units[at].kind in kinds:
        unit, token = units[at], tokens[units[at].start]
        family = has_article(token, clitics) and token.norm.endswith(ADJECTIVE) and len(token.norm) > LONG
        if unit.conj or unit.prep or unit.end - unit.start > 1 or not family:
            break
        at += 1
    return at if at > start else plain_end(units, tokens, at, clitics)


def plain_end(units: Sequence[Unit], tokens: Sequence[Token], at: int, clitics: Clitics) -> int:
    """The index behind a last word of somebody's name in office that looks like another, before which it has begun.

    No bare word stands there but as the subject of a verb or, with its ending, as an object: what is said, a mark or
    a time follows it, and one that is no noun may have a further part of the name behind it.
    """
    if at + 1 >= len(units) or not _is_out_of_place(units, tokens, at, clitics):
        return at
    unit, after = units[at], units[at + 1]
    end = at + 1
    if unit.kind not in NOUNS and unit.key != "noun" and after.kind in PROPER and not (after.conj or after.prep):
        end += 1
    return end if end < len(units) and _is_closed(units, at, units[end]) else at


def _is_closed(units: Sequence[Unit], at: int, after: Unit) -> bool:
    """Whether a name ends with a word before what follows: a noun may govern what a particle or "and" leads.

    So may a describing word where no verb opens the clause, as it is the predicate then: "N is present in X".
    """
    unit = units[at]
    says = isinstance(after.info, frozenset) and THAT in after.info
    if after.kind in ("mark", "time") or says:
        return not after.conj
    if unit.kind in NOUNS or unit.key in ("noun", PRONOUN):
        return False
    if unit.key == ADJECTIVAL and not is_told(units, at):
        return False
    return bool(after.conj or after.prep) or after.kind in CLOSING


def _is_out_of_place(units: Sequence[Unit], tokens: Sequence[Token], at: int, clitics: Clitics) -> bool:
    """Whether a bare word has neither the article nor an ending that would make it an object or describe somebody.

    A verb is none where another one was told before in its clause, nor is a particle written onto one.
    """
    unit, norm = units[at], tokens[units[at].start].norm
    acts = unit.kind == "verb" or unit.key == "verb"
    if unit.conj or unit.end - unit.start > 1 or unit.pron not in ("", MINE) or (unit.prep and not acts):
        return False
    if unit.key == PRONOUN:
        return True
    if unit.kind not in PLAIN or len(norm) < LEAST_LETTERS or has_article(tokens[unit.start], clitics):
        return False
    if unit.kind == "verb":
        return is_told(units, at) and not norm.endswith(FEMININE)
    return not norm.endswith((ALEF, FEMININE, *MANY))


def is_told(units: Sequence[Unit], at: int) -> bool:
    """Whether a verb opens the clause, of which somebody is the subject or object, and no other clause goes on."""
    for i in range(at - 1, -1, -1):
        if units[i].kind == "verb":
            return i == 0 or not _opens_clause(units[i - 1])
        if units[i].kind == "mark" or _opens_clause(units[i]):
            return False
    return False


def _opens_clause(unit: Unit) -> bool:
    """Whether a small word opens a clause within another: "that", "who", "when"."""
    return isinstance(unit.info, frozenset) and bool(unit.info & {THAT, "relative", "clause"})
