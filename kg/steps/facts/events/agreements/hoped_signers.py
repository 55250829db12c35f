"""Who only hopes for a signing, or works for one, does not sign it: his state is the side that is to."""

from __future__ import annotations

from dataclasses import replace

from kg.model import Part
from kg.steps.facts.clauses.clause import Clause
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story
from kg.steps.facts.story.unreal import is_purpose

# whose own signing is yet to come: "N intends to sign"
OWN = frozenset({"intend", "decide", "declare"})
# a signing that has its day
SET = "scheduled"
PERSON = "person:"
SIDES = frozenset({"participant", "signatory", "party"})


def sign_by_states(story: Story, clause: Clause, draft: Draft) -> None:
    """The states of those who want an agreement concluded as its sides: "N works for the signing of a pact with X".

    Who is named behind the noun is who is to sign: "N hopes for the signing of a pact by M".
    """
    wanted = clause.kind == "noun" or is_purpose(story, clause)
    if draft.cls != "Signing" or not wanted or draft.status != "Planned" or draft.detail == SET:
        return
    if clause.inside >= 0 and story.clauses[clause.inside].sense.frame.id in OWN:
        return
    named = {k for part in clause.parts if part.item > clause.at for k in part.keys}
    parts = list[Part]()
    for part in draft.parts:
        state = story.book.state_of(part.value) if part.role in SIDES and part.value.startswith(PERSON) else ""
        part = replace(part, value=state) if state and part.value not in named else part
        if not any((p.role, p.value) == (part.role, part.value) for p in parts):
            parts.append(part)
    draft.parts = parts
