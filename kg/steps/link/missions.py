"""Embassies and consulates: one for each place to which a state sends one."""

from __future__ import annotations

from kg.steps.link.context import Context

MISSIONS = frozenset({"embassy", "consulate"})
IN = "\u0641\u064a"


def seat_of(m: Context, at: int) -> tuple[str, int]:
    """The place at which the mission before a unit is, and the token behind its name: "in Y", "to Y", "at Y".

    Of a capital its state is told.
    """
    if at >= len(m.units) or m.units[at].conj:
        return "", 0
    led = m.text(m.units[at]) in m.knowledge.groups["place"] | m.knowledge.offices.posting
    land = m.units[at + int(led)] if at + int(led) < len(m.units) else None
    if land is None or land.kind not in ("country", "place") or bool(land.prep) == led or land.info == "ambiguous":
        return "", 0
    if land.prep == m.knowledge.lexicon.clitics.lam:
        return "", 0
    return m.knowledge.world.capitals.get(land.key, land.key), land.end


def mission(m: Context, plain: str, label: str, end: int) -> tuple[str, str, int]:
    """The key of a mission, its label, and the token behind its name with the place where it is.

    Where none is told, it is the only one of its state that the article names.
    """
    at = next((i for i, unit in enumerate(m.units) if unit.start >= end), len(m.units))
    seat, behind = seat_of(m, at)
    told = [key for key in m.made if key == plain or key.startswith(f"{plain}_")]
    key = told[0] if len(told) == 1 and (not seat or told[0] == plain) else plain
    if seat and key == plain and plain not in told:
        key = f"{plain}_{seat.partition(':')[2].lower()}"
    if seat:
        label = f"{label} {IN} {m.knowledge.world.things[seat].ar}"
    elif key in m.made:
        label = m.made[key].label
    return key, label, behind or end
