"""Who does what a noun of speech tells: "after the assurance of X that it will send", X sends."""

from __future__ import annotations

from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.clauses.openers import is_that
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.subjects.gender_agreement import disagrees

# behind the noun stand its owner, and "that" with the pronoun that means him
NOUN, OWNER = 3, 2


def owner_of_words(row: Row, at: int) -> tuple[str, ...]:
    """The one named between a bare noun of speech and "that he" right before a verb."""
    if at < NOUN or not is_that(row.items[at - 1]) or "contrast" in groups_of(row.items[at - 1]):
        return ()
    noun, owner = row.items[at - NOUN], row.items[at - OWNER]
    if noun.kind != "noun" or owner.kind != "ref" or owner.prep or owner.conj or noun.head.info.definite:
        return ()
    senses = row.knowledge.frames.nouns.get(noun.head.key, ())
    if not any(s.frame.event == "Statement" and s.frame.content for s in senses):
        return ()
    keys = row.as_actors(owner.keys)
    return () if disagrees(row, row.items[at].head.info, keys) else keys
