"""Readings of verbs that are spelled alike."""

from __future__ import annotations

from kg.knowledge.frames import Sense
from kg.model import Item
from kg.steps.facts.clauses.row import Row

AWAY = "absent"


def verb_senses(row: Row, item: Item) -> tuple[Sense, ...]:
    """The readings of a verb, and those of verbs spelled like it that need something beside them."""
    senses = row.knowledge.frames.verbs.get(item.head.key, ())
    man = any(_is_man_behind(row, at) for at in range(len(row.items)) if row.items[at] is item)
    alike = [e for e in item.head.entries if e.kind == "verb" and not (man and e.info.gender == "f")]
    others = {e.key for e in alike} - {item.head.key}
    if not others:
        return senses
    plain = any(not s.needs for s in senses)
    more = (s for key in sorted(others) for s in row.knowledge.frames.verbs.get(key, ()))
    # where the first of them has only readings that need something, those of staying away the others have without that
    return (*senses, *(s for s in more if s.needs or (not plain and s.frame.id == AWAY)))


def _is_man_behind(row: Row, at: int) -> bool:
    """Whether a man is named right behind a verb, so that it is no feminine form of another one spelled alike."""
    behind = row.items[at + 1] if at + 1 < len(row.items) else None
    if behind is None or behind.kind != "ref" or behind.prep or len(behind.keys) != 1:
        return False
    thing = row.knowledge.world.things.get(behind.keys[0])
    return thing is not None and behind.keys[0].startswith("person:") and thing.detail == "m"


def read_as(row: Row, at: int, sense: Sense) -> Item:
    """The verb at an item, told in the row by the gender and tense of the one whose reading it is."""
    item, lemma = row.items[at], sense.id.rsplit(".", 1)[-1]
    if item.kind != "verb" or lemma == item.head.key:
        return item
    forms = [e for e in item.head.entries if e.kind == "verb" and e.key == lemma]
    form = next((e for e in forms if str(e.info.person).startswith("3")), None)
    if form is None:
        return item
    item = item._replace(head=item.head._replace(key=form.key, info=form.info))
    row.items = (*row.items[:at], item, *row.items[at + 1 :])
    return item
