"""Offices that follow one another before a name."""

from __future__ import annotations

from collections.abc import Sequence

from kg.model import Unit
from kg.steps.link.context import Context
from kg.steps.link.offices import office_at

MOST_OFFICES = 4
PAST = frozenset({"former", "outgoing"})


def office_chain(m: Context, at: int) -> tuple[tuple[tuple[str, str, str], ...], str, int]:
    """Offices that follow one another before a name: each as (role, of, office), and how they are held."""
    offices: list[tuple[str, str, str]] = []
    manner = ""
    after = at
    while after < len(m.units) and m.units[after].kind == "office" and len(offices) < MOST_OFFICES:
        unit = m.units[after]
        owned = bool(unit.pron) and not _is_of_same(unit, offices)
        if offices and (unit.prep or owned or m.is_title(after) or _is_sent_to(m, unit, offices)):
            break
        if offices and _is_whom_ministers_meet(m, unit, offices):
            break
        if offices and _is_genitive(m, after, offices):
            return (), "", after
        if _is_acting(m, after):
            manner, after = "acting", after + 1
            continue
        found, how, beyond = office_at(m, after)
        if offices and unit.conj and not found:
            break
        if _is_of_another(found, offices) and not (how in PAST and _are_of_organisations(offices)):
            break
        after = beyond
        offices += found
        manner = manner or how
        if after < len(m.units) and m.units[after].kind == "mark" and m.is_comma(after):
            break
    return tuple(dict.fromkeys(_of_one(offices))), manner, after


def _of_one(offices: Sequence[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """Offices held together: a state that only the last of them names is that of those before it."""
    states = {of for _, of, _ in offices if of}
    whole = states.pop() if len(states) == 1 else ""
    own = whole.startswith("country:")
    return [(r, of or (whole if own and r == "officialOf" else ""), o) for r, of, o in offices]


def _is_of_same(unit: Unit, offices: Sequence[tuple[str, str, str]]) -> bool:
    """Whether "and its minister" goes on the offices of one who leads no state: "the deputy premier of X and its"."""
    states = {of for _, of, _ in offices}
    lower = bool(unit.conj) and all(role == "officialOf" for role, _, _ in offices)
    return lower and len(states) == 1 and states.pop().startswith("country:")


def _is_acting(m: Context, at: int) -> bool:
    """Whether "acting" stands before another office and is none by itself."""
    acts = any(e.kind == "modifier" and e.info == "acting" for e in m.units[at].entries)
    return acts and at + 1 < len(m.units) and m.units[at + 1].kind == "office" and not m.units[at + 1].conj


def _is_sent_to(m: Context, unit: Unit, offices: Sequence[tuple[str, str, str]]) -> bool:
    """Whether an envoy's office in the construct follows one of another kind, whose holder received the envoy."""
    rows, posting = m.knowledge.offices.offices, m.knowledge.offices.posting
    apart = not any(rows[o].complement & posting for _, _, o in offices)
    return apart and bool(rows[unit.key].complement & posting) and bool(unit.info) and not unit.info.definite


def _is_whom_ministers_meet(m: Context, unit: Unit, offices: Sequence[tuple[str, str, str]]) -> bool:
    """Whether "the president" stands behind a minister, who is somebody else: "the minister met the president of X"."""
    rows = m.knowledge.offices.offices
    definite = bool(unit.info and unit.info.definite) and not unit.conj
    heads = rows[unit.key].role == "headOfStateOf" and definite and unit.end - unit.start == 1
    return heads and all(rows[o].ministerial for _, _, o in offices)


def _is_genitive(m: Context, at: int, offices: Sequence[tuple[str, str, str]]) -> bool:
    """Whether a definite word that may be an office ends the one before it: "commander of the forces of assistance"."""
    before, unit = m.units[at - 1], m.units[at]
    open_ = before.kind == "office" and before.info and not before.info.definite and not offices[-1][1]
    return bool(open_) and unit.end - unit.start == 1 and m.text(unit).startswith(m.knowledge.lexicon.clitics.article)


def _are_of_organisations(offices: Sequence[tuple[str, str, str]]) -> bool:
    """Whether all offices are of organisations, which who led a state before may hold."""
    return all(of.startswith("organization:") for _, of, _ in offices)


def _is_of_another(found: Sequence[tuple[str, str, str]], offices: Sequence[tuple[str, str, str]]) -> bool:
    """Whether an office is of another state than those before it, and so somebody else's."""
    mine, theirs = {of for _, of, _ in found if of}, {of for _, of, _ in offices if of}
    if theirs and not mine and any(r == "headOfStateOf" for r, _, _ in offices):
        return any(r in ("headOfGovernmentOf", "foreignMinisterOf") for r, _, _ in found)
    return bool(mine and theirs and not mine & theirs)
