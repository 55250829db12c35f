"""Gatherings by which an organisation speaks or acts, right behind their verb: "the summit of the union called on"."""

from __future__ import annotations

from kg.model.classes import CONVENED
from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.clauses.row import Row

DECIDE, SUMMIT, NUMBER = "decide", "Summit", "number"
# what may tell more of a gathering before "of" and whose it is: "the thirty-third ordinary summit of the union"
DESCRIBING = frozenset({"word", "number", "modifier", "unknown"})


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
    owner = _owner(row, at)
    if owner >= 0:
        keys = row.items[owner].keys
        return (keys, owner) if len(keys) == 1 and keys[0].startswith("organization:") else None
    if not row.is_definite(item):
        return None
    if body := row.knowledge.convener(row.text(behind)):
        return (body,), at + 1
    told = row.knowledge.frames.gatherings.get(item.head.key) == SUMMIT and len(row.convener) == 1
    alone = behind.kind in ("ref", "noun", "function", "particle", "verb", "time") and not behind.conj
    return (row.convener, at) if told and alone else None


def _owner(row: Row, at: int) -> int:
    """The item that names whose gathering a noun is: annexed to it, in quotation marks too, or behind "of"; else -1."""
    items, lam = row.items, row.knowledge.lexicon.clitics.lam
    i = at + 1
    if not row.is_definite(items[at]):
        i += items[i].kind == "quote"
        return i if i < len(items) and items[i].kind == "ref" and not (items[i].prep or items[i].conj) else -1
    while i < len(items) and items[i].kind in DESCRIBING and (row.is_definite(items[i]) or items[i].head.key == NUMBER):
        i += 1
    return i if i < len(items) and items[i].kind == "ref" and items[i].prep == lam else -1
