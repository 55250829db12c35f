"""Where the name of a person begins: behind an office or a title, or with a given name that may be another word."""

from __future__ import annotations

from collections.abc import Sequence

from kg.match.clitics import Clitics
from kg.model import Token, Unit
from kg.steps.mentions.name_insides import is_van
from kg.steps.mentions.name_parts import (
    ALEF,
    CASE_ENDING,
    ENDS,
    LIKE,
    LINEAL,
    SONS,
    THIRD,
    has_article,
    is_father,
    is_given,
    is_name_part,
    is_strange,
    name_like,
)
from kg.steps.mentions.names import run
from kg.steps.mentions.names_before_offices import CHOSEN, NAMING, TWO, is_chosen, is_office

HIDDEN = frozenset({"word", "verb", "participle"})
ACTED_ON = frozenset({"word", "noun", "unknown"})
IMPERFECT = ("\u064a", "\u062a")
SMALL = frozenset({"particle", "function"})
HOMONYMS = frozenset({"place", "country", "nisba"})
# how many letters a word has at least that is told from a name by what is written onto it
LONG_WORD = 7
OUR = "\u0646\u0627"


def is_hidden(units: Sequence[Unit], at: int, tokens: Sequence[Token], clitics: Clitics, found: Sequence[Unit]) -> bool:
    """Whether a word that looks like another word is the first part of an unknown name behind an office."""
    unit = units[at]
    if unit.kind not in HIDDEN or unit.conj or unit.prep or unit.pron or unit.end - unit.start > 1 or not found:
        return False
    if has_article(tokens[unit.start], clitics):
        return False
    if found[-1].kind == "office" and not (found[-1].info and found[-1].info.definite):
        return False
    if unit.kind == "verb" and not any(u.kind == "verb" for u in found):
        return False
    after = units[at + 1 : at + 3]
    if (
        unit.kind == "participle"
        and not tokens[unit.start].norm.endswith(ALEF)
        and _is_family_name(after, tokens, clitics)
    ):
        return True
    names = [u for u in after if is_name_part(u, tokens, clitics)]
    if not names or names[0] is not after[0]:
        return False
    return len(names) == 2 or not tokens[names[0].start].norm.endswith(ALEF)


def is_followed(units: Sequence[Unit], at: int, tokens: Sequence[Token], clitics: Clitics) -> bool:
    """Whether the full name of somebody else stands right behind that of somebody known: "N N appointed M M"."""
    unit, names = units[at], units[at + 1 : at + 3]
    if unit.end - unit.start < TWO or len(names) < TWO or any(u.conj or u.prep for u in names):
        return False
    given, family = names
    whole = given.kind == "given" and given.info != "particle"
    made = at + TWO + 1 < len(units) and family.kind in CHOSEN and is_chosen(units, at + 1, tokens)
    named = whole and (made or family.kind in ("unknown", "short", "person"))
    return named and not has_article(tokens[family.start], clitics)


def looks_governed(
    units: Sequence[Unit], at: int, tokens: Sequence[Token], clitics: Clitics, found: Sequence[Unit]
) -> bool:
    """Whether a word between an adjective of a state and a strange word, which may be read as a particle with a word,
    is the first part of a name: no adjective with a particle stands there."""
    unit = units[at]
    if unit.kind != "word" or not unit.prep or unit.conj or unit.key != "adjective" or at + 2 > len(units):
        return False
    if len(found) < 2 or found[-1].kind != "nisba" or found[-2].kind != "office" or at + 1 == len(units):
        return False
    return units[at + 1].kind == "unknown" and is_strange(units[at + 1], tokens, clitics)


def _is_family_name(after: Sequence[Unit], tokens: Sequence[Token], clitics: Clitics) -> bool:
    """Whether an unknown word with the article stands before a mark or a time."""
    if len(after) < 2 or after[0].kind != "unknown" or after[0].conj or after[1].kind not in ("mark", "time"):
        return False
    return has_article(tokens[after[0].start], clitics)


