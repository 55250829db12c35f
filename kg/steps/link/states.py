"""States and places: what a name, an adjective or a capital stands for."""

from __future__ import annotations

import unicodedata

from kg.steps.link.context import Context, Found
from kg.steps.link.organisations import at_orgword
from kg.steps.link.towns import is_town, name_capital, town_itself, town_of

OURS = "\u0646\u0627"
TIED = "\u0629"


def at_state_of(m: Context, at: int) -> Found | None:
    if m.sentence.tokens[m.units[at].start].text.endswith(TIED):
        return town_of(m, at)  # "the small town" is spelled like "his country" but for the last letter
    if m.told_as_own and m.text(m.units[at]).endswith(OURS) and not sum(u.kind == "quote" for u in m.units[:at]) % 2:
        return (m.told_as_own,), at + 1, "possessive"
    person = _sayer(m, at) or (m.people.recent[-1] if m.people.recent else "")
    state = m.people.state_of(person) if person else ""
    return ((state,), at + 1, "possessive") if state and not state.startswith("organization:~") else None


def _sayer(m: Context, at: int) -> str:
    """Who says what opens with "his country": the person behind the last verb of saying before "that"."""
    that = m.units[at - 1] if at else None
    if that is None or not isinstance(that.info, frozenset) or "that" not in that.info:
        return ""
    return m.sayer


def states_at(m: Context, at: int) -> tuple[tuple[str, ...], int]:
    """States named at a place by adjectives or names, joined by "and"."""
    states: list[str] = []
    after = at
    while after < len(m.units):
        unit = m.units[after]
        kind = unit.kind
        joined = bool(unit.conj)
        if states and not joined:
            break
        if not states and (joined or (unit.prep and after > at)):
            break
        if kind == "nisba":
            states.append(unit.key)
        elif weak := [e.key for e in unit.entries if e.kind == "nisba_weak"]:
            states.append(weak[0])
        elif kind == "country" and (unit.info != "ambiguous" or _is_ruled(m, after) or _is_inside(m, after)):
            states.append(unit.key)
        elif (
            kind == "place"
            and unit.key in m.knowledge.world.capitals
            and (unit.info != "ambiguous" or _is_ruled(m, after))
        ):
            states.append(m.knowledge.world.capitals[unit.key])
        elif not states and (called := m.knowledge.world.together.get(unit.key)):
            states, after = [*called], after + 1
            break
        elif kind == "state_of" and not states:
            found = at_state_of(m, after)
            if not found:
                break
            states += found[0]
        else:
            break
        after += 1
    if len(states) > 1 and after > at + 1 and not _list_of_states(m, at, after):
        states, after = states[:1], at + 1
    for state in states:
        m.note_state(state)
    if len(states) == 2:
        m.pair_states, m.pair_sides = (states[0], states[1]), ()
    return tuple(states), after


def _is_ruled(m: Context, at: int) -> bool:
    """Whether an ambiguous name stands right behind an office in the construct: "prime minister of X"."""
    before = m.units[at - 1] if at else None
    return before is not None and before.kind == "office" and not (before.info and before.info.definite)


def _is_inside(m: Context, at: int) -> bool:
    """Whether "in" stands right before an ambiguous name: "the minister of trade in X"."""
    return bool(at) and m.text(m.units[at - 1]) in m.knowledge.groups["place"] and not m.units[at].prep


def _list_of_states(m: Context, at: int, after: int) -> bool:
    """Whether "and" joins adjectives or names of one shape, and no name or as many names of people follow the last."""
    if len({m.units[i].kind.removesuffix("_weak") for i in range(at, after)}) > 1:
        return False
    names = after
    while names < len(m.units) and m.units[names].kind == "person" and bool(m.units[names].conj) == (names > after):
        names += 1
    return names - after in (0, after - at)


