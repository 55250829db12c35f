"""Events that were told of before: which a clause means, and which it only adds to or calls off."""

from __future__ import annotations

from dataclasses import replace

from kg.model.classes import ENCOUNTERS
from kg.steps.facts.clauses.clause import SESSION, Clause, groups_of
from kg.steps.facts.clauses.words.definiteness import told_apart
from kg.steps.facts.events.agreements.concluded import kind_of
from kg.steps.facts.events.company.trips import AWAY
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.scenes import ATTACHING, ATTENDING, gathering
from kg.steps.facts.story.story import Story

NEAR = 2
PAIR = 2
# what is told to have been once where something is counted since then
ONCE = frozenset({"Appointment", "Signing", "Founding", "Accession"})
# how far behind the noun of a signing what is signed may stand
TEXT = 2
SIGNERS = ("participant", "actor", "signatory", "party", "target")
MONTH = len("2000-01")
# how many months before the news an event was another one than what the headline tells of
LONG = 2


def is_margin(story: Story, clause: Clause) -> bool:
    """Whether a gathering known before is only named as that on whose margins something is to happen."""
    before = story.here.items[clause.at - 1] if clause.at else None
    bare = clause.kind == "noun" and clause.verb_at < 0 and clause.definite
    return (
        bare
        and before is not None
        and "frame" in groups_of(before)
        and not any(p.role == "organizer" for p in clause.parts)
    )


def falls_through(draft: Draft, planned: Draft) -> bool:
    """Whether a sentence says of a gathering or journey just told of as planned that it was called off."""
    near = draft.sentence - planned.sentence <= NEAR and draft.cls in ENCOUNTERS and draft.frame not in AWAY
    return near and draft.status == "Denied" and planned.status == "Planned"


def signed_before(story: Story, clause: Clause, draft: Draft) -> Draft | None:
    """The signing told before, where a later sentence only adds who signed it, or where and before whom it was done."""
    earlier = story.book.latest("Signing") if draft.cls == "Signing" else None
    if earlier is None:
        return None
    if _tells_more_of(story, clause, draft) and story.book.may_be_one(earlier, draft):
        return earlier
    if not clause.back or earlier.status != draft.status or earlier.said_by != draft.said_by:
        return None
    mine, theirs = story.states(draft), story.states(earlier)
    return earlier if not mine or not theirs or mine & theirs else None


def _tells_more_of(story: Story, clause: Clause, draft: Draft) -> bool:
    """Whether a noun of signing names nobody who signs and a text known before: "the pact was signed in X before Y"."""
    if clause.kind != "noun" or draft.values(*SIGNERS):
        return False
    items = story.here.items
    known = items[clause.at].head.info.definite and not items[clause.at].head.info.pron
    for at in range(clause.at + 1, min(clause.at + NEAR + TEXT, len(items))):
        item = items[at]
        if item.kind == "noun":
            return bool(kind_of(story, item) and item.head.info.definite)
        if item.kind in ("ref", "verb", "mark", "time"):
            break
    return bool(known)


def meant(story: Story, clause: Clause, cls: str) -> Draft | None:
    """The event that a definite noun without companions points back to."""
    there = story.text(story.here.items[clause.at]).removeprefix(story.knowledge.endings.article)
    held = story.book.latest("Signing", "Appointment") if there in story.knowledge.groups["rites"] else None
    if clause.definite and clause.carrier in ATTENDING and held is not None:
        return held
    if not clause.definite or cls not in ("Summit", "Meeting", "Call", "Visit", "Signing"):
        return None
    before = story.here.items[clause.at - 1] if clause.kind == "noun" and clause.at else None
    if before is not None and "frame" in groups_of(before) and story.book.latest(cls) in story.made.values():
        # what this very sentence tells to be on its margins is not meant
        here = story.here.sentence.index
        earlier = [d for d in story.book.drafts if d.cls in ("Summit", cls) and d.sentence < here]
        return earlier[-1] if earlier else None
    if clause.carrier not in ATTACHING:
        # "the summit" is none that was only told as held before that of the news
        news = [d for d in story.book.drafts if d.cls == cls == "Summit" and not d.former]
        return news[-1] if news else story.book.latest(cls)
    known = story.book.latest(cls)
    people = {k for p in clause.parts if p.role == "participant" for k in p.keys if k.startswith("person:")}
    if cls == "Summit" and known is not None and people and not people & known.parties():
        return None
    session = story.text(story.here.items[clause.at]) in story.knowledge.groups["session"]
    found = gathering(story, cls, session=session)
    if cls == "Meeting" and found is not None and found.cls == "Signing" and clause.carrier not in ATTENDING:
        return None  # who hosted the talks did not host the signing that came of them
    return None if cls == "Summit" and found is not None and _is_of_two(story, found) else found


