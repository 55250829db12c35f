"""The states whose bodies armies, ministries and embassies are."""

from __future__ import annotations

from collections.abc import Iterable

from kg.knowledge.offices import LEADING
from kg.steps.facts.clauses.clause import Clause
from kg.steps.facts.story.story import Story

LEADERS = LEADING | {"foreignMinisterOf"}
ACTING_FOR = LEADERS | {"officialOf"}
WHOSE = frozenset({"organization", "nisba"})
TITLES = frozenset(
    {"given", "person", "word", "office", "non_office", "title", "unknown", "orgword", "modifier", "number"}
)


def owners(story: Story, keys: Iterable[str]) -> Iterable[str]:
    """The states whose bodies some keys are."""
    for key in keys:
        if not key.startswith("organization:"):
            continue
        made, thing = story.linked.made.get(key), story.knowledge.world.things.get(key)
        types = made.types if made else thing.types if thing else ()
        within = made.within if made else thing.within if thing else ""
        if within.startswith("country:") and ("GovernmentOrganization" in types or story.is_armed(key)):
            yield within


def state_of_source(story: Story, key: str) -> str:
    """The state of a source without a name that tells what only a state does: "a diplomat of X announced"."""
    made = story.linked.made.get(key) or story.audiences.get(key)
    within = made.within if made is not None else ""
    return within if within.startswith("country:") else ""


def whose_people(story: Story, clause: Clause, keys: Iterable[str]) -> Iterable[str]:
    """Whose people some are, as the words before or within their names tell: "the Ruritanian reporter N"."""
    wanted = {key for key in keys if key.startswith("person:")}
    items, norms = story.here.items, story.here.sentence.norms
    for at, item in enumerate(items):
        if item.kind != "ref" or wanted.isdisjoint(item.keys):
            continue
        for i in range(item.start, item.end):
            match = story.knowledge.lexicon.match(list(norms[: item.end]), i)
            yield from (e.key for e in match.entries if e.kind in WHOSE) if match is not None else ()
        before = at - 1
        first = max(clause.verb_at, clause.at - 1)
        while before > (first if first < at else -1) and items[before].kind in TITLES and not items[before].prep:
            before -= 1
        if before >= 0 and items[before].kind == "nisba" and items[before].head.key.startswith("country:"):
            yield items[before].head.key


def states_of_leaders(story: Story, keys: Iterable[str]) -> Iterable[str]:
    """The states of those who are said to lead them, or to be ministers or other officials of theirs."""
    for key in keys:
        if story.office_holders.get(key, frozenset()) & ACTING_FOR or _leads(story, key):
            yield story.book.state_of(key)


def _leads(story: Story, key: str) -> bool:
    """Whether somebody is known to lead a state, or to be its foreign minister, on the day of the article."""
    day = story.document.article.published
    terms = story.knowledge.world.tenures.get(key, ()) if day else ()
    return any(t.role in LEADERS and t.start <= str(day) <= (t.end or str(day)) for t in terms)
