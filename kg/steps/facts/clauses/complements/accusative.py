"""What stands behind a verb in the case of an object, and what therefore does not: "and he met officials of N"."""

from __future__ import annotations

from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.clauses.row import Row

PEOPLE = frozenset({"human", "side"})
NAMELESS = "organization:~"
THINGS = frozenset({"word", "noun", "unknown", "topic"})
# how an indefinite accusative ends, folded
ALEF = "\u0627"


def is_accusative(row: Row, at: int) -> bool:
    """Whether people right behind a verb stand in the accusative, which no subject does: "and met officials of N".

    A definite plural of people shows it by its own ending, or by that of its adjective: "urged the Ruritanian leaders".
    """
    behind = row.items[at + 1] if at + 1 < len(row.items) else None
    if behind is None or row.items[at].kind != "verb" or row.items[at].head.pron:
        return False
    if behind.prep or behind.conj or behind.kind == "time":
        return False
    words = row.sentence.norms[behind.start : behind.start + 2]
    several = behind.kind == "office" and getattr(behind.head.info, "number", "") == "plural"
    several = several or bool(groups_of(behind) & PEOPLE)
    several = several or (behind.kind == "ref" and behind.keys[0].startswith(NAMELESS))
    if row.knowledge.endings.is_oblique(words[0]) or (several and row.knowledge.endings.is_oblique(words[-1])):
        return True
    if not (behind.kind == "office" or groups_of(behind) & PEOPLE):
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
