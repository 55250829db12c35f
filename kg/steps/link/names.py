"""Names of people: who is called so here, and the offices that go with the name."""

from __future__ import annotations

from collections.abc import Sequence

from kg.model import RoleClaim
from kg.steps.link.context import Context


def person(m: Context, at: int, offices: Sequence[tuple[str, str, str]]) -> str:
    unit = m.units[at]
    tokens = [t for t in m.sentence.tokens[unit.start : unit.end] if t.is_word]
    words = [t.norm for t in tokens]
    lexicon = m.knowledge.lexicon
    if unit.conj or unit.prep:
        words[0] = words[0][len(unit.conj) + len(unit.prep) :]
    surface = m.surface(unit)
    entries = unit.entries
    if not entries:
        entries = lexicon.get(" ".join(words))
    key = m.people.named(words, surface, entries, [o for o in offices if o[1]])
    if key:
        m.names.setdefault(key, set()).add(surface)
    return key


def claims(
    m: Context, key: str, offices: Sequence[tuple[str, str, str]], manner: str, start: int, end: int, pattern: str
) -> None:
    for role, of, office in offices:
        whole = of or m.people.tenure_of(key, role) or (m.people.state_of(key) if manner == "acting" else "")
        if whole:
            actual = role
            if m.knowledge.offices.offices[office].generic:
                actual = m.people.generic_role(key, whole)
            if actual:
                claim(m, key, actual, whole, office, manner, start, end, pattern)


def claim(
    m: Context, key: str, role: str, of: str, office: str, manner: str, start: int, end: int, pattern: str
) -> None:
    first, last = m.units[max(start, 0)], m.units[min(end, len(m.units)) - 1]
    m.roles.append(RoleClaim(key, role, of, office, manner, first.start, last.end, f"role.{pattern}"))
    record = m.people.known[key]
    if (role, of, office) not in record.roles:
        record.roles.append((role, of, office))
