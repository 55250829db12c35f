"""What stands behind a verb in the case of an object, and what therefore does not: "and he met officials of N"."""

from __future__ import annotations

from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.clauses.row import Row

PEOPLE = frozenset({"human", "side"})
THINGS = frozenset({"word", "noun", "unknown", "topic"})
# how an indefinite accusative ends, folded
ALEF = "\u0627"


def is_accusative(row: Row, at: int) -> bool:
    """Whether people right behind a verb stand in the accusative, which no subject does: "and met officials of N"."""
    behind = row.items[at + 1] if at + 1 < len(row.items) else None
    if behind is None or row.items[at].kind != "verb":
        return False
    if behind.prep or behind.conj or not (behind.kind == "office" or groups_of(behind) & PEOPLE):
        return False
    several = row.knowledge.endings.groups_asked[0]
    meets = any(s.frame.object == "participant" for s in row.knowledge.frames.verbs.get(row.items[at].head.key, ()))
    return meets and row.text(behind).endswith(several) and behind.end - behind.start == 1


def is_done_by_noun(row: Row, at: int, noun_at: int) -> bool:
    """Whether the noun right behind a verb is its subject, an object standing behind it: "the summit saw a quarrel"."""
    if noun_at != at + 1 or noun_at + 1 >= len(row.items) or not row.items[noun_at].head.info.definite:
        return False
    noun, behind = row.items[noun_at], row.items[noun_at + 1]
    if noun.prep or noun.conj or behind.prep or behind.conj or behind.kind not in THINGS:
        return False
    text = row.text(behind)
    return (
        text.endswith(ALEF)
        and not text.startswith(row.knowledge.endings.article)
        and text not in row.knowledge.groups["again"]
    )
