"""Bodies of government: which state's ministry, parliament or court is meant."""

from __future__ import annotations

from kg.match.fold import fold
from kg.model import Made, Unit
from kg.model.keys import GROUP
from kg.steps.link.alliances import army_of_cause
from kg.steps.link.context import Context, Found
from kg.steps.link.minting import mint
from kg.steps.link.missions import MISSIONS, mission
from kg.steps.link.organisation_aims import of_purpose
from kg.steps.link.organisation_names import is_definite
from kg.steps.link.organisations import note_head
from kg.steps.link.owners import owner_state
from kg.steps.link.postings import receiving_state
from kg.steps.link.states import states_at

STATE = "country"
IN = "\u0641\u064a"
DESCRIBING = frozenset({"word", "modifier", "unknown"})
NAMED = frozenset({"word", "noun", "unknown", "topic"})
# how many items behind a body may tell that it takes power
NEAR = 3
# what sits in the towns of its own state: "the high court in X"
LOCAL = frozenset({"supreme_court", "judiciary", "prosecution", "police", "customs"})
# of which a state has one, so that its own needs no name
OF_ONE = frozenset({"parliament", "armed_forces"})
MINISTRY = "ministry"
# how many words the name of a ministry has at least that tells it apart without its state
WHOLE = 3
MINISTRIES = frozenset({MINISTRY, "foreign_ministry"})
HELD = frozenset({"office", "non_office"})
WHERE = frozenset({"place", "inside"})
# what sits in another state than its own, or goes there
ABROAD = frozenset({"embassy", "consulate", "delegation"})


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
    if known := _known(m, name, state):
        return known
    label = f"{name} {adjective or thing.ar}"
    called = {label, *_as_written(m, unit, end)}
    if unit.key in MISSIONS and not unit.pron:
        key, label, end = mission(m, key, label, end or unit.end)
    m.made[key] = Made(key, ("Organization", "GovernmentOrganization"), label, state)
    written = _as_written(m, unit, end)
    m.names.setdefault(key, set()).update((*called, label, *written))
    note_head(m, key, written)
    return key


def _known(m: Context, name: str, state: str) -> str:
    """The body that the world knows by a name with the state behind "in": "the military council in X"."""
    whole = f"{fold(name)} {IN} {fold(m.knowledge.world.things[state].ar)}"
    entries = m.knowledge.lexicon.get(whole)
    return next((e.key for e in entries if e.kind == "organization"), "")


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
    if _is_adjective(m, at) or _is_of_officials(m, at) or _is_entered(m, at) or _is_field(m, at):
        return None
    if cause := army_of_cause(m, at):
        return cause
    if behind := of_purpose(m, at):
        key, behind = mint(m, at, behind)
        return (key,), behind, "name"
    states, after = (owner_state(m, unit.pron, at, STATE), at + 1) if unit.pron else states_at(m, at + 1)
    if not states and unit.pron and at + 1 < len(m.units) and m.units[at + 1].kind == "country":
        states, after = states_at(m, at + 1)  # the ending of a dual looks like "my": "the two governments of X and Y"
    if not states and _is_described(m, at):
        states, after = states_at(m, at + 2)
    if not states:
        states, after = _lying_in(m, at)
    row = m.knowledge.bodies[unit.key]
    if not states and is_definite(m, at) and not row.get("bare"):
        states, after = _scene_of(m, at)
    if not states:
        return _unseated(m, at)
    if row.get("state"):
        return states, after, "body"
    end = m.units[after - 1].end if len(states) == 1 else 0
    why = "possessive" if unit.pron else "body"
    return tuple(body(m, unit, state, end) for state in states), after, why


def _is_field(m: Context, at: int) -> bool:
    """Whether a word for a ministry only tells a field: "work in the fields of defence and energy"."""
    before = m.units[at - 1] if at else None
    return before is not None and m.text(before)[len(before.conj) + len(before.prep) :] in m.knowledge.groups["fields"]


def _is_entered(m: Context, at: int) -> bool:
    """Whether a palace, for which who rules from there speaks elsewhere, is only where something goes on."""
    unit, before = m.units[at], m.units[at - 1] if at else None
    if m.text(unit)[len(unit.conj) + len(unit.prep) :] not in m.knowledge.groups["own_premises"]:
        return False
    led = before is not None and isinstance(before.info, frozenset) and bool(before.info & WHERE)
    led = led or (before is not None and m.text(before)[len(before.conj) :] in m.knowledge.groups["to_here"])
    return unit.prep in m.knowledge.groups["at"] or led


def _unseated(m: Context, at: int) -> Found | None:
    """A ministry that no list has, of a state that nobody tells: its article alone knows it."""
    unit = m.units[at]
    if unit.key != MINISTRY or unit.end - unit.start < WHOLE:
        return None
    label = m.surface(unit)
    key = f"{GROUP}~{'_'.join(fold(label).split(' '))}"
    m.made.setdefault(key, Made(key, ("Organization", "GovernmentOrganization"), label, ""))
    m.names.setdefault(key, set()).add(label)
    return (key,), at + 1, "body"


def _is_described(m: Context, at: int) -> bool:
    """Whether an adjective stands before a state's: "the central X government", not "the police a reporter of"."""
    if at + 2 >= len(m.units) or m.units[at + 1].kind not in DESCRIBING or m.units[at + 2].kind != "nisba":
        return False
    return not is_definite(m, at) or is_definite(m, at + 1)


