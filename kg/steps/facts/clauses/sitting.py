"""Gatherings by which an organisation speaks or acts, right behind their verb: "the summit of the union called on"."""

from __future__ import annotations

from kg.model.classes import CONVENED
from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.clauses.row import Row

DECIDE = "decide"


def sitting(row: Row, at: int) -> tuple[tuple[str, ...], int] | None:
    """The organisation whose gathering stands right behind the verb at an item, as its subject."""
    return held_by(row, at + 1, at) if at + 2 < len(row.items) else None


def is_decided_by(row: Row, at: int) -> bool:
    """Whether the gathering right behind a verb of deciding is its subject: "the summit of the union decided to"."""
    senses = row.knowledge.frames.verbs.get(row.items[at].head.key, ())
    return any(s.frame.id == DECIDE for s in senses) and sitting(row, at) is not None


def acts(row: Row, at: int) -> bool:
    """Whether the gathering at an item speaks by the verb before it, which tells nothing of its being held."""
    verb = row.items[at - 1] if at else None
    return verb is not None and verb.kind == "verb" and row.speaks(verb) and sitting(row, at - 1) is not None


def held_by(row: Row, at: int, verb: int) -> tuple[tuple[str, ...], int] | None:
    """Whose gathering the noun at an item names, where it agrees with its verb: what is annexed, or an adjective."""
    item, behind = row.items[at], row.items[at + 1]
    if item.kind != "noun" or item.prep or item.head.pron or (at > verb and item.conj):
        return None
    gathers = row.knowledge.frames.gatherings.get(item.head.key, "") in CONVENED
    if not gathers or groups_of(behind) & {"with", "attended"}:
        return None
    feminine = row.text(item).split(" ")[0].endswith(row.knowledge.endings.feminine)
    if (row.items[verb].head.info.gender == "f") != feminine:
        return None
    if behind.kind == "ref":
        owned = not (behind.prep or behind.conj) and len(behind.keys) == 1 and not row.is_definite(item)
        keys = behind.keys if owned and behind.keys[0].startswith("organization:") else ()
    else:
        body = row.knowledge.convener(row.text(behind)) if row.is_definite(item) else ""
        keys = (body,) if body else ()
    return (keys, at + 1) if keys else None
