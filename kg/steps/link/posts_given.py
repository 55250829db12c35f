"""Posts that somebody is given or takes where no office is named: "the portfolio of defence", "the chair of X"."""

from __future__ import annotations

from kg.model import RoleClaim, Unit
from kg.steps.link.choosers import only_state
from kg.steps.link.context import Context
from kg.steps.link.names import claim
from kg.steps.link.predicates import MADE

FOREIGN = "foreign_ministry"
MINISTRIES = frozenset({"ministry", FOREIGN})
# what stands before the name of who takes a ministry over
BEFORE_NAMES = frozenset({"verb", "title", "office", "nisba"})
DELEGATION = "delegation"
FAR = 5
GOVERNMENTS = frozenset({"prime_minister_office", "government"})
FIELD = frozenset({"body", "word", "noun", "orgword"})
Post = tuple[str, str, str]


def claim_posts(m: Context) -> None:
    """State the posts that a sentence tells of: they are held by whom it tells to have come into office."""
    words = m.knowledge.groups
    told = not (words["portfolio"].isdisjoint(m.sentence.norms) and words["headship"].isdisjoint(m.sentence.norms))
    if not told and words["one_ministry"].isdisjoint(m.sentence.norms):
        return
    for at, unit in enumerate(m.units[:-1]):
        post = _ministry(m, at) or (_portfolio(m, at) or _headship(m, at) if told else None)
        if post is not None:
            role, of, office = post
            m.roles.append(RoleClaim("", role, of, office, MADE, unit.start, m.units[at + 1].end, "role.post"))


def claim_delegates(m: Context) -> None:
    """State that who leads the delegation of a state, in so many words, is an official of it."""
    for at, unit in enumerate(m.units[:-1]):
        state = m.units[at + 1]
        if unit.kind != "body" or unit.key != DELEGATION or state.kind not in ("country", "nisba") or state.conj:
            continue
        verb = next((i for i in range(at - 1, max(-1, at - FAR), -1) if _is_leading(m, i)), -1)
        between = [u for u in m.units[verb + 1 : at] if u.kind not in ("title", "mark")]
        if verb < 0 or state.key[:8] != "country:" or [u.kind for u in between] != ["person"] or not m.unled:
            continue
        told = any(of == state.key for _, of, _ in m.people.known[m.unled].roles)
        if m.unled.startswith("person:~") and not told:
            claim(m, m.unled, "officialOf", state.key, "head_of_delegation_talks", "", verb, at + 2, "delegation")


def _is_leading(m: Context, at: int) -> bool:
    unit = m.units[at]
    return m.text(unit)[len(unit.conj) :] in m.knowledge.groups["leads_delegation"] and unit.kind != "function"


def _portfolio(m: Context, at: int) -> Post | None:
    """ "The portfolio of defence", of the state that stands behind, else of the only one that the sentence names."""
    unit, field = m.units[at], m.units[at + 1]
    definite = m.text(field).startswith(m.knowledge.endings.article)
    if m.text(unit) not in m.knowledge.groups["portfolio"] or field.kind not in FIELD or field.conj or not definite:
        return None
    state = only_state(m, at + 2) or only_state(m, 0)
    foreign = field.kind == "body" and field.key == FOREIGN
    return ("foreignMinisterOf", state, "foreign_minister") if state and foreign else _minister(state)


def _ministry(m: Context, at: int) -> Post | None:
    """ "N took over the ministry of X": what the name of somebody who comes into office has right behind it."""
    unit, before = m.units[at], m.units[at - 1] if at else None
    if unit.kind != "body" or unit.key not in MINISTRIES or unit.conj or unit.prep:
        return None
    if before is None or before.kind != "person" or at < 2 or m.units[at - 2].kind not in BEFORE_NAMES:
        return None
    state = only_state(m, at + 1) or only_state(m, 0)
    if not state:
        return None
    return ("foreignMinisterOf", state, "foreign_minister") if unit.key == FOREIGN else _minister(state)


def _minister(state: str) -> Post | None:
    return ("officialOf", state, "minister") if state else None


def _headship(m: Context, at: int) -> Post | None:
    """ "The head of the government", "the chair of X": of a government, of a state, of an organisation."""
    unit, whole = m.units[at], m.units[at + 1]
    word = m.sentence.words(unit.start, unit.start + 1)
    if word not in m.knowledge.groups["headship"]:
        return None
    if unit.kind == "body" and unit.key in GOVERNMENTS:
        return _premier(m, at + 1)
    if unit.end - unit.start > 1 or whole.conj or whole.prep:
        return None
    if whole.kind == "body" and whole.key in GOVERNMENTS:
        return _premier(m, at + 2)
    if whole.kind == "organization":
        ties = m.knowledge.ties
        in_turn = whole.key in ties.led_in_turn or whole.key in ties.rotating
        return None if in_turn else ("chiefOf", whole.key, "leader")
    return ("headOfStateOf", whole.key, "president") if _is_state(whole) else None


def _is_state(unit: Unit) -> bool:
    return unit.kind == "country" and unit.info != "ambiguous"


def _premier(m: Context, at: int) -> Post | None:
    state = only_state(m, at) or only_state(m, 0)
    return ("headOfGovernmentOf", state, "prime_minister") if state else None
