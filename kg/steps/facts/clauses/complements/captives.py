"""Captivity told by an adjective: "the Ruritanian reporter held in X", "the citizens of Y jailed by Z"."""

from __future__ import annotations

from kg.knowledge.frames import Sense
from kg.model.keys import PARTIES
from kg.steps.facts.clauses.clause import Clause, Complement, groups_of
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.status import HAPPENED

PATTERN = "arrest/held"
# a name that no list has may be that of a room as well
UNLISTED = "organization:~"
# how far before the adjective those who are held may be named
NEAR = 3


def held_people(row: Row) -> list[Clause]:
    """The captivities that a sentence tells of, of people of one state in the hands of another state or a group."""
    if "captive" not in row.traces:
        return []
    found = (_captivity(row, at) for at in range(1, len(row.items) - 2))
    return [clause for clause in found if clause is not None]


def _captivity(row: Row, at: int) -> Clause | None:
    item, holder = row.items[at], row.items[at + 2]
    if row.text(item) not in row.knowledge.groups["captive"] or holder.kind != "ref" or holder.prep:
        return None
    led = row.items[at + 1]
    if not (groups_of(led) & {"place", "agent"} or row.text(led) in row.knowledge.groups["posted_in"]):
        return None
    keys = row.as_actors(holder.keys)
    met = _people(row, at)
    known = all(k.startswith(PARTIES) and not k.startswith(UNLISTED) for k in keys)
    if not met or not known or set(keys) & {k for p in met for k in p.keys}:
        return None
    named = row.items[at + 3] if at + 3 < len(row.items) else None
    if named is not None and named.kind == "ref" and not named.conj and named.keys[0].startswith("person:"):
        met = (*met, Complement("target", named.keys, at + 3))
    sense = Sense(PATTERN, row.knowledge.frames.frames["arrest"])
    return Clause(at, sense, "", "verb", "singular", keys, at + 2, met, at + 3, HAPPENED)


def _people(row: Row, at: int) -> tuple[Complement, ...]:
    """The state, or the people, right before an adjective of captivity, other adjectives passed over."""
    for i in range(at - 1, max(-1, at - 1 - NEAR), -1):
        item = row.items[i]
        if item.kind == "nisba" and item.head.key.startswith("country:"):
            return (Complement("target", (item.head.key,), i),)
        if item.kind == "ref" and item.keys[0].startswith(("country:", "person:")):
            return (Complement("target", item.keys, i),)
        if item.kind not in ("word", "modifier", "number", "unknown"):
            return ()
    return ()
