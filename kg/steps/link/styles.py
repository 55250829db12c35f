"""Whom a style of address means: "His Highness", "His Majesty the Sultan", "His Highness the Crown Prince"."""

from __future__ import annotations

from collections.abc import Iterable

from kg.knowledge.offices import Office
from kg.knowledge.styles import Style
from kg.steps.link.context import Context

LEADING = frozenset({"verb", "mark", "word"})


def note_style(m: Context, at: int, after: int, keys: Iterable[str]) -> None:
    """Remember who is addressed by the title in the units `[at, after)`.

    Whoever is so called first stays meant by the style alone, until another one stands where a subject stands.
    """
    person = next((k for k in keys if k.startswith("person:")), "")
    style = _style(m, at, after)
    if not person or style is None:
        return
    before = m.units[at - 1] if at else None
    unit = m.units[at]
    leads = not unit.prep and not unit.conj and (before is None or before.kind in LEADING)
    if leads or style.id not in m.styled:
        m.styled[style.id] = person


def styled(m: Context, at: int) -> str:
    """Who is meant by a style with a pronoun; empty where nobody whom it fits was spoken of."""
    style = _style(m, at, at + 1)
    if style is None:
        return m.people.recent[-1] if m.people.recent else ""
    known = m.styled.get(style.id, "")
    if known:
        m.people.mentioned(known)
    return known or next((k for k in reversed(m.people.recent) if _fits(m, k, style)), "")


def styled_holder(m: Context, at: int, after: int) -> str:
    """Who is meant by a style with an office, "His Highness the Crown Prince", in the units `[at, after)`."""
    style, office = _style(m, at, after), _office(m, at, after)
    if style is None or office is None:
        return ""
    known = m.styled.get(style.id, "")
    if known and _holds(m, known, office):
        m.people.mentioned(known)
        return known
    return m.people.with_role(office.role, office.id)


def _style(m: Context, at: int, after: int) -> Style | None:
    words = (word for unit in m.units[at:after] for word in m.text(unit).split(" "))
    bare = (word[len(m.units[at].conj) + len(m.units[at].prep) :] for word in m.text(m.units[at]).split(" ")[:1])
    styles = m.knowledge.styles
    return next((styles[w] for w in (*bare, *words) if w in styles), None)


def _office(m: Context, at: int, after: int) -> Office | None:
    """The office that ends a title, the longest one."""
    words = " ".join(m.text(unit) for unit in m.units[at:after]).split(" ")
    for first in range(1, len(words)):
        for entry in m.knowledge.lexicon.get(" ".join(words[first:])):
            if entry.kind == "office":
                return m.knowledge.offices.offices[entry.key]
    return None


def _holds(m: Context, key: str, office: Office) -> bool:
    record = m.people.known.get(key)
    told = record is not None and any(o == office.id for _, _, o in record.roles)
    return told or any(t.office == office.id for t in m.knowledge.world.tenures.get(key, ()) if m.people.held(t))


def _fits(m: Context, key: str, style: Style) -> bool:
    """Whether somebody holds an office of those that a style goes with."""
    record = m.people.known.get(key)
    offices = {o for _, _, o in record.roles} if record is not None else set()
    offices |= {t.office for t in m.knowledge.world.tenures.get(key, ()) if m.people.held(t)}
    return bool(offices) if style.any else bool(offices & style.offices)
