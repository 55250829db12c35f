"""Where a name begins and ends: what can be part of one, and what a word that nobody knows may be.

At most two words that nobody knows may stand in a name, three behind an office, so that a verb missing from the
lexicon cannot drag a whole sentence into it.
"""

from __future__ import annotations

from collections.abc import Sequence

from kg.match.lexicon import Clitics
from kg.match.marks import COMMAS
from kg.model import Token, Unit

MOST_WORDS = 7
MOST_UNKNOWN = 2
LEAST_LETTERS = 3
HIDDEN = frozenset({"word", "verb", "participle"})
KNOWN = frozenset({"short", "person", "country", "place", "organization"})
FAMILY = frozenset({"word", "participle", "unknown", "nisba", "nisba_weak"})
ENDS = frozenset({"mark", "office", "title", "time"})
DOTLESS = "\u0649"
ACTING = frozenset({"verb", "noun"})
ACTED_ON = frozenset({"word", "noun", "unknown"})
IMPERFECT = ("\u064a", "\u062a")
CASE_ENDING = "\u064b"
ALEF = "\u0627"
HAMZATED = ("\u0622", "\u0623", "\u0625")
LONG = 5
AND = "\u0648"
SONS = frozenset({"\u0628\u0646", "\u0648\u0644\u062f", "\u0628\u0646\u062a"})
LINEAL = frozenset({"verb", "word", "participle", "noun", "title"})
SMALL = frozenset({"particle", "function"})
HOMONYMS = frozenset({"place", "country", "nisba"})
PARTS = frozenset({"given", "unknown", "short", "word"})
LAST = frozenset({"word", "participle", "unknown"})
ADJECTIVE = "\u064a"
FEMININE = "\u0647"
THIRD = ("\u0647", "\u0647\u0627", "\u0647\u0645", "\u0647\u0645\u0627")


def has_article(token: Token, clitics: Clitics) -> bool:
    """Whether a word begins with the article, whose alef carries no hamza: no name like "Alexander" does."""
    return token.norm.startswith(clitics.article) and token.text[:1] not in HAMZATED


def name_end(units: Sequence[Unit], tokens: Sequence[Token], at: int, clitics: Clitics, introduced: bool) -> int:
    """The index behind the name that begins at `at`.

    A short name goes on where a given name or an unknown word follows it, which makes it somebody else's.
    """
    unit = units[at]
    if unit.kind != "short":
        unknown = int(unit.kind == "unknown") - int(introduced)
        return run(units, tokens, at + 1, unknown, clitics, introduced=introduced)
    after = units[at + 1] if at + 1 < len(units) else None
    if after is None or not (introduced or is_given(unit, tokens)):
        return at + 1
    given = introduced and (after.kind == "given" and (after.info != "particle" or _leads_on(units, at + 1, tokens)))
    given = given or (introduced and _is_disguised_son(units, at + 1, tokens))
    strange = after.kind == "unknown" and _is_strange(after, tokens, clitics)
    return run(units, tokens, at + 1, 1, clitics) if given or strange else at + 1


def _leads_on(units: Sequence[Unit], at: int, tokens: Sequence[Token]) -> bool:
    """Whether "son of" or "father of" stands before a further part of a name."""
    after = units[at + 1] if at + 1 < len(units) else None
    whole = units[at].kind == "given" and not (units[at].conj or units[at].prep)
    return whole and after is not None and not (after.conj or after.prep) and after.kind in PARTS


def _is_strange(unit: Unit, tokens: Sequence[Token], clitics: Clitics) -> bool:
    """Whether a word that nobody knows is a name rather than a word with an article, a particle or a pronoun."""
    norm = tokens[unit.start].norm
    written = norm.startswith((clitics.article, clitics.lam * 2)) or tokens[unit.start].text.endswith(THIRD)
    return not written and norm[:1] != AND and _name_like(unit, tokens, clitics)


def is_given(unit: Unit, tokens: Sequence[Token]) -> bool:
    """Whether a unit can be a given name or another usual part of a name."""
    return unit.kind == "given" or (
        any(e.kind == "given" for e in unit.entries) and not tokens[unit.start].text.endswith(DOTLESS)
    )


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
    names = [u for u in after if _is_name_part(u, tokens, clitics)]
    if not names or names[0] is not after[0]:
        return False
    return len(names) == 2 or not tokens[names[0].start].norm.endswith(ALEF)


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
    return units[at + 1].kind == "unknown" and _is_strange(units[at + 1], tokens, clitics)


