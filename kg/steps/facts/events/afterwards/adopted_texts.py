"""Texts that a gathering of an organisation adopts: its declarations, road maps, plans, charters."""

from __future__ import annotations

from kg.match.fold import fold
from kg.model import Item, LinkedSentence, Sentence
from kg.model.keys import PARTIES
from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.events.afterwards.closing_texts import DOUBTS, TOLD, conveners, enter, gatherings
from kg.steps.facts.events.agreements.agreed_matters import HOLLOW, OCCASIONS
from kg.steps.facts.story.story import Story

KIND = "Document"
DONE = "done"
# what the noun of adopting may be read as
DEEDS = frozenset({"noun", "word"})
# who may adopt texts of his own
BY_ANYBODY = (*PARTIES, "person:")
# what does not stand between a verb and the text that it adopts
APART = frozenset({"verb", "modal"})
# how far behind its verb a text may stand, who adopts it and where told between
FAR = 12
NEAR = 8
# how many words behind the text tell what it is about
REACH = 12


def adopted(story: Story) -> None:
    """Enter the texts that the gathering of an organisation adopts, each kind once, where no clause entered them."""
    gathering = next((d for d in gatherings(story) if conveners(story, d)), None)
    if gathering is None:
        return
    parties = conveners(story, gathering)
    for told in story.linked.sentences:
        if told.sentence.zone not in TOLD:
            continue
        for at, item in enumerate(told.items):
            if at and (kind := _kind(story, told.sentence, item)) and _is_adopted(story, told, at, parties):
                if not _is_entered(story, told, kind, parties):
                    about = _about(story, told, at)
                    enter(story, told, kind, "agreement/adopted_text", gathering, parties, about)
                break


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
    groups = story.knowledge.groups
    return item.kind == "verb" and fold(item.head.key) in groups["yielding"] | groups["telling_adoption"]


def _is_entered(story: Story, told: LinkedSentence, kind: str, parties: tuple[str, ...]) -> bool:
    """Whether an agreement of the parties of some kind, or told of in a sentence, has been entered before."""
    theirs = (d for d in story.book.drafts if d.cls == "Agreement" and set(d.values("party")) & set(parties))
    return any(d.kind == kind or d.sentence == told.sentence.index for d in theirs)


def _about(story: Story, told: LinkedSentence, at: int) -> tuple[str, ...]:
    """The topics of the words from a text on, up to the next mark or verb."""
    items = told.items
    last = next((i for i in range(at + 1, len(items)) if items[i].kind in ("mark", "verb")), len(items))
    end = min(items[last - 1].end, items[at].start + REACH)
    found = story.topics.between(told.sentence, items, items[at].start, end)
    return tuple(k for k in found if k not in HOLLOW | OCCASIONS)
