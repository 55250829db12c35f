"""Find the names of people, known beforehand or not.

A name begins after an office or a title, or with a known given name; it ends at the first word that the lexicon
knows as something else. At most two words that nobody knows may stand in it, so that a verb missing from the
lexicon cannot drag a whole sentence into a name.
"""

from __future__ import annotations

from collections.abc import Sequence

from kg.model import Token, Unit

MOST_WORDS = 7
MOST_UNKNOWN = 2
LEAST_LETTERS = 3
OPENERS = frozenset({"office", "title", "counterpart", "anaphor"})
BETWEEN = frozenset(
    {"nisba", "nisba_weak", "modifier", "country", "organization", "body", "place", "title", "state_of"}
)
DOTLESS = "\u0649"
CASE_ENDING = "\u064b"


def find_people(
    units: Sequence[Unit], tokens: Sequence[Token], article: str, conjunctions: frozenset[str]
) -> list[Unit]:
    """Join the units that form names into units of kind `person`; an unknown one has no key."""
    found: list[Unit] = []
    i = 0
    while i < len(units):
        unit = units[i]
        end = i
        introduced = _introduced(found, unit)
        if unit.kind == "person":
            end = _run(units, tokens, i + 1, 1, article, grown=True)
        elif introduced and _misread(units, i):
            end = i + 2
        elif _may_begin(unit, tokens, article, introduced, found):
            end = i + 1 if unit.kind == "short" else _run(units, tokens, i + 1, int(unit.kind == "unknown"), article)
            if not introduced and not _sure(units[i:end], tokens):
                end = i
        elif listed := _listed(unit, found, conjunctions, tokens):
            end = _run(units, tokens, i + 1, 1, article)
            unit, end = (listed, end) if any(is_given(u, tokens) for u in units[i + 1 : end]) else (unit, i)
        if end > i:
            found.append(_person(unit, units[i:end]))
            i = end
        else:
            found.append(unit)
            i += 1
    return found


def _person(first: Unit, parts: Sequence[Unit]) -> Unit:
    kept = first if first.kind in ("person", "short") and len(parts) == 1 else None
    key = first.key if first.kind == "person" else ""
    entries = first.entries if kept is not None or first.kind == "person" else ()
    return Unit(
        first.start,
        parts[-1].end,
        "person",
        key,
        "short" if first.kind == "short" and len(parts) == 1 else "",
        first.conj,
        first.prep,
        "",
        False,
        entries,
    )


def _introduced(found: Sequence[Unit], unit: Unit) -> bool:
    """Whether an office or a title leads up to this place, with only what it is of in between."""
    if unit.prep:
        return False
    for back, unit_before in enumerate(reversed(found)):
        if unit_before.kind in OPENERS:
            return back > 0 or not unit.conj
        if unit_before.kind not in BETWEEN or back > 5:
            return False
        if unit.conj and back == 0:
            return False
        if unit_before.prep and unit_before.kind not in ("organization", "country", "body", "place"):
            return False
    return False


def is_given(unit: Unit, tokens: Sequence[Token]) -> bool:
    """Whether a unit can be a given name or another usual part of a name."""
    return unit.kind == "given" or (
        any(e.kind == "given" for e in unit.entries) and not tokens[unit.start].text.endswith(DOTLESS)
    )


def _misread(units: Sequence[Unit], at: int) -> bool:
    """Whether a word that looks like another word is the first part of a name that the base knows by its last."""
    if (
        units[at].kind not in ("word", "participle", "noun", "verb", "unknown")
        or units[at].conj
        or at + 1 >= len(units)
    ):
        return False
    after = units[at + 1]
    return after.kind == "short" and not after.conj and not after.prep


def _may_begin(unit: Unit, tokens: Sequence[Token], article: str, introduced: bool, found: Sequence[Unit]) -> bool:
    if unit.kind == "short":
        return True
    if unit.kind == "given":
        return unit.info != "particle" or introduced
    if introduced:
        return (is_given(unit, tokens) and unit.kind in ("word", "noun", "place", "unknown", "nisba")) or (
            unit.kind == "unknown"
            and _name_like(unit, tokens, article)
            and not tokens[unit.start].norm.startswith(article)
        )
    return False


def _sure(parts: Sequence[Unit], tokens: Sequence[Token]) -> bool:
    """Whether words without office or title before them are a name all the same."""
    if parts[0].kind == "short":
        return True
    if parts[0].prep and (len(parts[0].entries) != 1 or parts[0].info == "both"):
        return False
    names = [p for p in parts if p.kind in ("given", "unknown", "short") or is_given(p, tokens)]
    return len(names) >= 2 and parts[0].kind == "given" and parts[0].info != "particle"


def _run(
    units: Sequence[Unit], tokens: Sequence[Token], at: int, unknown: int, article: str, *, grown: bool = False
) -> int:
    """The index behind the last unit that belongs to a name whose first part ends at `at`."""
    start = at
    while at < len(units) and at - start < MOST_WORDS:
        unit = units[at]
        if unit.conj or unit.prep:
            break
        if unit.kind == "given" or (
            is_given(unit, tokens) and unit.kind in ("word", "place", "noun", "nisba", "title", "unknown", "modifier")
        ) or (unit.kind == "short" and not grown):
            at += 1
        elif unit.kind == "unknown" and not grown and unknown < MOST_UNKNOWN and _name_like(unit, tokens, article):
            unknown += 1
            at += 1
        else:
            break
    while at > start and units[at - 1].kind == "given" and units[at - 1].info == "particle":
        at -= 1
    return at


def _name_like(unit: Unit, tokens: Sequence[Token], article: str) -> bool:
    token = tokens[unit.start]
    return (
        len(token.norm) >= LEAST_LETTERS - 1
        and not token.norm.isascii()
        and CASE_ENDING not in token.text
        and token.norm[1:3] != article
    )


def _listed(unit: Unit, found: Sequence[Unit], conjunctions: frozenset[str], tokens: Sequence[Token]) -> Unit | None:
    """An unknown word behind a name, read as "and" plus the next name of a list."""
    before = [u for u in found[-2:] if u.kind != "mark"]
    norm = tokens[unit.start].norm
    if unit.kind != "unknown" or not before or before[-1].kind != "person":
        return None
    if norm[:1] in conjunctions and len(norm) > LEAST_LETTERS:
        return unit._replace(conj=norm[:1])
    return None
