"""Between whom ties are cut, restored or set up where two adjectives alone tell: "the Ruritanian-Sylvanian ties"."""

from __future__ import annotations

from kg.model import Evidence
from kg.steps.facts.clauses.clause import Clause
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

TIES = frozenset({"sever_relations", "restore_relations", "establish_relations", "normalise", "downgrade_relations"})
ADJECTIVES = frozenset({"nisba", "nisba_weak"})
PAIR = 2
FAR = 6


def between_two(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Add the two states of which adjectives behind the noun of their ties tell, where fewer are named."""
    if draft.frame not in TIES or len(set(draft.values("participant", "actor", "target"))) >= PAIR:
        return
    found: list[str] = []
    for item in story.here.items[clause.at + 1 : clause.at + 1 + FAR]:
        if item.kind in ADJECTIVES and item.head.key.startswith("country:") and not item.prep:
            found.append(item.head.key)
        elif found or item.kind in ("verb", "mark", "ref"):
            break
    if len(set(found)) == PAIR:
        draft.add("participant", found, evidence)