def is_first_part(
    units: Sequence[Unit], at: int, tokens: Sequence[Token], clitics: Clitics, found: Sequence[Unit]
) -> bool:
    """Whether a word that looks like another word is the first part of a name that the base knows by its last."""
    unit = units[at]
    if unit.kind not in ("word", "participle", "verb", "unknown") or unit.conj or at + 1 >= len(units):
        return False
    if has_article(tokens[unit.start], clitics) and any(e.kind == "nisba_weak" for e in unit.entries):
        return False  # "his X-ian counterpart N", where the adjective is spelled like another word
    if unit.kind == "verb" and not any(u.kind == "verb" for u in found):
        return False
    after = units[at + 1]
    return after.kind == "short" and not after.conj and not after.prep


def begins_lineage(units: Sequence[Unit], at: int, tokens: Sequence[Token], clitics: Clitics, introduced: bool) -> bool:
    """Whether a word that looks like another word stands before "son of" and a name: "Salih bin Eid"."""
    unit = units[at]
    strange = introduced and (unit.kind == "unknown" or (unit.kind in SMALL and is_given(unit, tokens)))
    if not (strange or unit.kind in LINEAL) or unit.conj or unit.pron or unit.end - unit.start > 1:
        return False
    if at + 2 >= len(units) or (has_article(tokens[unit.start], clitics) and not strange):
        return False
    if unit.prep and not introduced:
        return False
    son, name = units[at + 1 : at + 3]
    joined = son.kind == "given" and son.info == "particle" and tokens[son.start].norm in SONS and not son.conj
    return joined and not (name.conj or name.prep) and name.kind not in ENDS


def is_homonym(
    units: Sequence[Unit], at: int, tokens: Sequence[Token], clitics: Clitics, found: Sequence[Unit]
) -> bool:
    """Whether a word spelled like a place or a state is the first part of a name: "the minister of trade Goma N".

    No name of a state stands behind an office that is definite by itself, nor an adjective of one without the article;
    in a list it is the name of somebody where "and" joins it and a strange word and an office follow.
    """
    unit, after = units[at], units[at + 1] if at + 1 < len(units) else None
    named = unit.kind == "organization" and is_given(unit, tokens)
    words = unit.end - unit.start
    if not (unit.kind in HOMONYMS or named) or unit.prep or words > TWO or after is None:
        return False
    if words == TWO and unit.kind != "place":
        return False
    if (
        after.conj
        or after.prep
        or has_article(tokens[unit.start], clitics)
        or has_article(tokens[after.start], clitics)
    ):
        return False
    strange = after.kind == "unknown" and name_like(after, tokens, clitics)
    if unit.conj:
        return strange and is_office(units, run(units, tokens, at + 2, 1, clitics))
    before = found[-1] if found else None
    if strange and before is not None and (_is_owned(found) or (before.kind == "verb" and is_given(unit, tokens))):
        return True
    if before is None or before.kind != "office" or not (before.info and before.info.definite) or before.pron:
        return False
    return strange or (after.kind == "given" and after.info != "particle")


def _is_owned(found: Sequence[Unit]) -> bool:
    """Whether an office and the state that it is of stand before: "the prime minister of Samoa"."""
    return len(found) > 1 and found[-1].kind in ("country", "nisba") and found[-2].kind == "office"


def _is_ours(norm: str, clitics: Clitics) -> bool:
    """Whether a long word has a particle before it and "our" behind it: "praised our friendships", no name."""
    return len(norm) >= LONG_WORD and norm[:1] in clitics.prepositions and norm.endswith(OUR)


