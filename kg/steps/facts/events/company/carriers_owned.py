"""Whose a gathering is, told by a pronoun on the noun that carries it: "after their holding of talks"."""

from __future__ import annotations

from kg.model.classes import CONVENED
from kg.steps.facts.clauses.clause import SESSION, Clause, Complement
from kg.steps.facts.events.company.antecedents import antecedent
from kg.steps.facts.story.story import Story

# frames of nouns that only carry a gathering, and of those whose owner is at its head
LIGHT = frozenset({"light", SESSION})
LEADING = frozenset({"host_meeting", "chair", "preside_talks"})
HOST, SIDE = "host", "participant"


def with_carriers_owner(story: Story, clause: Clause) -> Clause:
    """A gathering with whom the pronoun on the noun before it stands for, as its host or as those who meet."""
    before = story.here.items[clause.at - 1] if clause.at else None
    if clause.kind != "noun" or clause.verb_at >= 0 or clause.pron or clause.sense.frame.event not in CONVENED:
        return clause
    if before is None or before.kind != "noun" or not before.head.info.pron:
        return clause
    frames = {s.frame.id for s in story.knowledge.frames.nouns.get(before.head.key, ())}
    pron = str(before.head.info.pron)
    dual = pron in story.knowledge.dual_pronouns
    if not frames & LEADING and not (frames & LIGHT and dual):
        return clause
    meant = antecedent(story, clause._replace(pron=pron))
    role = HOST if frames & LEADING else SIDE
    named = {k for p in clause.parts if p.item >= 0 for k in p.keys}
    if not meant or named & set(meant):
        return clause
    kept = tuple(p for p in clause.parts if p.item >= 0 or p.role not in (HOST, SIDE))
    return clause._replace(parts=(*kept, Complement(role, meant, -1)))
