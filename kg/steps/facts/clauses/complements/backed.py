"""Support told by an adjective: "the Ruritania-backed movement", "the forces supported by X"."""

from __future__ import annotations

from kg.knowledge.frames import Sense
from kg.model.keys import ACTORS, PARTIES
from kg.steps.facts.clauses.clause import Clause, Complement, groups_of
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.status import HAPPENED

PATTERN = "support/backed"
NISBAS = frozenset({"nisba", "nisba_weak"})


def backed_ones(row: Row) -> list[Clause]:
    """The support that a sentence tells of by an adjective behind those who have it.

    What leads to those who give it goes with the adjective: it is no complement of any verb.
    """
    if "backed" not in row.traces:
        return []
    found = (_support(row, at) for at in range(1, len(row.items) - 1))
    return [clause for clause in found if clause is not None]


def _support(row: Row, at: int) -> Clause | None:
    item, whom = row.items[at], row.items[at - 1]
    if row.text(item) not in row.knowledge.groups["backed"] or whom.kind != "ref" or whom.conj:
        return None
    if not all(k.startswith(ACTORS) for k in whom.keys):
        return None
    giver, keys = _giver(row, at)
    if not keys or set(keys) & set(whom.keys):
        return None
    row.titles.update(range(at, giver + 1))
    sense = Sense(PATTERN, row.knowledge.frames.frames["support"])
    target = Complement("target", row.keys("target", whom), at - 1)
    return Clause(at, sense, "", "verb", "singular", keys, giver, (target,), giver + 1, HAPPENED)


def _giver(row: Row, at: int) -> tuple[int, tuple[str, ...]]:
    """Who gives it, behind "from" or "by", or by an adverb made of his name: "backed by X", "X-backed"."""
    behind = row.items[at + 1]
    if behind.kind in NISBAS and not row.is_definite(behind) and not behind.conj:
        return at + 1, (behind.head.key,)
    led = row.text(behind) in row.knowledge.groups["from"] or "agent" in groups_of(behind)
    giver = row.items[at + 2] if led and at + 2 < len(row.items) else None
    if giver is None or giver.kind != "ref" or giver.prep:
        return at, ()
    keys = row.as_actors(giver.keys)
    return (at + 2, keys) if all(k.startswith(PARTIES) for k in keys) else (at, ())
