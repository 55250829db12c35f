"""Who is to join where only a word before the accession names him: "a request of X to join it", "X gets ready to"."""

from __future__ import annotations

from kg.steps.facts.clauses.clause import Clause
from kg.steps.facts.story.coming import is_any_verb
from kg.steps.facts.story.story import Story
from kg.steps.facts.story.unreal import bare

# how far before "to join" the word for a request stands: "a request | from | X | to join"
ASKED = 3
READY = 2


def applicant(story: Story, clause: Clause) -> tuple[str, ...]:
    """The state that asks to join what somebody else considers, or that does something in order to join."""
    items, at = story.here.items, clause.at
    if clause.kind != "noun" or clause.verb_at >= 0 or at < READY or not items[at].prep or items[at - 1].kind != "ref":
        return ()
    named = tuple(k for k in items[at - 1].keys if k.startswith("country:"))
    verb = items[at - READY]
    asked = any(s.frame.event == "Statement" for s in story.knowledge.frames.verbs.get(verb.head.key, ()))
    if is_any_verb(verb) and not asked and not items[at - 1].prep and clause.inside < 0:
        return named
    if at < ASKED or story.text(items[at - READY]) not in story.knowledge.groups["from"]:
        return ()
    return named if bare(story, items[at - ASKED]) in story.knowledge.groups["for_or_against"] else ()
