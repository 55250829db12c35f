"""Phrases that introduce a person: a name alone, or behind a title."""

from __future__ import annotations

from kg.knowledge.offices import LEADING
from kg.knowledge.things import Tenure
from kg.steps.link.appositions import apposition
from kg.steps.link.by_office import at_office, is_of_other_gender
from kg.steps.link.context import Context, Found
from kg.steps.link.names import claim, person
from kg.steps.link.office_chains import office_chain
from kg.steps.link.predicates import is_predicate
from kg.steps.link.sides import note_known
from kg.steps.link.styles import note_style, styled, styled_holder
from kg.steps.link.turns import MINISTER, OFFICIAL

SHORT = "short"
# how the offices are called that are those of one ministry
OF_MINISTRY = "_minister"
# what may stand behind a word for somebody who is not told more closely
ALONE = frozenset({"verb", "particle", "function", "mark", "time", "quote", "noun", "modal"})


def at_person(m: Context, at: int) -> Found | None:
    key = person(m, at, _held_behind(m, at), held=False)
    if not key:
        return None
    word = m.text(m.units[at])[len(m.units[at].conj) + len(m.units[at].prep) :].split(" ")[0]
    if any(e.kind == "title" and e.key == "royal" for e in m.knowledge.lexicon.get(word)):
        _claim_reign(m, key, at, at + 1)
    note_known(m, key, at + 1)
    _claim_behind_body(m, key, at)
    return (key,), apposition(m, at + 1, key), "name"


def _claim_behind_body(m: Context, key: str, at: int) -> None:
    """Who stands behind a body called after a chief holds that office: "the bureau of the prime minister N"."""
    body = m.units[at - 1] if at else None
    if body is None or body.kind not in ("body", "organization") or m.units[at].conj or m.units[at].prep:
        return
    words = m.text(body).split(" ")
    ends = (len(words), len(words) - 1)
    phrases = (" ".join(words[first:end]) for first in range(1, len(words)) for end in ends if end > first)
    office = next((e.key for p in phrases for e in m.knowledge.lexicon.get(p) if e.kind == "office"), "")
    row = m.knowledge.offices.offices.get(office)
    of = m.people.tenure_of(key, row.role, now=bool(m.people.when)) if row is not None else ""
    if row is not None and row.role in LEADING and of:
        claim(m, key, row.role, of, row.id, "", at - 1, at + 1, "body")


def _held_behind(m: Context, at: int) -> tuple[tuple[str, str, str], ...]:
    """The offices that stand behind the name of somebody not known by it, which may tell who is meant."""
    start = at + 2 if m.is_comma(at + 1) else at + 1
    one = m.units[at].end - m.units[at].start < 2 and m.units[at].info != SHORT
    if (m.units[at].entries and m.units[at].info != SHORT) or start >= len(m.units) or one:
        return ()
    unit = m.units[start]
    if unit.kind != "office" or unit.conj or unit.prep or unit.pron or is_predicate(m, start):
        return ()
    if unit.info and unit.info.number != "singular":
        return ()
    offices, manner, after = office_chain(m, start)
    named = m.titles(after)
    if start == at + 1 and named < len(m.units) and m.units[named].kind == "person" and not m.units[named].conj:
        return ()  # "N met the prime minister of X, M": the office is that of the one behind it
    return offices if not manner else ()


def _claim_reign(m: Context, key: str, start: int, end: int) -> None:
    """A crowned title before the name of who reigns states the reign."""
    reign = m.people.tenure_of(key, "headOfStateOf", now=bool(m.people.when))
    if reign:
        claim(m, key, "headOfStateOf", reign, "monarch", "", start, end, "title")


def _claim_ministry(m: Context, key: str, start: int, end: int) -> None:
    """ "The minister" before the name of who is known to be one at the time of the article states that.

    Where nothing tells that time, it is the one ministry that he ever held.
    """
    held = [t for t in m.knowledge.world.tenures.get(key, ()) if m.people.held(t) or not m.people.when]
    posts = {(t.role, t.of, t.office) for t in held if _is_ministry(m, t)}
    if len(posts) == 1:
        role, of, office = posts.pop()
        claim(m, key, role, of, office, "", start, end, "title")


