"""Who "the delegation" is that meets somebody: those of the journey told last."""

from __future__ import annotations

from kg.model import Evidence
from kg.model.classes import TALKS
from kg.steps.facts.clauses.clause import Clause
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

DELEGATION = "delegation"
ON_WAY = ("actor", "attendee", "participant")


def as_delegation(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Add those on the journey told last to a meeting of "the delegation", of which nothing more is told."""
    if draft.cls not in TALKS or clause.subject or clause.verb_at < 0 or len(draft.values("participant")) != 1:
        return
    items = story.here.items
    at = clause.verb_at + 1
    item = items[at] if at < len(items) else None
    if item is None or (item.kind, item.head.key) != ("body", DELEGATION) or item.prep:
        return
    article = story.knowledge.lexicon.clitics.article
    behind = items[at + 1] if at + 1 < len(items) else None
    if not story.text(item).startswith(article) or (behind is not None and behind.kind == "nisba"):
        return
    trips = [d for d in story.book.drafts if d.cls == "Visit" and d.status != "Denied"]
    if trips:
        draft.add("participant", (k for k in trips[-1].values(*ON_WAY) if k not in draft.parties()), evidence)
