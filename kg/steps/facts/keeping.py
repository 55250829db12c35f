"""Which of the happenings that an article tells of are kept."""

from __future__ import annotations

from kg.model import Zone
from kg.model.classes import TALKS
from kg.steps.facts.clauses.clause import SESSION
from kg.steps.facts.crowds import is_crowd
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

HOPED = "hoped"
STRANGER = "person:~"
DEATH = "die"
# frames of words that call something what it is, and what nobody says of himself
JUDGING, WRONGS = frozenset({"consider", "describe"}), frozenset({"COERCE", "ASSAULT"})


def kept_drafts(story: Story) -> list[Draft]:
    """The happenings of an article that are kept; what is not is no part of them."""
    kept = [d for d in story.book.drafts if _kept(story, d)]
    _forget(story, kept)
    return kept


def _kept(story: Story, draft: Draft) -> bool:
    """Headlines say again what the body says: their statements stay only where the body has none like them.

    A conference stays only where somebody is told to be at it, and what a group without a name merely asks for to be
    held with somebody does not.
    """
    if draft.detail == HOPED and draft.said_by and all(is_crowd(story, key) for key in draft.said_by):
        return False
    if draft.cls == "Meeting" and draft.frame == SESSION and not draft.parties():
        return False
    if _is_private(story, draft) or _is_judged(story, draft):
        return False
    if draft.cls != "Statement" or draft.zone != Zone.TITLE:
        return True
    mine = set(draft.values("speaker"))
    states = {story.book.state_of(k) or k for k in mine}
    return not any(
        d.cls == "Statement"
        and d.zone == Zone.BODY
        and (mine & set(d.values("speaker")) or states & {story.book.state_of(k) or k for k in d.values("speaker")})
        for d in story.book.drafts
    )


def _is_private(story: Story, draft: Draft) -> bool:
    """Whether somebody whom nobody knows, and who holds no office, dies, signs alone or meets others like him."""
    parties = {*draft.parties(), *draft.values("target")}
    alone = draft.cls == "Signing" and len(parties) == 1
    if not (alone or draft.cls in TALKS or draft.frame == DEATH):
        return False
    return bool(parties) and all(key.startswith(STRANGER) and key not in story.office_holders for key in parties)


def _is_judged(story: Story, draft: Draft) -> bool:
    """Whether a wrong is what somebody calls a deed of others, who is not named: "described the raid as a breach"."""
    if draft.cls != "Action" or WRONGS.isdisjoint(draft.categories):
        return False
    doers = set(draft.values("actor"))
    judges = (d for d in story.book.drafts if d.frame in JUDGING and draft.id in d.values("content"))
    own = ({*d.values("speaker"), *map(story.book.state_of, d.values("speaker"))} for d in judges)
    return any(doers and doers <= sides for sides in own)


def _forget(story: Story, kept: list[Draft]) -> None:
    """Take what is not kept out of the parts of what is."""
    gone = {d.id for d in story.book.drafts} - {d.id for d in kept}
    for draft in kept:
        draft.parts = [p for p in draft.parts if p.value not in gone]
