"""What an agreement is about in the article's own words, where no list has it: "an accord on the use of the passes".

Where it stands tells that it is the matter, not which words it has: right behind the noun, or behind "on", "for",
"in the field of", "provides for".
"""

from __future__ import annotations

from typing import NamedTuple

from kg.steps.facts.clauses.clause import groups_of, is_comma
from kg.steps.facts.story.matters import is_owned, minted
from kg.steps.facts.story.story import Story

# how far behind its noun an agreement tells what it is about, and how many words that has
REACH, LONGEST = 14, 5
# how many words stand between a verb of providing and what is provided
BETWEEN = 2
# a word with fewer letters has no particle written onto it
SHORT = 3
MANY = 2
BODIES = ("organization:", "agreement:")
NOWHERE = (-1, 0)
FORM = ("word", "verb")
HEADS = frozenset({"noun", "orgword", "topic", "body", "unknown"})
WORD, UNKNOWN, NAME = "word", "unknown", "ref"
NOUNS, ADJECTIVES = frozenset({"noun", "both"}), frozenset({"adjective", "both"})
DESCRIBING = frozenset({"modifier", "nisba"})
# what ends the words of a matter
SMALL = frozenset({"mark", "quote", "verb", "particle", "function", "time", "office", "title", "anaphor"})
LEANING = frozenset({"particle", "function"})


class Matter(NamedTuple):
    """The topics that the words of an agreement make, and the items `[first, end)` that they are."""

    keys: tuple[str, ...]
    first: int
    end: int


def own_matter(story: Story, noun: int, last: int) -> Matter | None:
    """What the agreement at `noun` is about, by the words of the items up to `last`; also what that is done to."""
    last = max(last, _words_end(story, noun))
    first, glued = _opens(story, noun, min(last, noun + REACH))
    if first < 0:
        return None
    item, inner = story.here.items[first], first + 1
    if story.text(item)[len(item.prep) :] in story.knowledge.groups["carried_out"] and inner < last:
        # "the drawing up of a budget": what is drawn up
        first, glued, inner = inner, 0, inner + 1
        if story.here.items[first].prep or story.here.items[first].conj or not _is_head(story, first):
            return None
    end = _closes(story, first, last)
    keys = minted(story, first, end, glued) if end > inner else ()
    if end - inner > 1 and not _is_definite(story, first) and _is_head(story, inner):
        keys += minted(story, inner, end)
    keys += tuple(k for i in story.here.items[inner:end] if i.kind == NAME for k in i.keys if k.startswith(BODIES))
    return Matter(keys, first, end) if keys else None


def _words_end(story: Story, noun: int) -> int:
    """The item behind the words of an agreement, whatever deeds they name: a mark, "that", or the next agreement."""
    items = story.here.items
    for i in range(noun + 1, min(len(items), noun + REACH)):
        item = items[i]
        again = item.conj and item.head.key in story.knowledge.frames.agreements
        told = item.kind == "verb" and (item.conj or item.head.info.tense != "imperfect")
        if item.kind in ("mark", "quote") or again or told or "that" in groups_of(item):
            return i
    return min(len(items), noun + REACH)


def _opens(story: Story, noun: int, last: int) -> tuple[int, int]:
    """The item at which the matter begins, -1 for none, and the letters of a particle that are written onto it."""
    items = story.here.items
    if noun + 1 < last and not _is_definite(story, noun) and not _leans(story, noun + 1) and _is_head(story, noun + 1):
        # "an accord of X": nothing stands between, and the agreement has no article
        return noun + 1, 0
    for i in range(noun + 1, last):
        if items[i].kind == "mark" and not (is_comma(items[i]) and i + 1 < last and not items[i + 1].conj):
            break
        start, glued = _led(story, i, last, near=i <= noun + BETWEEN)
        if start >= 0:
            return start, glued
    return NOWHERE


