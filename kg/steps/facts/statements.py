"""Who says what to whom, about what, and on whose report."""

from __future__ import annotations

from kg.model import Evidence
from kg.steps.facts.drafts import Draft
from kg.steps.facts.moments import moment_of
from kg.steps.facts.row import Clause
from kg.steps.facts.said import quote_of
from kg.steps.facts.stance import categories_of
from kg.steps.facts.story import Story
from kg.steps.facts.topics import things_in


def read_statement(story: Story, index: int, clause: Clause) -> Draft | None:
    frame = clause.sense.frame
    speakers = story.role_keys(clause, "speaker", "actor")
    if clause.kind == "noun":
        speakers = speakers or owner(story, clause)
    if not speakers and clause.subject and frame.subject in ("speaker", "party", "participant"):
        speakers = clause.subject
    speakers = tuple(k for k in speakers if not k.startswith("place:") or k == "place:the_west")
    if not speakers or clause.common:
        return None
    if clause.kind == "noun" and clause.verb_at < 0 and not spoken_noun(story, clause):
        return None
    items, sentence = story.here.items, story.here.sentence
    start, end = clause.content or (clause.at + 1, clause.end)
    first = items[min(start, len(items) - 1)].start
    last = items[end - 1].end if end > start else items[clause.at].end
    evidence = story.evidence(clause.sense.id)
    categories = categories_of(
        sentence, first, last, frame, story.knowledge, coming=any(i.head.future for i in items[start:end])
    )
    status = clause.manner.status if clause.manner.detail in ("negated", "conditional") else "Occurred"
    if clause.manner.detail == "negated":
        return None
    draft = Draft(
        "Statement",
        categories,
        status,
        "",
        evidence,
        clause.sense.id,
        sentence.index,
        sentence.zone,
        frame=frame.id,
        confidence=0.8,
        quote=quote_of(story.document.article.text, sentence, first, last),
    )
    draft.add("speaker", speakers, evidence)
    head_end = start
    for part in clause.parts:
        role = part.role if part.role in ("addressee", "about", "location", "target") else ""
        if part.item >= start and part.role in ("location",) and clause.content:
            role = ""
        if role == "target" or (role == "addressee"):
            draft.add("addressee", (k for k in part.keys if k not in speakers), evidence)
        elif role:
            draft.add(role, (k for k in part.keys if k not in speakers), evidence)
    draft.add("about", story.topics.bilateral(sentence, items, clause.at, end, story.here.pair_states), evidence)
    draft.add("about", story.topics.between(sentence, items, items[clause.at].end, last), evidence)
    own = {*speakers, *map(story.book.state_of, speakers)}
    draft.add(
        "about", (k for k in things_in(items, start, end, story.knowledge.world.capitals) if k not in own), evidence
    )
    draft.moment = moment_of(story, clause, head_end if clause.content else end)
    if story.source and story.source != speakers:
        draft.add("channel", story.source, evidence)
    channel(story, clause, draft, evidence)
    if clause.inside >= 0 and clause.inside in story.made:
        outer = story.made[clause.inside]
        if set(speakers) <= set(outer.values("speaker")):
            return None
        draft.said_by = outer.values("speaker")
        entered = story.book.enter(draft)
        outer.add("content", (entered.id,), evidence)
        return entered
    story.speaker = speakers
    return story.book.enter(draft)


def spoken_noun(story: Story, clause: Clause) -> bool:
    """A noun of saying counts only where its speaker is part of the phrase."""
    return bool(story.role_keys(clause, "speaker")) and clause.sense.frame.category != ""


def owner(story: Story, clause: Clause) -> tuple[str, ...]:
    return story.speaker if clause.pron and story.speaker else ()


def channel(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    for part in clause.parts:
        if part.role == "channel":
            draft.add("channel", part.keys, evidence)
