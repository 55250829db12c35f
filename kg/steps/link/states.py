"""States and places: what a name, an adjective or a capital stands for."""

from __future__ import annotations

import unicodedata

from kg.model import Made, Unit
from kg.steps.link.context import Context, Found
from kg.steps.link.organisations import at_orgword

OURS = "\u0646\u0627"
TIED = "\u0629"
# how many words the name of a town may have that nobody knows
LONGEST = 2


def at_state_of(m: Context, at: int) -> Found | None:
    if m.sentence.tokens[m.units[at].start].text.endswith(TIED):
        return _town_of(m, at)  # "the small town" is spelled like "his country" but for the last letter
    if m.told_as_own and m.text(m.units[at]).endswith(OURS) and not sum(u.kind == "quote" for u in m.units[:at]) % 2:
        return (m.told_as_own,), at + 1, "possessive"
    person = _sayer(m, at) or (m.people.recent[-1] if m.people.recent else "")
    state = m.people.state_of(person) if person else ""
    return ((state,), at + 1, "possessive") if state else None


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
        elif kind == "place" and unit.key in m.knowledge.world.capitals and unit.info != "ambiguous":
            states.append(m.knowledge.world.capitals[unit.key])
        elif kind == "state_of" and not states:
            found = at_state_of(m, after)
            if not found:
                break
            states += found[0]
        else:
            break
        after += 1
    if len(states) > 1 and not _list_of_states(m, at, after):
        states, after = states[:1], at + 1
    for state in states:
        m.note_state(state)
    if len(states) == 2:
        m.pair_states = (states[0], states[1])
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
            if after < len(m.units) and (town := _town_itself(m.units[after])):
                return (town,), after + 1, "name"
        if states:
            if "capital" in groups and len(states) == 1:
                _name_capital(m, at, after, states[0])
            return states, after, "side"
    return _town_of(m, at) if "place_head" in groups else None


def _town_itself(unit: Unit) -> str:
    """The town that a name is, where it may stand for its state as well: of "the Ruritanian capital X"."""
    if unit.prep or unit.conj:
        return ""
    return unit.key if unit.kind == "place" else next((e.key for e in unit.entries if e.kind == "place"), "")


def _town_of(m: Context, at: int) -> Found | None:
    """A town that nobody knows, in the state that is named behind it: "the town of N in X", "the X-ian town of N"."""
    name = at + 1
    while name < len(m.units) and name <= at + LONGEST and _is_strange(m.units[name]):
        if name > at + 1 and _is_purpose(m, m.units[name]):
            break
        name += 1
    if name == at + 1 or not _is_town(m, at):
        return None
    state, after = _state_behind(m, name)
    closed = name < len(m.units) and _is_purpose(m, m.units[name])
    if not state and not closed and not _ends_name(m, name):
        return None
    return (_town(m, at + 1, name, state),), after, "town"


def _is_town(m: Context, at: int) -> bool:
    """Whether a word is one before the name of a town."""
    unit = m.units[at]
    return m.text(unit)[len(unit.conj) + len(unit.prep) :] in m.knowledge.groups["towns"]


def _state_behind(m: Context, at: int) -> tuple[str, int]:
    """The state named by an adjective, or behind "in", right behind the name of a town, and the place behind it."""
    origin = m.units[at] if at < len(m.units) else None
    if origin is None or origin.conj:
        return "", at
    definite = m.text(origin).startswith(m.knowledge.endings.article)
    if origin.kind == "nisba" and definite and not origin.prep and origin.key.startswith("country:"):
        m.note_state(origin.key)
        return origin.key, at + 1
    quarter = m.text(origin)[len(origin.prep) :] in m.knowledge.groups["quarters"]
    inside = quarter or m.text(origin) in m.knowledge.groups["place"]
    state = m.units[at + 1] if inside and at + 1 < len(m.units) else origin
    if state.kind == "country" and (inside or state.prep in m.knowledge.groups["at"]) and not state.conj:
        return state.key, at
    return "", at


def _ends_name(m: Context, at: int) -> bool:
    """Whether no word stands behind a name that may be a part of it."""
    return at >= len(m.units) or m.units[at].kind not in ("word", "noun", "unknown", "given", "person", "orgword")


def _town(m: Context, first: int, after: int, state: str) -> str:
    """The key of a town by its name."""
    tokens = m.sentence.tokens[m.units[first].start : m.units[after - 1].end]
    key = f"place:~{'_'.join(t.norm for t in tokens if t.is_word)}"
    known = m.made.get(key)
    if known is None or (state and not known.within):
        m.made[key] = Made(key, ("Place",), " ".join(t.text for t in tokens if t.is_word), state)
    return key


def _is_strange(unit: Unit) -> bool:
    return unit.kind == "unknown" and not (unit.conj or unit.prep or unit.pron)


def _is_purpose(m: Context, unit: Unit) -> bool:
    """Whether a word behind the name of a town is "to" with what is done there: "to the town of X to inspect"."""
    lam, text = m.knowledge.lexicon.clitics.lam, m.text(unit)
    met = m.knowledge.lexicon.match([text.removeprefix(lam)], 0) if text.startswith(lam) else None
    return met is not None and any(e.kind in ("verb", "noun", "word") for e in met.entries)


def _name_capital(m: Context, at: int, after: int, state: str) -> None:
    """Note that a town is called "the Ruritanian capital" here."""
    words = [t.text for t in m.sentence.tokens[m.units[at].start : m.units[after - 1].end]]
    words[0] = words[0][len(m.units[at].conj) + len(m.units[at].prep) :]
    towns = (place for place, of in m.knowledge.world.capitals.items() if of == state)
    for town in towns if words[0] else ():
        m.names.setdefault(town, set()).add(" ".join(words))


def at_country(m: Context, at: int) -> Found | None:
    unit = m.units[at]
    town = next((e.key for e in unit.entries if e.kind == "place"), "")
    if town and at and not (unit.conj or unit.prep) and _is_town(m, at - 1):
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


def _is_elsewhere(m: Context, at: int, within: str) -> bool:
    """Whether "of" another state follows what is called like a place in one: "the administrative capital of X"."""
    unit = m.units[at]
    return unit.kind == "country" and unit.prep == m.knowledge.lexicon.clitics.lam and unit.key != within