def _is_adjective(m: Context, at: int) -> bool:
    """Whether a ministry's short name tells of what kind a definite thing before it is: "its internal affairs"."""
    unit, before = m.units[at], m.units[at - 1] if at else None
    bare = before is not None and not (unit.conj or unit.prep) and unit.end - unit.start == 1
    if before is not None and bare and _of_aviation(m, before):
        return True
    if before is not None and before.kind == "country" and at > 1 and not unit.conj:
        affairs = m.text(m.units[at - 2])[len(m.units[at - 2].conj) + len(m.units[at - 2].prep) :]
        return affairs in m.knowledge.groups["affairs"]
    if before is None or before.kind not in NAMED or unit.conj or unit.prep or unit.end - unit.start > 1:
        return False
    owned = m.text(before).endswith(tuple(p for p in m.knowledge.endings.pronouns if len(p) > 1))
    return is_definite(m, at) and (is_definite(m, at - 1) or owned)


def _is_of_officials(m: Context, at: int) -> bool:
    """Whether a field is that of several in office, whom the adjective describes: "the X-ian ministers of defence"."""
    behind = m.units[at + 1] if at + 1 < len(m.units) else None
    short = m.units[at].key in MINISTRIES and m.units[at].end - m.units[at].start == 1
    return short and behind is not None and behind.kind == "nisba" and behind.info[1] != "singular"


def _of_aviation(m: Context, before: Unit) -> bool:
    """Whether a word makes no air force of planes behind it: "the airlines of X", "an aircraft carrier"."""
    return m.text(before)[len(before.conj) + len(before.prep) :] in m.knowledge.groups["of_aviation"]


def _lying_in(m: Context, at: int) -> tuple[tuple[str, ...], int]:
    """The state of a body that "in" and its name, or that of its capital, tell: "the ministry of defence in X"."""
    if m.units[at].key in ABROAD or at + 2 >= len(m.units) or not is_definite(m, at):
        return (), at + 1
    told = m.units[at + 1]
    at += int(
        told.kind in DESCRIBING and not (told.conj or told.prep) and at + 3 < len(m.units) and is_definite(m, at + 1)
    )
    land = m.units[at + 2]
    state = land.key if land.kind == "country" else m.knowledge.world.capitals.get(land.key, "")
    if land.kind == "place" and not state and m.units[at].key in LOCAL:
        state = m.knowledge.world.things[land.key].within
        state = state if state.startswith("country:") else ""
    within = m.text(m.units[at + 1]) in m.knowledge.groups["place"] and not land.prep
    within = within and (land.info != "ambiguous" or m.placed(at + 2))
    # the capital is where it happens as well
    return ((state,), at + 3 if land.kind == "country" else at + 1) if within and state else ((), at + 1)


def _scene_of(m: Context, at: int) -> tuple[tuple[str, ...], int]:
    """The state of a body that stands without one: that of the capital with which the sentence begins, or the one told.

    The rest of its name, "and of emigrants", goes with it.
    """
    state = m.scene() or _takes_power(m, at) or _told_of(m, at) or _own(m, at) or _at_home(m, at)
    after = at + 1
    while state and after < len(m.units) and m.units[after].conj and is_definite(m, after):
        if m.units[after].kind not in ("word", "unknown"):
            break
        after += 1
    return ((state,), after) if state else ((), at + 1)


def _own(m: Context, at: int) -> str:
    """The article's own state for a body of government that acts without one: "and the foreign ministry affirmed"."""
    acts = at > 0 and m.units[at - 1].kind == "verb" and not m.units[at].prep
    if not acts or m.knowledge.bodies[m.units[at].key].get("state"):
        return ""
    return receiving_state(m, at) or m.assumed_state(at) or _where_it_acts(m, at)


def _at_home(m: Context, at: int) -> str:
    """The article's own state for a ministry or parliament told of without one: "he asked to speak in parliament"."""
    unit, before = m.units[at], m.units[at - 1] if at else None
    ministry = unit.key in MINISTRIES and fold(m.surface(unit)).split(" ")[0] in m.knowledge.groups["one_ministry"]
    if not (ministry or unit.key in OF_ONE) or before is None or before.kind in HELD:
        return ""
    return m.assumed_state(at)


def _takes_power(m: Context, at: int) -> str:
    """The state in which a body takes power, whichever it is of that was told of before."""
    behind = (m.text(unit) for unit in m.units[at + 1 : at + 1 + NEAR])
    return _where_it_acts(m, at) if any(text in m.knowledge.groups["power"] for text in behind) else ""


def _where_it_acts(m: Context, at: int) -> str:
    """The only state in which what a body does behind a verb is said to be done: "the army seized power in X"."""
    states = set()
    if at + 1 < len(m.units) and is_definite(m, at + 1):
        return ""  # an adjective tells whose it is: "the Ruritanian army"
    for i in range(at + 1, len(m.units) - 1):
        land = m.units[i + 1]
        if m.units[i].kind in ("verb", "mark"):
            break
        if m.text(m.units[i]) in m.knowledge.groups["place"] and (land.info != "ambiguous" or m.placed(i + 1)):
            thing = m.knowledge.world.things.get(land.key)
            states.add(land.key if land.kind == "country" else thing.within if thing and land.kind == "place" else "")
    state = states.pop() if len(states) == 1 else ""
    return state if state.startswith("country:") else ""


def _told_of(m: Context, at: int) -> str:
    """The state of the only body of a kind that the article has told of."""
    if m.knowledge.bodies[m.units[at].key].get("state") or m.units[at].prep:
        return ""
    told = {made.within for key, made in m.made.items() if key.endswith(f"_{m.units[at].key}")}
    state = told.pop() if len(told) == 1 else ""
    return state if m.is_named_before(state, at) or not m.names_states_before(at) else ""
