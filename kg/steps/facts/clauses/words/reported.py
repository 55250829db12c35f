"""What is only reported, where adjectives part the words that say so: "conflicting news of", "growing talk of"."""

from __future__ import annotations

from kg.knowledge import Knowledge
from kg.model import Item, LinkedSentence
from kg.steps.facts.clauses.clause import groups_of

ADJECTIVES = frozenset({"word", "nisba", "nisba_weak", "unknown", "modifier"})
MODAL = "modal"
MOST = 3


def as_reported(knowledge: Knowledge, linked: LinkedSentence, at: int) -> Item:
    """The particle behind a noun and its adjectives as what the noun and the particle are without them."""
    item, items, article = linked.items[at], linked.items, knowledge.lexicon.clitics.article
    first = at - 1
    while (
        first > max(0, at - MOST) and items[first].kind in ADJECTIVES and not (items[first].prep or items[first].conj)
    ):
        if linked.sentence.norms[items[first].start].startswith(article):
            return item
        first -= 1
    if first == at - 1 or first < 0 or "about" not in groups_of(item) or item.conj:
        return item
    noun = linked.sentence.words(items[first].start, items[first].end)[
        len(items[first].conj) + len(items[first].prep) :
    ]
    phrase = f"{noun} {linked.sentence.words(item.start, item.end)}"
    entry = next((e for e in knowledge.lexicon.get(phrase) if e.kind == MODAL), None)
    if entry is None:
        return item
    head = item.head._replace(kind=MODAL, key=entry.key, info=entry.info)
    return item._replace(kind=MODAL, head=head)