def _is_family_name(after: Sequence[Unit], tokens: Sequence[Token], clitics: Clitics) -> bool:
    """Whether an unknown word with the article stands before a mark or a time."""
    if len(after) < 2 or after[0].kind != "unknown" or after[0].conj or after[1].kind not in ("mark", "time"):
        return False
    return has_article(tokens[after[0].start], clitics)


def _is_name_part(unit: Unit, tokens: Sequence[Token], clitics: Clitics) -> bool:
    if unit.conj or unit.prep:
        return False
    return (unit.kind == "given" and unit.info != "particle") or (
        unit.kind == "unknown" and _name_like(unit, tokens, clitics) and not has_article(tokens[unit.start], clitics)
    )


def stands_before_office(units: Sequence[Unit], at: int, tokens: Sequence[Token], clitics: Clitics) -> bool:
    """Whether two words behind a verb, of which one at least nobody knows, stand straight before an office."""
    if (
        at + 2 >= len(units)
        or not at
        or (units[at - 1].kind not in ACTING and not _is_next(units, at, tokens, clitics))
    ):
        return False
    first, second = units[at : at + 2]
    if (
        (first.conj and units[at - 1].kind != "mark")
        or first.prep
        or first.pron
        or has_article(tokens[first.start], clitics)
    ):
        return False
    plain = second.kind in ("verb", "participle") or (second.kind == "word" and second.key != "adjective")
    named = first.kind == "given" and first.info != "particle" and plain
    strange = first.kind in ("unknown", "word", "participle", "verb") and second.kind in ("unknown", "given")
    if not (named or strange):
        return False
    if second.conj or second.prep or not _name_like(second, tokens, clitics):
        return False
    return _is_office(units, run(units, tokens, at + 2, 1, clitics))


def _is_next(units: Sequence[Unit], at: int, tokens: Sequence[Token], clitics: Clitics) -> bool:
    """Whether an unknown word begins with "and" behind a mark: the next name of a list."""
    norm = tokens[units[at].start].norm
    joined = norm[:1] in clitics.conjunctions and len(norm) > LEAST_LETTERS and units[at].kind == "unknown"
    joined = joined or (bool(units[at].conj) and units[at].kind == "given" and units[at].info != "particle")
    return joined and units[at - 1].kind == "mark"


def _is_office(units: Sequence[Unit], at: int) -> bool:
    """Whether an office stands here, behind a comma or not."""
    at += int(at < len(units) and units[at].kind == "mark" and units[at].key in COMMAS)
    return at < len(units) and units[at].kind == "office" and not units[at].conj and not units[at].prep


def is_first_part(units: Sequence[Unit], at: int, found: Sequence[Unit]) -> bool:
    """Whether a word that looks like another word is the first part of a name that the base knows by its last."""
    unit = units[at]
    if unit.kind not in ("word", "participle", "verb", "unknown") or unit.conj or at + 1 >= len(units):
        return False
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
    if unit.kind not in HOMONYMS or unit.prep or unit.end - unit.start > 1 or after is None:
        return False
    if (
        after.conj
        or after.prep
        or has_article(tokens[unit.start], clitics)
        or has_article(tokens[after.start], clitics)
    ):
        return False
    strange = after.kind == "unknown" and _name_like(after, tokens, clitics)
    if unit.conj:
        return strange and _is_office(units, run(units, tokens, at + 2, 1, clitics))
    before = found[-1] if found else None
    if before is None or before.kind != "office" or not (before.info and before.info.definite) or before.pron:
        return False
    return strange or (after.kind == "given" and after.info != "particle")


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
        return unit.info != "particle" or introduced
    if unit.kind in ("particle", "function") and is_given(unit, tokens):
        strange = introduced and after is not None and after.kind == "unknown" and _name_like(after, tokens, clitics)
        return not unit.conj and not unit.prep and (goes_on or (strange and not (after and after.conj)))
    if introduced:
        if unit.kind == "nisba" and found and found[-1].kind in ("office", "counterpart", "modifier"):
            return False
        if unit.kind == "unknown" and _acts(tokens[unit.start], after, tokens, clitics):
            return False
        owned = unit.kind == "unknown" and tokens[unit.start].text.endswith(THIRD)
        if owned and not (after is not None and _is_name_part(after, tokens, clitics)):
            return False
        return (is_given(unit, tokens) and unit.kind in ("word", "noun", "place", "unknown", "nisba")) or (
            unit.kind == "unknown"
            and _name_like(unit, tokens, clitics)
            and not has_article(tokens[unit.start], clitics)
        )
    return False


