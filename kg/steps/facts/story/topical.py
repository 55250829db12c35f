"""Deeds that are only named as what something is about: talked over, dealt with in a book, put on an agenda."""

from __future__ import annotations

from kg.model import Item
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.clauses.status import is_annexing
from kg.steps.facts.story.story import Story
from kg.steps.facts.story.unreal import DOER, HARMFUL, PLAIN, bare

# what is done or not by those who talk about it; harm is mostly done already when one talks about it
DONE = frozenset({"Signing", "Accession", "Founding", "Action"})
TALKED_OVER = frozenset({"discuss", "discuss_by_phone"})
# what may stand between the verb of talking and what is talked about
BETWEEN = DOER | PLAIN | {"particle", "function", "title", "anaphor"}


def is_topic(story: Story, clause: Clause) -> bool:
    """Whether the noun of a deed tells what is talked or written about, so that it may not be done yet.

    "The two discussed the lifting of the sanctions"; not so what stands there as known: "discussed the sanctions".
    """
    items, frame = story.here.items, clause.sense.frame
    if items[clause.at].kind != "noun" or frame.event not in DONE or frame.category in HARMFUL:
        return False
    first = first_of_chain(story, clause.at)
    if not first or _is_known(story, items[clause.at]):
        return False
    if story.text(items[first - 1]) in story.knowledge.groups["still_before"]:
        return True
    if "about" in groups_of(items[first - 1]):
        return story.text(items[first - 1]) not in story.knowledge.groups["led_to"]
    return clause.verb_at < 0 and not items[first].conj and _is_talked_over(story, first)


def first_of_chain(story: Story, at: int) -> int:
    """The first of the nouns that stand one in the genitive of the other: "the idea of the signing of a treaty"."""
    items = story.here.items
    while at and items[at].kind == "noun" and is_annexing(items[at - 1], items[at]):
        at -= 1
    return at


def _is_known(story: Story, item: Item) -> bool:
    return bare(story, item).startswith(story.knowledge.lexicon.clitics.article) or bool(item.head.pron)


def _is_talked_over(story: Story, first: int) -> bool:
    """Whether a verb or noun of talking rules what begins at an item: its object, or behind "focused on"."""
    items, frames = story.here.items, story.knowledge.frames
    for at in range(first - 1, -1, -1):
        item = items[at]
        if item.kind == "verb":
            talked = any(s.frame.id in TALKED_OVER for s in frames.verbs.get(item.head.key, ()))
            return talked or bare(story, item) in story.knowledge.groups["treats"]
        own = item.kind == "noun" and at == first - 1 and not item.head.info.definite
        if own and any(s.frame.id in TALKED_OVER for s in frames.nouns.get(item.head.key, ())):
            return True
        annexed = item.kind == "noun" and (item.head.info.definite or is_annexing(item, items[at + 1]))
        if item.kind not in BETWEEN and not annexed and items[at + 1].kind != "noun":
            return False
        if groups_of(item) & {"that", "with_pronoun", "relative", "clause", "contrast", "during", "time"}:
            return False
        if bare(story, item) in story.knowledge.groups["treats"]:
            return True
    return False
