"""Whose deed it would be that efforts are made for: "the Ruritanian efforts to isolate X", "Y's attempts to bar Z"."""

from __future__ import annotations

from kg.model import Evidence
from kg.model.keys import PARTIES
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.clauses.phrases import ACTING
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story


def striven_for(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Add whose effort, plan or policy it is to do what stands behind "to", where nobody else is told to do it."""
    if draft.cls != "Action" or clause.kind != "noun" or clause.verb_at >= 0 or draft.values("actor"):
        return
    if (
        story.here.items[clause.at].prep == story.knowledge.lexicon.clitics.lam
        and clause.sense.frame.subject == "actor"
    ):
        draft.add("actor", (k for k in _whose(story, clause.at) if k not in draft.values("target")), evidence)


def _whose(story: Story, at: int) -> tuple[str, ...]:
    """Who strives, by an adjective or name behind the word for the effort or by a relative clause about it."""
    items, efforts = story.here.items, story.knowledge.groups["efforts"]
    owner = items[at - 1] if at > 1 else None
    if owner is None or owner.kind not in ("nisba", "ref") or owner.prep or owner.conj:
        return ()
    told = at - 2
    if items[told].kind == "verb" and items[told].head.pron and told > 1 and "relative" in groups_of(items[told - 1]):
        told -= 2
    word = story.text(items[told])[len(items[told].conj) + len(items[told].prep) :]
    keys = owner.keys or (owner.head.key,)
    states = tuple(story.book.state_at(k) or k for k in keys)
    return tuple(k for k in states if k.startswith(PARTIES) or k in ACTING) if word in efforts else ()
