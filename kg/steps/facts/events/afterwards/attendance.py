"""Who was at the gathering that an article is about, though no clause says so in as many words."""

from __future__ import annotations

from itertools import pairwise

from kg.knowledge.offices import LEADING
from kg.model import Zone
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

# the sentences that say whose summit it is
LEAD = 2


def note_attendance(story: Story) -> None:
    """Add those to the summit of an article who address it, and leaders of its members who speak in the report."""
    summit = story.book.gathering()
    if summit is None or _is_of_picture(story, summit):
        return
    for draft in story.book.drafts:
        told = draft.cls == "Statement" and draft.status == "Occurred" and draft.zone == Zone.BODY
        if not told or draft.said_by or draft.sentence < summit.sentence or not _may_be_there(draft, summit):
            continue
        away = set(summit.values("absentee"))
        for person in draft.values("speaker"):
            there = _addresses(story, draft) or _leads_member(story, summit, person)
            if person.startswith("person:") and person not in away and there:
                summit.add("attendee", (person,), draft.evidence)
                draft.add("during", (summit.id,), draft.evidence)


def _is_of_picture(story: Story, summit: Draft) -> bool:
    """Whether nothing but captions, which may be of other days, tells of a gathering."""
    told = {summit.evidence.start, *(p.evidence.start for p in summit.parts)}
    return all(s.zone == Zone.CAPTION for s in story.document.sentences if s.start in told)


def name_organizer(story: Story) -> None:
    """Name the organisation of a summit that the title or the lead tells of as held by the leaders of its states."""
    summit = story.book.gathering()
    if summit is None or summit.values("organizer") or summit.bilateral or summit.sentence > LEAD:
        return
    for told in story.linked.sentences[: LEAD + 1]:
        for before, item in pairwise(told.items):
            words = told.sentence.words(before.start, before.end)[len(before.conj) :]
            led = words in story.knowledge.groups["leaders"] and item.kind == "ref" and not item.prep
            if led and len(item.keys) == 1 and story.is_international(item.keys[0]):
                summit.add("organizer", item.keys, summit.evidence)
                return


def _may_be_there(draft: Draft, summit: Draft) -> bool:
    """Whether words were spoken nowhere else than at a summit, by somebody in person."""
    elsewhere = set(draft.values("location")) - set(summit.values("location"))
    apart = draft.moment is not None and summit.moment is not None and draft.moment.value != summit.moment.value
    return not elsewhere and not apart and not draft.values("channel")


def _addresses(story: Story, draft: Draft) -> bool:
    """Whether words were spoken in an address, or before those who are gathered."""
    told = next(s.sentence for s in story.linked.sentences if s.sentence.index == draft.sentence)
    if not story.knowledge.groups["address"].isdisjoint(told.norms):
        return True
    words = f" {' '.join(told.norms)} "
    return any(f" {phrase} " in words for phrase in story.knowledge.groups["before_the_gathered"])


def _leads_member(story: Story, summit: Draft, person: str) -> bool:
    """Whether somebody leads a member state of the organisation whose summit it is, or the state where it is held."""
    if not story.office_holders.get(person, frozenset()) & LEADING:
        return False
    state, when = story.book.state_of(person), story.linked.when
    table = story.knowledge.memberships
    members = (o for o in summit.values("organizer") if table.ever(state, "memberOf", o))
    return state in summit.values("host") or any(not table.over(state, "memberOf", o, when) for o in members)
