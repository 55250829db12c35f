"""What an agreement is about: what its own words name, and what it is said to provide right behind them."""

from __future__ import annotations

from kg.model import Item
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.events.agreements.own_words import own_matter
from kg.steps.facts.story.bystanding import asides
from kg.steps.facts.story.story import Story
from kg.steps.facts.story.things import is_city

REACH = 16
OPENING = 4
# how many adjectives behind an agreement may tell its field, and how they end, folded: the feminine, dual, plural
ADJECTIVES = 2
RELATIVE = (
    "\u064a\u0627\u062a",
    "\u064a\u062a\u064a\u0646",
    "\u064a\u064a\u0646",
    "\u064a\u0647",
    "\u064a\u0627",
    "\u064a",
)
# what may be agreed on, and how many topics of an article an agreement of it takes
MATTERS = ("place:", "organization:", "agreement:")
MOST_OF_ARTICLE = 2
FULL_STOPS = frozenset({".", "\u061b", "!", "\u061f"})
# the kinds of a verb that nothing is known of
UNREAD = frozenset({"unknown", "word"})
# topics that say no more than that something was agreed, or where that was
HOLLOW = frozenset(
    f"topic:{name}"
    for name in ("agreement", "treaty", "document", "declaration", "memorandum", "deal", "understanding", "signing")
)
# topics that tell on what occasion or in what form it was agreed, kept where nothing else is told
OCCASIONS = frozenset(
    f"topic:{name}"
    for name in (
        "summit",
        "visit",
        "meeting",
        "conference",
        "phone_call",
        "step",
        "talks",
        "negotiations",
        "final_statement",
        "bilateral_agreements",
        "plan",
    )
)


def subjects_of(story: Story, clause: Clause) -> tuple[str, ...]:
    """Topics, and the lands that are no state, by the words from the agreement's own noun on."""
    first = clause.agreed if clause.agreed >= 0 else clause.at
    return topics_of(story, first, _end(story, min(clause.end, len(story.here.items))))


def topics_of(story: Story, first: int, last: int) -> tuple[str, ...]:
    """Topics, and the lands that are no state, by the words of the items `[first, last)`."""
    items = story.here.items
    start, end = items[first].start, items[last - 1].end
    end = max(start + 1, min(end, start + REACH))
    beside = asides(story, first, last, frozenset())
    own = own_matter(story, first, last)
    if own is not None:
        # what stands before only leads to it
        start = items[own.first].start
        end = max(end, items[own.end - 1].end)
    found = story.topics.between(story.here.sentence, items, start, end, beside)
    told = [i for i in items[first + 1 : last] if i.kind == "ref" and i.end <= end and i.start not in beside]
    lands = [k for i in told for k in i.keys if k.startswith("place:") and not is_city(story, k)]
    kept = [key for key in (*_fields(story, first), *found) if key not in HOLLOW]
    weighty = [key for key in kept if key not in OCCASIONS]
    things = _matters(story, first, last)
    minted = own.keys if own is not None else ()
    return tuple(dict.fromkeys((*minted, *(weighty or (() if minted else kept)), *lands, *things))) or _of_article(
        story
    )


def _matters(story: Story, first: int, last: int) -> tuple[str, ...]:
    """The towns and bodies that "about" names as what is agreed on: "the accord on X", which agree to nothing."""
    items, about = story.here.items, story.knowledge.groups["about"]
    told = (i for i in range(first + 1, last) if items[i].kind == "ref" and story.text(items[i - 1]) in about)
    return tuple(k for i in told for k in items[i].keys if k.startswith(MATTERS))


def _of_article(story: Story) -> tuple[str, ...]:
    """What the article is about, where the words of an agreement tell nothing of what was agreed."""
    return tuple(k for k in story.theme if k.startswith("topic:") and k not in HOLLOW | OCCASIONS)[:MOST_OF_ARTICLE]


def _fields(story: Story, at: int) -> tuple[str, ...]:
    """The field that an adjective of an agreement tells, as it does of cooperation: "a military accord"."""
    norms, words = story.here.sentence.norms, story.knowledge.groups["cooperation"]
    article = story.knowledge.endings.article
    found: list[str] = []
    for norm in norms[story.here.items[at].end :][:ADJECTIVES]:
        stem = next((norm[: len(norm) - len(e) + 1] for e in RELATIVE if norm.endswith(e)), "")
        match = None
        for head in words if stem else ():
            phrase = (head, article + stem.removeprefix(article))
            match = match or story.knowledge.topics.match(phrase, 0)
        if match is None or match.length < len(phrase):
            break
        found.append(match.entries[0].key)
    return tuple(dict.fromkeys(found))


def _end(story: Story, end: int) -> int:
    """The item behind an agreement's words and what it provides: "a treaty that settles", "which aims at"."""
    items = story.here.items
    if end < len(items) and items[end].head.key == ":":
        return next((i for i in range(end + 1, len(items)) if items[i].head.key in FULL_STOPS), len(items))
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
    return item.kind == "verb" and any(e.kind == "verb" and e.info.tense == "imperfect" for e in item.head.entries)


def provided(story: Story) -> None:
    """Add what an agreement told of before is about, where a sentence says what it provides: "the pact aims at X"."""
    latest = story.book.latest("Agreement")
    here = story.here.sentence
    if latest is None or latest.sentence == here.index or any(k.startswith("topic:") for k in latest.values("about")):
        return
    items = story.here.items
    at = next((i for i, item in enumerate(items[:OPENING]) if _is_meant(story, item)), -1)
    if at < 0 or not any(_provides(i) for i in (*items[max(0, at - 1) : at], *items[at + 1 : at + 3])):
        return
    start, last = items[at].end, next((i for i in range(at + 1, len(items)) if items[i].kind == "mark"), len(items))
    beside = asides(story, at, last, frozenset())
    found = story.topics.between(here, items, start, min(items[last - 1].end, start + REACH), beside)
    kept = (key for key in found if key not in HOLLOW | OCCASIONS)
    latest.add("about", kept, story.evidence("agreement/provided"))


def _is_meant(story: Story, item: Item) -> bool:
    """Whether an item is a definite noun for an agreement told of before."""
    return item.kind == "noun" and story.text(item)[len(item.conj) :] in story.knowledge.cues.agreements
