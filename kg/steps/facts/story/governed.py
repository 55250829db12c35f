"""What the verb or phrase that governs the noun of an event tells became of it: "awaits a visit", "refrained from"."""

from __future__ import annotations

from itertools import pairwise

from kg.knowledge import ABOVE
from kg.model import Item
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.story.story import Story
from kg.steps.facts.story.unreal import HARMFUL, bare, only_holds

# how far before the noun the word may stand, who it is told of between the two
FAR = 8
# how many words a phrase may have
LONG = 2
# what is said of an event, behind it
YET_TO_BE = "yet_to_be"
BEING = frozenset({"copula", "become"})
DUE = ("Planned", "scheduled")
# how far before a verb stands the text that lays down what it tells
LAID_DOWN, BY_TEXT, NEAR = "laid_down_in", "laid_down_by", 4
OWNING = frozenset({"noun", "word"})
LEADING = frozenset({"particle", "function"})
CLOSING = frozenset({"verb", "participle", "mark", "quote", "modal"})
ENDING = frozenset({"verb", "mark", "quote"})
# what tells of the event noun that it was there already
KNOWN = frozenset({"Statement", ""})


def governed(story: Story, clause: Clause) -> tuple[str, str] | None:
    """Status and finer value of an event whose noun is the object or complement of a word that leaves it undone.

    Nothing stands between the two but who is meant and nouns of holding; with "results of" it is no longer the event
    that is awaited.
    """
    items, at = story.here.items, clause.at
    if clause.kind != "noun" or clause.pron or ABOVE not in story.traces or clause.sense.frame.event in KNOWN:
        return None
    first = at
    while first and not (items[first].prep or items[first].conj) and only_holds(story, items[first - 1]):
        first -= 1
    if items[first].conj:
        return None
    if items[first].prep or not first or items[first - 1].kind not in LEADING:
        return _from(story, clause, first - 1, items[first].prep)
    led = story.text(items[first - 1])
    return _from(story, clause, first - 2, led) or _from(story, clause, first - 1, "")


def _from(story: Story, clause: Clause, last: int, led: str) -> tuple[str, str] | None:
    """What the nearest word before an item tells, none of another clause or of what carries the event itself."""
    items = story.here.items
    for i in range(last, max(-1, clause.verb_at, last - FAR), -1):
        found = _told_by(story, items[i], led)
        if found is not None:
            harmed = found[0] == "Denied" and clause.sense.frame.category in HARMFUL
            return None if harmed or _is_negated(story, i) else found
        if (
            (i == last and _is_owner(story, items[i]))
            or items[i].kind in CLOSING
            or items[i].prep
            or groups_of(items[i]) & {"relative", "that", "clause"}
        ):
            return None
    return None


def is_due(story: Story, clause: Clause) -> bool:
    """Whether a verb of being tells of an event that it is near, due or thinkable: "the visit of X was due in May"."""
    if clause.kind != "noun" or clause.sense.frame.event in KNOWN or YET_TO_BE not in story.traces:
        return False
    items, at = story.here.items, clause.at
    been = bool(at) and not BEING.isdisjoint(groups_of(items[at - 1]))
    for item in items[at + 1 : at + 1 + FAR]:
        if story.text(item) in story.knowledge.groups[YET_TO_BE]:
            return been
        been = been or not BEING.isdisjoint(groups_of(item))
        if item.kind in CLOSING or groups_of(item) & {"relative", "that", "clause"}:
            return False
    return False


def is_laid_down(story: Story, clause: Clause) -> bool:
    """Whether a text right before a verb of the present lays down what it tells: "under the draft X withdraws"."""
    items, at = story.here.items, clause.verb_at
    if at < 0 or LAID_DOWN not in story.traces or BY_TEXT not in story.traces or items[at].kind != "verb":
        return False
    if items[at].head.info.tense != "imperfect":
        return False
    groups, clitics = story.knowledge.groups, story.knowledge.lexicon.clitics
    by = {conj + word for word in groups[BY_TEXT] for conj in ("", *clitics.conjunctions)}
    first = next((i + 1 for i in range(at - 1, -1, -1) if items[i].kind in ENDING), 0)
    norms = story.here.sentence.norms[items[first].start : items[at].start][-NEAR:]
    for before, word in pairwise(norms):
        led = clitics.article + word[2:] if word.startswith(clitics.lam * 2) else word
        if led in groups[LAID_DOWN] and before in by:
            return True
    return False


def _told_by(story: Story, item: Item, led: str) -> tuple[str, str] | None:
    """What the word, or the phrase that ends with it, at an item tells of what it governs by a particle."""
    above, norms = story.knowledge.above, story.here.sentence.norms
    for size in range(LONG, 0, -1):
        words = norms[max(0, item.end - size) : item.end]
        phrase = " ".join((words[0][len(item.conj) :] if size == 1 else words[0], *words[1:]))
        for told in above.get(phrase, ()):
            if told.particle == led:
                return told.status, told.detail
    return None


def _is_owner(story: Story, item: Item) -> bool:
    """Whether a bare noun has the event for its genitive, so that itself is what is awaited: "results of a meeting"."""
    endings, word = story.knowledge.endings, bare(story, item)
    if item.kind not in OWNING or item.head.pron or word.startswith(endings.article):
        return False
    return not endings.is_of_people(word)


def _is_negated(story: Story, at: int) -> bool:
    """Whether the word at an item is negated itself: "did not refrain from"."""
    before = story.here.items[at - 1] if at else None
    return before is not None and (before.kind == "modal" or "negation" in groups_of(before))