def may_begin(
    units: Sequence[Unit],
    at: int,
    tokens: Sequence[Token],
    clitics: Clitics,
    introduced: bool,
    found: Sequence[Unit],
) -> bool:
    """Whether a name can begin at a place."""
    unit = units[at]
    after = units[at + 1] if at + 1 < len(units) else None
    goes_on = after is not None and after.kind == "given" and after.info != "particle" and not after.conj
    if unit.kind == "short":
        return True
    if introduced and after is not None and after.kind == "noun" and after.pron and not (after.conj or after.prep):
        return False  # "the president, upon his arrival": no name stands before a deed of its bearer
    if unit.kind == "given":
        return unit.info != "particle" or introduced or is_father(units, at, tokens)
    if unit.kind in ("particle", "function") and is_given(unit, tokens):
        strange = introduced and after is not None and after.kind == "unknown" and name_like(after, tokens, clitics)
        return not unit.conj and not unit.prep and (goes_on or (strange and not (after and after.conj)))
    if (
        unit.kind == "place"
        and found
        and found[-1].kind == "office"
        and not (found[-1].info and found[-1].info.definite)
    ):
        return False  # "the mayor of Colombo N"
    if unit.kind == "verb" and not introduced:
        return _is_no_verb(units, at, tokens, clitics, found)
    if introduced:
        if unit.kind == "nisba" and found and found[-1].kind in ("office", "counterpart", "modifier"):
            return False
        if unit.kind == "unknown" and _acts(tokens[unit.start], after, tokens, clitics):
            return False
        owned = unit.kind == "unknown" and (
            tokens[unit.start].text.endswith(THIRD) or _is_ours(tokens[unit.start].norm, clitics)
        )
        if owned and not (after is not None and is_name_part(after, tokens, clitics)):
            return False
        parts = [u for u in units[at + 1 : at + 3] if is_name_part(u, tokens, clitics)]
        acted = unit.kind == "verb" and is_given(unit, tokens)
        acted = acted and (len(parts) == TWO or any(u.kind == "verb" for u in found))
        if acted and not (unit.conj or unit.prep or unit.pron):
            return after is not None and is_name_part(after, tokens, clitics)
        if unit.kind == "office":
            named = is_given(unit, tokens) and unit.end - unit.start == 1 and not (unit.conj or unit.prep or unit.pron)
            return named and after is not None and is_name_part(after, tokens, clitics)
        return (is_given(unit, tokens) and unit.kind in ("word", "noun", "place", "unknown", "nisba")) or (
            unit.kind == "unknown" and name_like(unit, tokens, clitics) and not has_article(tokens[unit.start], clitics)
        )
    return False


def _is_no_verb(
    units: Sequence[Unit], at: int, tokens: Sequence[Token], clitics: Clitics, found: Sequence[Unit]
) -> bool:
    """Whether a given name spelled like a verb stands where none can: right behind a verb or a preposition."""
    unit, behind = units[at], units[at + 1 : at + 3]
    if unit.conj or unit.prep or unit.pron or not is_given(unit, tokens) or len(behind) < 2:
        return False
    before = found[-1] if found else None
    governed = before is not None and before.kind == "verb" and not before.pron
    if before is not None and before.kind == "particle" and isinstance(before.info, frozenset):
        governed = "that" not in before.info
    governed = governed or is_office(units, run(units, tokens, at + 2, 1, clitics))
    parts = [u for u in behind if is_name_part(u, tokens, clitics) or u.kind == "short"]
    return governed and len(parts) == len(behind)


def _acts(token: Token, after: Unit | None, tokens: Sequence[Token], clitics: Clitics) -> bool:
    """Whether an unknown word looks like a verb with its object behind it: "attaches great importance"."""
    if token.norm[:1] not in IMPERFECT or after is None or after.kind not in ACTED_ON or after.conj or after.prep:
        return False
    behind = tokens[after.start]
    return behind.norm.startswith(clitics.article) or CASE_ENDING in behind.text


def is_sure(parts: Sequence[Unit], tokens: Sequence[Token]) -> bool:
    """Whether words without office or title before them are a name all the same."""
    if parts[0].kind == "short" or (len(parts) > 1 and is_father(parts, 0, tokens)):
        return True
    if parts[0].prep and (len(parts[0].entries) != 1 or parts[0].info == "both"):
        return False
    names = [p for p in parts if p.kind in NAMING or is_given(p, tokens) or p.prep == LIKE or is_van(p, tokens)]
    return (
        len(names) >= 2 and parts[0].kind in ("given", "particle", "function", "verb") and parts[0].info != "particle"
    )
