"""What an agreement is about: what its own words name, and what it is said to provide right behind them."""

from __future__ import annotations

from kg.model import Item
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.story.bystanding import asides
from kg.steps.facts.story.story import Story
from kg.steps.facts.story.things import is_city

REACH = 16
# the kinds of a verb that nothing is known of
UNREAD = frozenset({"unknown", "word"})
# topics that say no more than that something was agreed, or where that was
HOLLOW = frozenset(
    f"topic:{name}"
    for name in ("agreement", "treaty", "document", "declaration", "memorandum", "deal", "understanding")
)
OCCASIONS = frozenset(f"topic:{name}" for name in ("summit", "visit", "meeting", "conference", "phone_call", "step"))


def subjects_of(story: Story, clause: Clause) -> tuple[str, ...]:
    """Topics, and the lands that are no state, by the words from the agreement's own noun on."""
    items = story.here.items
    first = clause.agreed if clause.agreed >= 0 else clause.at
    last = _end(story, min(clause.end, len(items)))
    start, end = items[first].start, items[last - 1].end
    end = max(start + 1, min(end, start + REACH))
    beside = asides(story, first, last, frozenset())
    found = story.topics.between(story.here.sentence, items, start, end, beside)
    told = [i for i in items[first + 1 : last] if i.kind == "ref" and i.end <= end and i.start not in beside]
    lands = [k for i in told for k in i.keys if k.startswith("place:") and not is_city(story, k)]
    kept = [key for key in found if key not in HOLLOW]
    weighty = [key for key in kept if key not in OCCASIONS]
    return tuple(dict.fromkeys((*(weighty or kept), *lands)))


def _end(story: Story, end: int) -> int:
    """The item behind an agreement's words and what it provides: "a treaty that settles", "which aims at"."""
    items = story.here.items
    at = end + 1 if end < len(items) and items[end].kind == "mark" else end
    which = at < len(items) and "relative" in groups_of(items[at])
    if at > end and not which:
        return end
    at += which
    if at >= len(items) or items[at].conj or not (_provides(items[at]) or (which and items[at].kind in UNREAD)):
        return end
    return next((i for i in range(at + 1, len(items)) if items[i].kind == "mark"), len(items))


def _provides(item: Item) -> bool:
    """Whether a verb tells what something does for good, and not what was done with it."""
    return item.kind == "verb" and bool(item.head.info.tense == "imperfect")