def _led(story: Story, at: int, last: int, *, near: bool) -> tuple[int, int]:
    """Where what an item leads to begins: behind "on", "for", "in the field of", "provides for"; `near` the noun."""
    items, groups, clitics = story.here.items, story.knowledge.groups, story.knowledge.lexicon.clitics
    item = items[at]
    if item.conj:
        return NOWHERE
    strange = near and item.kind == UNKNOWN and _leans(story, at)
    if (item.prep == clitics.lam or strange) and _is_head(story, at):
        return at, int(strange)
    text = story.text(item)[len(item.prep) :]
    about = "about" in groups_of(item) or text in groups["about"] | groups["duty"]
    provides = (item.kind == "verb" and item.head.info.tense == "imperfect") or (item.kind, item.head.key) == FORM
    provides = provides or text in groups["provided_for"]
    if not (about or provides or text in groups["fields_of"]):
        return NOWHERE
    for start in range(at + 1, min(last, at + 1 + BETWEEN)):
        onward = story.text(items[start])[len(items[start].prep) :] in groups["fields_of"]
        if not onward and not items[start].conj and _is_head(story, start):
            by = items[start].kind == UNKNOWN and provides and _begins(story, start, story.knowledge.endings.by)
            return start, int(by)
        if not onward and items[start].kind not in LEANING:
            break
    return NOWHERE


def _leans(story: Story, at: int) -> bool:
    """Whether "for" is written onto a word, also onto one that nobody knows."""
    item, lam = story.here.items[at], story.knowledge.lexicon.clitics.lam
    return bool(item.prep) or (item.kind == UNKNOWN and _begins(story, at, lam))


def _begins(story: Story, at: int, letter: str) -> bool:
    word = story.text(story.here.items[at])
    return len(word) > SHORT and word.startswith(letter)


def _closes(story: Story, first: int, last: int) -> int:
    """The item behind the last one that belongs to the noun at `first`: adjectives, and what it is of."""
    items, at, lam = story.here.items, first + 1, story.knowledge.lexicon.clitics.lam
    while at < last and items[at].end - items[first].start <= LONGEST:
        item, before = items[at], items[at - 1]
        if at == first + 1 and item.prep == lam and not _is_definite(story, first) and len(item.keys) < MANY:
            if not (_is_head(story, at) or item.kind == NAME):
                break
            at += 1  # "a budget for the zone"
            continue
        if item.conj or item.prep or item.kind in SMALL or is_owned(story, item) or len(item.keys) >= MANY:
            break
        definite = before.kind == NAME or _is_definite(story, at - 1)
        described = item.kind in DESCRIBING or (item.kind == WORD and item.head.key in ADJECTIVES)
        strange = item.kind == UNKNOWN and before.kind != NAME and _is_definite(story, at)
        if definite and not ((described and _is_definite(story, at)) or strange):
            break
        if before.kind in DESCRIBING and not described:
            break
        at += 1
    return at


def _is_head(story: Story, at: int) -> bool:
    """Whether a noun may be what is agreed on, one that nobody knows as well; none that only leads on to it."""
    item = story.here.items[at]
    if item.kind == WORD and not (item.head.key in NOUNS or item.head.key in story.knowledge.frames.nouns):
        return False
    if item.kind not in HEADS | {WORD} or is_owned(story, item) or item.head.key in story.knowledge.frames.agreements:
        return False
    groups, alef = story.knowledge.groups, story.knowledge.endings.alef
    word = story.text(item)[len(item.conj) + len(item.prep) :]
    return not {word, word.removesuffix(alef)} & (groups["light_heads"] | groups["quantity"] | groups["no_matters"])


def _is_definite(story: Story, at: int) -> bool:
    """Whether a word has the article, or a pronoun that stands for it."""
    item, clitics = story.here.items[at], story.knowledge.lexicon.clitics
    return bool(item.head.pron) or clitics.bare(story.text(item), item.conj, item.prep).startswith(clitics.article)