def _is_of_two(story: Story, draft: Draft) -> bool:
    """Whether talks are those of two sides, which nobody calls a summit afterwards."""
    people = draft.values("participant", "attendee", "host")
    return draft.cls == "Meeting" and draft.frame != SESSION and len(people) > 1 and len(story.states(draft)) <= PAIR


def _is_counted_from(story: Story, clause: Clause) -> bool:
    """Whether the time since an event is told, which then is another: "the first since their meeting in March".

    It may be counted: "seven years after a summit in X".
    """
    items, groups = story.here.items, story.knowledge.groups
    before = items[clause.at - 1] if clause.kind == "noun" and clause.at else None
    if before is None:
        return False
    counted = clause.at > 1 and story.text(items[clause.at - 2]) in groups["years"]
    return story.text(before) in groups["since"] or (counted and story.text(before) in groups["from"])


def _is_over(story: Story, draft: Draft) -> None:
    """Make an event one that took place, and in the last year where a bare month was taken for one to come."""
    if draft.status == "Planned":
        draft.status, draft.detail = "Occurred", ""
    told = (draft.moment.value or "") if draft.moment is not None else ""
    if draft.moment is not None and len(told) == MONTH and told > story.linked.when[:MONTH] > "":
        draft.moment = replace(draft.moment, value=f"{int(told[:4]) - 1}{told[4:]}")


def _is_long_past(story: Story, draft: Draft) -> bool:
    """Whether a visit or gathering is dated to a month well before that of the news."""
    told = (draft.moment.value or "") if draft.moment is not None and draft.cls in ENCOUNTERS else ""
    if len(told) < MONTH or len(story.linked.when) < MONTH:
        return False
    months = [12 * int(day[:4]) + int(day[5:MONTH]) for day in (told, story.linked.when)]
    return months[1] - months[0] >= LONG


def _is_since(story: Story, at: int) -> bool:
    """Whether something is told to last since what a noun names: "for the first time since he took office"."""
    return at > 0 and story.text(story.here.items[at - 1]) in story.knowledge.groups["since"]


def _leave_time_before(story: Story, clause: Clause, draft: Draft) -> None:
    """Take from what something is counted since the time before it: "met on Sunday for the first time since the"."""
    start = story.here.items[clause.at].start
    if draft.moment is not None and any(m is draft.moment and first < start for first, _, m in story.here.times):
        draft.moment = None


def is_earlier(story: Story, clause: Clause, draft: Draft) -> bool:
    """Whether a clause tells of another one than that of the news: "the last summit", "it is recalled that"."""
    if clause.kind == "noun" and told_apart(story.here.items, clause.at) == "former":
        return True
    if draft.cls not in ENCOUNTERS and clause.kind == "noun" and _is_since(story, clause.at):
        _leave_time_before(story, clause, draft)
        return True
    if draft.cls in ENCOUNTERS and _is_counted_from(story, clause):
        _is_over(story, draft)
        return True
    if _is_long_past(story, draft):
        return True
    recalled = any("narrator" in groups_of(item) for item in story.here.items[:2])
    if not recalled or draft.moment is None:
        return False
    month = (draft.moment.value or "")[:MONTH]
    gone = draft.cls == "Summit" and draft.status == "Occurred" and "" < month < story.linked.when[:MONTH]
    return clause.kind == "verb" or gone
