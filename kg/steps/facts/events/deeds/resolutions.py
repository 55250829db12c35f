"""Resolutions of councils and parliaments: whose draft a veto meets, and whose measures they decree."""

from __future__ import annotations

from dataclasses import replace

from kg.model import Evidence, Item
from kg.model.keys import PARTIES
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.clauses.phrases import ACTING
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

VETO = "veto"
VOTE = "vote"
SUBMITTING = "submit_draft"
ADOPTING = frozenset({"adopt_resolution", "accept"})
SIGNING = frozenset({"sign", "light"})
REFUSED = ("REJECT",)
PUT_TO_VOTE = frozenset({"topic:draft_resolution", "topic:decision"})
NEAR = 3
COUNCILS = frozenset({"organization:un_general_assembly", "organization:un_security_council"})
# how those vote who are told to think so of a draft
VOTES = {"oppose": REFUSED, "reject": REFUSED, "refuse": REFUSED, "protest": REFUSED, "endorse": ("SUPPORT", "AGREE")}
MEASURES = frozenset({"SANCTION", "MOBILIZE", "YIELD", "COERCE"})
MISSIONS = frozenset({"extend_mandate", "end_mission"})


def vetoed(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Add whose draft a veto meets, and the state that the draft is about, from the words behind it."""
    if draft.frame == SUBMITTING and draft.values("actor") and not draft.values("target"):
        # a draft goes to the council that is spoken of
        draft.add("target", filter(story.is_international, (story.here.group,)), evidence)
    if draft.frame not in (VETO, VOTE) or not draft.values("actor"):
        return
    if draft.frame == VOTE and not draft.categories:
        draft.add("target", _put_to_vote(story, clause), evidence)
        return
    first = clause.at if clause.verb_at < 0 else min(clause.at, clause.verb_at)
    behind = story.here.items[first + 1 :]
    against = next((i for i, item in enumerate(behind) if "against" in groups_of(item) or item.prep), -1)
    doers = set(draft.values("actor"))
    for item in _of_draft(story, behind[against + 1 :]) if against >= 0 else ():
        draft.add("target", (k for k in _states(story, item) if k not in doers), evidence)
    if not draft.values("target") and draft.categories == REFUSED:
        draft.add("target", (k for k in _submitters(story) if k not in doers), evidence)
    draft.add("target", _put_to_vote(story, clause), evidence)


def _put_to_vote(story: Story, clause: Clause) -> tuple[str, ...]:
    """The draft or decision itself, where a vote names it: "voted against the draft resolution"."""
    items = story.here.items
    first, last = items[max(clause.verb_at, 0)], items[min(clause.end, len(items)) - 1]
    told = story.topics.between(story.here.sentence, items, first.start, last.end)
    return tuple(k for k in told if k in PUT_TO_VOTE)


def _submitters(story: Story) -> tuple[str, ...]:
    """Who laid the draft before the council that was told of last."""
    here = story.here.sentence.index
    near = (d for d in reversed(story.book.drafts) if d.frame == SUBMITTING and here - d.sentence <= NEAR)
    last = next(near, None)
    return last.values("actor") if last is not None else ()


def _of_draft(story: Story, items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The words about a draft: up to the next clause that tells of something else, or of who else voted."""
    for i, item in enumerate(items):
        senses = story.knowledge.frames.verbs.get(item.head.key, ()) if item.kind == "verb" else ()
        if any(s.frame.id == VOTE for s in senses):
            return items[:i]
        if "clause" in groups_of(item) or "contrast" in groups_of(item) or (item.kind == "verb" and item.conj):
            return items[:i]
    return items


def _states(story: Story, item: Item) -> tuple[str, ...]:
    """The states that an item names, by name, adjective or the place where something happens."""
    if item.kind == "nisba":
        return (item.head.key,) if item.head.key.startswith("country:") or item.head.key in ACTING else ()
    keys = item.keys if item.kind == "ref" else ()
    return tuple(k for k in (story.book.state_at(key) or key for key in keys) if k.startswith("country:"))


def on_missions(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Add the mission that a council ends, or lets go on, and the state where it is."""
    if draft.frame not in MISSIONS:
        return
    # "the extension of the mission" is not what the mission does
    sent_out = [p for p in draft.parts if p.role == "actor" and p.value not in clause.subject and not _decides(p.value)]
    draft.parts = [replace(p, role="target") if p in sent_out else p for p in draft.parts]
    doers = set(draft.values("actor"))
    for item in story.here.items[clause.at + 1 : clause.end]:
        if item.kind in ("verb", "quote") or (item.kind == "mark" and draft.values("target")):
            return
        for key in item.keys if item.kind == "ref" else ():
            sent = key.startswith("organization:") and key not in COUNCILS
            there = story.book.state_at(key)
            if not draft.values("target") or there:
                draft.add("target", (k for k in (key if sent else "", there) if k and k not in doers), evidence)


def _decides(key: str) -> bool:
    """Whether somebody decides on missions, rather than being one."""
    return key in COUNCILS or not key.startswith("organization:")


def decreed(story: Story, index: int, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Who adopts a resolution does what it orders: "the Council adopted a resolution that bans X from"."""
    ordered = bool(draft.categories) and (draft.categories[0] in MEASURES or draft.frame in MISSIONS)
    if draft.cls != "Action" or not ordered:
        return
    for before in reversed(story.clauses[:index]):
        signs = _signs_decree(story, before, clause)
        adopts = before.sense.frame.id in ADOPTING and _adopts(story, before)
        if not (signs or adopts) or before.manner.status != "Occurred":
            continue
        if draft.values("actor") and not set(draft.values("actor")) <= set(before.subject):
            return
        draft.add("actor", (k for k in before.subject if k not in draft.values("target")), evidence)
        if draft.status == "Planned" and clause.manner.detail in ("", "scheduled"):
            draft.status, draft.detail = "Occurred", ""
        return


def _signs_decree(story: Story, before: Clause, clause: Clause) -> bool:
    """Whether somebody signs or issues a decree that orders what follows: "signed an executive order that bars X"."""
    if before.sense.frame.id not in SIGNING or not before.subject or before.verb_at < 0:
        return False
    between = (story.text(i) for i in story.here.items[before.verb_at + 1 : max(clause.at, clause.verb_at)])
    return any(word in story.knowledge.groups["decrees"] for word in between)


def _adopts(story: Story, clause: Clause) -> bool:
    """Whether a body of states or a parliament is the subject of a clause."""
    bodies = [k for k in clause.subject if k.startswith("organization:")]
    return bool(bodies) and all(story.is_international(k) or k.endswith("_parliament") for k in bodies)


def voted_on(story: Story, draft: Draft) -> None:
    """Enter the vote that is told by what somebody thinks of a draft: "X, with ten others, opposed the draft"."""
    drafts = [k for k in draft.values("about") if k in PUT_TO_VOTE]
    cast = VOTES.get(draft.frame, ())
    sure = "topic:draft_resolution" in drafts or "topic:vote" in draft.values("about") or _is_vote_told(story)
    if not drafts or not cast or not sure or draft.status != "Occurred":
        return
    vote = draft.besides(cast, VOTE)
    states = tuple(k for k in draft.values("speaker") if k.startswith(PARTIES) and k not in COUNCILS)
    vote.add("actor", states, draft.evidence)
    vote.add("target", drafts, draft.evidence)
    if states:
        story.book.enter(vote)


def _is_vote_told(story: Story) -> bool:
    """Whether the sentence names a council, or the article has told of a vote close before."""
    here = story.here.sentence.index
    named = {k for item in story.here.items if item.kind == "ref" for k in item.keys}
    return bool(named & COUNCILS) or any(
        d.frame in (VOTE, VETO) and here - d.sentence <= NEAR for d in reversed(story.book.drafts)
    )
