"""How a party that is named stands in what is said: as who does it, as whose it is, as with whom one has ties."""

from __future__ import annotations

from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.statements.backdrop import is_bound
from kg.steps.facts.story.story import Story

DOER, OWNER, TIED, ELSE, NOBODY = "doer", "owner", "tied", "else", ""
NOUNS = frozenset({"noun", "word", "topic", "unknown", "orgword", "body"})
ADJECTIVES = frozenset({"nisba", "modifier"})
# what leads to where something is, or to whom it befalls
PASSED = frozenset({"place", "during", "inside", "against"})
DOING = frozenset({"actor", "speaker"})
POSSESSED, CAUSES, TIES = "possessed", "causes_of_lands", "diplomatic_ties"
# what ends a clause, and how far before a verb its subject may begin
ENDS, FAR = frozenset({"mark", "quote", "verb"}), 12
# how far before "with" ties are named: "the full diplomatic relations with X"
NEAR = 4


def stands_as(story: Story, at: int) -> str:
    """How the party at an item stands in what is said; `NOBODY` where it only tells a place or whom a deed befalls."""
    item, before = story.here.items[at], story.here.items[max(0, at - 1)]
    if is_bound(story, at):
        return NOBODY
    if item.kind == "nisba":
        return NOBODY if _are_people(story, at) or _is_suffered(story, at) else OWNER
    if at and befalls(story, at):
        return NOBODY
    if at and "with" in groups_of(before):
        return TIED if _has_ties(story, at) else NOBODY
    if item.prep or (before.kind in ("function", "particle") and "that" not in groups_of(before)):
        return ELSE
    if before.kind != "verb" and not _opens_quote(story, at) and is_annexed(story, at):
        return OWNER
    return NOBODY if _speaks(story, at) or _is_object(story, at) else DOER


def _is_object(story: Story, at: int) -> bool:
    """Whether a verb right before a name has its subject before it: "that the tanks will not help X"."""
    items, verb = story.here.items, at - 1
    if verb < 1 or items[verb].kind != "verb" or items[verb].conj:
        return False
    first = next((i for i in range(verb - 1, max(-1, verb - FAR), -1) if items[i].kind in ENDS), -1)
    that = next((i for i in range(verb - 1, max(first, -1), -1) if "that" in groups_of(items[i])), -1)
    if that < 0 or any("relative" in groups_of(i) for i in items[that:verb]):
        return False
    return any(i.kind in NOUNS | {"ref", "nisba", "office"} for i in items[that + 1 : verb])


def is_opposed(story: Story, at: int) -> bool:
    """Whether a name stands behind what leads to an enemy: "praised the campaign against X"."""
    before = story.here.items[at - 1] if at > 0 else None
    return before is not None and story.text(before)[len(before.conj) :] in story.knowledge.groups["opposing"]


def is_annexed(story: Story, at: int) -> bool:
    """Whether a name is annexed to a noun, or "of" or "for" leads to it, so that the noun may tell what befalls it."""
    item, before = story.here.items[at], story.here.items[at - 1]
    if item.prep:
        return item.prep == story.knowledge.lexicon.clitics.lam
    return before.kind in NOUNS or "place_head" in groups_of(before)


def befalls(story: Story, at: int) -> bool:
    """Whether a name tells where something is, whom it befalls or what of his is meant: "against X", "X's safety"."""
    before = story.here.items[at - 1]
    if any(p.item == at and p.role in DOING for c in story.clauses if c.kind == "noun" for p in c.parts):
        return False
    if before.kind == "verb" and before.head.info.number == "plural":
        return True  # "his people left X": a verb before its subject stands in the singular
    bare = story.text(before)[len(before.conj) + len(before.prep) :]
    senses = story.knowledge.frames.nouns.get(before.head.key, ()) if before.kind == "noun" else ()
    struck = any(sense.frame.event == "Action" and sense.needs is None for sense in senses)
    return struck or bool(groups_of(before) & PASSED) or bare in story.knowledge.groups[POSSESSED]


def _speaks(story: Story, at: int) -> bool:
    """Whether who is named at an item is told to say something, which is no wrong: "that X condemns the deed"."""
    return any(c.subject_at == at and c.sense.frame.event == "Statement" for c in story.clauses)


def _are_people(story: Story, at: int) -> bool:
    """Whether an adjective stands for people of a state, whom a deed befalls, or for its town: "the X capital"."""
    endings, text = story.knowledge.endings, story.text(story.here.items[at])
    if at and "place_head" in groups_of(story.here.items[at - 1]):
        return True
    return endings.is_nominative(text) or text.endswith(endings.groups_asked[:1])


def _is_suffered(story: Story, at: int) -> bool:
    """Whether an adjective tells whose safety, cause or troubles are meant: "X's sovereignty", "the X crisis"."""
    items, article = story.here.items, story.knowledge.lexicon.clitics.article
    head = next((i for i in reversed(items[:at]) if i.kind not in ADJECTIVES), None)
    if head is None:
        return False
    bare = story.text(head)[len(head.conj) + len(head.prep) :].removeprefix(article)
    return bare in story.knowledge.groups[POSSESSED] or bare in story.knowledge.groups[CAUSES]


def _has_ties(story: Story, at: int) -> bool:
    """Whether "with" goes on telling of ties: "relations with X"."""
    ties = story.knowledge.groups[TIES]
    words = (story.text(i)[len(i.conj) + len(i.prep) :] for i in story.here.items[max(0, at - NEAR) : at])
    return any(word in ties or _bare_noun(story, word) in ties for word in words)


def _bare_noun(story: Story, word: str) -> str:
    """A word without the pronoun that may be written onto it: "our ties" as "ties"."""
    return next((word[: -len(p)] for p in story.knowledge.endings.pronouns if p and word.endswith(p)), word)


def _opens_quote(story: Story, at: int) -> bool:
    """Whether a name is the first word of what is quoted."""
    before = story.here.items[at - 1] if at else None
    return before is not None and before.kind == "quote"
