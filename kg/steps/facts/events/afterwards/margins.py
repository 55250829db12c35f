"""What goes on at a gathering in the sentences behind the one that says so, and whose turn it is to lead a body."""

from __future__ import annotations

from kg.model import Evidence
from kg.steps.facts.clauses.clause import SESSION, Clause, groups_of
from kg.steps.facts.story.drafts import Draft, nearest
from kg.steps.facts.story.moments import moment_of
from kg.steps.facts.story.story import Story

CHAIR = "chairmanship"
CHAIR_OF = "chairOf"
ELECT = "elect"
HOST = "host_meeting"
NEAR = 2
OPENING = 4
MET = frozenset({"Meeting", "Signing"})
HOLDING = frozenset({"light", "convene", "chair"})


def go_on(story: Story) -> None:
    """ "On the margins of the summit X met Y. He also met Z": what is added took place there as well.

    A place or a time of its own, or one told in between, sets it apart.
    """
    items = story.here.items
    also = "also" in story.groups and "also" in groups_of(items[0])
    if not also and "as_well" not in story.traces:
        return
    if not also and not any(story.text(i) in story.knowledge.groups["as_well"] for i in items[:OPENING]):
        return
    here = story.here.sentence.index
    near = [d for d in story.book.drafts if here - NEAR <= d.sentence < here and d.status == "Occurred"]
    framed = next((d for d in reversed(near) if d.cls in MET and d.values("superEvent")), None)
    if framed is None:
        return
    around = framed.values("superEvent")
    larger = next((d for d in story.book.drafts if d.id in around and (d.cls == "Summit" or d.frame == SESSION)), None)
    if larger is None or any(_is_elsewhere(d, larger) for d in near if d.sentence >= framed.sentence):
        return
    for draft in story.made.values():
        alone = not draft.values("superEvent", "location") and draft.moment is None and not draft.said_by
        if draft.cls in MET and draft.status == "Occurred" and draft.sentence == here and alone:
            draft.add("superEvent", (larger.id,), story.evidence(draft.pattern))


def place_larger(story: Story) -> None:
    """Give a gathering without a place that of what is told in the same breath to have been on its margins."""
    by_id = {draft.id: draft for draft in story.book.drafts if draft.cls == "Summit" and not draft.values("location")}
    for draft in story.book.drafts:
        for value in draft.values("superEvent") if draft.cls in MET and draft.values("location") else ():
            larger = by_id.get(value)
            if larger is not None and larger.sentence == draft.sentence and larger.status == draft.status:
                larger.take("location", draft, nearest(draft))


def _is_elsewhere(draft: Draft, larger: Draft) -> bool:
    """Whether something is told to have been at another place than a gathering."""
    places = set(draft.values("location"))
    return bool(places) and bool(larger.values("location")) and not places & set(larger.values("location"))


def held_where(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Add where and when a gathering was held that stands before its verb: "the former summit had been held in N"."""
    bare = clause.kind == "noun" and clause.verb_at < 0 and clause.inside < 0
    if draft.cls != "Summit" or not bare or draft.values("location"):
        return
    items = story.here.items
    if not clause.at or not ("copula" in groups_of(items[clause.at - 1]) or items[clause.at - 1].kind == "modal"):
        return
    at = next((i for i in range(clause.at + 1, len(items)) if items[i].kind in ("verb", "mark")), len(items))
    if at == len(items) or items[at].kind != "verb" or items[at].head.pron:
        return
    senses = story.knowledge.frames.verbs.get(items[at].head.key, ())
    if not any(s.frame.id in HOLDING for s in senses):
        return
    stop = next((i for i in range(at + 1, len(items)) if items[i].kind in ("verb", "mark", "noun")), len(items))
    for i in range(at + 1, stop):
        placed = items[i].kind == "ref" and items[i].keys[0].startswith(("place:", "country:"))
        if placed and (items[i].prep or "place" in groups_of(items[i - 1])):
            draft.add("location", items[i].keys[:1], evidence)
            break
    draft.moment = draft.moment or moment_of(story, clause, stop)


def hosted_by(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Add who hosts a summit where its name stands in between: "the summit of the Body 'B', which N hosted".

    So is it with a conference on whose margins something is: the town that hosts it is where it is held.
    """
    framed = clause.at > 0 and clause.kind == "noun" and "frame" in groups_of(story.here.items[clause.at - 1])
    if not (draft.cls == "Summit" or (draft.cls == "Meeting" and framed)) or draft.values("host", "location"):
        return
    items = story.here.items
    at = next((i for i in range(clause.at + 1, len(items) - 2) if items[i].kind == "verb"), 0)
    senses = story.knowledge.frames.verbs.get(items[at].head.key, ()) if at else ()
    if not items[at].head.pron or not any(s.frame.id == HOST for s in senses):
        return
    if any(i.kind in ("noun", "particle") for i in items[clause.at + 1 : at - 1]):
        return
    host = items[at + 1]
    if "relative" in groups_of(items[at - 1]) and host.kind == "ref" and not host.prep:
        states = [s for s in map(story.book.state_at, host.keys[:1]) if s]
        draft.add("host", states, evidence)
        towns = [k for k in host.keys[:1] if k.startswith("place:")] if framed else []
        draft.add("location", towns or states, evidence)


def handed_over(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Add who takes the chair of what, where a noun tells of it: "the handing over of the chair of N to X"."""
    if draft.frame == CHAIR and any(k.startswith("person:") for k in draft.values("actor", "participant")):
        # somebody takes office, where of a state it is only the turn
        draft.cls = "Appointment"
    if draft.frame != CHAIR or clause.kind != "noun" or draft.values("actor"):
        return
    items = story.here.items
    stop = next((i for i in range(clause.at + 1, len(items)) if items[i].kind in ("mark", "verb")), len(items))
    led_to = story.knowledge.groups["leading_to"]
    for i in range(clause.at + 2, stop):
        before, item = items[i - 1], items[i]
        if item.kind == "ref" and before.head.key == CHAIR_OF and story.is_international(item.keys[0]):
            draft.add("target", item.keys[:1], evidence)
        elif item.kind == "ref" and story.text(before) in led_to:
            draft.parts = [p for p in draft.parts if p.value not in item.keys]
            draft.add("actor", item.keys[:1], evidence)


def chosen_state(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Make a state that is chosen to an office of an organisation the one who is appointed.

    "N was elected chair of the organisation": the verb is written as "N elected" is, so the office behind it decides.
    """
    if draft.frame != ELECT or clause.kind != "verb" or any(k.startswith("person:") for k in draft.values("target")):
        return
    items = story.here.items[clause.verb_at + 1 : clause.end]
    at = next((i for i, item in enumerate(items) if item.kind == "ref"), len(items))
    behind = items[at + 1 : at + 4]
    if not behind or not items[at].keys[0].startswith("country:") or items[at].prep:
        return
    office = behind[0].kind == "office" and not behind[0].prep
    of_body = any(i.kind == "anaphor" or (i.kind == "ref" and story.is_international(i.keys[0])) for i in behind)
    if (office and (of_body or not clause.subject)) or (behind[0].kind == "ref" and of_body and not behind[0].prep):
        kept = [p for p in draft.parts if p.role not in ("target", "actor", "participant")]
        draft.parts = kept
        draft.add("target", items[at].keys[:1], evidence)
