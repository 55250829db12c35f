"""Hearers told by where they stand: between a verb of asking, warning or accusing and the particle that it takes.

Who stands there hears it, whatever the phrase is made of: "asked merchants to", "accused foreign quarters of",
"warned his rivals against", "accused parties that he did not name of".
"""

from __future__ import annotations

from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.story.story import Story

ASKED = frozenset({"addressee", "target"})
# what amounts to asking, warning or accusing, and the other verbs whose object can only be somebody
KINDS = frozenset({"REQUEST", "THREATEN", "ACCUSE"})
TELLING = frozenset({"tell", "reassure", "congratulate", "condole", "thank"})
JUDGING = frozenset({"criticise", "condemn", "describe", "threaten", "blame"})
SAID = frozenset({"content", "about"})
PEOPLE = frozenset({"human", "side", "place_head"})
PHRASE = frozenset({"word", "unknown", "orgword", "body", "nisba", "office", "modifier"})
LONGEST = 5


def ruled_end(story: Story, clause: Clause, at: int) -> int:
    """Where the phrase for those who are asked ends that begins at an item; -1 without a particle of the verb."""
    frame = clause.sense.frame
    kind = frame.category in KINDS or frame.id in TELLING
    if frame.object not in ASKED or frame.id in JUDGING or not kind or not _is_part(story, at):
        return -1
    items, end = story.here.items, at + 1
    while end < min(len(items), at + LONGEST) and _goes_on(story, at, end):
        end += 1
    return end if _takes(story, clause, _past(story, end)) else -1


def is_plural_of_doers(story: Story, at: int) -> bool:
    """Whether a noun made of a verb stands for several who do it: "the organisers", "organisers of the fair"."""
    item, endings = story.here.items[at], story.knowledge.endings
    text = story.text(item)[len(item.conj) + len(item.prep) :]
    if item.kind != "participle" or text.startswith(endings.article):
        return item.kind == "participle" and text.endswith(endings.groups_asked[0])
    behind = story.here.items[at + 1] if at + 1 < len(story.here.items) else None
    annexed = behind is not None and not (behind.prep or behind.conj) and behind.kind not in ("verb", "mark", "quote")
    return annexed and text.endswith(endings.groups_asked[0][:1]) and not text.endswith(endings.groups_asked[0])


def _is_part(story: Story, at: int) -> bool:
    """Whether an item may be part of a phrase for people: no name, no deed, no time."""
    item = story.here.items[at]
    if item.kind == "participle":
        return is_plural_of_doers(story, at)
    return item.kind in PHRASE or (item.kind == "particle" and bool(groups_of(item) & PEOPLE))


def _goes_on(story: Story, at: int, end: int) -> bool:
    item, article = story.here.items[end], story.knowledge.lexicon.clitics.article
    if item.prep or item.conj or not _is_part(story, end):
        return False
    defined = story.text(item).startswith(article)
    before = story.text(story.here.items[at]).startswith(article)
    return defined or (not before and item.kind != "office")


def _past(story: Story, end: int) -> int:
    """The item behind what only tells where they are, or that nobody names them: "in the region", "unnamed"."""
    items = story.here.items
    end += end < len(items) and items[end].kind == "quote"
    if end + 1 >= len(items):
        return end
    if "negation" in groups_of(items[end]) and items[end + 1].kind == "verb" and items[end + 1].head.pron:
        return end + 2
    if "place" in groups_of(items[end]) and (items[end + 1].kind == "ref" or _is_part(story, end + 1)):
        return end + 2
    return end


def _takes(story: Story, clause: Clause, at: int) -> bool:
    """Whether an item leads to what the verb asks for, warns of or accuses of."""
    if at >= len(story.here.items):
        return False
    item = story.here.items[at]
    led = item.prep or story.text(item)[len(item.conj) :]
    return "that" in groups_of(item) or clause.sense.frame.slots.get(led) in SAID
