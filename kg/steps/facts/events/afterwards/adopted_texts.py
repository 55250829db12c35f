"""Texts that a gathering of an organisation adopts: its declarations, road maps, plans, charters."""

from __future__ import annotations

from kg.match.fold import fold
from kg.model import Item, LinkedSentence, Sentence, Zone
from kg.model.classes import CONVENED
from kg.model.keys import PARTIES
from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.events.agreements.agreed_matters import HOLLOW, OCCASIONS
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

KIND = "Document"
DONE = "done"
# what leaves open whether a text was adopted
DOUBTS = frozenset({"negation", "condition", "future"})
# what does not stand between a verb and the text that it adopts
DEEDS = frozenset({"noun", "word"})
BY_ANYBODY = (*PARTIES, "person:")
APART = frozenset({"verb", "modal"})
# how far behind its verb a text may stand, who adopts it and where told between
FAR = 12
NEAR = 8
# how many words behind the text tell what it is about
REACH = 12


def adopted(story: Story) -> None:
    """Enter the texts that the gathering of an organisation adopts, each kind once, where no clause entered them."""
    held = [d for d in story.book.drafts if d.cls in CONVENED and d.status == "Occurred" and not d.said_by]
    gathering = next((d for d in held if _conveners(story, d)), None)
    if gathering is None:
        return
    conveners = _conveners(story, gathering)
    for told in story.linked.sentences:
        if told.sentence.zone not in (Zone.BODY, Zone.TITLE):
            continue
        for at, item in enumerate(told.items):
            if at and (kind := _kind(story, told.sentence, item)) and _is_adopted(story, told, at, conveners):
                _enter(story, told, at, kind, gathering, conveners)
                break


def _conveners(story: Story, gathering: Draft) -> tuple[str, ...]:
    """The international organisations whose gathering it is."""
    return tuple(k for k in gathering.values("organizer") if story.is_international(k))


def _kind(story: Story, sentence: Sentence, item: Item) -> str:
    """The kind of agreement that a noun for an adopted text names, empty for any other word."""
    if item.kind not in ("noun", "word") or item.prep:
        return ""
    words = sentence.words(item.start, item.end)[len(item.conj) :]
    texts = story.knowledge.groups["adopted_texts"]
    if words not in texts and words.split(" ")[0] not in texts:
        return ""
    senses = story.knowledge.frames.nouns.get(item.head.key, ()) if item.kind == "noun" else ()
    return next((s.agreement for s in senses if s.agreement), KIND)


def _is_adopted(story: Story, told: LinkedSentence, at: int, conveners: tuple[str, ...]) -> bool:
    """Whether a verb of adopting governs the text at an item, and nobody but the conveners is named as who does it."""
    items = told.items
    near = range(at - 1, max(-1, at - FAR), -1)
    first = next((i for i in near if _adopts(story, told.sentence, items[i])), -1)
    opened = next((i for i in range(first - 1, -1, -1) if items[i].kind == "mark"), -1) + 1
    if first < 0 or any(i.kind in APART or "relative" in groups_of(i) for i in items[first + 1 : at]):
        return False
    carried = items[first].kind in DEEDS
    announcing: tuple[str, ...] = PARTIES if carried else BY_ANYBODY
    if any(_is_somebody_else(i, conveners, announcing) for i in items[opened:first]):
        return False
    if any(_is_somebody_else(i, conveners, BY_ANYBODY) for i in items[first + 1 : at]):
        return False
    before = items[max(0, first - NEAR) : first]
    if carried and not any(_carries(story, i) for i in before):
        return False
    return not any(i.kind == "modal" or (i.kind == "verb" and i.head.future) or groups_of(i) & DOUBTS for i in before)


def _is_somebody_else(item: Item, conveners: tuple[str, ...], kinds: tuple[str, ...]) -> bool:
    """Whether somebody of some kinds is named who may adopt texts of his own; whoever announces it may be anybody."""
    named = item.kind == "ref" and any(k.startswith(kinds) for k in item.keys)
    return named and set(item.keys).isdisjoint(conveners)


def _adopts(story: Story, sentence: Sentence, item: Item) -> bool:
    """Whether a verb of the past, or the noun of one, tells that a text is adopted."""
    passing = story.knowledge.groups["passing_texts"]
    if item.kind == "verb":
        past = any(e.kind == "verb" and e.info.tense == "perfect" for e in item.head.entries)
        return past and not item.head.pron and fold(item.head.key) in passing
    if item.kind not in DEEDS or item.prep not in ("", story.knowledge.endings.by):
        return False
    return sentence.words(item.start, item.end)[len(item.conj) + len(item.prep) :] in passing


def _carries(story: Story, item: Item) -> bool:
    """Whether the noun of a deed stands behind a word that tells that it was done, or that a gathering ended in it."""
    if item.kind == "particle" and item.head.key == DONE:
        return True
    ends = story.knowledge.groups["ending_in"]
    return item.kind == "verb" and fold(item.head.key) in ends


def _enter(
    story: Story, told: LinkedSentence, at: int, kind: str, gathering: Draft, conveners: tuple[str, ...]
) -> None:
    """Enter an adopted text, unless an agreement of its kind, or of its sentence, has the conveners as a side."""
    entered = [d for d in story.book.drafts if d.cls == "Agreement" and set(d.values("party")) & set(conveners)]
    if any(d.kind == kind or d.sentence == told.sentence.index for d in entered):
        return
    evidence = story.evidence_in(told.sentence, "agreement/adopted_text")
    draft = Draft(
        "Agreement",
        (),
        "Occurred",
        "",
        evidence,
        evidence.pattern,
        told.sentence.index,
        told.sentence.zone,
        frame=kind,
        kind=kind,
    )
    draft.add("party", conveners, evidence)
    draft.add("concludedAt", (gathering.id,), evidence)
    last = next((i for i in range(at + 1, len(told.items)) if told.items[i].kind in ("mark", "verb")), len(told.items))
    end = min(told.items[last - 1].end, told.items[at].start + REACH)
    found = story.topics.between(told.sentence, told.items, told.items[at].start, end)
    draft.add("about", (k for k in found if k not in HOLLOW | OCCASIONS), evidence)
    draft.moment = gathering.moment
    story.book.enter(draft)
