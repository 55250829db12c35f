"""Whose words somebody passes on: "quoted an official of X", "by the mouth of", "a paper reported, from a source"."""

from __future__ import annotations

from kg.steps.facts.clauses.clause import Complement, groups_of
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.subjects.strangers import LONGEST, stranger


def quoted_one(row: Row, at: int) -> list[Complement]:
    """Who is quoted by the verb at `at`, if he has no name or speaks by somebody's mouth: "quoted an official of X"."""
    for i in range(at + 1, min(len(row.items) - 1, at + 1 + LONGEST)):
        item = row.items[i]
        if item.kind in ("mark", "quote") and _goes_round_name(row, i):
            continue
        if item.kind in ("verb", "mark", "quote") or "that" in groups_of(item):
            break
        if row.text(item) in row.knowledge.groups["mouth"]:
            named = row.items[i + 1]
            return [Complement("speaker", row.as_actors(named.keys), i + 1)] if named.kind == "ref" else []
        behind = row.items[i + 1]
        if _leads_to_quoted(row, at, i) and behind.kind == "ref" and behind.keys[0].startswith("person:"):
            return [Complement("speaker", row.as_actors(behind.keys), i + 1)]
        if _leads_to_quoted(row, at, i) and (keys := stranger(row, i, len(row.items))):
            return [Complement("speaker", keys, i + 1)]
    return []


def _goes_round_name(row: Row, at: int) -> bool:
    """Whether a mark only sets off the name of who passes words on, or closes it before "from": "X, from a source"."""
    nearby = (row.items[at - 1], row.items[at + 1])
    return "about" in groups_of(nearby[1]) or (row.items[at].kind == "quote" and any(i.kind == "ref" for i in nearby))


def _leads_to_quoted(row: Row, verb: int, at: int) -> bool:
    """Whether a particle leads to who is quoted: "quoted … from", "ascribed to … the words that"."""
    item = row.items[at]
    if "about" in groups_of(item):
        return True
    if item.kind != "function" or item.head.key != "preposition":
        return False
    led = row.text(item)[len(item.conj) :]
    senses = row.knowledge.frames.verbs.get(row.items[verb].head.key, ())
    return any(s.frame.slots.get(led) == "speaker" for s in senses)
