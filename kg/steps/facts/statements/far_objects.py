"""Whom a verb of asking or blaming has for its object far behind it: "urged, in a call, X to"."""

from __future__ import annotations

from kg.model.keys import ACTORS
from kg.steps.facts.clauses.clause import Clause, groups_of, is_comma
from kg.steps.facts.statements.nameless_hearers import people_at
from kg.steps.facts.statements.replies import as_parties, sides
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

ASKED = frozenset({"addressee", "target"})
LED = frozenset({"content", "about"})
FAR = 14
# whose object is who is promised something: "promised X to"
PLEDGE = "pledge"


def far_object(story: Story, clause: Clause, draft: Draft) -> tuple[str, ...]:
    """The bare name behind a phrase, right before the particle by which the verb leads to what is asked or told of."""
    frame = clause.sense.frame
    if clause.kind == "noun" or clause.verb_at < 0 or (frame.object not in ASKED and frame.id != PLEDGE):
        return ()
    items, mine = story.here.items, sides(story, draft)
    first = max(clause.verb_at, clause.subject_at) + 1
    for at in range(first, min(len(items) - 1, first + FAR)):
        item = items[at]
        if _ends(story, at) or _leads(story, clause, at):
            return ()
        if is_comma(items[at - 1]) and item.kind != "ref" and (people := people_at(story, at, mine)):
            return people  # "gave, at the end of their summit, the authorities in X until"
        if item.kind != "ref" or item.prep or item.conj or not _leads(story, clause, at + 1) or _is_led(story, at):
            continue
        return tuple(k for k in as_parties(story, item.keys) if k.startswith(ACTORS) and k not in mine)
    return ()


def _ends(story: Story, at: int) -> bool:
    """Whether the clause is over: at words that are quoted, or at a verb that is joined to it or stands in another."""
    item, before = story.here.items[at], story.here.items[at - 1]
    if item.kind == "quote" or (item.kind == "mark" and item.head.key == ":") or "clause" in groups_of(item):
        return True
    return item.kind == "verb" and (bool(item.conj) or before.kind == "mark")


def _leads(story: Story, clause: Clause, at: int) -> bool:
    """Whether an item opens what is asked or charged: "that", or the particle that the verb takes."""
    item, slots = story.here.items[at], clause.sense.frame.slots
    if "that" in groups_of(item) or slots.get(item.prep) in LED:
        return True
    return item.kind in ("function", "particle", "modal") and slots.get(story.text(item).split(" ")[0]) in LED


def _is_led(story: Story, at: int) -> bool:
    """Whether a name is no object: a particle or a noun annexed to it stands before it."""
    before = story.here.items[at - 1]
    if before.kind == "function" or before.kind == "particle":
        return True
    annexed = before.kind in ("noun", "topic") and before.end - before.start == 1 and not before.head.info.pron
    bare = story.text(before)[len(before.conj) + len(before.prep) :]
    return annexed and not bare.startswith(story.knowledge.lexicon.clitics.article)