def _acts(token: Token, after: Unit | None, tokens: Sequence[Token], clitics: Clitics) -> bool:
    """Whether an unknown word looks like a verb with its object behind it: "attaches great importance"."""
    if token.norm[:1] not in IMPERFECT or after is None or after.kind not in ACTED_ON or after.conj or after.prep:
        return False
    behind = tokens[after.start]
    return behind.norm.startswith(clitics.article) or CASE_ENDING in behind.text


def is_sure(parts: Sequence[Unit], tokens: Sequence[Token]) -> bool:
    """Whether words without office or title before them are a name all the same."""
    if parts[0].kind == "short":
        return True
    if parts[0].prep and (len(parts[0].entries) != 1 or parts[0].info == "both"):
        return False
    names = [p for p in parts if p.kind in ("given", "unknown", "short") or is_given(p, tokens)]
    return len(names) >= 2 and parts[0].kind in ("given", "particle", "function") and parts[0].info != "particle"


def run(
    units: Sequence[Unit],
    tokens: Sequence[Token],
    at: int,
    unknown: int,
    clitics: Clitics,
    *,
    grown: bool = False,
    introduced: bool = False,
) -> int:
    """The index behind the last unit that belongs to a name whose first part ends at `at`.

    Behind an office or a title, `introduced`, the second word of a name is read whole, whatever could be cut off it.
    """
    start = at
    while at < len(units) and at - start < MOST_WORDS:
        unit = units[at]
        if not grown and _is_joined(units, tokens, at):
            at += 2
            continue
        whole = _is_whole(units, at, tokens) or (introduced and at == start and _is_undivided(unit, tokens))
        if (unit.conj or unit.prep) and not whole:
            break
        if not grown and at > start and _is_family(units, at, tokens, clitics):
            at += 1
            break
        if _goes_on(unit, tokens, grown, at == start) or (not grown and _is_son(units, at, tokens)):
            at += 1
        elif (not grown and _is_disguised_son(units, at, tokens)) or (
            not grown and at == start and _is_middle(units, tokens, at, clitics)
        ):
            at += 2
        elif unit.kind == "unknown" and not grown and unknown < MOST_UNKNOWN and _name_like(unit, tokens, clitics):
            unknown += 1
            at += 1
        else:
            break
    if at < len(units) and (units[at].kind == "mark" or units[at].conj):
        return at
    if not grown and (closed := _closed(units, tokens, at, clitics)) > at:
        return closed
    while at > start and units[at - 1].kind == "given" and units[at - 1].info == "particle":
        at -= 1
    return at


def _closed(units: Sequence[Unit], tokens: Sequence[Token], at: int, clitics: Clitics) -> int:
    """The place behind a last word that looks like another word, where a mark or an office closes the name at once.

    It is a family name in "-i" with the article, or a bare noun, which no mark follows unless it is an adverb; before
    an office a bare adjective as well, which can describe neither the name nor the office.
    """
    unit = units[at] if at < len(units) else None
    if unit is None or unit.kind not in LAST or unit.conj or unit.prep or unit.pron or unit.end - unit.start > 1:
        return at
    closes = at + 1 < len(units) and (
        units[at + 1].kind == "mark" or (units[at + 1].kind == "office" and not units[at + 1].conj)
    )
    norm = tokens[unit.start].norm
    if not closes or len(norm) < LEAST_LETTERS:
        return at
    if has_article(tokens[unit.start], clitics):
        plain = unit.kind == "word" and units[at + 1].kind == "office" and units[at - 1].kind == "given"
        return at + int(plain or (norm.endswith(ADJECTIVE) and len(norm) > LONG))
    plain = unit.kind == "word" and not norm.endswith((ALEF, FEMININE))
    return at + int(plain and (units[at + 1].kind == "office" or unit.key == "noun"))


def _is_family(units: Sequence[Unit], at: int, tokens: Sequence[Token], clitics: Clitics) -> bool:
    """Whether a definite word behind "son of X" ends the name as its family's: a mark or an office comes next."""
    unit = units[at]
    if unit.kind not in FAMILY or not tokens[unit.start].norm.startswith(clitics.article) or unit.end - unit.start > 1:
        return False
    lineage = units[at - 2].kind == "given" and units[at - 2].info == "particle" and units[at - 1].kind in PARTS
    known = units[at - 1].kind == "short" and tokens[units[at - 1].start].norm in SONS
    return (lineage or known) and (at + 1 >= len(units) or units[at + 1].kind in ENDS or bool(units[at + 1].conj))


