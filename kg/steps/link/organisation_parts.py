"""Bodies that are a part of a known organisation, or serve somebody in office: "the executive council of X"."""

from __future__ import annotations

from kg.model import Unit
from kg.steps.link.context import Context, Found
from kg.steps.link.minting import bare, known_by_letters, mint
from kg.steps.link.organisation_aims import for_what
from kg.steps.link.organisation_names import is_definite

# the noun of an organ, with one more that it governs: "mission of observers of"
PAIR = 2
SEATS = frozenset({"country", "place"})


def part_of(m: Context, at: int, after: int, *, named: bool) -> Found | None:
    """A body with "of" and the known organisation behind it of which it is a part: "the executive council of X".

    Behind "of" it is a thing of its own only where it is `named` as what an office is of: what it does is done by the
    whole. One with a seat of its own stands right before the name of the whole: "the mission of X in Y".
    """
    whole = m.units[after] if after < len(m.units) else None
    if whole is None or whole.kind != "organization" or whole.conj:
        return None
    if whole.prep == m.knowledge.lexicon.clitics.lam:
        if not named and is_definite(m, at):
            return (whole.key,), after + 1, "name"
        if not is_definite(m, at) or whole.info == "ambiguous":
            return None
    elif after > at + PAIR or is_definite(m, after - 1) or whole.prep or not _is_organ(m, at, whole):
        return None
    seated = _seated(m, max(for_what(m, after, after + 1), after + 1))
    if not whole.prep and seated == after + 1 and not known_by_letters(m, seated):
        told = m.heads.get(bare(m, m.units[at]), "")
        if after > at + 1:
            return (told or whole.key,), after + 1, "name"
        return ((told,), after + 1, "head") if told else None
    key, end = mint(m, at, seated)
    m.parts[key] = whole.key
    # the land is where things happen as well
    return (key,), end if end > seated else after + 1, "name"


def _is_organ(m: Context, at: int, whole: Unit) -> bool:
    """Whether a bare noun is that of an organ of an international organisation: "the mission of X", no "bloc X"."""
    types = m.knowledge.world.things[whole.key].types
    return bare(m, m.units[at]) in m.knowledge.groups["organs_of_unions"] and "InternationalOrganization" in types


def _seated(m: Context, at: int) -> int:
    """The place behind "in" and the land where a mission is: "the mission of X in Y"."""
    inside = at + 1 < len(m.units) and m.text(m.units[at]) in m.knowledge.groups["place"] and not m.units[at].conj
    return at + 2 if inside and m.units[at + 1].kind in SEATS and not m.units[at + 1].prep else at


def serving(m: Context, at: int, after: int) -> Found | None:
    """An office that serves somebody in office: "the press office of the prime minister"."""
    served = m.units[after] if after < len(m.units) else None
    if served is None or served.kind != "office" or served.prep != m.knowledge.lexicon.clitics.lam:
        return None
    if not is_definite(m, at) or bare(m, m.units[at]) not in m.knowledge.groups["serving_heads"]:
        return None
    end = after + 1
    if (
        end < len(m.units)
        and m.units[end].kind in ("nisba", "country")
        and not (m.units[end].conj or m.units[end].prep)
    ):
        end += 1
    if end < len(m.units) and m.units[end].kind in ("person", "title") and not m.units[end].conj:
        return None
    key, _ = mint(m, at, end)
    m.names[key].add(m.surface(m.units[at]._replace(end=served.start)))
    m.names[key].add(m.surface(m.units[at]._replace(end=served.end)))
    return (key,), end, "name"
