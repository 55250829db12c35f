"""States, places, bodies and organisations: what a name, an adjective or a government body stands for."""

from __future__ import annotations

import unicodedata

from kg.match.fold import fold
from kg.model import Made, Unit
from kg.steps.link.context import Context, Found
from kg.steps.link.organisations import HEADS, at_orgword, called_by_head, is_definite, note_head, organisation
from kg.steps.link.owners import owner_state

DESCRIBING = frozenset({"word", "modifier"})
NAMED = frozenset({"word", "noun", "unknown", "topic"})


def at_state_of(m: Context, at: int) -> Found | None:
    person = _sayer(m, at) or (m.people.recent[-1] if m.people.recent else "")
    state = m.people.state_of(person) if person else ""
    return ((state,), at + 1, "possessive") if state else None


def _sayer(m: Context, at: int) -> str:
    """Who says what opens with "his country": the person behind the last verb of saying before "that"."""
    that = m.units[at - 1] if at else None
    if that is None or not isinstance(that.info, frozenset) or "that" not in that.info:
        return ""
    return m.sayer


def body(m: Context, unit: Unit, state: str, end: int) -> str:
    """The key of a body of government of a state; `end` is the token behind the words that name both, 0 for none."""
    row = m.knowledge.bodies[unit.key]
    name = str(row["forms"][0])
    code = unit.key
    if row.get("by_form"):
        name = m.surface(unit)
        code = "ministry_" + str(unit.info).split(" ")[:2][-1]
    thing = m.knowledge.world.things[state]
    key = f"organization:{state.split(':')[1].lower()}_{code}"
    adjective = m.knowledge.adjective(state, row.get("gender", "f"))
    label = f"{name} {adjective or thing.ar}"
    m.made[key] = Made(key, ("Organization", "GovernmentOrganization"), label, state)
    written = _as_written(m, unit, end)
    m.names.setdefault(key, set()).update((label, *written))
    note_head(m, key, written)
    return key


def _as_written(m: Context, unit: Unit, end: int) -> tuple[str, ...]:
    """What a body is called here: the words for it with those for its state, and alone where these have the article."""
    if unit.pron:
        return ()
    article = m.knowledge.lexicon.clitics.article
    alone = any(w.startswith(article) for w in m.surface(unit).split(" "))
    whole = (m.surface(unit._replace(end=end)),) if end > unit.end else ()
    return (*whole, m.surface(unit)) if alone else whole


def at_body(m: Context, at: int) -> Found | None:
    unit = m.units[at]
    if _is_adjective(m, at):
        return None
    states, after = (owner_state(m, unit.pron, at), at + 1) if unit.pron else states_at(m, at + 1)
    if not states and unit.pron and at + 1 < len(m.units) and m.units[at + 1].kind == "country":
        states, after = states_at(m, at + 1)  # the ending of a dual looks like "my": "the two governments of X and Y"
    if not states and at + 2 < len(m.units) and m.units[at + 1].kind in DESCRIBING and m.units[at + 2].kind == "nisba":
        states, after = states_at(m, at + 2)
    if not states:
        states, after = _lying_in(m, at)
    if not states and is_definite(m, at):
        states, after = _scene_of(m, at)
    if not states:
        return None
    row = m.knowledge.bodies[unit.key]
    if row.get("state"):
        return states, after, "body"
    end = m.units[after - 1].end if len(states) == 1 else 0
    return tuple(body(m, unit, state, end) for state in states), after, "body"


def _is_adjective(m: Context, at: int) -> bool:
    """Whether a ministry's short name tells of what kind a definite thing before it is: "its internal affairs"."""
    unit, before = m.units[at], m.units[at - 1] if at else None
    if before is not None and before.kind == "country" and at > 1 and not unit.conj:
        affairs = m.text(m.units[at - 2])[len(m.units[at - 2].conj) + len(m.units[at - 2].prep) :]
        return affairs in m.knowledge.groups["affairs"]
    if before is None or before.kind not in NAMED or unit.conj or unit.prep or unit.end - unit.start > 1:
        return False
    owned = m.text(before).endswith(tuple(p for p in m.knowledge.endings.pronouns if len(p) > 1))
    return is_definite(m, at) and (is_definite(m, at - 1) or owned)


def _lying_in(m: Context, at: int) -> tuple[tuple[str, ...], int]:
    """The state of a ministry or the like that "in" names right behind it: "the ministry of defence in X"."""
    if m.knowledge.bodies[m.units[at].key].get("state") or at + 2 >= len(m.units) or m.units[at + 2].kind != "country":
        return (), at + 1
    within = m.text(m.units[at + 1]) in m.knowledge.groups["place"] and not m.units[at + 2].prep
    return ((m.units[at + 2].key,), at + 3) if within else ((), at + 1)


