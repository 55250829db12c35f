"""Marks that stand between an office and its holder: "the presidents of Ruritania - N N", "(the minister of X) N N"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.match.marks import COMMAS, DASHES
from kg.model import Unit

STATES = frozenset({"country", "nisba"})
NAMES = frozenset({"person", "short", "given", "unknown", "verb", "participle", "word"})
LEADING = frozenset({"verb", "particle", "mark", "function", "quote"})
# how many units stand at most in brackets around an office
INSIDE = 8
# what another word for it in brackets follows, and how many units those are
GLOSSED = frozenset({"office", "body"})
GLOSS = 3
# how far back the office stands that all the names share
REACH = 24


def without_dashes(units: Sequence[Unit]) -> list[Unit]:
    """The units without a dash between a state and what may be a name, where an office of several people leads them."""
    return [unit for at, unit in enumerate(units) if unit.kind != "mark" or not _parts_name(units, at)]


def _parts_name(units: Sequence[Unit], at: int) -> bool:
    if _sets_off_states(units, at):
        return True
    if units[at].kind != "mark" or units[at].key not in DASHES or not 0 < at < len(units) - 1:
        return False
    state, name = units[at - 1], units[at + 1]
    if state.kind not in STATES or name.kind not in NAMES or name.conj or name.prep or name.pron:
        return False
    before = (unit for unit in units[max(0, at - REACH) : at - 1] if unit.kind == "office")
    return any(unit.info is not None and unit.info.number in ("plural", "dual") for unit in before)


def _sets_off_states(units: Sequence[Unit], at: int) -> bool:
    """Whether a comma stands between an office of several and the first of them: "the presidents, the X-ian N and"."""
    if not 0 < at < len(units) - 2 or units[at].kind != "mark" or units[at].key not in COMMAS:
        return False
    state, name = units[at + 1 : at + 3]
    offices = (e.info for e in units[at - 1].entries if e.kind == "office" and e.info is not None)
    several = any(info.number in ("plural", "dual") for info in offices)
    named = name.kind in NAMES and not (name.conj or name.prep or name.pron)
    return several and state.kind in STATES and not (state.conj or state.prep) and named


def without_brackets_of_offices(units: Sequence[Unit]) -> list[Unit]:
    """The units without brackets around an office that its holder's name follows, and without glosses of a body.

    "(The minister of X) N N", "the head of the assembly (parliament) of X".
    """
    if not any(unit.key == "(" for unit in units):
        return list(units)
    out: list[Unit] = []
    at = 0
    while at < len(units):
        end = _bracketed_office(units, at)
        glossed = _is_gloss(units, at)
        out += units[at + 1 : end] if end else units[at : at + int(not glossed)]
        at = at + GLOSS if glossed else max(end, at) + 1
    return out


def _is_gloss(units: Sequence[Unit], at: int) -> bool:
    """Whether brackets around another word for a body part what heads it from the state: "(parliament)"."""
    if units[at].key != "(" or not at or at + GLOSS >= len(units) or units[at + GLOSS - 1].key != ")":
        return False
    inner, state = units[at + 1], units[at + GLOSS]
    told = state.kind == "nisba" or (state.kind == "particle" and isinstance(state.info, frozenset))
    told = told and not state.conj and (state.kind == "nisba" or "place" in state.info)
    return told and units[at - 1].kind in GLOSSED and inner.kind in ("body", "orgword") and not inner.prep


def _bracketed_office(units: Sequence[Unit], at: int) -> int:
    """The place of the bracket that closes around an office before a name, 0 where none opens."""
    if units[at].key != "(" or at + 3 >= len(units) or units[at + 1].kind != "office":
        return 0
    if at and units[at - 1].kind not in LEADING:
        return 0
    end = next((i for i in range(at + 2, min(at + INSIDE, len(units) - 1)) if units[i].kind == "mark"), 0)
    name = units[end + 1]
    named = name.kind in NAMES | {"title"} and not (name.conj or name.prep or name.pron)
    return end if end and units[end].key == ")" and named else 0
