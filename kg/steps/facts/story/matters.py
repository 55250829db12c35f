"""What somebody speaks of in the article's own words, where no list has it: "warned of a lasting buffer zone"."""

from __future__ import annotations

from kg.match.fold import fold
from kg.model import Item
from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.story.matter_heads import ADJECTIVES, UNKNOWN, WORD, counts, is_head, is_noun
from kg.steps.facts.story.story import Story

DESCRIBING = frozenset({"modifier", "nisba"})
# what may be the noun of a deed
DEEDS = frozenset({"noun", "word", "topic", "orgword"})
# what belongs to no noun before it
SMALL = frozenset({"mark", "quote", "verb", "particle", "function"})
# how far behind the verb, or "that", what is spoken of begins, and how many words it has
REACH = 8
LONGEST = 4
LEAST_CHAIN = 2
TANWIN = "\u064b"


def matter_of(story: Story, start: int, end: int) -> tuple[str, ...]:
    """The keys of what the items `[start, end)` speak of first, minted from its words; empty where there is nothing.

    Where that is a deed, what it is done to is spoken of as well: "the release of two fishermen".
    """
    span = _span(story, start, end)
    if span is None:
        return ()
    if span[1] < end and story.text(story.here.items[span[1]]) in story.knowledge.groups["such"]:
        return ()
    inner = _done_to(story, *span, end)
    return (*minted(story, *span), *(minted(story, *inner) if inner else ()))


def minted(story: Story, first: int, last: int, glued: int = 0) -> tuple[str, ...]:
    """The key of a topic called by the words of the items `[first, last)`; empty where a list has it, or for one word.

    `glued` tells how many letters of a particle are written onto a first word that nobody knows.
    """
    names = [_called(story, first, stop)[glued:] for stop in range(last, first, -1)]
    if " " not in names[0] or fold(names[0]) in story.knowledge.topics:
        return ()
    return (story.topics.mint(names),)


def _done_to(story: Story, first: int, last: int, end: int) -> tuple[int, int] | None:
    """The items of what the deed at `first` is done to, led by a particle behind it."""
    items = story.here.items
    if last - first != 1 or last + 1 >= end or items[first].kind not in DEEDS:
        return None
    led = last + 1 if _is_particle(items[last]) else last
    if not (led > last or items[last].prep) or not is_head(story, led, led):
        return None
    return led, _stop(story, led, end)


def _is_particle(item: Item) -> bool:
    return (item.kind, item.head.key) == ("function", "preposition") or "about" in groups_of(item)


def _span(story: Story, start: int, end: int) -> tuple[int, int] | None:
    """The items of the first noun and what belongs to it, past who acts and what only leads to it."""
    items = story.here.items
    first = next((i for i in range(start, min(end, start + REACH)) if is_head(story, i, start)), end)
    if first == end:
        return None
    last = _stop(story, first, end)
    # what somebody does something to: "the setting up by X of a buffer zone"
    done = last < end and items[first].kind == "noun" and items[last - 1].kind == "ref"
    if done and items[last].prep == story.knowledge.lexicon.clitics.lam and is_noun(items[last]):
        return last, _stop(story, last, end)
    return first, last


def _stop(story: Story, first: int, end: int) -> int:
    items, last = story.here.items, first + 1
    while last < end and items[last].end - items[first].start <= LONGEST:
        if not (_goes_on(story, last) or _is_cut(story, first, last)):
            break
        last += 1
    # how much there is of something is not what it is: "the purchase of a number of" ships
    while last > first + 1 and counts(story, items[last - 1]):
        last -= 1
    return last


def _is_cut(story: Story, first: int, last: int) -> bool:
    """Whether the noun that a stretch ends with is one of what stands behind it: "settling arrears" of whom."""
    items, article = story.here.items, story.knowledge.lexicon.clitics.article
    if last - first < LEAST_CHAIN:
        return False
    of, before = items[last], items[last - 1]
    definite = of.kind == "ref" or story.text(of).startswith(article)
    plain = not story.text(before).startswith((article, *story.knowledge.endings.pronouns))
    joined = of.conj or of.prep or of.kind in SMALL
    return definite and plain and not joined and before.kind not in DESCRIBING | {"ref"}


def _goes_on(story: Story, at: int) -> bool:
    """Whether an item still belongs to the noun before it: an adjective as definite as it is, or what it is of."""
    item, before = story.here.items[at], story.here.items[at - 1]
    if item.conj or item.prep or item.kind in ("mark", "quote", "verb") or is_owned(story, item):
        return False
    article, lam = story.knowledge.lexicon.clitics.article, story.knowledge.lexicon.clitics.lam
    led = story.text(before)[len(before.conj) :]
    definite = led[len(before.prep) :].startswith(article) or (bool(before.prep) and led.startswith(lam * 2))
    strange = item.kind == UNKNOWN and story.text(item).endswith(story.knowledge.endings.feminine)
    if item.kind in DESCRIBING or (item.kind == WORD and item.head.key in ADJECTIVES) or strange:
        return story.text(item).startswith(article) or not definite
    return not definite and is_noun(before) and (is_noun(item) or item.kind == "ref")


def is_owned(story: Story, item: Item) -> bool:
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
    bare = clitics.bare(told[0], head.conj, head.prep)
    if fold(told[-1]) in story.knowledge.groups["tied_by"] | story.knowledge.groups["against"]:
        told.pop()  # the particle that a noun is read with: "the war on"
    return " ".join(_in_nominative(story, (bare, *told[1:])))


def _in_nominative(story: Story, words: tuple[str, ...]) -> tuple[str, ...]:
    """A noun and its adjective without the ending that both have as indefinite objects."""
    alef = story.knowledge.endings.alef
    plain = tuple(word.removesuffix(TANWIN).removesuffix(alef).removesuffix(TANWIN) for word in words)
    objects = len(words) > 1 and all(word.removesuffix(TANWIN).endswith((alef, alef + TANWIN)) for word in words)
    return plain if objects and story.knowledge.lexicon.get(fold(plain[0])) else words