def _scene_of(m: Context, at: int) -> tuple[tuple[str, ...], int]:
    """The state of a body that stands without one: that of the capital with which the sentence begins, or the one told.

    The rest of its name, "and of emigrants", goes with it.
    """
    state, after = m.scene() or _told_of(m, at) or _own(m, at), at + 1
    while state and after < len(m.units) and m.units[after].conj and is_definite(m, after):
        if m.units[after].kind not in ("word", "unknown"):
            break
        after += 1
    return ((state,), after) if state else ((), at + 1)


def _own(m: Context, at: int) -> str:
    """The article's own state for a body of government that acts without one: "and the foreign ministry affirmed"."""
    acts = at > 0 and m.units[at - 1].kind == "verb" and not m.units[at].prep
    return m.assumed_state(at) if acts and not m.knowledge.bodies[m.units[at].key].get("state") else ""


def _told_of(m: Context, at: int) -> str:
    """The state of the only body of a kind that the article has told of."""
    if m.knowledge.bodies[m.units[at].key].get("state") or m.units[at].prep:
        return ""
    told = {made.within for key, made in m.made.items() if key.endswith(f"_{m.units[at].key}")}
    return told.pop() if len(told) == 1 else ""


def things_at(m: Context, at: int) -> tuple[tuple[str, ...], int]:
    """States, organisations or bodies named at a place, as what an office is of."""
    unit = m.units[at]
    if unit.kind == "organization":
        if _is_untold(m, at):
            return (), at
        thing = m.knowledge.world.things[unit.key]
        note_head(m, unit.key, (thing.ar, *thing.aliases))
        own = thing.within.startswith("country:") and "GovernmentOrganization" in thing.types
        return (unit.key, thing.within) if own else (unit.key,), at + 1
    if unit.kind in ("orgword", "noun"):
        named = organisation(m, at, HEADS) or called_by_head(m, at, HEADS)
        if named:
            return named[0], named[1]
        if unit.kind == "orgword" and unit.key == "GovernmentOrganization" and is_definite(m, at):
            return _seated(m, at)
    if unit.kind == "body":
        found = at_body(m, at)
        if found:
            states, _ = states_at(m, at + 1)
            return (*found[0], *(s for s in states if s not in found[0])), found[1]
        if is_definite(m, at) and (key := m.bodies.get(unit.key)):
            made = m.made.get(key)
            return (key, made.within) if made and made.within else (key,), at + 1
        if m.recent_states and is_definite(m, at) and (state := m.nearest_state(at)):
            if m.knowledge.bodies[unit.key].get("state"):
                return (state,), at + 1
            return (body(m, unit, state, 0), state), at + 1
        return (), at
    if unit.kind == "particle" and isinstance(unit.info, frozenset) and "one_group" in unit.info:
        return ((m.recent_group,), at + 1) if m.recent_group else ((), at)
    if unit.kind == "anaphor" and unit.key in ("two_states", "one_group"):
        if unit.key == "one_group" and is_of_some_state(m, at):
            return (), at
        keys = m.pair_states if unit.key == "two_states" else (m.recent_group,)
        return tuple(k for k in keys if k), at + 1
    return states_at(m, at)


def is_of_some_state(m: Context, at: int) -> bool:
    """Whether the adjective of a state behind "the union" makes it another than the one told of: "the X-ian union"."""
    behind = m.units[at + 1] if at + 1 < len(m.units) else None
    return behind is not None and behind.kind == "nisba" and behind.key.startswith("country:") and not behind.conj


def _seated(m: Context, at: int) -> tuple[tuple[str, ...], int]:
    """The state in which a governing body of no known name sits: "the military council in Ruritania"."""
    behind = m.units[at + 1] if at + 1 < len(m.units) else None
    if behind is None:
        return (), at
    inside = behind.kind == "particle" and isinstance(behind.info, frozenset) and "place" in behind.info
    first = at + 2 if inside else at + 1
    named = first < len(m.units) and m.units[first].kind == "country" and (inside or bool(m.units[first].prep))
    return ((m.units[first].key,), first + 1) if named else ((), at)


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
        elif kind == "country" and (unit.info != "ambiguous" or _is_ruled(m, after)):
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


