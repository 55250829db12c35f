"""Groups right behind a verb that is never without its hearer, which they are: "and he appealed to them for"."""

from __future__ import annotations

from kg.match.fold import fold
from kg.model import Item
from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.clauses.openers import is_that
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.subjects.gender_agreement import disagrees, is_feminine, is_masculine

LONGEST = 3
# what may stand behind who hears: a particle, or what is asked for
LEADING = frozenset({"particle", "function", "noun", "word"})


def is_group_needed(row: Row, at: int) -> bool:
    """Whether a group without a name alone stands behind a verb that is never without its hearer, and somebody spoke.

    "X opposed the plan. And he appealed to the factions for": nobody else is there whom the factions could ask.
    """
    verb, spoken = row.items[at], row.sayer or row.heard
    if verb.kind != "verb" or fold(verb.head.key) not in row.knowledge.groups["hearer_needed"] or verb.head.pron:
        return False
    if len(spoken) != 1 or row.unnamed or verb.head.info.tense != "perfect" or verb.head.info.number != "singular":
        return False
    end = _end_of_group(row, at + 1)
    goes_on = bool(verb.conj) or (at > 0 and bool(groups_of(row.items[at - 1]) & {"also", "clause"}))
    if not end or not goes_on or disagrees(row, verb.head.info, spoken) or _clashes(verb, spoken, row):
        return False
    behind = row.items[end + (row.items[end].kind == "quote")] if end + 1 < len(row.items) else None
    if behind is None or behind.conj:
        return False
    return bool(behind.prep) or is_that(behind) or behind.kind in LEADING


def _end_of_group(row: Row, at: int) -> int:
    """Where a group without a name, or one that words are meant for, ends that begins at an item; 0 where none does."""
    item = row.items[at] if at < len(row.items) else None
    if item is None or item.prep or item.conj:
        return 0
    if item.kind == "ref":
        return at + 1 if len(item.keys) == 1 and item.keys[0].startswith("organization:~") else 0
    for end in range(min(at + LONGEST, len(row.items)), at, -1):
        if row.sentence.words(item.start, row.items[end - 1].end) in row.knowledge.cues.audiences:
            return end
    return 0


def _clashes(verb: Item, spoken: tuple[str, ...], row: Row) -> bool:
    """Whether a state or body that spoke takes no verb of this gender."""
    other = is_masculine if verb.head.info.gender == "f" else is_feminine
    return other(row, spoken[0])
