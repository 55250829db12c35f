"""Where the name of a person ends.

At most two words that nobody knows may stand in a name, three behind an office, so that a verb missing from the
lexicon cannot drag a whole sentence into it.
"""

from __future__ import annotations

from collections.abc import Sequence

from kg.match.clitics import Clitics
from kg.model import Token, Unit
from kg.steps.mentions.name_closings import closed_end
from kg.steps.mentions.name_insides import (
    PARTS,
    initial_end,
    is_ali,
    is_behind_particle,
    is_behind_small,
    is_common,
    is_disguised_son,
    is_inner,
    is_last_syllable,
    is_middle,
    is_of,
    is_princely,
    is_servant,
    is_son,
    is_undivided,
    is_whole,
)
from kg.steps.mentions.name_parts import (
    AND,
    ENDS,
    LIKE,
    LONG,
    PLAIN,
    SONS,
    is_given,
    is_likened,
    is_namesake,
    is_strange,
    is_syllable,
    is_western,
    name_like,
)

MOST_WORDS = 7
MOST_UNKNOWN = 2
# how far behind a hyphen another may close what it opens
FAR = 8
KNOWN = frozenset({"short", "person", "country", "place", "organization"})
# what surely goes on a name that has begun
PROPER = frozenset({"given", "unknown"})
GENDERS = frozenset({"male", "female"})


def name_end(units: Sequence[Unit], tokens: Sequence[Token], at: int, clitics: Clitics, introduced: bool) -> int:
    """The index behind the name that begins at `at`.

    A short name goes on where a given name or an unknown word follows it, which makes it somebody else's; so does one
    that is a syllable of eastern names before another, with nothing to introduce it, and one that may be anybody's.
    """
    unit = units[at]
    if unit.kind != "short":
        unknown = int(unit.kind == "unknown") - int(introduced)
        return run(units, tokens, at + 1, unknown, clitics, introduced=introduced)
    after = units[at + 1] if at + 1 < len(units) else None
    if after is None or not (introduced or is_given(unit, tokens)):
        return at + 1
    whole = introduced or _is_anybodys(unit)
    given = whole and (after.kind == "given" and (after.info != "particle" or _leads_on(units, at + 1, tokens)))
    given = given or (introduced and after.kind == "short" and is_given(unit, tokens) and is_given(after, tokens))
    given = given or (introduced and after.kind == "short" and _is_borne_by_many(after) and not _is_famous(unit))
    family = after.kind == "short" and is_given(after, tokens) and not (after.conj or after.prep)
    given = given or (whole and family and not _is_famous(after))
    given = given or (is_syllable(unit) and is_syllable(after))
    given = given or (introduced and is_disguised_son(units, at + 1, tokens))
    strange = after.kind == "unknown" and is_strange(after, tokens, clitics)
    # "Trump with his view": nobody so famous is only the first name of a stranger
    strange = strange and not (_is_famous(unit) and tokens[after.start].norm.startswith(tuple(clitics.prepositions)))
    return run(units, tokens, at + 1, 1, clitics) if given or strange else at + 1


def _is_anybodys(unit: Unit) -> bool:
    """Whether a short name is a given name, and nobody so famous bears it that it stands for him alone."""
    return not _is_famous(unit) and any(e.kind == "given" and e.info in GENDERS for e in unit.entries)


def _is_famous(unit: Unit) -> bool:
    """Whether a short name stands for somebody so famous that he needs no other."""
    return any(e.kind == "short" and e.info for e in unit.entries)


def _is_borne_by_many(unit: Unit) -> bool:
    """Whether several whom the base knows bear a short name, so that a first name goes before it."""
    return sum(e.kind == "short" for e in unit.entries) > 1 and not _is_famous(unit)


def _leads_on(units: Sequence[Unit], at: int, tokens: Sequence[Token]) -> bool:
    """Whether "son of" or "father of" stands before a further part of a name."""
    after = units[at + 1] if at + 1 < len(units) else None
    whole = units[at].kind == "given" and not (units[at].conj or units[at].prep)
    return whole and after is not None and not (after.conj or after.prep) and after.kind in PARTS


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
        if not grown and (end := initial_end(units, at, tokens)) > at:
            at = end
            continue
        whole = is_whole(units, at, tokens) or (at == start and is_likened(units, at, tokens))
        liked = unit.prep == LIKE and not grown
        whole = whole or ((introduced or liked) and at == start and is_undivided(unit, tokens))
        whole = whole or is_behind_particle(units, at)
        if (unit.conj or unit.prep) and not whole:
            break
        if not grown and at > start and _is_family(units, at, tokens, clitics):
            at += 1
            break
        if whole and not grown and unit.prep == LIKE:
            at += 1
            continue
        last = not grown and _may_close(units, at, start)
        inner = not grown and any(
            reads(units, at, tokens)
            for reads in (is_princely, is_son, is_servant, is_inner, is_of, is_behind_small, is_last_syllable, is_ali)
        )
        if inner or _goes_on(unit, tokens, grown, at == start, last):
            at += 1
        elif (not grown and is_disguised_son(units, at, tokens)) or (
            not grown and at == start and is_middle(units, tokens, at, clitics)
        ):
            at += 2
        elif (
            unit.kind == "unknown" and at > start and (is_common(units, at, tokens) or _begins_next(units, at, tokens))
        ):
            break
        elif (
            unit.kind == "unknown"
            and (not grown or is_western(units[at - 1]))
            and unknown < MOST_UNKNOWN
            and name_like(unit, tokens, clitics)
        ):
            unknown += 1
            at += 1
        else:
            break
    if at < len(units) and (units[at].kind == "mark" or units[at].conj):
        return at
    if not grown and (closed := closed_end(units, tokens, at, clitics)) > at:
        return closed
    while at > start and units[at - 1].kind == "given" and units[at - 1].info == "particle":
        at -= 1
    return at


