"""That an agreement was signed, where words behind its noun alone tell so: "the pact signed by X and Y in 1994"."""

from __future__ import annotations

from kg.model import Moment
from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.events.agreements.concluded import CONCLUDING, kind_of, told_by, words_end
from kg.steps.facts.events.agreements.concluders import TWO, bare
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

PATTERN = "agreement/signing"
SIGNING = "Signing"
PLACES = ("place:", "country:")


def signings(story: Story) -> None:
    """Enter the signings that the participles behind agreements of the sentence at hand tell of."""
    index = story.here.sentence.index
    signed = any(d.cls == SIGNING for d in story.made.values())
    for at, item in enumerate(story.here.items):
        if not kind_of(story, item):
            continue
        end = words_end(story, at)
        told = told_by(story, at, end)
        if told <= at or not _is_of_signing(story, told, signed=signed):
            continue
        here = (d for d in reversed(story.book.drafts) if d.cls == "Agreement" and d.sentence == index)
        agreement = next((d for d in here if not d.values("concludedAt")), None)
        if agreement is not None and len(agreement.parties()) >= TWO:
            if bare(story, story.here.items[told]).startswith(story.knowledge.endings.article):
                # "rejects the pact signed by X and Y": that it was signed stands whatever is said of it
                agreement.status, agreement.detail, agreement.said_by = "Occurred", "", ()
            elif story.here.items[told].kind == "verb" and agreement.status == "Planned":
                # "a pact that X and Y signed provides for": it was signed, whatever it provides for
                agreement.status, agreement.detail = "Occurred", ""
            agreement.moment = agreement.moment or _when(story, told, end)
            enter_signing(story, agreement, told, end)


def _when(story: Story, told: int, end: int) -> Moment | None:
    """The first time behind the word that tells of a signing."""
    items = story.here.items
    stop = items[end].start if end < len(items) else len(story.here.sentence.tokens)
    return next((m for start, _, m in story.here.times if items[told].end <= start < stop and m.value), None)


def enter_signing(story: Story, agreement: Draft, first: int, last: int) -> None:
    """Enter the signing of an agreement, with the place that the items `[first, last)` name for it."""
    sentence, evidence = story.here.sentence, story.evidence(PATTERN)
    draft = Draft(
        SIGNING,
        ("AGREE",),
        agreement.status,
        agreement.detail,
        evidence,
        PATTERN,
        sentence.index,
        sentence.zone,
        frame="sign",
        said_by=agreement.said_by,
        confidence=agreement.confidence,
    )
    draft.add("participant", agreement.values("party", "signatory"), evidence)
    draft.add("location", _place(story, first, last), evidence)
    draft.moment = agreement.moment
    told = next((d for d in story.book.drafts if _is_same(story, d, draft)), None)
    if told is None:
        draft.former = True
    draft = story.book.join(told, draft) if told is not None else story.book.recall(draft)
    draft.add("outcome", (agreement.id,), evidence)
    agreement.add("concludedAt", (draft.id,), evidence)


def _is_same(story: Story, old: Draft, new: Draft) -> bool:
    """Whether a signing was told of before; one that is dated apart from what is told without a date is another."""
    dated = old.moment is not None or new.moment is None or old.sentence == new.sentence
    return dated and story.book.same(old, new)


def _is_of_signing(story: Story, at: int, *, signed: bool) -> bool:
    """Whether a word behind an agreement tells that it was signed, as no clause does, not only that it is in force."""
    item = story.here.items[at]
    if item.kind == "verb":
        senses = story.knowledge.frames.verbs.get(item.head.key, ())
        return not signed and any(s.frame.id in CONCLUDING for s in senses)
    return bare(story, story.here.items[at]) not in story.knowledge.groups["in_being"]


def _place(story: Story, first: int, last: int) -> tuple[str, ...]:
    """The place right behind "in" among some items."""
    items = story.here.items
    for i in range(first + 1, min(last, len(items))):
        led = items[i].prep in story.knowledge.groups["place"] or bool(groups_of(items[i - 1]) & {"place"})
        if items[i].kind == "ref" and led and items[i].keys[0].startswith(PLACES):
            return items[i].keys[:1]
    return ()
