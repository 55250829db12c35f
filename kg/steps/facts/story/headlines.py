"""Headlines of the present tense: what they tell is a plan where the article below tells of it as one."""

from __future__ import annotations

from collections.abc import Iterator

from kg.model import Zone
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

AHEAD = frozenset({"scheduled", "expected"})
# by its noun the one is told like the other
BY_FRAME = frozenset({"Action", "Founding", "Appointment"})
JOINED = "Accession"
SIGNING = "Signing"
LEAD = 3


def foretell_headlines(story: Story) -> None:
    """Mark as planned what a headline tells in the present, and the article only as something to come.

    "X visits Y", and below: "X will visit Y next week". Once it is told as done, the headline told what was done.
    """
    for head in story.book.drafts:
        if head.zone != Zone.TITLE or not head.present or head.status != "Occurred" or head.former:
            continue
        own = {t.status for t in head.tellings if t.body}
        if own:
            plans = [] if own != {"Planned"} else [head]
        else:
            plans = [] if _is_told_done(story, head) else _plans(story, head)
        if plans:
            head.status, head.detail = "Planned", plans[0].detail or "scheduled"
            head.moment = head.moment or plans[0].moment
            for pact in story.book.drafts:
                if pact.cls == "Agreement" and head.id in pact.values("concludedAt"):
                    pact.status, pact.detail = head.status, head.detail


def _plans(story: Story, head: Draft) -> list[Draft]:
    """The plans of which a headline tells, empty where the article tells of the same as done."""
    dated = head.moment is not None and bool(head.moment.value)
    for told in (list(_alike(story, head)), [] if dated else list(_in_lead(story, head))):
        if any(d.status == "Occurred" and not d.former and not d.said_by for d in told):
            return []
        if plans := [d for d in told if d.status == "Planned" and d.detail in AHEAD]:
            return plans
    return []


def _is_told_done(story: Story, head: Draft) -> bool:
    """Whether the first sentences tell as done what can be nothing else than the signing of a headline.

    It is at the same place and one of the sides is the same; the other may be told by somebody who acts for it.
    """
    if head.cls != SIGNING:
        return False
    mine, there, body = story.states(head), set(head.values("location")), _lead(story)
    for draft in story.book.drafts:
        if draft.cls != SIGNING or draft.status != "Occurred" or draft.former or draft.said_by:
            continue
        if draft.sentence in body and mine & story.states(draft) and there <= set(draft.values("location")):
            return True
    return False


def _lead(story: Story) -> list[int]:
    return list(dict.fromkeys(t.sentence for t in story.told if t.zone == Zone.BODY))[:LEAD]


def _alike(story: Story, head: Draft) -> Iterator[Draft]:
    """What the body tells of the same kind and of the same sides, as far as both tell of them."""
    mine = story.states(head)
    for draft in story.book.drafts:
        if draft is head or draft.cls != head.cls or draft.zone != Zone.BODY:
            continue
        if head.cls in BY_FRAME and draft.frame != head.frame:
            continue
        theirs = story.states(draft)
        one = mine & theirs and (mine <= theirs or theirs <= mine)
        # what is left or joined may be called by another name
        one = one or (head.cls == JOINED and set(head.values("participant")) == set(draft.values("participant")))
        if draft.categories == head.categories and one:
            yield draft


def _in_lead(story: Story, head: Draft) -> Iterator[Draft]:
    """What else the first sentences of the body tell that the states of a headline do with each other."""
    mine = story.states(head)
    body = _lead(story)
    for draft in story.book.drafts:
        told = draft.cls not in ("Statement", "Agreement") and draft.sentence in body
        if told and len(mine) > 1 and len(mine & story.states(draft)) > 1:
            yield draft
