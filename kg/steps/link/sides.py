"""On whose side he stands whose office names no state: a delegation's, that of others, or of whom he replaces."""

from __future__ import annotations

from kg.knowledge.offices import Office
from kg.model import Unit
from kg.steps.link.context import Context

DESCRIBING = frozenset({"word", "modifier", "noun"})
LISTED = frozenset({"mark", "title", "person", "quote", "modifier"})
NEAR = 3
FAR = 12
STEAD = "stead"
GOVERNMENT = "government"


def side(m: Context, at: int) -> str:
    """The state of the delegation of which the office at a place is told to be; empty where it is told of none.

    "From the X-ian side", "the X-ian delegation comprises" open a list, "an X-ian delegation led by" names one.
    """
    words = m.knowledge.groups
    led = False
    for i in range(at - 1, -1, -1):
        unit = m.units[i]
        word = m.text(unit)[len(unit.conj) :]
        acted_for = unit.kind == "body" and unit.key == GOVERNMENT and _opens_list(m, i)
        if acted_for or (word[len(unit.prep) :] in words["delegation"] and unit.kind != "title"):
            return _state_of(m, i) if led or _opens_list(m, i) else ""
        if word in words["led_by"]:
            if any(m.units[j].kind not in LISTED for j in range(i + 1, at)):
                return ""
            led = True
        elif word in words["comprises"]:
            if group := _of_group(m, i):
                return group
            led = True
        elif unit.kind == "country" and not unit.prep and _is_acted_for(m, i):
            return unit.key
        elif unit.kind == "verb":
            return _fronted(m, i)
    return ""


def _of_group(m: Context, at: int) -> str:
    """The state of those among whom some are named behind a word: "officials in X, among them the minister of"."""
    first = at - 1
    while first > 0 and (m.units[first].kind == "mark" or m.text(m.units[first]) in m.knowledge.groups["from"]):
        first -= 1
    state = m.units[first] if first >= 0 else None
    if state is None or not state.key.startswith("country:") or state.conj or state.info == "ambiguous":
        return ""
    if state.kind == "country" and first and m.text(m.units[first - 1]) in m.knowledge.groups["place"]:
        first -= 1
    elif state.kind != "nisba":
        return ""
    people = m.units[first - 1] if first else None
    many = people is not None and people.kind == "office" and people.info and people.info.number != "singular"
    human = people is not None and isinstance(people.info, frozenset) and "human" in people.info
    counted = first > 1 and m.units[first - 2].kind == "number"  # "thirteen officials", in the singular
    return state.key if many or human or (counted and people is not None and people.kind == "office") else ""


def _fronted(m: Context, verb: int) -> str:
    """The state for which the official behind a verb of signing is told before it to do so: "for X signed"."""
    state, leads = m.units[max(0, verb - 1)], m.units[max(0, verb - 2)]
    word = m.text(leads)[len(leads.conj) :]
    for_it = verb > 1 and state.kind == "country" and not state.prep and word in m.knowledge.groups["on_behalf"]
    return state.key if for_it and _is_signing(m, m.units[verb]) else ""


def _is_acted_for(m: Context, at: int) -> bool:
    """Whether the official named behind a state is told to represent it, or to sign for it."""
    at -= int(at > 0 and m.units[at - 1].kind == "body" and m.units[at - 1].key == GOVERNMENT)
    before = m.units[at - 1] if at else None
    if before is None:
        return False
    word = m.text(before)[len(before.conj) :]
    if before.kind == "verb":
        return word in m.knowledge.groups["represents"]
    if before.kind == "particle" and word in m.knowledge.groups["on_behalf"]:
        return any(_is_signing(m, unit) for unit in m.units[:at])
    return at > 1 and word in m.knowledge.groups["leads_delegation"] and _is_signing(m, m.units[at - 2])


def _is_signing(m: Context, unit: Unit) -> bool:
    """Whether a unit is a verb of signing."""
    senses = m.knowledge.frames.verbs.get(unit.key, ()) if unit.kind == "verb" else ()
    return any(s.frame.event == "Signing" for s in senses)


def _opens_list(m: Context, at: int) -> bool:
    """Whether what stands before "the delegation" or "the side" makes those behind it its members."""
    before = m.units[at - 1] if at else None
    if before is None:
        return False
    word = m.text(before)[len(before.conj) :]
    return word in m.knowledge.groups["leads_delegation"] or word in m.knowledge.groups["comprises"]


def _state_of(m: Context, at: int) -> str:
    """The state of a delegation: that of its adjective, or of who is told before it to come with it."""
    for i in range(at + 1, min(at + 1 + NEAR, len(m.units))):
        unit = m.units[i]
        if unit.kind in ("nisba", "country") and not (unit.conj or unit.prep):
            return unit.key if unit.key.startswith("country:") else ""
        if unit.kind not in DESCRIBING or unit.conj or unit.prep:
            break
    told = [u.key for u in m.units[:at] if u.kind in ("nisba", "country") and u.key.startswith("country:")]
    escorts = any(u.kind == "verb" and u.key in m.knowledge.groups["escorting"] for u in m.units[:at])
    return told[-1] if escorts and len(set(told)) == 1 else ""


def stood_for(m: Context, at: int) -> str:
    """The state of him on whose behalf the holder of the office at a place comes: "the minister N, for the X-ian king".

    It is told by the adjective or the name of the state, or he is known to speak for it.
    """
    if STEAD not in m.traces:
        return ""
    for i in range(at + 1, min(at + FAR, len(m.units))):
        unit = m.units[i]
        if unit.kind == "verb":
            return ""
        if m.text(unit)[len(unit.conj) :] not in m.knowledge.groups[STEAD]:
            continue
        for whom in m.units[i + 1 : i + 1 + NEAR]:
            if whom.kind in ("nisba", "country") and whom.key.startswith("country:"):
                return whom.key
            if whom.kind == "person":
                of = m.people.state_of(whom.key) if whom.key else ""
                return of if of.startswith("country:") else ""
        return ""
    return ""


def note_mate(m: Context, role: str, of: str, office: Office, end: int) -> None:
    """Remember the state of an office that the words tell, for those whom "and" joins to its holder."""
    posted = bool(office.complement & m.knowledge.offices.posting)
    if posted and m.mate is not None and _is_joined(m, m.mate[2], end):
        m.mate = (m.mate[0], m.mate[1], end)
    elif not posted and of.startswith("country:"):
        m.mate = (role, of, end)


def note_known(m: Context, key: str, end: int) -> None:
    """Remember the state that somebody whom the base knows speaks for at the time, for those joined to the name."""
    held = [t for t in m.knowledge.world.tenures.get(key, ()) if t.of.startswith("country:") and m.people.held(t)]
    if len({t.of for t in held}) == 1:
        m.mate = (held[0].role, held[0].of, end)


def mate(m: Context, role: str, at: int) -> str:
    """The state of the holder of another office, to whom "and" joins the one whose office stands at a place."""
    if m.mate is None or m.mate[0] == role != "officialOf" or not _is_joined(m, m.mate[2], at + 1):
        return ""
    return m.mate[1]


def _is_joined(m: Context, start: int, end: int) -> bool:
    """Whether nothing but names, titles and one office follow a place, and "and" joins them to it."""
    between = m.units[start:end]
    return any(u.conj for u in between[:2]) and all(u.kind in LISTED or u.kind == "office" for u in between)
