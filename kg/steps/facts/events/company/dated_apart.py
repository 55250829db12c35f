"""Gatherings and journeys that one clause dates apart: "met X in 2013 and 2015", "met X in 2000 and Y in 2013"."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.model.classes import ENCOUNTERS
from kg.model.times import Moment
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

YEAR = re.compile(r"\d{4}")
YEARLY = len("2000")


def in_other_years(story: Story, clause: Clause, draft: Draft) -> list[Draft]:
    """The same in the further years that a clause tells, and those whom "and with" sets apart with a year of theirs."""
    moment = draft.moment
    if draft.cls not in ENCOUNTERS or draft.status != "Occurred" or moment is None or moment.value is None:
        return []
    apart = _met_apart(story, clause, draft)
    further = _further_years(story, moment) if len(moment.value) == YEARLY else []
    if further:
        draft.moment = replace(moment, until=None)
    return [
        *(replace(draft, moment=replace(moment, value=y, until=None), parts=[*draft.parts]) for y in further),
        *apart,
    ]


def _further_years(story: Story, moment: Moment) -> list[str]:
    """The years that "and" joins to the first, where they are no two ends of a stretch: "between 2019 and 2021"."""
    items, joins = story.here.items, story.knowledge.lexicon.clitics.conjunctions
    starts = {first for first, _, told in story.here.times if told is moment}
    at = next((n for n, i in enumerate(items) if i.start in starts), 0)
    if at < 1 or "between" in groups_of(items[at - 1]):
        return []
    words = moment.text.split(" ")
    return [w[1:] for w in words if w[:1] in joins and YEAR.fullmatch(w[1:]) and w[1:] != moment.value]


def _met_apart(story: Story, clause: Clause, draft: Draft) -> list[Draft]:
    """Those behind "and with" who have a time of their own, as a further meeting; the draft keeps the others."""
    items, times = story.here.items, {first: moment for first, _, moment in story.here.times}
    at = next((i for i in range(clause.at + 1, clause.end) if items[i].conj and "with" in groups_of(items[i])), -1)
    dated = [times[i.start] for i in items[at:] if i.kind == "time" and i.start in times] if at > 0 else []
    first = any(i.kind == "time" for i in items[clause.at + 1 : at]) if at > 0 else False
    theirs = {k for p in clause.parts if p.role == "participant" and p.item > at > 0 for k in p.keys}
    shared = [p for p in draft.parts if p.value not in theirs]
    before = {k for p in clause.parts if p.role == "participant" and clause.at < p.item < at for k in p.keys}
    if not (dated and first and theirs and before) or len(shared) == len(draft.parts):
        return []
    own = [p for p in draft.parts if p.value not in before]
    draft.parts = shared
    return [replace(draft, moment=dated[0], parts=own)]
