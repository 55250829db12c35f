"""The body that "a member of" and what follows it name, whether a list has it or its place alone tells its name."""

from __future__ import annotations

from kg.steps.link.context import Context
from kg.steps.link.named import things_at
from kg.steps.link.whole_bodies import named_up_to

MEMBER_OF = "memberOf"
OFFICE = "council_member"
BODY = "organization:"
OF_STATES = "InternationalOrganization"
HELD = frozenset({"relation", "non_office", "anaphor"})


def body_of_member(m: Context, at: int) -> tuple[str, int] | None:
    """The organisation of which "a member of" or "one of the members of" tells at a place, and the place behind."""
    words, unit = m.knowledge.groups, m.units[at]
    first, word = at, m.sentence.norms[unit.start][len(unit.conj) + len(unit.prep) :]
    if word in words["one_of"] and at + 1 < len(m.units):
        first, word = at + 1, m.text(m.units[at + 1])
        if word not in words["members_of"]:
            return None
    elif word not in words["a_member"]:
        return None
    unit = m.units[first]
    if unit.kind not in HELD or unit.pron:
        return None
    if unit.end - unit.start > 1:
        return named_up_to(m, first, unit.start + 1)
    inside = first + 1 < len(m.units) and m.text(m.units[first + 1]) in words["place"]
    body = first + 1 + int(inside)
    if body >= len(m.units) or m.units[body].conj or (m.units[body].prep and m.units[body].prep not in words["at"]):
        return None
    keys, after = things_at(m, body) if m.units[body].kind == "organization" else ((), body)
    thing = m.knowledge.world.things.get(keys[0]) if keys else None
    if thing is not None and OF_STATES in thing.types:
        return None  # whose members are states, for whom envoys sit there
    if keys and keys[0].startswith(BODY):
        return keys[0], after
    return named_up_to(m, body, m.units[body].start)
