"""Whom or what the one named before a verb has, right behind that verb: its subject, or whom he meets."""

from __future__ import annotations

from kg.model import Item
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.subjects.standing import is_owned

OWN_STATE = "possessive"
MEET = "meet"


def does_it_himself(row: Row, at: int, stop: int) -> bool:
    """Whether what the one before a verb has stands right behind it and does what it tells."""
    own = row.items[at + 1]
    return own.kind == "ref" and _is_his(own) and not _meets_his(row, at, stop)


def _is_his(item: Item) -> bool:
    """Whether somebody whom the one named before a verb has stands behind it: "X, whose president N said".

    So does his country: "N, whose country hosted the talks".
    """
    own_state = item.why == OWN_STATE and item.head.pron and item.keys[0].startswith("country:")
    return bool(own_state or (is_owned(item) and item.keys[0].startswith("person:"))) and not item.prep


def _meets_his(row: Row, at: int, stop: int) -> bool:
    """Whether a verb of meeting has nobody but somebody's own behind it, whom he meets: "X visited Y and met its N"."""
    senses = [s for s in row.knowledge.frames.verbs.get(row.items[at].head.key, ()) if not s.needs]
    if not senses or not all(s.frame.id == MEET for s in senses):
        return False
    return not any(item.kind == "ref" for item in row.items[at + 2 : stop]) and row.items[at + 1].why != OWN_STATE