def _is_ministry(m: Context, held: Tenure) -> bool:
    """Whether an office is that of a minister, and of no head of government."""
    if held.role in ("foreignMinisterOf", "headOfGovernmentOf"):
        return held.role == "foreignMinisterOf"
    office = m.knowledge.offices.offices.get(held.office)
    return office.ministerial if office is not None else held.office.endswith(OF_MINISTRY)


def at_title(m: Context, at: int) -> Found | None:
    after = m.titles(at + 1)
    ranked = _ranked(m, at, after)
    if ranked:
        return ranked
    if after < len(m.units) and m.units[after].kind == "office" and not m.units[after].conj:
        found = at_office(m, after)
        if found:
            note_style(m, at, after, found[0])
        return found
    if after < len(m.units) and m.units[after].kind == "person" and not m.units[after].conj:
        key = person(m, after, _held_behind(m, after), held=False)
        if key:
            note_style(m, at, after, (key,))
            if m.units[at].key == "royal":
                _claim_reign(m, key, at, after + 1)
            elif _is_minister(m, at):
                _claim_ministry(m, key, at, after + 1)
            note_known(m, key, after + 1)
            return (key,), apposition(m, after + 1, key), "title"
    elif _is_minister(m, at):
        return _minister_of(m, after) or _minister_told(m, at, after)
    elif m.units[at].key == "royal":
        if holder := styled_holder(m, at, after):
            return (holder,), after, "title"
        crowns = {
            e.key for w in m.text(m.units[at]).split(" ") for e in m.knowledge.lexicon.get(w) if e.kind == "office"
        }
        key = m.people.crowned(crowns) if crowns else styled(m, at)
        return ((key,), after, "title") if key else None
    return None


def _is_minister(m: Context, at: int) -> bool:
    """Whether a title is the bare word for a minister."""
    word = m.text(m.units[at])[len(m.units[at].conj) + len(m.units[at].prep) :]
    article = m.knowledge.endings.article
    return word.startswith(article) and word.removeprefix(article) in m.knowledge.offices.ministers


def _minister_of(m: Context, at: int) -> Found | None:
    """The minister whom the adjective of a state tells, "the French minister"; the state, where nobody knows him."""
    state = m.units[at] if at < len(m.units) else None
    if state is None or state.kind != "nisba" or not state.key.startswith("country:") or state.conj:
        return None
    if key := m.people.minister_of(state.key):
        m.people.mentioned(key)
    return (key or state.key,), at + 1, "office"


def _minister_told(m: Context, at: int, after: int) -> Found | None:
    """Whom the bare word for a minister means, where nothing behind it tells which one: who was named lately."""
    behind = m.units[after] if after < len(m.units) else None
    if behind is not None and behind.kind not in ALONE:
        return None
    key = m.people.named_lately(OFFICIAL, MINISTER)
    if not key or is_of_other_gender(m, at, key):
        return None
    m.people.mentioned(key)
    return (key,), after, "office"


def _ranked(m: Context, at: int, after: int) -> Found | None:
    """An officer or minister of a state: "the American general N", "the American minister N"."""
    word = m.text(m.units[at])[len(m.units[at].conj) + len(m.units[at].prep) :]
    minister = m.knowledge.offices.ministers.get(word.removeprefix(m.knowledge.endings.article))
    if not (m.units[at].key == "military" or minister) or after + 1 >= len(m.units) or m.units[after].kind != "nisba":
        return None
    state, name = m.units[after], m.units[after + 1]
    if not state.key.startswith("country:") or state.conj or name.kind != "person" or name.conj or name.prep:
        return None
    office = minister.key if minister else "commander"
    key = person(m, after + 1, (("officialOf", state.key, office),))
    if not key:
        return None
    role = (m.people.generic_role(key, state.key) if minister else "") or "officialOf"
    claim(m, key, role, state.key, office, "", at, after + 2, "title")
    return (key,), apposition(m, after + 2, key), "title"
