"""Whose strike a noun tells by who is led by "of", or annexed: "a raid of the army of X", "fire of gunmen"."""

from __future__ import annotations

from kg.knowledge.frames import Sense
from kg.steps.facts.clauses.clause import Complement
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.subjects.agent_forces import force_at

HARM = "ASSAULT"
ACTOR = "actor"
# what may stand between a strike and whose it is: "a suicide attack of"
TELLING = frozenset({"word", "unknown", "modifier"})


def by_striker(row: Row, at: int, stop: int, sense: Sense, parts: list[Complement]) -> list[Complement]:
    """The parts of the noun of a strike, with whose it was where no adjective and no name right behind it tells."""
    indefinite = not row.is_definite(row.items[at]) and not row.items[at].head.info.pron
    if sense.frame.category != HARM or sense.genitive != ACTOR or not indefinite:
        return parts
    if any(p.role == ACTOR for p in parts):
        return parts
    lam, i = row.knowledge.lexicon.clitics.lam, at + 1
    while i < stop and row.items[i].kind in TELLING and not (row.items[i].prep or row.items[i].conj):
        if force := force_at(row, i, stop):
            return [*(p for p in parts if p.item != force[0].item), *force]
        i += 1
    if i >= stop or row.items[i].prep != lam or row.items[i].conj:
        return parts
    item = row.items[i]
    if item.kind == "ref" and all(k.startswith("organization:") for k in item.keys):
        return [*(p for p in parts if p.item != i), Complement(ACTOR, row.as_actors(item.keys), i)]
    force = force_at(row, i, stop) if not item.keys else []
    return [*(p for p in parts if p.item != force[0].item), *force] if force else parts
