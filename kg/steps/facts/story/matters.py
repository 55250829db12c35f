"""What somebody speaks of in the article's own words, where no list has it: "warned of a lasting buffer zone"."""

from __future__ import annotations

from kg.match.fold import fold
from kg.model import Item
from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.story.story import Story

HEADS = frozenset({"noun", "orgword", "topic", "body", "anaphor"})
# what leads to when, where or how something is said
SETTING = frozenset({"place", "during", "frame"})
WORD, UNKNOWN, DESCRIBING = "word", "unknown", frozenset({"modifier", "nisba"})
# what words.csv says of a word that is no name
NOUNS, ADJECTIVES = frozenset({"noun", "both"}), frozenset({"adjective", "both"})
# how far behind the verb, or "that", what is spoken of begins, and how many words it has
REACH = 8
LONGEST = 4


def matter_of(story: Story, start: int, end: int) -> tuple[str, ...]:
    """The key of what the items `[start, end)` speak of first, minted from its words; empty where there is none."""
    span = _span(story, start, end)
    if span is None:
        return ()
    first, last = span
    names = [_called(story, first, stop) for stop in range(last, first, -1)]
    if " " not in names[0] or fold(names[0]) in story.knowledge.topics:
        return ()
    return (story.topics.mint(names),)


def _span(story: Story, start: int, end: int) -> tuple[int, int] | None:
    """The items of the first noun and what belongs to it, past who acts and what only leads to it."""
    items = story.here.items
    first = next((i for i in range(start, min(end, start + REACH)) if _is_head(story, i, start)), end)
    if first == end:
        return None
    last = _stop(story, first, end)
    # what somebody does something to: "the setting up by X of a buffer zone"
    done = last < end and items[first].kind == "noun" and items[last - 1].kind == "ref"
    if done and items[last].prep == story.knowledge.lexicon.clitics.lam and _is_noun(items[last]):
        return last, _stop(story, last, end)
    return first, last


def _stop(story: Story, first: int, end: int) -> int:
    items, last = story.here.items, first + 1
    while last < end and items[last].end - items[first].start <= LONGEST and _goes_on(story, last):
        last += 1
    return last


def _is_head(story: Story, at: int, start: int) -> bool:
    """Whether a noun may be what is spoken of: no occasion, no audience, nothing that only leads to it."""
    item = story.here.items[at]
    if not _is_noun(item) or item.head.pron or (at > start + 1 and groups_of(story.here.items[at - 1]) & SETTING):
        return False
    text = story.text(item)[len(item.conj) + len(item.prep) :]
    words = story.knowledge.groups["light_heads"]
    return text.split(" ")[0] not in words and not any(a.startswith(text) for a in story.knowledge.cues.audiences)


def _is_noun(item: Item) -> bool:
    return item.kind in HEADS or (item.kind == WORD and item.head.key in NOUNS)


def _goes_on(story: Story, at: int) -> bool:
    """Whether an item still belongs to the noun before it: an adjective as definite as it is, or what it is of."""
    item, before = story.here.items[at], story.here.items[at - 1]
    if item.conj or item.prep or item.kind in ("mark", "quote", "verb") or _is_owned(story, item):
        return False
    article = story.knowledge.lexicon.clitics.article
    definite = story.text(before)[len(before.conj) + len(before.prep) :].startswith(article)
    strange = item.kind == UNKNOWN and story.text(item).endswith(story.knowledge.endings.feminine)
    if item.kind in DESCRIBING or (item.kind == WORD and item.head.key in ADJECTIVES) or strange:
        return story.text(item).startswith(article) or not definite
    return not definite and _is_noun(before) and (_is_noun(item) or item.kind == "ref")


def _is_owned(story: Story, item: Item) -> bool:
    """Whether a pronoun, or "his country", tells whose something is, which nobody knows from the name alone."""
    word = story.here.sentence.tokens[item.start].text[len(item.conj) :]
    articled = word.startswith(story.knowledge.endings.article)
    strange = item.kind in (UNKNOWN, WORD) and len(word) > LONGEST and not articled
    return (
        bool(item.head.pron)
        or item.why == "possessive"
        or (strange and word.endswith(story.knowledge.endings.pronouns))
    )


def _called(story: Story, first: int, last: int) -> str:
    """The words of the items `[first, last)` without what is written onto the first one."""
    items, clitics = story.here.items, story.knowledge.lexicon.clitics
    head = items[first]
    told = [t.text for t in story.here.sentence.tokens[head.start : items[last - 1].end] if t.is_word]
    bare = told[0][len(head.conj) + len(head.prep) :]
    if head.prep == clitics.lam and bare.startswith(clitics.lam):
        bare = clitics.article + bare[len(clitics.lam) :]
    if fold(told[-1]) in story.knowledge.groups["tied_by"] | story.knowledge.groups["against"]:
        told.pop()  # the particle that a noun is read with: "the war on"
    return " ".join((bare, *told[1:]))
