"""Whether words are private: the article knows nobody in office, as it tells of sport, science or a family."""

from __future__ import annotations

from kg.knowledge.offices import LEADING
from kg.model import Item
from kg.steps.facts.clauses.clause import Clause
from kg.steps.facts.story.story import Story

PERSON, LAND = "person:", "country:"
OFFICIAL = "officialOf"


def is_private(story: Story, clause: Clause, speakers: tuple[str, ...]) -> bool:
    """Whether people of no office speak in an article that tells of nobody in one."""
    if not _is_unofficial(story, speakers) or _is_in_office(story, clause):
        return False
    return all(_is_nobody(story, key) for key in speakers)


def _is_unofficial(story: Story, speakers: tuple[str, ...]) -> bool:
    """Whether an article gives no office to anybody, and its sentence at hand names nobody who leads a state now.

    Who speaks without a name is private beside a leader as well.
    """
    if story.office_holders:
        return False
    if any(key in story.audiences for key in speakers):
        return True
    return not any(_leads(story, item, speakers) for item in story.here.items if item.kind == "ref")


def _leads(story: Story, item: Item, speakers: tuple[str, ...]) -> bool:
    """Whether an item is somebody by his office, or one whom the base knows to lead a state on that day.

    Who speaks, and is no more than an official of nobody knows what, is private.
    """
    if item.head.kind == "office" and item.keys[0].startswith((PERSON, LAND)):
        office = story.knowledge.offices.offices.get(item.head.key)
        return set(speakers).isdisjoint(item.keys) or office is None or office.role != OFFICIAL
    when = story.linked.when
    terms = (t for key in item.keys if key.startswith(PERSON) for t in story.knowledge.world.tenures.get(key, ()))
    return any(t.role in LEADING and (not t.end or not when or t.end >= when) for t in terms)


def _is_in_office(story: Story, clause: Clause) -> bool:
    """Whether who speaks is named with an office of an organisation of states: "the representative of X in Y, N"."""
    item = story.here.items[clause.subject_at] if clause.subject_at >= 0 else None
    if item is None or item.why != "office-name" or item.head.kind != "office":
        return False
    norms, lexicon = story.here.sentence.norms, story.knowledge.lexicon
    named = (entry for i in range(item.start, item.end) for entry in lexicon.get(norms[i]))
    return any(entry.kind == "organization" and story.is_international(entry.key) for entry in named)


def _is_nobody(story: Story, key: str) -> bool:
    """Whether somebody unknown speaks for no state, as an official of one does."""
    made = story.audiences.get(key)
    return key.startswith("person:~") and not (made is not None and made.within)
