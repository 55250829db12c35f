"""Meetings that a visit comprises: its maker takes part in them, where it leads: "the visit includes talks with"."""

from __future__ import annotations

from kg.model import Evidence
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.events.company.visits_meant import VISIT, visit_meant
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

MET = frozenset({"Meeting", "Call", "Signing"})
TRACE = "visit_takes_in"
# how far before the noun of a meeting the visit and the verb that ties both may stand
FAR = 12
ENDING = frozenset({"mark", "quote"})


def in_visit(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Add who makes the visit that comprises a meeting, where it leads and whether that is still to come."""
    if TRACE not in story.traces or draft.cls not in MET:
        return
    visit = _visit_around(story, clause, draft)
    if visit is None or visit.status == "Denied":
        return
    guests = tuple(k for k in visit.values("actor") if k.startswith("person:"))
    if len(guests) != 1 or set(guests) & draft.parties():
        return
    draft.add("participant", guests, evidence)
    if not draft.values("location"):
        draft.take("location", visit, visit.values("location")[-1:])
    if draft.status == "Occurred" and (visit.status == "Planned" or _is_to_come(story, clause)):
        draft.status, draft.detail = "Planned", "scheduled"
    if draft.status in (visit.status, "Planned"):
        draft.add("superEvent", (visit.id,), evidence)


def _visit_around(story: Story, clause: Clause, draft: Draft) -> Draft | None:
    """The visit whose noun stands with a verb of comprising before the noun of a meeting."""
    items = story.here.items
    tied, at = False, -1
    for i in range(clause.at - 1, max(-1, clause.at - FAR), -1):
        if items[i].kind in ENDING or "that" in groups_of(items[i]):
            break
        tied = tied or _comprises(story, i)
        senses = story.knowledge.frames.nouns.get(items[i].head.key, ()) if items[i].kind == "noun" else ()
        if any(sense.frame.event == VISIT for sense in senses):
            at = i
    if not tied or at < 0:
        return None
    made = (d for n, d in story.made.items() if d.cls == VISIT and story.clauses[n].at == at)
    own = next(made, None)
    known = own is None or own.sentence < story.here.sentence.index
    if not known or not (items[at].head.info.definite or items[at].head.info.pron):
        return own
    return visit_meant(story, story.states(draft))


def _comprises(story: Story, at: int) -> bool:
    item = story.here.items[at]
    return story.text(item)[len(item.conj) :] in story.knowledge.groups[TRACE]


def _is_to_come(story: Story, clause: Clause) -> bool:
    """Whether the verb of comprising tells what is to come."""
    return any(
        item.kind == "verb" and item.head.future for item in story.here.items[max(0, clause.at - FAR) : clause.at]
    )
