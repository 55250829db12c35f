"""What an event noun names within a plan: what comes after it, and the visit on which somebody is to go."""

from __future__ import annotations

from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.clauses.status import HAPPENED
from kg.steps.facts.story.scenes import ATTENDING
from kg.steps.facts.story.story import Story

ATTENDED = frozenset({"Summit", "Meeting", "Appointment", "Signing"})
HELD = frozenset({"Meeting", "Call", "Signing", "Summit"})
GOING = frozenset({"visit", "arrive", "head_to", "depart", "tour"})
# how far before the noun "before" may stand: "before entering into two-way talks"
NEAR = 3


def as_held(story: Story, clause: Clause) -> Clause:
    """A gathering that somebody does not attend as one that is held all the same: "sorry for not attending it"."""
    if clause.kind != "noun" or clause.verb_at >= 0 or clause.manner.detail != "negated" or not clause.at:
        return clause
    before = story.here.items[clause.at - 1]
    senses = story.knowledge.frames.nouns.get(before.head.key, ()) if before.kind == "noun" else ()
    attended = clause.sense.frame.event in ATTENDED and any(s.frame.id in ATTENDING for s in senses)
    return clause._replace(manner=HAPPENED) if attended else clause


def as_planned(story: Story, clause: Clause) -> Clause:
    """An event noun within a plan as one of what is to come.

    "He is to attend a dinner before talks with X", "is to fly to X on a visit to Y".
    """
    if clause.kind != "noun" or clause.verb_at >= 0 or clause.manner != HAPPENED or not clause.at:
        return clause
    plans = (c for c in story.clauses if c.kind == "verb" and c.verb_at < clause.at < c.end)
    plan = next((c for c in plans if c.manner.status == "Planned" and c.inside == clause.inside), None)
    if plan is None:
        return clause
    before = story.here.items[max(plan.verb_at + 1, clause.at - NEAR) : clause.at]
    earlier = any(story.text(i)[len(i.conj) :] in story.knowledge.groups["earlier_than"] for i in before)
    on_it = plan.sense.frame.id in GOING and bool(before) and "place" in groups_of(before[-1])
    ahead = (clause.sense.frame.event in HELD and earlier) or (clause.sense.frame.event == "Visit" and on_it)
    return clause._replace(manner=plan.manner) if ahead else clause