def _list_of_states(m: Context, at: int, after: int) -> bool:
    """Whether "and" joins adjectives or names of one shape, and no name of a person follows the last."""
    if len({m.units[i].kind.removesuffix("_weak") for i in range(at, after)}) > 1:
        return False
    return not (after < len(m.units) and m.units[after].kind == "person" and not m.units[after].conj)


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
            if after < len(m.units) and m.units[after].kind == "place" and not m.units[after].prep:
                return (m.units[after].key,), after + 1, "name"
        if states:
            if "capital" in groups and len(states) == 1:
                _name_capital(m, at, after, states[0])
            return states, after, "side"
    return None


def _name_capital(m: Context, at: int, after: int, state: str) -> None:
    """Note that a town is called "the Ruritanian capital" here."""
    words = [t.text for t in m.sentence.tokens[m.units[at].start : m.units[after - 1].end]]
    words[0] = words[0][len(m.units[at].conj) + len(m.units[at].prep) :]
    towns = (place for place, of in m.knowledge.world.capitals.items() if of == state)
    for town in towns if words[0] else ():
        m.names.setdefault(town, set()).add(" ".join(words))


def at_country(m: Context, at: int) -> Found | None:
    unit = m.units[at]
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


def at_organization(m: Context, at: int) -> Found | None:
    unit = m.units[at]
    if _is_council_of_other_kind(m, at) or _is_untold(m, at):
        return None
    region = next((e.key for e in unit.entries if e.kind == "place"), "")
    if region and unit.prep not in ("", m.knowledge.lexicon.clitics.lam):
        return (region,), at + 1, "name"  # one is at a place, not at what is called like it
    if unit.info == "ambiguous" and (owner := _of_another(m, at)):
        return (owner,), at + 2, "name"
    if unit.info == "ambiguous" and unit.end - unit.start == 1 and not m.placed(at):
        return None
    thing = m.knowledge.world.things[unit.key]
    if "InternationalOrganization" in thing.types:
        m.recent_group = unit.key
        m.groups.update(dict.fromkeys(_first_words(m, unit, thing.ar), unit.key))
    note_head(m, unit.key, (thing.ar, *thing.aliases))
    after = at + 1
    if after < len(m.units) and m.units[after].kind == "nisba" and not m.units[after].conj:
        after += 1
    return (unit.key,), after, "name"


def _first_words(m: Context, unit: Unit, name: str) -> tuple[str, str]:
    """The first words, without article, of an organisation's name and of what it is called here."""
    article = m.knowledge.lexicon.clitics.article
    called = fold(m.surface(unit)).split(" ")[0].removeprefix(article)
    return called, fold(name).split(" ")[0].removeprefix(article)


def _is_untold(m: Context, at: int) -> bool:
    """Whether a short name, such as "the House", is that of a state's own body and nothing was told of that state."""
    unit = m.units[at]
    thing = m.knowledge.world.things[unit.key]
    if unit.info != "ambiguous" or "GovernmentOrganization" not in thing.types:
        return False
    if at + 1 < len(m.units) and m.units[at + 1].kind == "nisba":
        return False
    return thing.within.startswith("country:") and thing.within not in (*m.recent_states, m.home)


def _is_council_of_other_kind(m: Context, at: int) -> bool:
    """Whether what follows the short name of a body makes it another: "the Strategic Cooperation Council".

    So does a second field behind "and", as in "the Security and Defence Council".
    """
    behind = m.units[at + 1] if at + 1 < len(m.units) else None
    if behind is None or behind.prep:
        return False
    if behind.kind == "body" and behind.conj and m.units[at].end - m.units[at].start == 2:
        return bool(m.knowledge.bodies[behind.key].get("by_form"))
    if behind.kind not in DESCRIBING or behind.conj:
        return False
    thing = m.knowledge.world.things[m.units[at].key]
    words = m.text(m.units[at]).split(" ")
    article = m.knowledge.lexicon.clitics.article
    short = len(words) == 2 and words[-1].startswith(article) and "InternationalOrganization" in thing.types
    return short and m.text(behind) in m.knowledge.groups["kinds_of_council"]


def _of_another(m: Context, at: int) -> str:
    """The organisation whose organ is called like that of another: "the General Assembly of the organisation N"."""
    behind = m.units[at + 1] if at + 1 < len(m.units) else None
    owns = behind is not None and behind.kind == "organization" and behind.prep == m.knowledge.lexicon.clitics.lam
    return behind.key if behind is not None and owns else ""


def at_agreement(m: Context, at: int) -> Found | None:
    return (m.units[at].key,), at + 1, "name"