def at_particle(m: Context, at: int) -> Found | None:
    unit = m.units[at]
    groups = unit.info if isinstance(unit.info, frozenset) else frozenset()
    if "human" in groups:
        return at_orgword(m, at)
    if "side" in groups:
        nxt = m.units[at + 1] if at + 1 < len(m.units) else None
        if "capital" in groups and nxt is not None and nxt.kind == "place" and not nxt.prep and not nxt.conj:
            return (nxt.key,), at + 2, "name"
        states, after = states_at(m, at + 1)
        if "capital" in groups:
            after = max(after, at + 1)
            if after < len(m.units) and (town := town_itself(m.units[after])):
                return (town,), after + 1, "name"
        if states:
            if "capital" in groups and len(states) == 1:
                name_capital(m, at, after, states[0])
            return states, after, "side"
    return town_of(m, at) if "place_head" in groups else None


def at_country(m: Context, at: int) -> Found | None:
    unit = m.units[at]
    town = next((e.key for e in unit.entries if e.kind == "place"), "")
    if town and at and not (unit.conj or unit.prep) and is_town(m, at - 1):
        return (town,), at + 1, "name"  # "the town of X" stands for no state
    if unit.info == "ambiguous" and unit.end - unit.start == 1 and not m.placed(at):
        return None
    key = _meant(m, at)
    if key != unit.key:
        return (key,), at + 1, "name"
    m.note_state(unit.key)
    return (unit.key,), at + 1, "name"


def _meant(m: Context, at: int) -> str:
    """Which of a state and the capital of another one, written alike, is meant: by its vowels, else by what was told.

    A name with one meaning, and a name of which nothing speaks for another meaning, keeps the one that it has.
    """
    unit, capitals = m.units[at], m.knowledge.world.capitals
    states = {e.key: capitals.get(e.key, e.key) for e in unit.entries if e.kind in ("place", "country")}
    if len(set(states.values())) < 2 or unit.end - unit.start > 1:
        return unit.key
    written = m.sentence.tokens[unit.start].text
    if any(map(unicodedata.combining, written)):
        vowelled = [k for k in states if any(written.endswith(a) for a in m.knowledge.world.things[k].aliases)]
        return vowelled[0] if vowelled else next((k for k in states if _is_unvowelled(m, k)), unit.key)
    told = {*m.recent_states, *(m.people.state_of(key) for key in m.names if key.startswith("person:"))}
    spoken_of = [key for key, state in states.items() if state in told and (key == state or m.placed(at))]
    return spoken_of[0] if len(spoken_of) == 1 else unit.key


def _is_unvowelled(m: Context, key: str) -> bool:
    """Whether none of the names of a thing is written with vowels to tell it apart."""
    thing = m.knowledge.world.things[key]
    return not any(unicodedata.combining(letter) for name in (thing.ar, *thing.aliases) for letter in name)


def at_place(m: Context, at: int) -> Found | None:
    unit = m.units[at]
    if unit.info == "ambiguous" and unit.end - unit.start == 1 and not m.placed(at):
        return None
    if (key := _meant(m, at)) != unit.key:
        return (key,), at + 1, "name"
    after = at + 1
    if (called := m.knowledge.world.together.get(unit.key)) and not _is_within(m, at):
        return called, after, "name"
    within = m.knowledge.world.things[unit.key].within
    if after < len(m.units) and unit.end - unit.start > 1 and _is_elsewhere(m, after, within):
        return None
    if after + 1 < len(m.units) and m.is_comma(after) and m.units[after + 1].key == within:
        after += 2
    state = m.knowledge.world.capitals.get(unit.key)
    if state and not unit.prep:
        m.note_state(state)
    opens = at == 0 and after < len(m.units) and m.units[after].kind in ("mark", "time", "number") and not unit.prep
    if opens and not m.dateline and (state or within).startswith("country:"):
        m.dateline = state or within
    return (unit.key,), after, "name"


def _is_within(m: Context, at: int) -> bool:
    """Whether something is told to be or happen in a land: "in the two Koreas"."""
    before = m.units[at - 1] if at else None
    return before is not None and m.text(before) in m.knowledge.groups["place"]


def _is_elsewhere(m: Context, at: int, within: str) -> bool:
    """Whether "of" another state follows what is called like a place in one: "the administrative capital of X"."""
    unit = m.units[at]
    return unit.kind == "country" and unit.prep == m.knowledge.lexicon.clitics.lam and unit.key != within
