"""What a deed leaves to be understood: whom help goes to, whom others expelled as well, what "followed suit" means."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kg.model import Evidence, Item
from kg.steps.facts.clauses.clause import Clause
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

NEAR = 4
FREEING = frozenset({"release", "pardon"})
HOLDING = frozenset({"arrest", "kidnap", "seize"})
# the first sentences, which say what an article is about
LEAD = 5
HELP = frozenset({"aid", "fund", "rescue"})
SEATS = frozenset({"close_embassy"})
AGAIN = frozenset({"expel"})
# what one of two states does to what is between both
TIES = frozenset({"sever_relations", "restore_relations", "recall_ambassador"})


def note_stricken(story: Story, items: Sequence[Item]) -> None:
    """Remember the state first told of as struck by a disaster or as receiving relief: help goes there."""
    if story.stricken or story.here.sentence.index > LEAD or "relief" not in story.traces:
        return
    words = {story.text(item).removeprefix(story.knowledge.endings.article) for item in items}
    if not words & story.knowledge.groups["relief"]:
        return
    struck = story.knowledge.groups["towards"] | story.knowledge.groups["relief"]
    prepositions = story.knowledge.lexicon.clitics.prepositions
    for at, item in enumerate(items):
        placed = item.prep in prepositions or (at and story.text(items[at - 1]) in struck)
        if item.kind == "ref" and placed and len(item.keys) == 1 and item.keys[0].startswith("country:"):
            story.stricken = item.keys[0]
            return


def left_out(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Add to whom a deed is done where the text relies on what it told before."""
    pledged = clause.kind == "noun" and draft.frame in HELP and draft.status == "Planned" and clause.inside >= 0
    if draft.values("target", "participant") or not (clause.kind == "verb" or pledged):
        return
    doers = {story.book.state_of(k) if k.startswith("person:") else k for k in draft.values("actor")}
    if not doers:
        return
    if draft.frame in HELP and story.stricken not in doers:
        draft.add("target", (story.stricken,), evidence)
    elif draft.frame in TIES and len(doers) == 1:
        pair = story.here.pair_states
        draft.add("target", (k for k in pair if k not in doers) if doers < set(pair) else (), evidence)
    elif draft.frame in AGAIN and not clause.common and _counts_some(story, clause):
        earlier = _earlier(story, draft.frame) or _same_doer(story, doers)
        draft.add("target", (k for k in earlier.values("target") if k not in doers) if earlier else (), evidence)


def set_free(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Add whom a pronoun calls set free, and by whom: those whose arrest was told last, and who made it."""
    if draft.frame not in FREEING or draft.values("target", "participant") or not _frees_them(story, clause):
        return
    held = (d for d in reversed(story.book.drafts) if d.frame in HOLDING and d.values("target"))
    last = next((d for d in held if story.here.sentence.index - d.sentence <= NEAR), None)
    if last is None:
        return
    if not draft.values("actor") and not clause.subject and last.sentence == story.here.sentence.index:
        draft.add("actor", last.values("actor"), evidence)
    if set(draft.values("actor")) & set(last.values("actor")):
        draft.add("target", last.values("target"), evidence)


def _frees_them(story: Story, clause: Clause) -> bool:
    """Whether who is set free is only a pronoun: "let them go", "released him"."""
    behind = story.here.items[clause.verb_at + 1 : clause.end] if clause.verb_at >= 0 else ()
    words = (story.text(i) for i in behind if i.kind != "ref")
    return any(word in story.knowledge.groups["let_go"] for word in words)


def _counts_some(story: Story, clause: Clause) -> bool:
    """Whether a clause tells how many, or what people, were sent away, though not of which state."""
    items = story.here.items[clause.at + 1 : clause.end]
    quantity = story.knowledge.groups["quantity"]
    return any(i.kind in ("number", "office") or story.text(i)[len(i.conj) :] in quantity for i in items)


def follow_suit(story: Story, clause: Clause, draft: Draft) -> Draft | None:
    """The deed told last, done by others as well, or in answer to it: "and X followed suit", "answered in kind"."""
    earlier = _earlier(story, "")
    doers = draft.values("actor")
    if earlier is None or not doers or set(doers) & set(earlier.values("actor")):
        return None
    if set(doers) & set(earlier.values("target")):
        # who was dealt with answers in kind
        told = [replace(p, role="target") for p in earlier.parts if p.role == "actor"]
    else:
        told = [p for p in earlier.parts if p.role in ("target", "about")]
    own = [p for p in draft.parts if p.role == "actor"]
    same = [replace(p, evidence=draft.evidence) for p in told]
    return replace(draft, frame=earlier.frame, categories=earlier.categories, parts=[*own, *same])


def _same_doer(story: Story, doers: set[str]) -> Draft | None:
    """The closing of a seat that one of some states is told of before it, in the same sentence, sends people away."""
    for draft in reversed(story.book.drafts):
        if draft.sentence != story.here.sentence.index:
            return None
        if draft.frame in SEATS and doers & set(draft.values("actor")):
            return draft
    return None


def _earlier(story: Story, frame: str) -> Draft | None:
    """The last deed that took place, of a frame where one is given, in this sentence or one of a few before it."""
    here = story.here.sentence.index
    for draft in reversed(story.book.drafts):
        if draft.cls == "Action" and draft.values("target") and draft.frame == (frame or draft.frame):
            return draft if here - draft.sentence <= NEAR and draft.status != "Denied" else None
    return None
