"""Names of strangers that an office behind them gives away: "N N, ambassador of X", "made N N ambassador"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.match.clitics import Clitics
from kg.match.marks import COMMAS, DASHES
from kg.model import Token, Unit
from kg.steps.mentions.name_parts import ALEF, AND, LEAST_LETTERS, has_article, is_strange, name_like
from kg.steps.mentions.names import run

TWO = 2
ACTING = frozenset({"verb", "noun"})
# particles behind which people are told of: "in the presence of", "with"
CALLING = frozenset({"attended", "with", "besides", "between"})
# what the name may be made of of somebody who is made something
CHOSEN = frozenset({"given", "unknown", "word", "verb", "participle"})
SETTING_OFF = COMMAS | DASHES | {"("}
# how far behind "who" the office stands of "who holds the post of N"
HELD = 3
# a word for a post, straight before an office
POST = "post"
BRACKETS = ("(", ")")
NAMING = frozenset({"given", "unknown", "short", "organization"})


def stands_before_office(units: Sequence[Unit], at: int, tokens: Sequence[Token], clitics: Clitics) -> bool:
    """Whether two words behind a verb, of which one at least nobody knows, stand straight before an office.

    Two words that nobody knows may stand behind any other.
    """
    if at + 2 >= len(units):
        return False
    first, second = units[at : at + 2]
    strangers = all(u.kind == "unknown" and not u.prep and is_strange(u, tokens, clitics) for u in (first, second))
    acts = at and (units[at - 1].kind in ACTING or calls(units[at - 1]) or _is_next(units, at, tokens, clitics))
    acts = acts or (at and units[at - 1].kind == "mark" and _is_gloss(units, at + TWO))
    names = first.kind in NAMING and second.kind in NAMING
    acts = acts or (at > 0 and names and _is_accusative(units, at + TWO, tokens))
    chosen = at > 0 and first.kind in CHOSEN and second.kind in CHOSEN and is_chosen(units, at, tokens)
    if not (acts or chosen or (strangers and (not at or units[at - 1].kind not in NAMING | {"person"}))):
        return False
    if (
        (first.conj and not (at and units[at - 1].kind == "mark"))
        or first.prep
        or first.pron
        or has_article(tokens[first.start], clitics)
    ):
        return False
    plain = second.kind in ("verb", "participle") or (second.kind == "word" and second.key != "adjective")
    named = first.kind == "given" and first.info != "particle" and plain
    strange = first.kind in ("unknown", "word", "participle", "verb") and second.kind in ("unknown", "given")
    # the short name of somebody less known before a strange word is a namesake's
    strange = strange or (first.kind == "short" and not is_famous(first) and second.kind == "unknown")
    if not (named or strange):
        return False
    if second.conj or second.prep or not name_like(second, tokens, clitics):
        return False
    return is_office(units, run(units, tokens, at + 2, 1, clitics))


def is_chosen(units: Sequence[Unit], at: int, tokens: Sequence[Token]) -> bool:
    """Whether two strange words between the full name of somebody known and "as an X" are whom he makes that."""
    before = units[at - 1]
    full = before.kind == "person" and bool(before.key) and before.end - before.start >= TWO
    return full and _is_accusative(units, at + TWO, tokens)


def _is_accusative(units: Sequence[Unit], at: int, tokens: Sequence[Token]) -> bool:
    """Whether an office stands here as what somebody is made."""
    return units[at].kind == "office" and tokens[units[at].start].norm.endswith(ALEF)


def calls(before: Unit) -> bool:
    """Whether a particle stands before of which somebody is the complement."""
    return before.kind == "particle" and isinstance(before.info, frozenset) and not CALLING.isdisjoint(before.info)


def _is_next(units: Sequence[Unit], at: int, tokens: Sequence[Token], clitics: Clitics) -> bool:
    """Whether an unknown word begins with "and" behind a mark: the next name of a list."""
    norm = tokens[units[at].start].norm
    joined = norm[:1] == AND and len(norm) > LEAST_LETTERS and units[at].kind == "unknown"
    joined = joined or (bool(units[at].conj) and units[at].kind == "given" and units[at].info != "particle")
    return joined and units[at - 1].kind == "mark"


def is_famous(unit: Unit) -> bool:
    """Whether a short name stands for somebody so famous that he needs no other."""
    return any(e.kind == "short" and e.info for e in unit.entries)


def is_office(units: Sequence[Unit], at: int) -> bool:
    """Whether an office stands here, behind a mark that sets it off or not, or as the post that somebody holds.

    So does a state alone in brackets: "N (Ruritania), M (Freedonia)".
    """
    if _is_gloss(units, at) or (at < len(units) and units[at].key == POST and not units[at].prep):
        return True
    if at + HELD < len(units) and _is_relative(units[at]) and units[at + 1].kind == "verb":
        return units[at + HELD].kind == "office" and units[at + TWO].kind in ("noun", "word")
    comma = at < len(units) and units[at].kind == "mark" and units[at].key in SETTING_OFF
    at += int(comma)
    # "N N, who is also an adviser to X"
    led = at < len(units) and units[at].kind == "function" and units[at].key == "pronoun"
    led = led and (comma or bool(units[at].conj))
    at += int(led)
    at += int(led and at < len(units) and units[at].kind == "function")
    return at < len(units) and units[at].kind == "office" and not units[at].conj and not units[at].prep


def tells_of_name(units: Sequence[Unit], at: int) -> bool:
    """Whether what stands here gives away a name before it: an office, or a state alone in brackets."""
    return units[at].kind == "office" or (units[at].key == BRACKETS[0] and _is_gloss(units, at))


def _is_gloss(units: Sequence[Unit], at: int) -> bool:
    gloss = units[at : at + 3]
    return len(gloss) == 3 and gloss[1].kind == "country" and (gloss[0].key, gloss[2].key) == BRACKETS


def _is_relative(unit: Unit) -> bool:
    return unit.kind == "particle" and isinstance(unit.info, frozenset) and "relative" in unit.info
