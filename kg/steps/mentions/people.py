"""Find the names of people, known beforehand or not.

A name begins after an office or a title, or with a known given name; it ends at the first word that the lexicon
knows as something else.
"""

from __future__ import annotations

from collections.abc import Sequence

from kg.match.clitics import Clitics
from kg.match.marks import COMMAS
from kg.model import Token, Unit
from kg.steps.mentions.enclosed_names import enclosed_end
from kg.steps.mentions.introduced import OPENERS, goes_on_list, is_introduced, is_introduced_far
from kg.steps.mentions.name_openings import (
    begins_lineage,
    is_first_part,
    is_followed,
    is_hidden,
    is_homonym,
    is_sure,
    looks_governed,
    may_begin,
)
from kg.steps.mentions.name_parts import AND, LEAST_LETTERS, has_article, is_given, is_noble, is_strange, is_western
from kg.steps.mentions.names import name_end, run
from kg.steps.mentions.names_before_offices import ACTING, stands_before_office, tells_of_name
from kg.steps.mentions.names_between import before_office, between_commas
from kg.steps.mentions.strangers_speaking import strangers_end
from kg.steps.mentions.surnames import plain_end, surnames_end

SLASH = "/"
# what a name can begin with at all, known, hidden or listed
FIRST = frozenset(
    {
        "person",
        "short",
        "given",
        "unknown",
        "word",
        "verb",
        "participle",
        "noun",
        "place",
        "nisba",
        "particle",
        "function",
        "country",
        "organization",
        "office",
    }
)
# of these, what begins one only where an office or a given name stands near
PLAIN = frozenset({"word", "verb", "participle", "noun", "particle", "function", "office"})
LIKE_WORDS = frozenset({"word", "verb", "participle", "noun"})
DISGUISED = frozenset({"particle", "function", "verb"})
FAR = 8
# what an office is of, which no adjective of a state behind the name can tell again
OWNERS = frozenset({"nisba", "country"})
MOST_OWNING = 2
CLOSED = frozenset({"mark", "particle", "function", "verb", "office", "quote", "time"})


def find_people(units: Sequence[Unit], tokens: Sequence[Token], clitics: Clitics) -> list[Unit]:
    """Join the units that form names into units of kind `person`; an unknown one has no key."""
    found: list[Unit] = []
    last_teller = max((at for at in range(len(units)) if tells_of_name(units, at)), default=-1)
    opened = False
    i = 0
    while i < len(units):
        unit = units[i]
        if unit.kind not in FIRST or (not opened and _is_plain(units, i, last_teller)):
            opened = opened or unit.kind in OPENERS
            found.append(unit)
            i += 1
            continue
        end = i
        off = _set_off(units, i, tokens, found, clitics) or _slashed_end(units, i, found, tokens) if opened else 0
        introduced = bool(off) or (opened and (is_introduced(found, unit) or goes_on_list(found, unit)))
        far = opened and not introduced and is_introduced_far(found, unit, tokens, clitics)
        if unit.kind == "person":
            end = i + 1 if is_followed(units, i, tokens, clitics) else run(units, tokens, i + 1, 1, clitics, grown=True)
        elif introduced and is_first_part(units, i, tokens, clitics, found):
            end = run(units, tokens, i + 2, 1, clitics)
        elif begins_lineage(units, i, tokens, clitics, introduced) or is_noble(units, i, tokens, clitics):
            end = run(units, tokens, i + 1, 0, clitics)
        elif looks_governed(units, i, tokens, clitics, found):
            unit, end = unit._replace(prep=""), run(units, tokens, i + 2, 1, clitics)
        elif is_homonym(units, i, tokens, clitics, found):
            end = run(units, tokens, i + 2, 1, clitics)
        elif (introduced and is_hidden(units, i, tokens, clitics, found)) or (
            i < last_teller and stands_before_office(units, i, tokens, clitics)
        ):
            end = run(units, tokens, i + 2, 1, clitics)
            if not introduced and unit.kind == "unknown" and units[i - 1].kind == "mark":
                unit = unit._replace(conj=AND if tokens[unit.start].norm.startswith(AND) else "")
        elif may_begin(units, i, tokens, clitics, introduced, found):
            end = name_end(units, tokens, i, clitics, introduced or (far and unit.kind == "short"))
            if not introduced and not is_sure(units[i:end], tokens):
                end = i
        elif far and may_begin(units, i, tokens, clitics, True, found):
            end = name_end(units, tokens, i, clitics, True)
            end = end if end > i + 1 and (end == len(units) or units[end].kind in CLOSED) else i
        elif (told := strangers_end(units, i, tokens, clitics, found)) > i:
            end = told
        elif listed := _listed(unit, found, clitics, tokens):
            end = run(units, tokens, i + 1, 1, clitics)
            unit, end = (listed, end) if any(is_given(u, tokens) for u in units[i + 1 : end]) else (unit, i)
        end = max(end, off, 0 if introduced or end > i + 1 else before_office(units, i, tokens, clitics, found))
        if introduced and end == i + 1 and unit.kind not in ("person", "short") and unit.info != "particle":
            end = surnames_end(units, tokens, end, clitics, owned=any(u.kind in OWNERS for u in found[-MOST_OWNING:]))
        elif introduced and end == i + 2 and unit.kind == "given" and unit.info != "particle":
            end = plain_end(units, tokens, end, clitics)
        if introduced and not off:
            end = enclosed_end(units, tokens, i, end, clitics, found)
        if end == i + 1 and _is_within(units, i, tokens, clitics, introduced):
            end = run(units, tokens, end + 1, 1, clitics)
        if end > i:
            found.append(_person(unit, units[i:end]))
            i = end
        else:
            opened = opened or unit.kind in OPENERS
            found.append(unit)
            i += 1
    return found


