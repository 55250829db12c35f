"""Heads of state and government who choose or dismiss the one named right behind their office."""

from __future__ import annotations

from collections.abc import Sequence

from kg.knowledge.offices import LEADING
from kg.model import Unit
from kg.steps.link.context import Context
from kg.steps.link.predicates import is_predicate

CHOOSING = frozenset({"appoint", "dismiss", "nominate"})


def chooses(m: Context, at: int, offices: Sequence[tuple[str, str, str]], after: int) -> bool:
    """Whether the name behind a leader's office is of whom he names or dismisses: "the king of X appointed N".

    The verb, or its noun, stands right before the office, and nobody of that name has ever held it. Whom the base
    does not know is told by what he is made, right behind his name.
    """
    led = [(role, of) for role, of, _ in offices if role in LEADING and of.startswith("country:")]
    if not at or not led or len(offices) > 1 or not _is_choosing(m, m.units[at - 1]):
        return False
    name = m.titles(after)
    unit = m.units[name] if name < len(m.units) else None
    if unit is None or unit.kind != "person" or unit.conj or unit.prep:
        return False
    tenures = m.knowledge.world.tenures
    known = [e.key for e in unit.entries if e.key in tenures]
    held = {(t.role, t.of) for key in known for t in tenures[key]}
    if held & set(led):
        return False
    return bool(known and m.units[at - 1].kind == "verb") or _is_made_something(m, name + 1)


def _is_choosing(m: Context, unit: Unit) -> bool:
    """Whether a verb of choosing or dismissing stands here, or the noun of one."""
    senses = m.knowledge.frames.verbs if unit.kind == "verb" else m.knowledge.frames.nouns
    return unit.kind in ("verb", "noun") and any(s.frame.id in CHOOSING for s in senses.get(unit.key, ()))


def _is_made_something(m: Context, at: int) -> bool:
    """Whether an office in the accusative stands here, which who stands before it is given."""
    return at < len(m.units) and m.units[at].kind == "office" and is_predicate(m, at)
