"""Whom somebody goes on to speak against or for: at whom his words just before were aimed."""

from __future__ import annotations

from kg.model.keys import ACTORS
from kg.steps.facts.clauses.clause import Clause
from kg.steps.facts.statements.concerned import QUIET, others_named
from kg.steps.facts.statements.replies import sides
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

AGAINST = frozenset({"ACCUSE", "REJECT", "PROTEST", "THREATEN", "COERCE", "SANCTION"})
FOR = frozenset({"SUPPORT", "COOPERATE"})
ASKED = "REQUEST"
NAMELESS = "organization:~"
NEAR = 1


def went_on(story: Story, draft: Draft, clause: Clause) -> tuple[str, ...]:
    """At whom the words of the same speaker just before were aimed, where these go on in their vein.

    Who is blamed, warned or asked stays the one meant until another party is named or somebody else has his turn.
    """
    alone = len(draft.values("speaker")) == 1 and draft.frame not in QUIET
    before = _just_before(story, draft) if alone else None
    if before is None or not _in_vein(before, draft):
        return ()
    mine = sides(story, draft)
    aimed = [k for k in before.values("addressee") if k not in mine and _is_party(k)]
    if len(aimed) != 1:
        return ()
    meant = {aimed[0], story.book.state_of(aimed[0]) or aimed[0]}
    named = others_named(story, clause, mine)
    return tuple(aimed) if not named or meant & set(named) else ()


def _just_before(story: Story, draft: Draft) -> Draft | None:
    """What the same side last said to or of somebody, if nobody else spoke since."""
    mine, sentence = sides(story, draft), draft.sentence
    for earlier in reversed(story.book.drafts):
        if earlier is draft or earlier.cls != "Statement" or earlier.said_by != draft.said_by:
            continue
        near = 0 <= sentence - earlier.sentence <= NEAR and earlier.zone == draft.zone
        if not near or not mine & set(earlier.values("speaker")):
            return None
        if earlier.values("addressee"):
            return earlier
        sentence = earlier.sentence
    return None


def _in_vein(before: Draft, draft: Draft) -> bool:
    """Whether words go on against, for or in asking whom those before were aimed at."""
    last, now = before.categories[:1], draft.categories[:1]
    if not last or not now:
        return False
    if last[0] in AGAINST | {ASKED}:
        return (now[0] in AGAINST and last[0] in AGAINST) or now[0] == ASKED
    return last[0] in FOR and now[0] in FOR


def _is_party(key: str) -> bool:
    return key.startswith(ACTORS) and not key.startswith(NAMELESS)
