"""What talks are held for, which is no meeting of its own: "met in X yesterday to discuss the crisis"."""

from __future__ import annotations

from kg.model.classes import GATHERINGS
from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.clauses.row import STRONG, Row

DISCUSS = "discuss"
ENDING = frozenset({"that", "relative", "clause"})


def is_aim_of_talks(row: Row, at: int) -> bool:
    """Whether a noun of discussing behind "for" tells what the talks before it in its clause are about."""
    item, frames = row.items[at], row.knowledge.frames
    discussing = any(s.frame.id == DISCUSS for s in frames.nouns.get(item.head.key, ()))
    if item.prep != row.knowledge.lexicon.clitics.lam or item.conj or not discussing:
        return False
    for before in reversed(row.items[:at]):
        if before.kind == "quote" or before.head.key in STRONG or groups_of(before) & ENDING:
            return False
        senses = (*frames.nouns.get(before.head.key, ()),) if before.kind == "noun" else ()
        if before.kind == "verb":
            senses = (*frames.verbs.get(before.head.key, ()),)
        if any(sense.frame.event in GATHERINGS for sense in senses):
            return True
        if before.kind == "verb":
            return False
    return False
