"""Accessions that somebody only favours, opposes or works for: "its support for the accession of X", "object to"."""

from __future__ import annotations

from kg.steps.facts.clauses.clause import Clause
from kg.steps.facts.story.story import Story
from kg.steps.facts.story.unreal import bare

JOINING = frozenset({"accede", "admit"})
# readings by which somebody is for or against what is not there yet
TAKING_SIDES = frozenset({"endorse", "oppose", "reject", "refuse", "block"})
# how many names, words and small words may stand between: "the objection of X to the accession of"
NEAR = 5
THROUGH = frozenset({"particle", "function", "ref", "word", "nisba", "unknown"})
TELLING = frozenset({"verb", "participle", "noun"})


def is_favoured(story: Story, clause: Clause) -> bool:
    """Whether an accession that no verb of its own tells is what somebody is for or against, and so is yet to be.

    One that time or a day places is none: "its support since the accession of X in 2004".
    """
    if clause.kind != "noun" or clause.verb_at >= 0 or clause.sense.frame.id not in JOINING or not clause.at:
        return False
    items, groups = story.here.items, story.knowledge.groups
    if story.text(items[clause.at - 1]) in groups["timing"]:
        return False
    for item in reversed(items[max(0, clause.at - NEAR) : clause.at]):
        word = bare(story, item).removesuffix(item.head.pron or getattr(item.head.info, "pron", ""))
        if word.removeprefix(story.knowledge.endings.article) in groups["for_or_against"]:
            return True
        if item.kind in TELLING:
            return item.kind == "verb" and _takes_sides(story, item.head.key)
        if item.kind not in THROUGH:
            return False
    return False


def _takes_sides(story: Story, verb: str) -> bool:
    senses = story.knowledge.frames.verbs.get(verb, ())
    return any(sense.frame.id in TAKING_SIDES and not sense.needs for sense in senses)