def _is_plain(units: Sequence[Unit], at: int, last_teller: int) -> bool:
    """Whether a word with no office or title before it is none of a name: no given name and no office is behind it."""
    if units[at].kind not in PLAIN or (at + 1 < len(units) and units[at + 1].kind == "given"):
        return False
    return not (0 < at < last_teller and units[at - 1].kind in ACTING)


def _is_within(units: Sequence[Unit], at: int, tokens: Sequence[Token], clitics: Clitics, introduced: bool) -> bool:
    """Whether the short name of somebody known stands within the name of a stranger: "Dr. Muhammad Abd al-N al-M"."""
    if at + 2 >= len(units) or not introduced or not is_given(units[at], tokens) or units[at].kind == "person":
        return False
    inner, last = units[at + 1], units[at + 2]
    if inner.kind != "person" or inner.conj or inner.prep or inner.end - inner.start != 2:
        return False
    one_word = last.end - last.start == 1 and not (last.conj or last.prep) and last.kind in FIRST
    return one_word and tokens[last.start].norm.startswith(clitics.article)


def _person(first: Unit, parts: Sequence[Unit]) -> Unit:
    kept = first if first.kind in ("person", "short") and len(parts) == 1 else None
    known = first.kind == "person" and not any(is_western(u) for u in parts[1:])
    key = first.key if known else ""
    entries = first.entries if kept is not None or known else ()
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


def _slashed_end(units: Sequence[Unit], at: int, found: Sequence[Unit], tokens: Sequence[Token]) -> int:
    """Where a name ends that slashes set off behind an office, 0 where none opens right before."""
    if not found or found[-1].kind != "quote" or tokens[found[-1].start].text != SLASH:
        return 0
    if not any(u.kind == "office" for u in found[-FAR:]):
        return 0
    return next((i for i in range(at + 1, len(units)) if units[i].kind == "quote"), 0)


def _set_off(units: Sequence[Unit], at: int, tokens: Sequence[Token], found: Sequence[Unit], clitics: Clitics) -> int:
    """Where a name ends that commas set off from the office before it, 0 without one: "the new ambassador to X, N N,".

    Its last word may look like a verb: none stands alone between a name and a comma.
    """
    unit = units[at]
    if len(found) < 2 or found[-1].kind != "mark" or found[-1].key not in COMMAS or unit.conj or unit.prep:
        return 0
    if _is_disguised(units, at, tokens, clitics) and is_introduced(found[:-1], unit):
        return at + 2
    named = unit.kind in ("given", "short", "unknown") or (unit.kind in DISGUISED and is_given(unit, tokens))
    after = units[at + 1] if at + 1 < len(units) else None
    given = unit.kind == "unknown" and after is not None and after.kind == "given" and after.info != "particle"
    led = is_introduced(found[:-1], unit) or (given and is_introduced_far(found[:-1], unit, tokens, clitics))
    if not named or not led:
        return 0
    if enclosed := between_commas(units, at, tokens, clitics):
        return enclosed
    end = run(units, tokens, at + 1, 1, clitics)
    last = units[end] if end < len(units) else None
    if last is not None and last.kind == "verb" and not (last.conj or last.prep or last.pron) and end > at + 1:
        end += 1
    end = plain_end(units, tokens, end, clitics) if end == at + 1 else end
    closed = at + 1 < end < len(units) and units[end].kind == "mark" and units[end].key in COMMAS
    return end if closed else 0


def _is_disguised(units: Sequence[Unit], at: int, tokens: Sequence[Token], clitics: Clitics) -> bool:
    """Whether what looks like another word is a first name: a strange word alone follows, and then a comma."""
    if at + 2 >= len(units) or units[at].kind not in LIKE_WORDS or units[at].pron:
        return False
    last, closing = units[at + 1], units[at + 2]
    strange = last.kind == "unknown" and not last.conj and is_strange(last, tokens, clitics)
    one_word = units[at].end - units[at].start == 1 and not has_article(tokens[units[at].start], clitics)
    return strange and one_word and closing.kind == "mark" and closing.key in COMMAS


def _listed(unit: Unit, found: Sequence[Unit], clitics: Clitics, tokens: Sequence[Token]) -> Unit | None:
    """An unknown word behind a name, read as "and" plus the next name of a list."""
    if unit.kind != "unknown":
        return None
    before = [u for u in found[-2:] if u.kind != "mark"]
    norm = tokens[unit.start].norm
    if not before or before[-1].kind != "person":
        return None
    if norm[:1] in clitics.conjunctions and len(norm) > LEAST_LETTERS:
        return unit._replace(conj=norm[:1])
    return None
