"""Chiefs who are named behind those that serve them, behind their relatives and their staff.

"N, the spokesman of the president of X M": N has the first office, and M the one inside it.
"""

from __future__ import annotations

from collections.abc import Sequence

from kg.knowledge.offices import LEADING, Office
from kg.model import Item, Unit
from kg.steps.link.context import Context
from kg.steps.link.names import claim, person

Post = tuple[str, str, str]
CHIEFS = LEADING | {"chiefOf", "foreignMinisterOf"}
STATES = frozenset({"country", "nisba"})
# what somebody without the office himself is called by, which has the office of his chief in it
AROUND = frozenset({"non_office", "body"})
NAMED = frozenset({"person", "given"})
PATTERN = "chief-named"


def chief_served(m: Context, first: int, last: int, offices: Sequence[Post]) -> Post | None:
    """The office, with what it is of, of the chief whom an aide serves whose own office stands between two places."""
    rows = m.knowledge.offices.offices
    whole = next((of for _, of, _ in offices if of), "")
    if not whole or rows[m.units[first].key].role in CHIEFS or len({office for _, _, office in offices}) > 1:
        return None  # one more office of the same holder: "the deputy premier, foreign minister N"
    within = (i for i in range(first + 1, last) if m.units[i].kind == "office" and not m.is_title(i))
    inner = [m.units[i] for i in within if not m.units[i].conj]
    chief = rows[inner[-1].key] if inner else _chief_in(m, m.units[first])
    if chief is None or chief.role not in CHIEFS or chief.generic:
        return None
    return _role(chief, whole), whole, chief.id


def without_chief(m: Context, first: int, offices: Sequence[Post]) -> tuple[Post, ...]:
    """The offices of an aide behind his name without that of the chief whom he serves: "N, the envoy of the emir".

    The chief's office stands right behind that of the aide, which is none of a chief and in the construct.
    """
    rows, aide = m.knowledge.offices.offices, m.units[first]
    chief = m.units[first + 1] if first + 1 < len(m.units) else None
    if chief is None or chief.kind != "office" or chief.conj or chief.prep or aide.kind != "office":
        return tuple(offices)
    led = m.text(aide).split(" ")[-1] in m.knowledge.groups["on_behalf"]
    construct = led or bool(aide.info and not aide.info.definite and aide.end - aide.start == 1)
    own, its = rows[aide.key], rows[chief.key]
    if not construct or own.role in CHIEFS or its.role not in CHIEFS or its.generic:
        return tuple(offices)
    whole = next((of for _, of, office in offices if of and office == its.id), "")
    return tuple((r, of or whole, o) for r, of, o in offices if o == own.id) or ((_role(own, whole), whole, own.id),)


def is_known_chief(m: Context, name: int, chief: Post | None) -> bool:
    """Whether the base knows somebody named at a place to have held the office of the chief."""
    if chief is None or name >= len(m.units):
        return False
    tenures = m.knowledge.world.tenures
    held = (t for e in m.units[name].entries if e.kind in ("person", "short") for t in tenures.get(e.key, ()))
    return any((t.role, t.of) == chief[:2] for t in held)


def claim_chief(m: Context, name: int, chief: Post) -> None:
    """State the office of a chief who is named at a place."""
    role, of, office = chief
    if key := person(m, name, (chief,)):
        claim(m, key, role, of, office, "", name - 1, name + 1, PATTERN)


def claim_chiefs_around(m: Context, items: Sequence[Item]) -> None:
    """State the offices of chiefs whose office or relative is told of: "the office of the president of X N".

    A stranger behind a relative may be that one, unless a name goes before.
    """
    for at, unit in enumerate(m.units[:-2]):
        state = m.units[at + 1]
        if unit.kind not in AROUND or state.kind not in STATES or state.conj or not state.key.startswith("country:"):
            continue
        name, chief = m.titles(at + 2), _chief_in(m, unit)
        bearer = m.units[name] if name < len(m.units) else None
        if chief is None or bearer is None or bearer.kind != "person" or bearer.conj or bearer.prep:
            continue
        post = (_role(chief, state.key), state.key, chief.id)
        before = m.units[at - 1] if at else None
        sure = unit.kind == "body" or (before is not None and before.kind in NAMED and not unit.conj)
        if not sure and not is_known_chief(m, name, post):
            continue
        for item in items:
            if item.start <= bearer.start < item.end and len(item.keys) == 1 and item.keys[0].startswith("person:"):
                claim(m, item.keys[0], *post, "", at, name + 1, PATTERN)


def _chief_in(m: Context, unit: Unit) -> Office | None:
    """The office of a chief with which the words of an aide, a relative or a staff end."""
    words = m.text(unit).split(" ")
    for first in range(1, len(words)):
        for entry in m.knowledge.lexicon.get(" ".join(words[first:])):
            if entry.kind == "office" and entry.info.number == "singular":
                office = m.knowledge.offices.offices[entry.key]
                return office if office.role in CHIEFS and not office.generic else None
    return None


def _role(chief: Office, of: str) -> str:
    return chief.organisation_role or "chiefOf" if of.startswith("organization:") else chief.role
