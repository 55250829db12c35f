"""What a gathering led to or touched on, whose denial does not deny that it was held."""

from __future__ import annotations

from kg.match.fold import fold
from kg.model.classes import ENCOUNTERS
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.status import NEGATED, Manner

# how far behind its verb the noun of a gathering stands that is its subject
NEAR = 2


def leaves_held(row: Row, at: int, noun_at: int, manner: Manner, event: str) -> bool:
    """Whether a negated verb only tells that nothing came of a gathering: "the talks did not result in an accord"."""
    if manner != NEGATED or event not in ENCOUNTERS or not at < noun_at <= at + NEAR:
        return False
    groups = row.knowledge.groups
    return fold(row.items[at].head.key) in groups["yielding"] | groups["leaves_held"]
