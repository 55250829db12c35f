"""What two do to each other: "X and Y recalled their ambassadors and expelled diplomats of both sides"."""

from __future__ import annotations

from dataclasses import replace

from kg.steps.facts.clauses.clause import Clause
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

# deeds by which a state deals with the people and seats of another
DEALINGS = frozenset({"expel", "recall_ambassador", "close_embassy", "open_embassy"})
# what the noun of the deed tells to be done by both
MUTUAL = frozenset({"mutual_expulsion", "mutual_penalties"})
SIDES = frozenset({"participant", "actor", "target"})
PAIRS = frozenset({"two_states", "two_sides"})
TWO = 2


def each_to_the_other(story: Story, clause: Clause, draft: Draft) -> tuple[Draft, ...]:
    """The deed of the second one to the first, where two dealt with what is theirs; the draft is the first one's.

    What both own, or the people of both sides, tell so: each has its own with the other.
    """
    if draft.frame in MUTUAL:
        return _one_by_one(draft)
    doers = [k for k in draft.values("actor") if k.startswith("country:")]
    others = [k for k in draft.values("target") if k.startswith("country:") and k not in doers]
    if draft.frame not in DEALINGS or len(doers) != TWO or others or not _of_both(story, clause):
        return ()
    return _mirrored(draft, doers)


def _one_by_one(draft: Draft) -> tuple[Draft, ...]:
    """What two states do to each other, as what each does to the other: "X and Y expelled each other's envoys"."""
    states = [k for k in draft.values("participant") if k.startswith("country:")]
    others = set(draft.values(*SIDES)) - set(states)
    return _mirrored(draft, states) if len(states) == TWO and not others else ()


def _mirrored(draft: Draft, doers: list[str]) -> tuple[Draft, ...]:
    """The deed of the second of two, the draft being made that of the first."""
    mirrored = replace(draft, parts=[p for p in draft.parts if p.value not in doers or p.role not in SIDES])
    draft.parts = list(mirrored.parts)
    for each, (doer, other) in ((draft, doers), (mirrored, doers[::-1])):
        each.add("actor", (doer,), draft.evidence)
        each.add("target", (other,), draft.evidence)
    return (mirrored,)


def _of_both(story: Story, clause: Clause) -> bool:
    """Whether what a deed is done to belongs to two: by its pronoun, or by "both sides" behind it."""
    both = story.knowledge.dual_pronouns
    items = story.here.items[max(clause.at, clause.verb_at) + 1 : clause.end]
    return any(i.why in PAIRS or story.text(i).split(" ")[0].endswith(tuple(both)) for i in items if i.kind != "mark")