def _begins_next(units: Sequence[Unit], at: int, tokens: Sequence[Token]) -> bool:
    """Whether a word that nobody knows is "and" with the first part of the next name: a further part follows it."""
    word, after = tokens[units[at].start].norm, units[at + 1] if at + 1 < len(units) else None
    further = after is not None and after.kind in PROPER and not (after.conj or after.prep)
    return further and word[:1] == AND and len(word) > LONG


def _is_family(units: Sequence[Unit], at: int, tokens: Sequence[Token], clitics: Clitics) -> bool:
    """Whether a definite word behind "son of X" ends the name as its family's: a mark or an office comes next."""
    unit = units[at]
    if unit.kind not in PLAIN or not tokens[unit.start].norm.startswith(clitics.article) or unit.end - unit.start > 1:
        return False
    lineage = units[at - 2].kind == "given" and units[at - 2].info == "particle" and units[at - 1].kind in PARTS
    known = units[at - 1].kind == "short" and tokens[units[at - 1].start].norm in SONS
    return (lineage or known) and (at + 1 >= len(units) or units[at + 1].kind in ENDS or bool(units[at + 1].conj))


def _is_joined(units: Sequence[Unit], tokens: Sequence[Token], at: int) -> bool:
    """Whether a hyphen joins the word behind it to a name: "Moon Jae-in".

    One with spaces does right behind a lone given name, where no other closes what it opens: "Jean - Pierre N".
    """
    if not at or at + 1 >= len(units) or units[at].kind != "mark" or units[at].key != "-":
        return False
    last, hyphen, first = tokens[units[at].start - 1], tokens[units[at].start], tokens[units[at + 1].start]
    closed = last.end == hyphen.start and hyphen.end == first.start
    if not closed:
        return last.end < hyphen.start and _is_double(units, at, tokens)
    return first.is_word and units[at + 1].kind not in KNOWN


def _is_double(units: Sequence[Unit], at: int, tokens: Sequence[Token]) -> bool:
    """Whether given names alone stand on both sides of a hyphen, and a further part of a name behind them."""
    first, second, behind = units[at - 1], units[at + 1], units[at + 2 : at + 2 + FAR]
    before = units[at - 2] if at > 1 else None
    named = before is not None and (before.kind in PROPER or before.kind == "person")
    if first.kind != "given" or first.info == "particle" or named or any(u.key == "-" for u in behind):
        return False
    further = bool(behind) and behind[0].kind in PROPER | {"short"}
    further = further and not (behind[0].conj or behind[0].prep)
    return further and second.end - second.start == 1 and (is_given(second, tokens) or second.kind == "unknown")


def _may_close(units: Sequence[Unit], at: int, start: int) -> bool:
    """Whether a word that looks like a verb can be the last one of a name: a mark, or an office, comes next.

    Right behind a given name alone an office must follow: nobody is told of by that name alone, and acts.
    """
    after = units[at + 1] if at + 1 < len(units) else None
    if after is None or after.conj or after.prep:
        return False
    alone = units[at - 1].kind == "given" and units[at - 1].info != "particle"
    return after.kind == "mark" if at > start else alone and after.kind == "office"


def _goes_on(unit: Unit, tokens: Sequence[Token], grown: bool, second: bool, last: bool) -> bool:
    """Whether a known word can stand in a name that has begun; no verb does but as the `last` word."""
    if unit.kind == "given" or (unit.kind == "short" and not grown):
        return True
    if unit.kind == "verb" and last:
        return not (unit.conj or unit.prep or unit.pron) and is_given(unit, tokens)
    if second and not grown and (unit.info == "ambiguous" if unit.kind == "place" else is_namesake(unit, tokens)):
        return True
    known = ("word", "place", "noun", "nisba", "title", "unknown", "modifier", "orgword")
    return is_given(unit, tokens) and unit.kind in known
