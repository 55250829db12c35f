"""The states of a region that a list of places knows: they act, ask and are asked, while the land only lies there.

"the states of the Sahel welcomed", "thanked the Nordic states": such a name is one of a group, as it is with a region
that no list knows. Where something happens in them, or somebody goes there, it stands for the land.
"""

from __future__ import annotations

from kg.model import Made
from kg.model.keys import COLLECTIVE, GROUP
from kg.steps.link import states
from kg.steps.link.context import Context, Found
from kg.steps.link.hearers_acting import as_actors, audience_at

VISIT = "Visit"


def at_place(m: Context, at: int) -> Found | None:
    """What a place stands for, a region told by its states for those."""
    found, unit = states.at_place(m, at), m.units[at]
    if found is None or found[0] != (unit.key,) or m.knowledge.world.things[unit.key].within:
        return found
    words = m.knowledge.lexicon.clitics.bare(m.text(unit), unit.conj, unit.prep)
    if words.split(" ")[0] not in m.knowledge.groups["collective_lands"] or _is_where(m, at):
        return found
    if (audience := audience_at(m, at)) is not None and audience.kind == "one":
        return as_actors(m, at, audience)
    return (_states(m, unit.key, m.surface(unit)),), found[1], COLLECTIVE


def leaders_of_region(m: Context, at: int) -> Found | None:
    """Those who lead the states of a region, for whom they act: "the leaders of West Africa", "of the states of"."""
    last = at + 1
    while last < len(m.units) and m.text(m.units[last]) in m.knowledge.groups["collective_lands"]:
        last += 1
    unit = m.units[last] if last < len(m.units) else None
    if unit is None or unit.kind != "place" or unit.conj or unit.prep or _is_where(m, at):
        return None
    if m.knowledge.world.things[unit.key].within or unit.key in m.knowledge.world.together:
        return None
    label = " ".join([m.surface(m.units[at]), *(m.surface(u) for u in m.units[at + 1 : last + 1])])
    return (_states(m, unit.key, label),), last + 1, COLLECTIVE


def _states(m: Context, region: str, label: str) -> str:
    key = f"{GROUP}~{region.partition(':')[2]}_states"
    m.made.setdefault(key, Made(key, ("Organization",), label, ""))
    m.names.setdefault(key, set()).add(label)
    return key


def _is_where(m: Context, at: int) -> bool:
    """Whether a land is where something is or happens, or where somebody goes."""
    unit, before = m.units[at], m.units[at - 1] if at else None
    if unit.prep not in ("", m.knowledge.lexicon.clitics.lam):
        return True
    if before is None:
        return False
    word, groups = m.text(before)[len(before.conj) :], m.knowledge.groups
    if before.kind == "office" or word in groups["place"] or word in groups["with"]:
        return True
    readings = m.knowledge.frames.verbs if before.kind == "verb" else m.knowledge.frames.nouns
    return any(sense.frame.event == VISIT for sense in readings.get(before.key, ()))
