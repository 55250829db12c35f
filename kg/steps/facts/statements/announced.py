"""Deeds that somebody does by his word: who announces sanctions, aid or a truce says so as well."""

from __future__ import annotations

from kg.knowledge.frames import Sense
from kg.steps.facts.clauses.clause import Clause
from kg.steps.facts.statements.reader import say
from kg.steps.facts.statements.silence import is_silent
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

ANNOUNCING = frozenset({"declare", "pledge"})
DONE = frozenset({"Action", "Founding", "Accession"})
# what the announcement of a deed amounts to
HOSTILE = frozenset({"SANCTION", "ASSAULT", "COERCE", "PROTEST"})
FRIENDLY = frozenset({"AID", "COOPERATE", "YIELD"})
AGAINST, FOR = "REJECT", "COOPERATE"


def announce(story: Story, index: int, clause: Clause, deed: Draft | None) -> None:
    """Enter what somebody says by announcing a deed of his own, with the deed as what it tells where that is known."""
    verb = story.here.items[clause.verb_at] if clause.verb_at >= 0 else None
    if verb is None or clause.kind == "noun" or index in story.pieces or clause.inside >= 0:
        return
    if clause.sense.frame.event not in DONE or (deed is not None and deed.cls not in DONE):
        return
    senses = story.knowledge.frames.verbs.get(verb.head.key, ())
    # what a verb is with some noun beside it, "took a pledge", does not make it one of announcing
    frame = next((s.frame for s in senses if s.frame.id in ANNOUNCING and not s.needs), None)
    speakers = tuple(k for k in clause.subject if not k.startswith("place:"))
    if frame is None or clause.sense.frame.content or clause.manner.detail or not speakers or clause.common:
        return
    said = clause._replace(
        at=max(clause.verb_at, clause.subject_at),
        sense=Sense(f"{frame.id}/verb.{verb.head.key}", frame),
        content=(max(clause.verb_at, clause.subject_at) + 1, clause.end),
        parts=tuple(p for p in clause.parts if p.role == "location"),
    )
    if is_silent(story, said, speakers):
        return
    draft = say(story, index, said, speakers)
    draft.categories = _amounts_to(clause.sense.frame.category) or draft.categories
    if deed is not None:
        draft.add("addressee", (k for k in deed.values("target") if k not in speakers), draft.evidence)
        draft.add("content", (deed.id,), draft.evidence)


def _amounts_to(category: str) -> tuple[str, ...]:
    if category in HOSTILE:
        return AGAINST, category
    return tuple(dict.fromkeys((category, FOR))) if category in FRIENDLY else ()
