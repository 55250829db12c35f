"""On whose side somebody stands whose office names no state: a delegation's, or that of those named beside him."""

from __future__ import annotations

from kg.knowledge.offices import Office
from kg.model import Unit
from kg.steps.link.context import Context

DESCRIBING = frozenset({"word", "modifier", "noun"})
LISTED = frozenset({"mark", "title", "person", "quote", "modifier"})
NEAR = 3
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
            led = True
        elif unit.kind == "country" and not unit.prep and _is_acted_for(m, i):
            return unit.key
        elif unit.kind == "verb":
            return _fronted(m, i)
    return ""


def _fronted(m: Context, verb: int) -> str:
    """The state for which the official behind a verb of signing is told before it to do so: "for X signed"."""
    state, leads = m.units[max(0, verb - 1)], m.units[max(0, verb - 2)]
    word = m.text(leads)[len(leads.conj) :]
    for_it = verb > 1 and state.kind == "country" and not state.prep and word in m.knowledge.groups["on_behalf"]
    return state.key if for_it and _is_signing(m, m.units[verb]) else ""


def _is_acted_for(m: Context, at: int) -> bool:
    """Whether the official named behind a state is told to represent it, or to sign for it."""
    before = m.units[at - 1] if at else None
    if before is None:
        return False
    word = m.text(before)[len(before.conj) :]
    if before.kind == "verb":
        return word in m.knowledge.groups["represents"]
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
