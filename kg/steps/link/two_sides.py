"""Who "the two states" and "the two sides" of a sentence are: those that it names, or those told of before it."""

from __future__ import annotations

from kg.steps.link.context import Context

FAR = 4
PAIR = 2
# what leads to somebody's name
TITLING = frozenset({"office", "nisba", "title", "country"})
# what another state of a list ends with before "and": the last two of three are no pair
LISTED = frozenset({"mark", "country", "place"})
STATED = frozenset({"country", "nisba", "nisba_weak", "person", "place", "organization", "office", "anaphor"})


def sides_before(m: Context, at: int) -> tuple[str, ...]:
    """Who "the two sides" are: two states of the sentence, else the two told of last, unless others are named here."""
    told = pair_before(m, at) or two_told(m, at) or _two_met(m)
    if told or _is_between_others(m, at):
        return told
    pair = m.pair_sides or m.pair_states or m.pair_people
    # "his talks with the minister of X, N, after which the two sides signed": X is one of them
    named = {_state_of_person(m, i) for i in range(at) if m.units[i].kind == "person"} - {""}
    return pair if not named or named & {*pair, *map(m.people.state_of, pair)} else ()


def pair_before(m: Context, at: int) -> tuple[str, ...]:
    """The last two states that "and" joins before a noun in its sentence: "X and Y negotiate, and the two states"."""
    states, capitals = m.units[:at], m.knowledge.world.capitals
    for i in range(at - 1, 0, -1):
        first, second = states[i - 1], states[i]
        alone = i < 2 or not (first.conj and states[i - 2].kind in LISTED)
        alone = alone and not (i + 1 < at and states[i + 1].conj and states[i + 1].kind in LISTED)
        if second.conj and alone and {first.kind, second.kind} <= {"country", "place"}:
            keys = tuple(capitals.get(u.key, u.key) for u in (first, second))
            if all(k.startswith("country:") for k in keys) and keys[0] != keys[1]:
                return keys
    return ()


def two_told(m: Context, at: int) -> tuple[str, ...]:
    """The states told of before a noun in its sentence, by name or by their people, where they are two."""
    told: dict[str, None] = {}
    for unit in m.units[:at]:
        key = m.people.state_of(unit.key) if unit.kind == "person" and unit.key else unit.key
        key = m.knowledge.world.capitals.get(key, key)
        if unit.kind in ("country", "nisba", "place", "person") and key.startswith("country:"):
            told[key] = None
    if len(told) > PAIR:
        return _joined_people(m, at)
    return tuple(told) if len(told) == PAIR else ()


def _two_met(m: Context) -> tuple[str, ...]:
    """The states of the two people of whom a sentence has told so far, by whatever they are called in it."""
    people = dict.fromkeys(i.keys[0] for i in m.items if len(i.keys) == 1 and i.keys[0].startswith("person:"))
    states = tuple(dict.fromkeys(m.people.state_of(key) for key in people))
    return states if len(people) == len(states) == PAIR and all(s.startswith("country:") for s in states) else ()


def _joined_people(m: Context, at: int) -> tuple[str, ...]:
    """The states of the last two people that "and" joins before a noun: "N told N of A and N of B that the two"."""
    units = m.units
    for last in range(at - 1, PAIR, -1):
        if units[last].kind != "person":
            continue
        first = last
        while first > 0 and units[first - 1].kind in TITLING and not units[first].conj:
            first -= 1
        before = first - 1
        if not units[first].conj or before < 0 or units[before].kind != "person":
            continue
        states = tuple(dict.fromkeys((_state_of_person(m, before), _state_of_person(m, last))))
        return states if len(states) == PAIR and all(states) else ()
    return ()


def _state_of_person(m: Context, at: int) -> str:
    """The state of somebody named at a place; that of the adjective before his name, where nobody knows him yet."""
    before = m.units[at - 1] if at else None
    known = m.people.state_of(m.units[at].key) if m.units[at].key else ""
    return known or (before.key if before is not None and before.kind == "nisba" else "")


def _is_between_others(m: Context, at: int) -> bool:
    """Whether something is told to be between two that are no states: "clashes between police and farmers"."""
    between = (i for i in range(at - 1, -1, -1) if m.units[i].kind == "particle" and "between" in m.units[i].info)
    first = next(between, at)
    others = m.units[first + 1 : min(at, first + 1 + FAR)]
    return any(u.conj for u in others[1:]) and not any(u.kind in STATED for u in others)
