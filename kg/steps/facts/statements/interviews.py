"""The outlet to which somebody speaks: "in an interview with X", "in remarks to the paper Y"."""

from __future__ import annotations

from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

INTERVIEWS, MET, TO = "interviews", "with", "sent_to"
NEAR = 7


def interviewed(story: Story, draft: Draft, clause: Clause) -> None:
    """Give words the outlet to which they were spoken as the channel, and as the hearer where they have no other."""
    told = _interviewers(story, draft, clause)[:1]
    draft.add("channel", told, draft.evidence)
    if not draft.values("addressee", "target"):
        parts = (k for p in clause.parts if p.role == "addressee" for k in p.keys)
        heard = told or tuple(k for k in parts if story.knowledge.world.is_outlet(k))
        draft.add("addressee", (k for k in heard if k not in draft.values("speaker")), draft.evidence)


def _interviewers(story: Story, draft: Draft, clause: Clause) -> tuple[str, ...]:
    """The outlet named behind the noun of an interview or remarks, before what is said."""
    if INTERVIEWS not in story.traces or draft.said_by:
        return ()
    items, knowledge = story.here.items, story.knowledge
    stop = clause.content[0] if clause.content else clause.end
    for at in range(min(max(stop, clause.subject_at), len(items))):
        if items[at].kind != "ref" or not any(knowledge.world.is_outlet(k) for k in items[at].keys):
            continue
        for i in range(at - 1, max(-1, at - 1 - NEAR), -1):
            if (items[i].kind == "ref" and not items[i].head.pron) or "that" in groups_of(items[i]):
                break
            bare = story.text(items[i])[len(items[i].conj) + len(items[i].prep) :].split(" ")[0]
            if bare in knowledge.groups[INTERVIEWS] and _opens(story, i):
                return items[at].keys
    return ()


def _opens(story: Story, at: int) -> bool:
    """Whether an interview is where something is said: "in an interview"."""
    items = story.here.items
    led = items[at].prep or (story.text(items[at - 1])[len(items[at - 1].conj) :] if at else "")
    groups = story.knowledge.groups
    return led in groups["place"] | groups["during"] | groups["at"]
