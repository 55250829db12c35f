"""Two bodies of one kind under one noun in the dual: "the two unions, the African and the European"."""

from __future__ import annotations

from kg.steps.link.context import Context, Found

ORGANIZATION = "organization"
TWO_KINDS = frozenset({"unknown", "word", "orgword"})
ADJECTIVES = frozenset({"word", "nisba", "nisba_weak", "unknown", "modifier"})


def two_bodies(m: Context, at: int) -> Found | None:
    """The organisations called by a noun with each of two adjectives, where the list knows both."""
    unit, endings = m.units[at], m.knowledge.endings
    if unit.kind not in TWO_KINDS or at + 2 >= len(m.units) or not m.units[at + 2].conj:
        return None
    text = m.text(unit)[len(unit.conj) + len(unit.prep) :]
    ending = next((e for e in endings.duals if text.endswith(e)), "")
    if not ending or not text.startswith(endings.article):
        return None
    keys = tuple(key for i in (at + 1, at + 2) if (key := _called(m, text.removesuffix(ending), i)))
    return (keys, at + 3, "list") if len(keys) > 1 and keys[0] != keys[1] else None


def _called(m: Context, noun: str, at: int) -> str:
    """The organisation whose name is a noun with the adjective at a place."""
    unit = m.units[at]
    if unit.kind not in ADJECTIVES or unit.prep:
        return ""
    word = m.text(unit)[len(unit.conj) :]
    entries = m.knowledge.lexicon.get(f"{noun} {word}")
    return next((e.key for e in entries if e.kind == ORGANIZATION), "")