def _is_whole(units: Sequence[Unit], at: int, tokens: Sequence[Token]) -> bool:
    """Whether a word is a name as it stands, what is cut off from it leaving only "father of" with no name behind."""
    unit, after = units[at], units[at + 1] if at + 1 < len(units) else None
    particle = unit.kind == "given" and unit.info == "particle" and len(tokens[unit.start].norm) >= LEAST_LETTERS
    return particle and (after is None or after.kind in ENDS or after.kind == "unknown")


def _is_undivided(unit: Unit, tokens: Sequence[Token]) -> bool:
    """Whether a word that may be a particle and a given name is one name: no hamza follows its first letter."""
    word = tokens[unit.start]
    divided = unit.kind == "given" and bool(unit.prep) and not unit.conj
    return divided and len(word.norm) >= LEAST_LETTERS + 1 and word.text[1:2] not in HAMZATED


def _is_joined(units: Sequence[Unit], tokens: Sequence[Token], at: int) -> bool:
    """Whether a hyphen without spaces joins the word behind it to a name: "Moon Jae-in"."""
    if not at or at + 1 >= len(units) or units[at].kind != "mark" or units[at].key != "-":
        return False
    last, hyphen, first = tokens[units[at].start - 1], tokens[units[at].start], tokens[units[at + 1].start]
    closed = last.end == hyphen.start and hyphen.end == first.start
    return closed and first.is_word and units[at + 1].kind not in KNOWN


def _is_middle(units: Sequence[Unit], tokens: Sequence[Token], at: int, clitics: Clitics) -> bool:
    """Whether a short word that means something stands between a given name and a strange one: "Jonas Gahr Store"."""
    first, word, last = units[at - 1], units[at], units[at + 1] if at + 1 < len(units) else None
    if first.kind != "given" or first.info == "particle" or word.kind != "word" or last is None:
        return False
    norm = tokens[word.start].norm
    short = word.end - word.start == 1 and len(norm) <= LEAST_LETTERS and not norm.startswith(clitics.article)
    strange = last.kind == "unknown" and not last.conj and not last.prep and _name_like(last, tokens, clitics)
    return short and strange and not tokens[last.start].norm.startswith(clitics.article)


def _is_son(units: Sequence[Unit], at: int, tokens: Sequence[Token]) -> bool:
    """Whether a word behind "son of" is a name whatever else it may be."""
    before, unit = units[at - 1], units[at]
    son = before.kind == "given" and before.info == "particle" and tokens[before.start].norm in SONS
    return son and unit.kind in LINEAL and unit.end - unit.start == 1


def _is_disguised_son(units: Sequence[Unit], at: int, tokens: Sequence[Token]) -> bool:
    """Whether "daughter of", which is spelled like a verb, stands between a name and a word that can be one."""
    unit, after = units[at], units[at + 1] if at + 1 < len(units) else None
    son = unit.kind in LINEAL and tokens[unit.start].norm in SONS and unit.end - unit.start == 1
    return son and after is not None and not (after.conj or after.prep) and after.kind in PARTS


def _goes_on(unit: Unit, tokens: Sequence[Token], grown: bool, second: bool) -> bool:
    """Whether a known word can stand in a name that has begun."""
    if unit.kind == "given" or (unit.kind == "short" and not grown):
        return True
    if unit.kind == "place" and unit.info == "ambiguous" and second and not grown:
        return True
    known = ("word", "place", "noun", "nisba", "title", "unknown", "modifier", "orgword")
    return is_given(unit, tokens) and unit.kind in known


def _written_on(clitics: Clitics) -> frozenset[str]:
    """The letters that are written onto a word: "and", "in", "for"."""
    return frozenset((*clitics.conjunctions, *clitics.prepositions))


def _name_like(unit: Unit, tokens: Sequence[Token], clitics: Clitics) -> bool:
    token = tokens[unit.start]
    return (
        len(token.norm) >= LEAST_LETTERS - 1
        and not token.norm.isascii()
        and CASE_ENDING not in token.text
        and not token.norm.startswith(clitics.lam * 2)
        and not (token.norm[1:3] == clitics.article and token.norm[0] in _written_on(clitics))
        and not (token.norm[0] in clitics.prepositions and token.text.endswith(THIRD))
        and not (len(token.norm) > LONG and token.text.endswith(THIRD[1:]))
    )
